import type { BoardDefinition, BoardPhase } from '../survey/board.js';
import { collectedBefore } from '../survey/board-phases.js';
import type { BoardCard, BoardDocument } from './board-document.js';

/**
 * The cards that a phase is about: all that stand there; in a second round those that have dots or were chosen, if there are any; for
 * contributions the chosen ones.
 *
 * @param document As facilitators see it.
 */
export function cardsOfPhase(board: BoardDefinition, document: BoardDocument, phase: BoardPhase): readonly BoardCard[] {
  const question = collectedBefore(board, phase);
  const cards = document.cards.filter((card) => card.question === question);
  if (phase.kind === 'rate') return cards;
  const chosen = new Set(document.chosen.map(({ card }) => card));
  if (phase.kind === 'contribute') return cards.filter(({ id }) => chosen.has(id));
  const hasDots = ({ rated }: BoardCard) => Object.entries(rated).some(([id, rating]) => id !== phase.id && rating !== null && rating.dots > 0);
  const rated = cards.filter((card) => chosen.has(card.id) || hasDots(card));
  return rated.length > 0 ? rated : cards;
}
