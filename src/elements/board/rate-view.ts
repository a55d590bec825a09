import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCard } from '../../board/board-document.js';
import { type BelowCard, cardsView, tableName } from './card-view.js';
import { cardsOf } from './collect-view.js';
import { isShown, rankedCards, type RankedCard } from './ranked-cards.js';
import { dotsWords } from './rating-words.js';
import { ownDotsView } from './rounds-view.js';
import { shareBar } from './share-bar.js';
import type { BoardPhaseTold, PhaseView, WallReader } from './wall-reader.js';

function standingView({ rating, place, isShared }: RankedCard, most: number, reader: WallReader): TemplateResult {
  const { words, number } = reader;
  const said = place === null ? nothing : html`<strong>${isShared ? words.wallSharedPlace(number(place)) : words.wallPlace(number(place))}</strong> · `;
  return html`${shareBar(rating.dots, most)}
    <p class="dots">${said}<span>${dotsWords(rating, reader)}</span></p>`;
}

/** Cards in the order of their dots, and apart from them those that were not rated. */
function orderedView(cards: readonly BoardCard[], phase: BoardPhaseTold, reader: WallReader): TemplateResult {
  const { words } = reader;
  const { rated, unrated } = rankedCards(cards, phase.id);
  const standing = new Map(rated.map((ranked) => [ranked.card.id, ranked]));
  const belowMerged: BelowCard<BoardCard['merged'][number]> = (card) => ownDotsView(card, [phase], reader);
  const most = rated[0]?.rating.dots ?? 0;
  const ranked = rated.map(({ card }) => card);
  return html`${
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
}

/** The same for each table by itself, where each has rated its own cards only. */
function byTableView(cards: readonly BoardCard[], phase: BoardPhaseTold, reader: WallReader): TemplateResult {
  const collator = new Intl.Collator(reader.language, { numeric: true });
  const tables = [...new Set(cards.map(({ table }) => table))].toSorted((a, b) => collator.compare(a ?? '', b ?? ''));
  return html`<p class="note">${reader.words.wallWithinTables}</p>
    ${tables.map(
      (table) =>
        html`<section class="by-table" part="table">
          ${table === null ? nothing : html`<h4>${tableName(table, reader)}</h4>`}
          ${orderedView(
            cards.filter((card) => card.table === table),
            phase,
            reader,
          )}
        </section>`,
    )}`;
}

/** What the cards of a phase were given. */
export const rateView: PhaseView = (phase, reader) => {
  const { board, words } = reader;
  const cards = cardsOf(board, phase.about);
  if (cards.length === 0) return html`<p class="nothing">${words.wallNoCards}</p>`;
  if (!isShown(board, phase))
    return html`<p class="note">${words.wallDotsLater}</p>
      ${cardsView(cards, reader)}`;
  return html`<p class="note">${words.wallDotsDecideNothing}</p>
    ${phase.within === 'table' ? byTableView(cards, phase, reader) : orderedView(cards, phase, reader)}`;
};
