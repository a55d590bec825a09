import { fromMinorUnits, isAmount, toMinorUnits } from '../../statistics/minor-units.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Ages } from './ages.js';

/** The smallest unit of an amount where none is named. */
export const DEFAULT_STEP = 1;

/** How people spent the purse: the ids of projects, all or nothing; or project → amount. */
export type BudgetAnswer = readonly string[] | Readonly<Record<string, number>>;

/** What an option asks of the money that it is given. */
interface Priced {
  readonly id: string;
  readonly cost?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly area?: string | undefined;
  readonly ages?: Ages | undefined;
}

/** A part of what a purse is for. */
interface Part {
  readonly id: string;
  readonly text: LocalisedText;
}

/** What a purse allows, from a definition or from attributes. */
export interface PurseLimits {
  readonly options: readonly Priced[];
  readonly budget: number;
  readonly step?: number | undefined;
  readonly amounts?: boolean | undefined;
  readonly areas?: readonly (Part & { readonly facts?: LocalisedText | undefined; readonly atMost?: number | undefined })[] | undefined;
  readonly ageLimits?: readonly (Part & Ages & { readonly atMost: number })[] | undefined;
}

/** Whether an answer is a list of projects. */
export const isChosen = (answer: BudgetAnswer): answer is readonly string[] => Array.isArray(answer);

/** What an answer takes out of the purse for each project, in minor units, in the order of the options. */
export function takenBy(answer: BudgetAnswer | null, { options }: PurseLimits): ReadonlyMap<string, number> {
  if (answer === null) return new Map();
  const chosen = isChosen(answer) ? new Set(answer) : null;
  const unitsOf = ({ id, cost = 0 }: Priced) => (chosen ? chosen.has(id) && cost : Object.hasOwn(answer, id) && (answer as Readonly<Record<string, number>>)[id]!);
  return new Map(
    options.flatMap((option) => {
      const amount = unitsOf(option);
      return amount === false ? [] : [[option.id, toMinorUnits(amount)]];
    }),
  );
}

/** What an answer takes in all, in minor units. */
export const totalTaken = (answer: BudgetAnswer | null, limits: PurseLimits): number => [...takenBy(answer, limits).values()].reduce((sum, units) => sum + units, 0);

/** What is left of the purse, in minor units; below 0 where more is spent than there is. */
export const leftOver = (answer: BudgetAnswer | null, limits: PurseLimits): number => toMinorUnits(limits.budget) - totalTaken(answer, limits);

/** Which limit of its option an amount breaks first, or null. */
export function brokenBy(amount: number, { min = 0, max = Infinity }: Pick<Priced, 'min' | 'max'>, step = DEFAULT_STEP): 'step' | 'min' | 'max' | null {
  if (!isAmount(amount) || amount === 0 || toMinorUnits(amount) % toMinorUnits(step) !== 0) return 'step';
  if (amount < min) return 'min';
  return amount > max ? 'max' : null;
}

/** Steps that a purse is divided into, about, by one press of a button. */
const PRESSES = 20;

/**
 * By how much one press of a button changes an amount: 1, 2 or 5 with noughts, about the twentieth part of the purse, and a
 * multiple of the smallest unit.
 *
 * @example pressOf({ budget: 100000, options: [] }) // 5000
 */
export function pressOf({ budget, step = DEFAULT_STEP }: PurseLimits): number {
  const part = toMinorUnits(budget) / PRESSES;
  const noughts = 10 ** Math.floor(Math.log10(Math.max(1, part)));
  const round = [5, 2, 1].find((factor) => factor * noughts <= part) ?? 1;
  const unit = toMinorUnits(step);
  return fromMinorUnits(Math.max(1, Math.floor((round * noughts) / unit)) * unit);
}
