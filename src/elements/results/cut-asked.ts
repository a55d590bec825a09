import type { Cut } from '../../results/cut.js';

/** How a page asks for results to be cut and drawn, in the words of its attributes; empty where it asks for nothing. */
interface Attributes {
  readonly by: string;
  readonly over: string;
  readonly sort: string;
  readonly axis: string;
}

/** The same, understood. */
export interface CutAsked extends Cut {
  readonly sort: 'asked' | 'value';
  /** The ends of the axis; null where it is to show the whole scale. */
  readonly axis: readonly [from: number, to: number] | null;
  /** What was not understood or is not done, for the page's author. */
  readonly problems: readonly string[];
}

const axisOf = (axis: string): CutAsked['axis'] => {
  const [from, to, ...more] = axis.trim().split(/\s+/).map(Number);
  return from !== undefined && to !== undefined && more.length === 0 && from < to ? [from, to] : null;
};

/** Understands what a page asks for; what it cannot mean is told, and not done. */
export function cutAsked({ by, over, sort, axis }: Attributes): CutAsked {
  const problems: string[] = [];
  const check = (name: string, given: string, expected: string, isRight: boolean) => {
    if (given !== '' && !isRight) problems.push(`expected ${name} to be ${expected}, found "${given}"`);
  };
  const isBy = by === 'group' || by === 'role';
  const isSorted = sort === 'value' && isBy && over === '';
  check('by', by, '"group" or "role"', isBy);
  check('over', over, '"wave"', over === 'wave');
  check('sort', sort, over === '' ? 'another one than "value" where there is no "by"' : 'another one: waves stand in their order', sort !== 'value' || isSorted);
  check('axis', axis, 'two numbers, the lower one first', axisOf(axis) !== null);
  return { by: isBy ? by : null, over: over === 'wave' ? over : null, sort: isSorted ? 'value' : 'asked', axis: axisOf(axis), problems };
}

/** Where a document that is cut so is asked for; what stands under no web address, such as a file in the page, is asked for as it is. */
export function cutAddress(src: string, { by, over }: Cut, route = ''): string {
  const [path = '', query = ''] = src.split('#')[0]!.split('?');
  const parameters = new URLSearchParams(query);
  if (by !== null) parameters.set('by', by);
  if (over !== null) parameters.set('over', over);
  const isAsked = (by !== null || over !== null) && !/^(blob|data):/i.test(src);
  if (!isAsked && route === '') return src;
  const asked = isAsked ? String(parameters) : query;
  return `${path.replace(/\/$/, '')}${route}${asked === '' ? '' : `?${asked}`}`;
}
