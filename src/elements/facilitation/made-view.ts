import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import { thingOf } from './board-things.js';
import { OUTCOME_WORDS } from './outcome-words.js';
import { opener, section } from './pieces.js';
import { quoted } from './quoted.js';
import type { Scene } from './scene.js';

/** The categories that facilitators have made. */
export function categoriesView(scene: Scene): TemplateResult {
  const { board, words, say, number } = scene;
  const item = ({ id, text, n }: BoardDocument['categories'][number]) =>
    html`<li id="at-${id}">
      ${scene.noteAt(`at-${id}`)}
      <p class="text" id="text-${id}">${say(text)}</p>
      ${n === null ? nothing : html`<p class="counts">${words.leadCardsHere(number(n))}</p>`}
      ${opener({ kind: 'category', about: id }, words.leadRename, scene, { about: `text-${id}` })}
    </li>`;
  return section(
    'categories',
    `${words.leadCategories} (${number(board.categories.length)})`,
    html`<p>${words.leadByFacilitators}</p>
      ${opener({ kind: 'category', about: '' }, words.leadMakeCategory, scene)}
      <ul class="things">
        ${board.categories.map(item)}
      </ul>`,
    scene,
  );
}

/** The themes that facilitators have written, with the cards that each follows from. */
export function themesView(scene: Scene): TemplateResult {
  const { board, words, say, number } = scene;
  const item = ({ id, text, cards }: BoardDocument['themes'][number]) =>
    html`<li id="at-${id}">
      ${scene.noteAt(`at-${id}`)}
      <p class="text" id="text-${id}">${say(text)}</p>
      <p class="counts">${words.leadCardsHere(number(cards.length))}</p>
      <ul class="facts">
        ${cards.flatMap((card) => thingOf(board, card) ?? []).map((thing) => html`<li>${quoted(thing)}</li>`)}
      </ul>
      ${opener({ kind: 'theme', about: id }, words.leadChangeTheme, scene, { about: `text-${id}` })}
    </li>`;
  return section(
    'themes',
    `${words.leadThemes} (${number(board.themes.length)})`,
    html`<p>${words.leadByFacilitators}</p>
      ${opener({ kind: 'theme', about: '' }, words.leadMakeTheme, scene)}
      <ul class="things">
        ${board.themes.map(item)}
      </ul>`,
    scene,
  );
}

/** What became of the meeting and of its cards, and a form for what became of the whole. */
export function becameView(scene: Scene): TemplateResult {
  const { board, words, say, number, day } = scene;
  const item = ({ card, text, date, status }: BoardDocument['became'][number]) => {
    const about = card === null ? undefined : thingOf(board, card);
    return html`<li>
      <p class="text">${say(text)}</p>
      <ul class="facts">
        <li>${words[OUTCOME_WORDS[status]]}, <time datetime=${date}>${day(date)}</time></li>
        <li>${about === undefined ? words.leadOfWhole : html`${words.leadOfCard} ${quoted(about)}`}</li>
      </ul>
    </li>`;
  };
  return section(
    'became',
    `${words.leadBecameOf} (${number(board.became.length)})`,
    html`${opener({ kind: 'became', about: '' }, words.leadBecame, scene)}
    ${
      board.became.length === 0
        ? html`<p>${words.leadNothingYet}</p>`
        : html`<ul class="things">
            ${board.became.map(item)}
          </ul>`
    }`,
    scene,
  );
}
