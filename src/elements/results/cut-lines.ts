import { html, type TemplateResult } from 'lit';
import type { CutsMessages } from '../../locales/en-cuts.js';
import type { Cut } from '../../results/cut.js';
import type { CutCell, Results } from '../../results/results.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Reader } from './view.js';

/** A field by which results are cut. */
type Field = 'group' | 'role' | 'wave';

/** One group, role or wave, in the reader's words. */
export interface LineName {
  /** Null for those who name none. */
  readonly id: string | null;
  readonly name: string;
  readonly said: TemplateResult | string;
}

/** A line of a cut: what it is about, and what is told of it; undefined where nothing may be told, or nobody answered. */
export interface CutLine extends LineName {
  readonly cell: CutCell | undefined;
}

/** Lines that belong together: the waves of a group, or all groups. */
export interface LineSeries {
  /** What the lines have in common; null where it is nothing. */
  readonly of: LineName | null;
  readonly lines: readonly CutLine[];
}

const unnamed = (field: Field, cuts: CutsMessages) => ({ group: cuts.cutNoGroup, role: cuts.cutNoRole, wave: cuts.cutNoWave })[field];

/** The names of a field: those that are listed, in their order, then the others that stand in cells, and last those who name none. */
function namesOf(field: Field, { listed, cells = [] }: Results, cuts: CutsMessages, { say, plain }: Reader): LineName[] {
  const words = new Map<string | null, LocalisedText | undefined>((listed?.[field] ?? []).map(({ id, text }) => [id, text]));
  for (const { called, [field]: name = null } of cells) if (name !== null) words.set(name, called?.[field] ?? words.get(name));
  const named = [...words].map(([id, text]) => ({ id, name: plain(text) || id!, said: say(text) || html`<span lang="" dir="auto">${id}</span>` }));
  return cells.some((cell) => cell[field] === null) ? [...named, { id: null, name: unnamed(field, cuts), said: unnamed(field, cuts) }] : named;
}

/**
 * The waves of a trend, in their order. Those that are listed after the last that is told of have not been, as far as anybody
 * can tell; answers that name no wave are at no time, and stand alone where there are no others.
 */
function wavesOf(waves: readonly LineName[], { cells = [] }: Results): readonly LineName[] {
  const named = waves.filter(({ id }) => id !== null);
  const last = named.findLastIndex(({ id }) => cells.some(({ wave }) => wave === id));
  return last === -1 ? waves.filter(({ id }) => id === null) : named.slice(0, last + 1);
}

/** The lines of a document that is cut: over waves a series for each group, else one series of all groups. */
export function cutLines(results: Results, { by, over }: Cut, cuts: CutsMessages, reader: Reader): LineSeries[] {
  const { cells = [] } = results;
  const groups = by === null ? [] : namesOf(by, results, cuts, reader);
  const cellOf = (group: LineName | null, wave: LineName | null) =>
    cells.find((cell) => (by === null || group === null || cell[by] === group.id) && (wave === null || cell.wave === wave.id));
  if (over === null) return [{ of: null, lines: groups.map((group) => ({ ...group, cell: cellOf(group, null) })) }];
  const waves = wavesOf(namesOf('wave', results, cuts, reader), results);
  return (by === null ? [null] : groups).map((group) => ({ of: group, lines: waves.map((wave) => ({ ...wave, cell: cellOf(group, wave) })) }));
}
