import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCard } from '../../board/board-document.js';
import { phaseName } from './phase-name.js';
import { isShown } from './ranked-cards.js';
import { dotsWords } from './rating-words.js';
import type { BoardPhaseTold, WallReader } from './wall-reader.js';

type Rated = Pick<BoardCard, 'rated'>;

/** What a card was given in each of some rounds: dots, nothing as nobody could rate it, or not told yet. */
export function roundsView({ rated }: Rated, rounds: readonly BoardPhaseTold[], reader: WallReader): TemplateResult | typeof nothing {
  const { board, words, say } = reader;
  if (rounds.length === 0) return nothing;
  const given = (phase: BoardPhaseTold) => {
    const rating = rated[phase.id] ?? null;
    return !isShown(board, phase) ? words.wallNotTold : rating === null ? words.wallNotRated : dotsWords(rating, reader);
  };
  return html`<ul class="rounds">
    ${rounds.map((phase) => html`<li>${phaseName(phase, words, say)}: <span class="given-dots">${given(phase)}</span></li>`)}
  </ul>`;
}

/** The dots that a card got for itself before it was put under another: they are not among that one's. */
export const ownDotsView = (card: Rated, rounds: readonly BoardPhaseTold[], reader: WallReader): TemplateResult | typeof nothing =>
  roundsView(
    card,
    rounds.filter((phase) => isShown(reader.board, phase) && (card.rated[phase.id] ?? null) !== null),
    reader,
  );
