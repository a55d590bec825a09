import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCard, BoardDocument } from '../../board/board-document.js';
import { cardsView } from './card-view.js';
import type { PhaseView, WallReader } from './wall-reader.js';

/** The cards that a phase is about. */
export const cardsOf = ({ cards }: BoardDocument, about: string | undefined): readonly BoardCard[] => cards.filter(({ question }) => question === about);

const countOf = (cards: readonly BoardCard[]) => cards.reduce((sum, { merged }) => sum + 1 + merged.length, 0);

function categoryView(name: unknown, n: number | null, cards: readonly BoardCard[], reader: WallReader): TemplateResult {
  const { words, counted } = reader;
  return html`<section class="category" part="category">
    <h4>${name}</h4>
    <p class="basis">${n === null ? words.wallCardsUnknown : counted(words.wallCards, n)}</p>
    ${cards.length === 0 ? nothing : cardsView(cards, reader)}
  </section>`;
}

/** Cards under the categories that facilitators have made. */
function categoriesView(cards: readonly BoardCard[], reader: WallReader): TemplateResult {
  const { board, words, say } = reader;
  // Where cards are collected twice, the document counts a category over both.
  const isAll = cards.length === board.cards.length;
  const categories = board.categories.map(({ id, text, n }) => {
    const within = cards.filter(({ category }) => category === id);
    return { text, within, n: n === null || isAll ? n : countOf(within) };
  });
  const rest = cards.filter(({ category }) => category === null);
  return html`<p class="note">${words.wallCategoriesBy}</p>
    ${categories.filter(({ within }) => isAll || within.length > 0).map(({ text, within, n }) => categoryView(say(text), n, within, reader))}
    ${rest.length === 0 ? nothing : categoryView(words.wallNoCategory, countOf(rest), rest, reader)}`;
}

/** Cards as they were written, under categories where there are any. */
export const collectView: PhaseView = ({ about }, reader) => {
  const cards = cardsOf(reader.board, about);
  if (cards.length === 0) return html`<p class="nothing">${reader.words.wallNoCards}</p>`;
  return reader.board.categories.length === 0 ? cardsView(cards, reader) : categoriesView(cards, reader);
};
