import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { quotedText } from './board-things.js';
import { type CardFilter, collectingQuestions, filterCards, NO_CATEGORY } from './card-filter.js';
import { cardView, tableOf } from './card-view.js';
import type { Scene } from './scene.js';

/** What is looked at among the cards, and how to look at others. */
export interface Filtering {
  readonly filter: CardFilter;
  readonly change: (filter: CardFilter) => void;
}

interface Entry {
  readonly value: string;
  readonly label: unknown;
  readonly language?: string;
}

function chooser(name: 'question' | 'table' | 'category' | 'price', label: string, entries: readonly Entry[], { filter, change }: Filtering): TemplateResult {
  return html`<div class="field">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" part="field" @change=${({ target }: Event) => change({ ...filter, [name]: (target as HTMLSelectElement).value })}>
      ${entries.map(({ value, label: words, language }) => html`<option .value=${value} .selected=${filter[name] === value} lang=${language || nothing}>${words}</option>`)}
    </select>
  </div>`;
}

const entryOf = (value: string, { text, language }: { readonly text: string; readonly language: string }): Entry => ({ value, label: text, language });

function filters(filtering: Filtering, scene: Scene): TemplateResult {
  const { board, words, language } = scene;
  const { filter, change } = filtering;
  const questions = collectingQuestions(board);
  const tables = board.tables.map(({ id, text }): Entry => (text === undefined ? { value: id, label: tableOf(id, scene) } : entryOf(id, quotedText(text, language))));
  const categories = board.categories.map(({ id, text }) => entryOf(id, quotedText(text, language)));
  return html`<div class="filters" role="search" aria-label=${words.leadCards}>
    ${
      questions.length < 2
        ? nothing
        : chooser(
            'question',
            words.leadQuestion,
            questions.map((id) => entryOf(id, quotedText(board.questions[id], language))),
            filtering,
          )
    }
    ${tables.length === 0 ? nothing : chooser('table', words.leadTable, [{ value: '', label: words.leadAllTables }, ...tables], filtering)}
    ${chooser('category', words.leadCategory, [{ value: '', label: words.leadAllCategories }, { value: NO_CATEGORY, label: words.leadUncategorised }, ...categories], filtering)}
    ${
      board.purses?.[filter.question] === undefined
        ? nothing
        : chooser(
            'price',
            words.leadPriceFilter,
            [
              { value: '', label: words.leadWithAndWithout },
              { value: 'with', label: words.leadWithPrice },
              { value: 'without', label: words.leadWithoutPrice },
            ],
            filtering,
          )
    }
    <div class="field">
      <label for="filter-words">${words.leadSearch}</label>
      <input
        id="filter-words"
        part="field"
        type="text"
        inputmode="search"
        dir="auto"
        autocomplete="off"
        .value=${filter.words}
        @input=${({ target }: Event) => change({ ...filter, words: (target as HTMLInputElement).value })}
      />
    </div>
  </div>`;
}

/** The cards of the question that is looked at. A card with an open form stays, whatever is filtered. */
export function cardsView(filtering: Filtering, scene: Scene): TemplateResult {
  const { board, words, number, open, say } = scene;
  const { filter } = filtering;
  const passing = new Set(filterCards(board, filter));
  const isOpen = (id: string) => open?.ref.about === id;
  const shown = board.cards.filter((card) => passing.has(card) || (card.question === filter.question && (isOpen(card.id) || card.merged.some(({ id }) => isOpen(id)))));
  const all = board.cards.filter(({ question }) => question === filter.question);
  return html`<section aria-labelledby="section-cards" part="section">
    <h3 id="section-cards" tabindex="-1">${words.leadCards}</h3>
    ${scene.noteAt('section-cards')} ${collectingQuestions(board).length > 1 ? nothing : html`<p class="asked">${say(board.questions[filter.question])}</p>`}
    ${filters(filtering, scene)}
    <p class="count">${words.leadShown(number(shown.length), number(all.length))}</p>
    ${shown.length === 0 ? html`<p>${words.leadNoCards}</p>` : nothing}
    <ul class="things grid">
      ${repeat(
        shown,
        ({ id }) => id,
        (card) => cardView(card, scene),
      )}
    </ul>
  </section>`;
}
