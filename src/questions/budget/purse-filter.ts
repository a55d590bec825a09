import { type Ages, haveInCommon } from './ages.js';
import type { PurseLimits } from './purse-limits.js';

type Area = NonNullable<PurseLimits['areas']>[number];

/** Which options are shown: those of one group and for some ages, by their places in `groupsOf` and `spansOf`; null for all. */
export interface PurseFilter {
  readonly area: number | null;
  readonly ages: number | null;
}

/** Everything is shown. */
export const NO_FILTER: PurseFilter = { area: null, ages: null };

/** The options of one area, or with null those that are for none. */
export interface AreaGroup {
  readonly area: Area | null;
  readonly ids: readonly string[];
}

/** The options in groups, in the order of the areas; those without one are the last. */
export function groupsOf({ options, areas = [] }: PurseLimits): AreaGroup[] {
  const idsIn = (id: string | undefined) => options.filter(({ area }) => area === id).map((option) => option.id);
  return [...areas.map((area) => ({ area, ids: idsIn(area.id) })), { area: null, ids: idsIn(undefined) }].filter(({ ids }) => ids.length > 0);
}

/** The different ages that options are for, the youngest first. */
export function spansOf({ options }: PurseLimits): Ages[] {
  const spans = new Map(options.flatMap(({ ages }) => (ages === undefined ? [] : [[`${ages.from}–${ages.to}`, ages] as const])));
  return [...spans.values()].toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity));
}

/** The ids of the options that a filter shows. What is for everybody is for each age. */
export function shownBy({ area, ages }: PurseFilter, limits: PurseLimits): ReadonlySet<string> {
  const group = area === null ? undefined : groupsOf(limits)[area];
  const span = ages === null ? undefined : spansOf(limits)[ages];
  const isShown = ({ id, ages: own }: PurseLimits['options'][number]) =>
    (group === undefined || group.ids.includes(id)) && (span === undefined || own === undefined || haveInCommon(own, span));
  return new Set(limits.options.filter(isShown).map(({ id }) => id));
}
