import type { Neutral } from '../../charts/diverging-segments.js';

/** THE lists of what can be asked of pictures: attribute → its names, the default first. */
const NAMES = {
  /** `fitting`: what suits the shape of the results. */
  chart: ['fitting', 'diverging', 'bars', 'barometer'],
  neutral: ['split', 'apart'],
  /** `value` is for groups, see `cutAsked`; items stay as they were asked. */
  sort: ['asked', 'net', 'mean', 'value'],
} as const;

/** How the page wants pictures to be drawn. */
export interface Drawing {
  readonly chart: (typeof NAMES.chart)[number];
  /** What is done with the middle answer of diverging bars. */
  readonly neutral: Neutral;
  /** The order of rows that share a scale. */
  readonly sort: (typeof NAMES.sort)[number];
}

/** What the attributes say, as they stand in the page. */
export type DrawingAttributes = { readonly [Name in keyof Drawing]: string };

/** The known name in a list, else the first of the list. */
function known<Name extends string>(value: string, [first, ...others]: readonly [Name, ...Name[]]): Name {
  return others.find((name) => name === value) ?? first;
}

/** How pictures are drawn; an unknown name counts for nothing (see `refusals`). */
export const drawingOf = ({ chart, neutral, sort }: DrawingAttributes): Drawing => ({
  chart: known(chart, NAMES.chart),
  neutral: known(neutral, NAMES.neutral),
  sort: known(sort, NAMES.sort),
});

/** For each attribute that says something unknown, and not nothing, a sentence that names it and what is expected. */
export const refusals = (asked: DrawingAttributes): string[] =>
  (Object.keys(NAMES) as (keyof Drawing)[]).flatMap((attribute) => {
    const names: readonly string[] = NAMES[attribute];
    return asked[attribute] === '' || names.includes(asked[attribute])
      ? []
      : [`The attribute ${attribute} is "${asked[attribute]}"; expected one of: ${names.join(', ')}. Shown as "${names[0]!}".`];
  });
