import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardDocument, BoardLeaf } from '../../board/board-document.js';
import { cardsView } from './card-view.js';
import type { WallReader } from './wall-reader.js';

/** Everything on the board that a theme can follow from. */
const leavesOf = ({ cards, side, objections, contributions }: BoardDocument): readonly BoardLeaf[] => [
  ...cards.flatMap(({ merged, ...card }) => [card, ...merged]),
  ...side,
  ...objections,
  ...contributions,
];

/** Summaries in the words of the facilitators, each with the cards that it was made of behind a word that opens them. */
export function themesView(reader: WallReader): TemplateResult | typeof nothing {
  const { board, words, say, counted } = reader;
  if (board.themes.length === 0) return nothing;
  const leaves = leavesOf(board);
  const themeView = ({ text, cards }: BoardDocument['themes'][number]) => {
    const from = cards.flatMap((id) => leaves.filter((leaf) => leaf.id === id));
    return html`<li class="theme" part="theme">
      <p class="prose">${say(text)}</p>
      ${
        from.length === 0
          ? nothing
          : html`<details>
              <summary>${counted(words.wallThemeCards, from.length)}<span class="visually-hidden">: ${say(text)}</span></summary>
              ${cardsView(from, reader)}
            </details>`
      }
    </li>`;
  };
  return html`<section class="themes">
    <h3>${words.wallThemes}</h3>
    <p class="note">${words.wallThemesBy}</p>
    <ul>
      ${repeat(board.themes, ({ id }) => id, themeView)}
    </ul>
  </section>`;
}
