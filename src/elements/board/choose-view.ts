import { html, nothing } from 'lit';
import type { BoardCard, BoardDocument } from '../../board/board-document.js';
import { type BelowCard, cardsView } from './card-view.js';
import { cardsOf } from './collect-view.js';
import { ownDotsView, roundsView } from './rounds-view.js';
import type { BoardPhaseTold, PhaseView } from './wall-reader.js';

/** The rounds in which cards could be given dots. */
const roundsOf = ({ phases }: BoardDocument, about: string | undefined): readonly BoardPhaseTold[] =>
  phases.filter((phase) => phase.about === about && (phase.kind === 'rate' || (phase.kind === 'choose' && phase.questions.length > 0)));

/** The chosen cards among some, in the order in which they were chosen. */
export const chosenOf = ({ chosen }: BoardDocument, cards: readonly BoardCard[]): readonly BoardCard[] => chosen.flatMap(({ card }) => cards.filter(({ id }) => id === card));

/** What facilitators have chosen, why, and what dots the cards had; the other cards under it. */
export const chooseView: PhaseView = ({ about }, reader) => {
  const { board, words, say } = reader;
  const cards = cardsOf(board, about);
  const rounds = roundsOf(board, about);
  const chosen = chosenOf(board, cards);
  const rest = cards.filter((card) => !chosen.includes(card));
  const reasonOf = (card: BoardCard) => board.chosen.find((one) => one.card === card.id)?.reason;
  const belowMerged: BelowCard<BoardCard['merged'][number]> = (card) => ownDotsView(card, rounds, reader);
  const below = (card: BoardCard) => {
    const reason = reasonOf(card);
    return html`${reason === undefined ? nothing : html`<p class="reason"><strong>${words.wallReason}</strong> ${say(reason)}</p>`} ${roundsView(card, rounds, reader)}`;
  };
  return html`${
    chosen.length === 0
      ? html`<p class="nothing">${words.wallNoneChosen}</p>`
      : html`<p class="note">${words.wallChosenBy}</p>
          <div class="chosen">${cardsView(chosen, reader, { isOrdered: true, below, belowMerged })}</div>`
  }
  ${
    rest.length === 0
      ? nothing
      : html`<section class="rest">
          <h4>${words.wallRest}</h4>
          ${cardsView(rest, reader, { below: (card) => roundsView(card, rounds, reader), belowMerged })}
        </section>`
  }`;
};
