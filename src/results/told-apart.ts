import type { Cell } from './cell.js';

/**
 * What is told apart in the published results of one counter (`Counter`): waves, and within each of them groups and roles.
 * All that is not told apart stands together, and can be worked out only together. What names no wave, group or role is named
 * by an empty text.
 */
export interface ToldApart {
  readonly waves: readonly string[];
  /** Wave → groups. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Wave → roles. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING_TOLD_APART: ToldApart = { waves: [], groups: {}, roles: {} };

/** The people of one cell, as they were published last and as they are now. */
export interface CellCount {
  readonly cell: Cell;
  readonly published: number;
  readonly current: number;
}

/** How a table is protected. */
export interface Protection {
  /** Fewest people that anything may be known of. */
  readonly minimum: number;
  /** Whether all people of some cells, by their places, gave one and the same answer; of what is published next. */
  readonly isUniform: (cells: readonly number[], included: ReadonlySet<number>) => boolean;
}

/** What is published next: the cells, by their places, whose people are all included from now on, and what is told apart. */
export interface Batch {
  readonly included: ReadonlySet<number>;
  readonly told: ToldApart;
}

/** One line of a table: a wave, a group or a role, with its people and its cells. */
interface Line {
  readonly name: string;
  readonly people: number;
  readonly cells: readonly number[];
}

const has = (names: Readonly<Record<string, readonly string[]>>, wave: string, name: string) => Object.hasOwn(names, wave) && names[wave]!.includes(name);
const textOf = (name: string | null) => name ?? '';

/** The sets of people that a cell belongs to whose growth anybody can read off the published results. */
function setsOf({ group, role, wave }: Cell, { waves, groups, roles }: ToldApart): string[] {
  const name = textOf(wave);
  if (!waves.includes(name)) return ['other waves'];
  const setOf = (kind: string, told: ToldApart['groups'], value: string) => JSON.stringify([name, kind, has(told, name, value) ? value : null]);
  return [setOf('group', groups, textOf(group)), setOf('role', roles, textOf(role))];
}

/** Leaves cells out until every set of people that grows does so by the minimum or more. */
function settle(cells: readonly CellCount[], told: ToldApart, { candidates, minimum }: { readonly candidates: ReadonlySet<number>; readonly minimum: number }): Set<number> {
  const included = new Set(candidates);
  for (;;) {
    const growth = new Map<string, number>();
    for (const place of included) {
      const { cell, published, current } = cells[place]!;
      for (const set of setsOf(cell, told)) growth.set(set, (growth.get(set) ?? 0) + current - published);
    }
    const tooSmall = [...included].filter((place) => setsOf(cells[place]!.cell, told).some((set) => growth.get(set)! < minimum));
    if (tooSmall.length === 0) return included;
    for (const place of tooSmall) included.delete(place);
  }
}

function linesOf(
  cells: readonly CellCount[],
  places: readonly number[],
  { nameOf, peopleIn }: { readonly nameOf: (cell: Cell) => string | null; readonly peopleIn: (place: number) => number },
): Line[] {
  const lines = new Map<string, number[]>();
  for (const place of places) {
    const name = textOf(nameOf(cells[place]!.cell));
    lines.set(name, [...(lines.get(name) ?? []), place]);
  }
  return [...lines].map(([name, members]) => ({ name, cells: members, people: members.reduce((sum, place) => sum + peopleIn(place), 0) })).filter(({ people }) => people > 0);
}

/**
 * The lines of a table that can be told apart, those of before among them. What is left is nothing, or at least two lines
 * that have the minimum together and did not all answer the same: it can be worked out from the total and the other lines.
 * Where it would be less, the smallest of the lines that could be told joins it (complementary suppression).
 *
 * @returns null where what is left cannot be protected without taking back what was told before.
 */
function tellApart(
  lines: readonly Line[],
  before: readonly string[],
  { minimum, isUniform }: { readonly minimum: number; readonly isUniform: (cells: readonly number[]) => boolean },
): string[] | null {
  const told = lines.filter(({ name, people }) => before.includes(name) && people >= minimum);
  const others = lines.filter((line) => !told.includes(line));
  const isTellable = ({ people, cells }: Line) => people >= minimum && !isUniform(cells);
  const tellable = others.filter(isTellable).toSorted((a, b) => a.people - b.people);
  const left = others.filter((line) => !tellable.includes(line));
  const isProtected = () => left.length >= 2 && left.reduce((sum, { people }) => sum + people, 0) >= minimum && !isUniform(left.flatMap(({ cells }) => cells));
  while (left.length > 0 && !isProtected()) {
    const next = tellable.shift();
    if (next === undefined) return told.length === 0 ? [] : null;
    left.push(next);
  }
  return [...told, ...tellable].map(({ name }) => name);
}

/**
 * Plans what is published next of one counter.
 *
 * Everything that anybody can work out, from one publication, from several one after another, and from all cuts of them, is
 * about sets of people that grow by the minimum or more each time or not at all: the lines told apart, and what is left of
 * each table taken together. New answers that would make a set grow by less wait. A line is told apart only where what is left
 * stays protected, and stays told from then on; tables are nested (all, waves, groups or roles within a wave), so that no
 * table is a way round another.
 *
 * @param cells How many people each cell has, last time and now; where answers were withdrawn, `published` is without them.
 * @param before What was told apart last time.
 */
export function planBatch(cells: readonly CellCount[], before: ToldApart, { minimum, isUniform }: Protection): Batch {
  const all = cells.map((_count, place) => place);
  let candidates: ReadonlySet<number> = new Set(all.filter((place) => cells[place]!.current > cells[place]!.published));
  for (;;) {
    const included = settle(cells, before, { candidates, minimum });
    const peopleIn = (place: number) => cells[place]![included.has(place) ? 'current' : 'published'];
    const unprotected: number[] = [];
    const apart = (places: readonly number[], names: readonly string[], nameOf: (cell: Cell) => string | null): readonly string[] => {
      const lines = linesOf(cells, places, { nameOf, peopleIn });
      const told = tellApart(lines, names, { minimum, isUniform: (some) => isUniform(some, included) });
      if (told !== null) return told;
      unprotected.push(...lines.filter(({ name }) => !names.includes(name)).flatMap((line) => line.cells));
      return [];
    };
    const waves = apart(all, before.waves, ({ wave }) => wave);
    const within = (names: ToldApart['groups'], nameOf: (cell: Cell) => string | null) =>
      Object.fromEntries(
        waves.map((wave) => {
          const places = all.filter((place) => textOf(cells[place]!.cell.wave) === wave);
          return [wave, apart(places, Object.hasOwn(names, wave) ? names[wave]! : [], nameOf)] as const;
        }),
      );
    const told = { waves, groups: within(before.groups, ({ group }) => group), roles: within(before.roles, ({ role }) => role) };
    // The newcomers among what cannot be protected wait; where there are none, as after a withdrawal, nothing of the table is told apart.
    const newcomers = unprotected.filter((place) => included.has(place));
    if (newcomers.length === 0) return { included, told };
    candidates = new Set([...included].filter((place) => !newcomers.includes(place)));
  }
}

/** Whether all of some cells, those without people aside, are told apart by wave and, where asked, by group or role. */
export function isToldApart({ waves, groups, roles }: ToldApart, cells: readonly Cell[], by: 'group' | 'role' | null): boolean {
  return cells.every(({ group, role, wave }) => {
    const name = textOf(wave);
    return waves.includes(name) && (by !== 'group' || has(groups, name, textOf(group))) && (by !== 'role' || has(roles, name, textOf(role)));
  });
}
