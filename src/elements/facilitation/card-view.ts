import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCard, Rating } from '../../board/board-document.js';
import { moneyOf, priceFacts } from '../board/price-facts.js';
import { phaseName } from './phase-name.js';
import { quoted } from './quoted.js';
import type { Scene } from './scene.js';
import { thingView } from './thing-view.js';

/** The table at which something was written, by its name where it has one. */
export function tableOf(table: string | null, { board, say, words }: Pick<Scene, 'board' | 'say' | 'words'>): unknown {
  if (table === null) return nothing;
  const named = board.tables.find(({ id }) => id === table)?.text;
  return named === undefined ? words.leadAtTable(table) : say(named);
}

/** What a card was given in each phase that rates and was answered by anybody; a card without a rating was not rated, which is not 0. */
function ratingsOf(rated: Readonly<Record<string, Rating | null>>, { board, words, language, number }: Scene): readonly TemplateResult[] {
  const told = (rating: Rating | null) => {
    if (rating === null) return words.leadNotRated;
    return rating.supporters === null ? words.leadDotsOnly(number(rating.dots)) : words.leadDots(number(rating.dots), number(rating.supporters));
  };
  return board.phases.flatMap((phase) => {
    const rating = rated[phase.id];
    return rating === undefined || phase.n === 0 ? [] : [html`${quoted(phaseName(phase, { words, language }))}: ${told(rating)}`];
  });
}

/** What a proposal costs, where it is, whom it is for and what it can be given; that it is not checked yet where a phase asks for money. */
function priceOf(card: BoardCard, scene: Scene): readonly unknown[] {
  const { board, words, say, number } = scene;
  const { price, question } = card;
  if (price === undefined) return board.purses?.[question] === undefined ? [] : [words.leadNoPrice];
  const money = (amount: number) => moneyOf(amount, question, scene);
  const [first, ...more] = priceFacts(card, {
    board,
    say,
    number,
    price: words.leadPriceIs,
    agesBetween: words.leadAgesBetween,
    agesOver: words.leadAgesOver,
    agesUnder: words.leadAgesUnder,
  });
  const given = [
    ...(price.atLeast === undefined ? [] : [words.leadGivenAtLeast(money(price.atLeast))]),
    ...(price.atMost === undefined ? [] : [words.leadGivenAtMost(money(price.atMost))]),
  ];
  return [html`<strong>${first}</strong>${[...more, ...given].flatMap((fact) => [' · ', fact])}`, ...(price.description === undefined ? [] : [say(price.description)])];
}

/** A card with what stands under it. */
export function cardView(card: BoardCard, scene: Scene): TemplateResult {
  const { board, words, say, number } = scene;
  const place = board.chosen.findIndex((one) => one.card === card.id);
  const category = board.categories.find(({ id }) => id === card.category);
  const facts = [
    place < 0
      ? nothing
      : html`<strong>${words.leadPlace(number(place + 1))}</strong>${board.chosen[place]!.reason === undefined ? nothing : html`: ${say(board.chosen[place]!.reason)}`}`,
    ...priceOf(card, scene),
    tableOf(card.table, scene),
    category === undefined ? nothing : html`${words.leadCategory}: ${say(category.text)}`,
    ...ratingsOf(card.rated, scene),
  ];
  const under = html`<p class="under">${words.leadSaySame}</p>
    <ul class="things">
      ${card.merged.map((one) => thingView(one, [tableOf(one.table, scene), ...ratingsOf(one.rated, scene)], scene))}
    </ul>`;
  return thingView(card, facts, scene, card.merged.length === 0 ? nothing : under);
}
