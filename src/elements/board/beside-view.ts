import { html, nothing, type TemplateResult } from 'lit';
import type { BoardLeaf } from '../../board/board-document.js';
import { cardsView } from './card-view.js';
import type { WallReader } from './wall-reader.js';

/** One board beside the phases: what it asks, and what was written. */
function besideSection(name: string, question: string | undefined, cards: readonly BoardLeaf[], reader: WallReader, isOpen: boolean): TemplateResult | typeof nothing {
  const { board, words, say } = reader;
  if (question === undefined || (cards.length === 0 && !isOpen)) return nothing;
  return html`<section class="beside" part="beside">
    <h3>${name}</h3>
    <p class="asked">${say(board.questions[question])}</p>
    ${cards.length === 0 ? html`<p class="nothing">${words.wallNothingYet}</p>` : cardsView(cards, reader)}
  </section>`;
}

/**
 * The side board and the objections, which stand beside every phase.
 *
 * @param isOpen Whether the meeting is where this shows it, so that they can be written just now.
 */
export const besideView = (reader: WallReader, isOpen: boolean): TemplateResult => {
  const { board, words } = reader;
  return html`${besideSection(words.wallSide, board.beside.side, board.side, reader, isOpen)}
  ${besideSection(words.wallObjections, board.beside.objections, board.objections, reader, isOpen)}`;
};
