import { isAmount } from '../../statistics/minor-units.js';
import { type BudgetAnswer, isChosen, type PurseLimits } from './purse-limits.js';

/** What is taken of each option; null for a purse of which nothing is spent. */
export const nullIfEmpty = (answer: BudgetAnswer): BudgetAnswer | null => (Object.keys(answer).length === 0 ? null : answer);

/** An answer as forms send it, in JSON; null where it is none. */
export function readBudget(text: string | null): BudgetAnswer | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (Array.isArray(value)) return nullIfEmpty(value.filter((id) => typeof id === 'string'));
    if (typeof value !== 'object' || value === null) return null;
    return nullIfEmpty(Object.fromEntries(Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === 'number')));
  } catch {
    return null;
  }
}

/** What of an answer is asked about, in the order of the options; null for none. An answer of the other form counts for nothing. */
export function knownIn(answer: BudgetAnswer | null, { options }: PurseLimits, amounts: boolean): BudgetAnswer | null {
  if (answer === null || isChosen(answer) === amounts) return null;
  if (isChosen(answer)) return nullIfEmpty(options.flatMap(({ id }) => (answer.includes(id) ? [id] : [])));
  return nullIfEmpty(Object.fromEntries(options.flatMap(({ id }) => (Object.hasOwn(answer, id) && isAmount(answer[id]!) && answer[id]! > 0 ? [[id, answer[id]!]] : []))));
}
