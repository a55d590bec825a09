import { brokenLimit, type NumberLimits, wholeLimits } from './number-limits.js';

/** What a form objects to: the flags of the browser's validity, and the words for the citizen. */
type Objection = readonly [ValidityStateFlags, string];

/** What says things about a number in the reader's language. */
export interface NumberSpeaker {
  readonly words: {
    readonly numberInvalid: (example: string) => string;
    readonly numberDecimals: (most: string, plural: Intl.LDMLPluralRule) => string;
    readonly numberWhole: string;
    readonly numberAtLeast: (min: string) => string;
    readonly numberAtMost: (max: string) => string;
    readonly numberBetween: (min: string, max: string) => string;
  };
  readonly write: (value: number) => string;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
}

/** A number such as shows the form that is asked for; moved to the nearest limit where it lies outside. */
const EXAMPLE = 12.5;

/** What is asked of a number, said before anything is written; empty where that is nothing. */
export function numberRule({ min, max }: NumberLimits, { words, write }: NumberSpeaker): string {
  if (min !== undefined && max !== undefined) return words.numberBetween(write(min), write(max));
  if (max !== undefined) return words.numberAtMost(write(max));
  return min !== undefined && min > 0 ? words.numberAtLeast(write(min)) : '';
}

/** What is said where something is written that is no number. */
export function unreadableNumber(limits: NumberLimits, { words, write }: NumberSpeaker): Objection {
  const { min, max, decimals } = wholeLimits(limits);
  return [{ badInput: true }, words.numberInvalid(write(Math.min(Math.max(decimals === 0 ? Math.floor(EXAMPLE) : EXAMPLE, min), max)))];
}

/** Which limit a number breaks, or null. */
export function limitFault(value: number, limits: NumberLimits, { words, write, pluralOf }: NumberSpeaker): Objection | null {
  const { min, max, decimals } = limits;
  const broken = brokenLimit(value, limits);
  if (broken === null) return null;
  if (broken === 'decimals') return [{ stepMismatch: true }, decimals ? words.numberDecimals(write(decimals), pluralOf(decimals)) : words.numberWhole];
  const flags = broken === 'min' ? { rangeUnderflow: true } : { rangeOverflow: true };
  if (min !== undefined && max !== undefined) return [flags, words.numberBetween(write(min), write(max))];
  const whole = wholeLimits(limits);
  return [flags, broken === 'min' ? words.numberAtLeast(write(whole.min)) : words.numberAtMost(write(whole.max))];
}
