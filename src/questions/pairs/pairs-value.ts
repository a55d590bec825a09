import { asShown, keyOfPair, type Pair } from './pair-sides.js';
import type { Comparison, PairsAnswer } from './pairs.js';

/** What a control keeps of a person: the answer, and the pairs that were drawn for them, as far as they are known. */
export interface KeptPairs {
  readonly answer: PairsAnswer | null;
  readonly order: readonly Pair[] | null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const areTexts = (list: readonly unknown[]): list is readonly string[] => list.every((one) => typeof one === 'string');

const isPair = (value: unknown): value is Pair => Array.isArray(value) && value.length === 2 && areTexts(value);

const isComparison = (value: unknown): value is Comparison => isPair(value) || (Array.isArray(value) && value.length === 3 && areTexts(value) && value[2] === 'tie');

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): readonly Item[] | null {
  return Array.isArray(value) && value.length > 0 && value.every(isItem) ? value : null;
}

/** What a form or a draft keeps as text: the answer alone, or the answer with the order that was drawn; nothing where it is neither. */
export function readPairs(text: string | null): KeptPairs {
  const value = text === null ? null : readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { answer: listOf(value, isComparison), order: null };
  return { answer: 'answer' in value ? listOf(value.answer, isComparison) : null, order: 'order' in value ? listOf(value.order, isPair) : null };
}

/** The text of an answer with the order that was drawn, so that a draft goes on with the same pairs. */
export const writePairs = (answer: PairsAnswer, order: readonly Pair[]): string => JSON.stringify({ answer, order });

/** What an answer is compared with. */
interface Offered {
  readonly ids: readonly string[];
  readonly most: number;
  readonly undecided: boolean;
}

/** The part of an answer that a question takes: known options, each pair once, ties as they were shown. */
export function takenPairs(answer: PairsAnswer | null, { ids, most, undecided }: Offered): Comparison[] {
  const taken = new Map<string, Comparison>();
  for (const comparison of answer ?? []) {
    const [a, b, tie] = comparison;
    const key = keyOfPair([a, b]);
    if (a === b || !ids.includes(a) || !ids.includes(b) || (tie && !undecided) || taken.has(key) || taken.size === most) continue;
    taken.set(key, comparison);
  }
  const all = [...taken.values()];
  const shown = asShown(all.map(([a, b]) => [a, b]));
  return all.map((comparison, index) => (comparison[2] ? [...shown[index]!, comparison[2]] : comparison));
}

/** Whether an order is one of these options, as long as it has to be, and begins with what has been compared. */
export function orderFits(order: readonly Pair[], compared: readonly Comparison[], { ids, most }: Offered): boolean {
  const keys = order.map(keyOfPair);
  const isKnown = order.every(([a, b]) => a !== b && ids.includes(a) && ids.includes(b));
  return order.length === most && isKnown && new Set(keys).size === most && compared.every(([a, b], index) => keyOfPair([a, b]) === keys[index]);
}
