import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCard } from '../../board/board-document.js';
import { type BelowCard, cardsView } from './card-view.js';
import { cardsOf } from './collect-view.js';
import { isShown, rankedCards, type RankedCard } from './ranked-cards.js';
import { dotsWords } from './rating-words.js';
import { ownDotsView } from './rounds-view.js';
import type { PhaseView, WallReader } from './wall-reader.js';

/** Dots as a bar; the words beside it say the same. */
const barView = (dots: number, most: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="4"></rect>
    <rect class="given" width=${most === 0 ? 0 : (100 * dots) / most} height="4"></rect>
  </svg>`;

function standingView({ rating, place, isShared }: RankedCard, most: number, reader: WallReader): TemplateResult {
  const { words, number } = reader;
  const said = place === null ? nothing : html`<strong>${isShared ? words.wallSharedPlace(number(place)) : words.wallPlace(number(place))}</strong>`;
  return html`${barView(rating.dots, most)}
    <p class="dots">${said} <span>${dotsWords(rating, reader)}</span></p>`;
}

/** Cards in the order of their dots, and apart from them those that were not rated. */
export const rateView: PhaseView = (phase, reader) => {
  const { board, words } = reader;
  const cards = cardsOf(board, phase.about);
  if (cards.length === 0) return html`<p class="nothing">${words.wallNoCards}</p>`;
  if (!isShown(board, phase))
    return html`<p class="note">${words.wallDotsLater}</p>
      ${cardsView(cards, reader)}`;
  const { rated, unrated } = rankedCards(cards, phase.id);
  const standing = new Map(rated.map((ranked) => [ranked.card.id, ranked]));
  const belowMerged: BelowCard<BoardCard['merged'][number]> = (card) => ownDotsView(card, [phase], reader);
  const most = rated[0]?.rating.dots ?? 0;
  const ranked = rated.map(({ card }) => card);
  return html`<p class="note">${words.wallDotsDecideNothing}</p>
    ${
      ranked.length === 0
        ? nothing
        : cardsView(ranked, reader, {
            isOrdered: true,
            below: ({ id }) => standingView(standing.get(id)!, most, reader),
            belowMerged,
          })
    }
    ${
      unrated.length === 0
        ? nothing
        : html`<section class="unrated">
            <h4>${words.wallNotRated}</h4>
            <p class="note">${words.wallNotRatedWhy}</p>
            ${cardsView(unrated, reader, { belowMerged })}
          </section>`
    }`;
};
