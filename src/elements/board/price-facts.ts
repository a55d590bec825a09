import type { TemplateResult } from 'lit';
import type { BoardCard, BoardDocument } from '../../board/board-document.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What a price is told with: the words and the reader's way of writing. */
export interface PriceTeller {
  readonly board: BoardDocument;
  readonly price: (money: string) => string;
  readonly agesBetween: (from: string, to: string) => string;
  readonly agesOver: (from: string) => string;
  readonly agesUnder: (to: string) => string;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** An amount as prices of the cards of a question are written; a bare number where nobody has said in which currency. */
export function moneyOf(amount: number, question: string, { board, number }: Pick<PriceTeller, 'board' | 'number'>): string {
  const currency = board.purses?.[question]?.currency;
  return currency === undefined ? number(amount) : number(amount, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' });
}

/** What a proposal costs, where it is and whom it is for, as far as facilitators have said; nothing for a card without a price. */
export function priceFacts({ price, question }: Pick<BoardCard, 'price' | 'question'>, teller: PriceTeller): readonly (TemplateResult | string)[] {
  if (price === undefined) return [];
  const { board, number, say } = teller;
  const { cost, area, ages } = price;
  const named = board.purses?.[question]?.areas.find(({ id }) => id === area)?.text;
  const [from, to] = [ages?.from, ages?.to].map((age) => (age === undefined ? undefined : number(age)));
  const facts: (TemplateResult | string)[] = [teller.price(moneyOf(cost, question, teller))];
  if (area !== undefined) facts.push(named === undefined ? area : say(named));
  if (from !== undefined && to !== undefined) facts.push(teller.agesBetween(from, to));
  else if (from !== undefined) facts.push(teller.agesOver(from));
  else if (to !== undefined) facts.push(teller.agesUnder(to));
  return facts;
}
