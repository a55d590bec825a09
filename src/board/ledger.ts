import type { LocalisedText } from '../text/localised-text.js';
import type { BoardAct, BoardActOf, KeptAct } from './act.js';
import type { Price } from './price.js';

/** What a facilitator wrote down for somebody, under an id of its own. */
export type EnteredContribution = BoardActOf<'contribute'> & { readonly id: string };

/** What the acts of a board add up to, whatever cards there are. Nothing of it is lost when a card is hidden or withdrawn. */
export interface BoardLedger {
  /** Number of the last act. */
  number: number;
  phase: string | null;
  /** Card → reason. */
  readonly hidden: Map<string, string>;
  /** Card → other wording. */
  readonly rewordings: Map<string, string>;
  /** Card → the card that it was put under; no circle is ever in it. */
  readonly mergedInto: Map<string, string>;
  /** Card → reason, in the order of choosing. */
  readonly chosen: Map<string, LocalisedText | undefined>;
  /** Card → what was found when it was checked. */
  readonly prices: Map<string, Price>;
  readonly categories: Map<string, LocalisedText>;
  /** Card → category. */
  readonly categorised: Map<string, string>;
  readonly themes: Map<string, Pick<BoardActOf<'theme'>, 'text' | 'cards'>>;
  readonly contributions: EnteredContribution[];
  readonly became: Omit<BoardActOf<'became'>, 'act'>[];
}

/** The cards above a card, from the one that it was put under to the last. */
export function cardsAbove({ mergedInto }: Pick<BoardLedger, 'mergedInto'>, card: string): string[] {
  const above: string[] = [];
  for (let next = mergedInto.get(card); next !== undefined; next = mergedInto.get(next)) above.push(next);
  return above;
}

/** The id of a contribution that an act enters; no card of a participant has such an id. */
const idOfEntered = (number: number): string => `act-${number}`;

const APPLY: { readonly [Name in BoardAct['act']]: (ledger: BoardLedger, act: BoardActOf<Name>, number: number) => void } = {
  phase: (ledger, { phase }) => {
    ledger.phase = phase;
  },
  hide: ({ hidden }, { card, reason }) => hidden.set(card, reason),
  show: ({ hidden }, { card }) => hidden.delete(card),
  redact: ({ rewordings }, { card, text }) => rewordings.set(card, text),
  merge: (ledger, { cards, into }) => {
    for (const card of cards) if (card !== into && !cardsAbove(ledger, into).includes(card)) ledger.mergedInto.set(card, into);
  },
  part: ({ mergedInto }, { card }) => mergedInto.delete(card),
  choose: ({ chosen }, { card, reason }) => chosen.set(card, reason),
  unchoose: ({ chosen }, { card }) => chosen.delete(card),
  price: ({ prices }, { act: _, card, ...price }) => prices.set(card, price),
  unprice: ({ prices }, { card }) => prices.delete(card),
  category: ({ categories }, { id, text }) => categories.set(id, text),
  categorise: ({ categorised }, { card, category }) => (category === null ? categorised.delete(card) : categorised.set(card, category)),
  theme: ({ themes }, { id, text, cards }) => themes.set(id, { text, cards }),
  contribute: ({ contributions }, act, number) => contributions.push({ ...act, id: idOfEntered(number) }),
  became: ({ became }, { card, text, date, status }) => became.push({ card, text, date, status }),
};

/** Adds acts up, in the order of their numbers. The same acts give the same, however often that is done. */
export function ledgerOf(acts: readonly KeptAct[]): BoardLedger {
  const ledger: BoardLedger = {
    number: 0,
    phase: null,
    hidden: new Map(),
    rewordings: new Map(),
    mergedInto: new Map(),
    chosen: new Map(),
    prices: new Map(),
    categories: new Map(),
    categorised: new Map(),
    themes: new Map(),
    contributions: [],
    became: [],
  };
  for (const { act, number } of acts) {
    (APPLY[act.act] as (ledger: BoardLedger, act: BoardAct, number: number) => void)(ledger, act, number);
    ledger.number = number;
  }
  return ledger;
}
