import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardCard, BoardLeaf } from '../../board/board-document.js';
import { priceFacts } from './price-facts.js';
import type { WallReader } from './wall-reader.js';

type Shown = BoardLeaf & Partial<Pick<BoardCard, 'merged' | 'price'>>;

/** What stands under the words of a card. */
export type BelowCard<Card> = (card: Card) => TemplateResult | typeof nothing;

/** What more there is to show of cards. */
interface CardsOptions<Card> {
  readonly below?: BelowCard<Card>;
  /** The same of those that say the same. */
  readonly belowMerged?: BelowCard<BoardCard['merged'][number]>;
  /** Whether their order says something. */
  readonly isOrdered?: boolean;
}

const none = (): typeof nothing => nothing;

/** The table at which something was written, by its name or its id. */
export function tableName(id: string, { board, words, say }: WallReader): TemplateResult | string {
  const text = board.tables.find((table) => table.id === id)?.text;
  return text === undefined ? words.wallTable(id) : say(text);
}

/** Where a card comes from, and whether the words are still the writer's. */
function originView({ table, reworded }: BoardLeaf, reader: WallReader): TemplateResult | typeof nothing {
  if (table === null && !reworded) return nothing;
  return html`<p class="origin">
    ${table === null ? nothing : html`<span>${tableName(table, reader)}</span>`} ${reworded ? html`<span>${reader.words.wallReworded}</span>` : nothing}
  </p>`;
}

/** The words of a citizen: never markup, in their own language and direction. */
const wordsView = ({ text, language }: Pick<BoardLeaf, 'text' | 'language'>): TemplateResult => html`<p class="text" dir="auto" lang=${language}>${text}</p>`;

/** What a proposal costs, where it is and whom it is for. */
function priceView({ price, question }: Pick<BoardCard, 'price' | 'question'>, { board, words, say, number }: WallReader): TemplateResult | typeof nothing {
  const { wallPrice, wallAgesBetween, wallAgesOver, wallAgesUnder } = words;
  const facts = priceFacts({ price, question }, { board, say, number, price: wallPrice, agesBetween: wallAgesBetween, agesOver: wallAgesOver, agesUnder: wallAgesUnder });
  return facts.length === 0 ? nothing : html`<p class="price" part="price">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`;
}

/** A card as it was written, with its table, what more there is to say of it, and those that say the same. */
function cardView<Card extends Shown>(card: Card, reader: WallReader, { below = none, belowMerged = none }: CardsOptions<Card>): TemplateResult {
  const { merged = [], price } = card;
  return html`${wordsView(card)} ${priceView({ ...card, price }, reader)} ${originView(card, reader)} ${below(card)}
  ${
    merged.length === 0
      ? nothing
      : html`<div class="same">
          <p>${reader.words.wallSame}</p>
          <ul>
            ${merged.map((one) => html`<li>${wordsView(one)} ${originView(one, reader)} ${belowMerged(one)}</li>`)}
          </ul>
        </div>`
  }`;
}

/** Cards beside each other; in a list with numbers where their order says something. */
export function cardsView<Card extends Shown>(cards: readonly Card[], reader: WallReader, options: CardsOptions<Card> = {}): TemplateResult {
  const items = repeat(
    cards,
    ({ id }) => id,
    (card) => html`<li class=${reader.isNew(card.id) ? 'card new' : 'card'} part="card">${cardView(card, reader, options)}</li>`,
  );
  return options.isOrdered === true
    ? html`<ol class="cards" part="cards">
        ${items}
      </ol>`
    : html`<ul class="cards" part="cards">
        ${items}
      </ul>`;
}
