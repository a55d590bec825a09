import { toMinorUnits } from '../../statistics/minor-units.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { liesWithin } from './ages.js';
import { type BudgetAnswer, type PurseLimits, takenBy } from './purse-limits.js';

/** The most of a purse for some of its options: those of one area, or those for people of some ages. */
export interface Ceiling {
  readonly id: string;
  readonly text: LocalisedText;
  readonly atMost: number;
  /** The ids of the options that count. */
  readonly options: readonly string[];
}

/** The ceilings of a purse: of its areas, then of its age groups. An option without ages is for everybody, and under no age group. */
export function ceilingsOf({ options, areas = [], ageLimits = [] }: PurseLimits): Ceiling[] {
  const idsWhere = (fits: (option: PurseLimits['options'][number]) => boolean) => options.filter(fits).map(({ id }) => id);
  return [
    ...areas.flatMap(({ id, text, atMost }) => (atMost === undefined ? [] : [{ id, text, atMost, options: idsWhere(({ area }) => area === id) }])),
    ...ageLimits.map((group) => ({ ...group, options: idsWhere(({ ages }) => ages !== undefined && liesWithin(ages, group)) })),
  ];
}

/** What an answer takes for the options under a ceiling, in minor units. */
export const takenUnder = (answer: BudgetAnswer | null, limits: PurseLimits, { options }: Ceiling): ReadonlyMap<string, number> =>
  new Map([...takenBy(answer, limits)].filter(([id]) => options.includes(id)));

/** What is left under a ceiling, in minor units; below 0 where more is spent. */
export const leftUnder = (answer: BudgetAnswer | null, limits: PurseLimits, ceiling: Ceiling): number =>
  [...takenUnder(answer, limits, ceiling).values()].reduce((left, units) => left - units, toMinorUnits(ceiling.atMost));
