import { decimalsOf, LARGEST_NUMBER } from '../questions/number/number-limits.js';
import { optionIds } from '../text/option-ids.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { Body } from './draft.js';
import type { SourcePart } from './source-part.js';

/** An option, a row or a step of the source: the value that stands in its answers, and words. */
export interface Entry {
  readonly value: string;
  readonly text: LocalisedText;
}

/** A question that can be made, and how its answers are called in the source. */
export interface Made {
  readonly body: Body;
  readonly values?: ReadonlyMap<string, string | number>;
}

/** Why a question cannot be made. */
export interface Unmade {
  readonly why: string;
}

/** Most options of a question, most rows and most columns of a matrix. */
const MOST_OPTIONS = 200;
const MOST_ROWS = 50;
const MOST_STEPS = 11;

/** The id that a choice keeps for an answer in own words, and that which a matrix keeps for none. */
const OTHER = 'other';
const MISSING = 'missing';

/** Entries without those whose value stood before. */
function distinct(entries: readonly Entry[], part: SourcePart): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ value }) => {
    if (seen.has(value)) part.lose(`second entry with the value "${value}"`, 'an answer has to tell which was chosen');
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew;
  });
}

/** What a choice has beside its options. */
export interface ChoiceTraits {
  readonly multiple?: boolean;
  readonly other?: boolean;
  /** Values of options that stand alone. */
  readonly exclusive?: ReadonlySet<string>;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const isCount = (value: number | undefined): value is number => value !== undefined && Number.isInteger(value) && value >= 1;

/** A choice of one or several. */
export function choiceOf(all: readonly Entry[], part: SourcePart, { multiple = false, other = false, exclusive = new Set(), atLeast, atMost }: ChoiceTraits = {}): Made | Unmade {
  const entries = distinct(all, part);
  if (entries.length === 0) return { why: 'there are no options' };
  if (entries.length > MOST_OPTIONS) return { why: `more than ${MOST_OPTIONS} options` };
  const ids = optionIds(
    entries.map(({ value }) => value),
    other ? [MISSING, OTHER] : [MISSING],
  );
  const options = entries.map(({ value, text }) => ({ id: ids.get(value)!, text, ...(multiple && exclusive.has(value) ? { exclusive: true } : {}) }));
  const together = options.filter((option) => !('exclusive' in option)).length + (other ? 1 : 0);
  const isPossible = (count: number | undefined): count is number => multiple && isCount(count) && count <= together;
  const least = isPossible(atLeast) && (atMost === undefined || atLeast <= atMost) ? { atLeast } : {};
  const most = isPossible(atMost) ? { atMost } : {};
  const body: Body = { type: 'choice', options, ...(multiple ? { multiple } : {}), ...(other ? { other } : {}), ...least, ...most };
  return { body, values: other ? new Map([...ids, [OTHER, OTHER]]) : ids };
}

/** Steps that are whole numbers. */
interface Steps {
  readonly min: number;
  readonly max: number;
  readonly labels: Record<string, LocalisedText>;
  /** Value in the source → number. */
  readonly values: ReadonlyMap<string, number>;
}

/** Whole numbers for entries in their order: those that they have for values where these follow each other, else 1, 2, 3 … */
export function stepsOf(all: readonly Entry[], part: SourcePart): Steps | Unmade {
  const entries = distinct(all, part);
  if (entries.length < 2 || entries.length > MOST_STEPS) return { why: `expected 2 to ${MOST_STEPS} steps, found ${entries.length}` };
  const first = Number(entries[0]!.value);
  const areTheirs = entries.every(({ value }, index) => /^-?\d{1,6}$/.test(value) && Number(value) === first + index);
  const min = areTheirs ? first : 1;
  const numberOf = (index: number) => min + index;
  return {
    min,
    max: numberOf(entries.length - 1),
    labels: Object.fromEntries(entries.map(({ text }, index) => [String(numberOf(index)), text])),
    values: new Map(entries.map(({ value }, index) => [value, numberOf(index)])),
  };
}

/** A scale whose steps have words. */
export function scaleOf(entries: readonly Entry[], part: SourcePart): Made | Unmade {
  const steps = stepsOf(entries, part);
  if ('why' in steps) return steps;
  const { values, ...range } = steps;
  return { body: { type: 'scale', ...range }, values };
}

/** A matrix with the same steps in each row. */
export function matrixOf(allRows: readonly Entry[], columns: readonly Entry[], part: SourcePart): Made | Unmade {
  const rows = distinct(allRows, part);
  if (rows.length === 0) return { why: 'there are no rows' };
  if (rows.length > MOST_ROWS) return { why: `more than ${MOST_ROWS} rows` };
  const steps = stepsOf(columns, part);
  if ('why' in steps) return steps;
  const { values: _values, ...range } = steps;
  const ids = optionIds(
    rows.map(({ value }) => value),
    [MISSING],
  );
  return { body: { type: 'matrix', rows: rows.map(({ value, text }) => ({ id: ids.get(value)!, text })), ...range } };
}

/** Options that are put in order. */
export function rankOf(
  all: readonly Entry[],
  part: SourcePart,
  { top, atLeast }: { readonly top?: number | undefined; readonly atLeast?: number | undefined } = {},
): Made | Unmade {
  const entries = distinct(all, part);
  if (entries.length < 2 || entries.length > MOST_OPTIONS) return { why: `expected 2 to ${MOST_OPTIONS} options to put in order, found ${entries.length}` };
  const ids = optionIds(
    entries.map(({ value }) => value),
    [MISSING],
  );
  const most = isCount(top) && top <= entries.length ? { top } : {};
  const least = isCount(atLeast) && atLeast <= (most.top ?? entries.length) ? { atLeast } : {};
  return { body: { type: 'rank', options: entries.map(({ value, text }) => ({ id: ids.get(value)!, text })), ...most, ...least }, values: ids };
}

/** What a number may be. */
export interface NumberTraits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
  /** From one value to the next, where the source says so. */
  readonly step?: number | undefined;
  readonly isSlider?: boolean;
  readonly unit?: LocalisedText | undefined;
}

const MOST_DECIMALS = 6;

/** The most decimals among some numbers; what is not there has none. */
export const mostDecimals = (...values: readonly (number | undefined)[]): number => Math.max(0, ...values.map((value) => (value === undefined ? 0 : decimalsOf(value))));

/** A number, within its limits where they can be kept. */
export function numberOf(part: SourcePart, { min, max, decimals = 0, step, isSlider = false, unit }: NumberTraits = {}): Made {
  const places = Math.min(Math.max(0, Math.trunc(decimals)), MOST_DECIMALS);
  if (step !== undefined && step !== Number(`1e-${places}`)) part.lose(`step ${step}`, 'a number takes every value within its limits and decimals');
  const fits = (name: string, limit: number | undefined): limit is number => {
    if (limit === undefined) return false;
    const isKept = Math.abs(limit) <= LARGEST_NUMBER && Number(limit.toFixed(places)) === limit && !/e/.test(String(limit));
    if (!isKept) part.lose(`${name} ${limit}`, places === 0 ? 'the number is whole' : `the number has at most ${places} decimals`);
    return isKept;
  };
  const [low, high] = [fits('min', min) ? min : undefined, fits('max', max) ? max : undefined];
  const isEmpty = low !== undefined && high !== undefined && high <= low;
  if (isEmpty) part.lose(`min ${low}, max ${high}`, 'max has to be more than min');
  const limits = isEmpty ? {} : { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
  const slider = isSlider && 'min' in limits && 'max' in limits ? { look: 'slider' as const } : {};
  return { body: { type: 'number', ...slider, ...limits, ...(places === 0 ? {} : { decimals: places }), ...(unit === undefined ? {} : { unit }) } };
}

const LONGEST_ANSWER = 10_000;

/** Free text. */
export function textOf(maxLength?: number): Made {
  if (maxLength === undefined || !isCount(maxLength)) return { body: { type: 'text' } };
  return { body: { type: 'text', maxLength: Math.min(maxLength, LONGEST_ANSWER) } };
}
