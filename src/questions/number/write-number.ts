import { decimalsOf } from './number-limits.js';
import { DIRECTION_MARKS } from '../parse-number.js';

/** Most decimals that `Intl` writes in every browser. */
const MOST_DECIMALS = 20;

/** A number with all its decimals as it is read in a language. */
export function writeNumber(value: number, language: string): string {
  return new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: Math.min(decimalsOf(value), MOST_DECIMALS) }).format(value);
}

/** A number as somebody would type it into a field: without marks between groups, and without marks that nobody sees. */
export function writeIntoField(value: number, language: string): string {
  const format = new Intl.NumberFormat([language, 'en'], { useGrouping: false, maximumFractionDigits: Math.min(decimalsOf(value), MOST_DECIMALS) });
  return format.format(value).replace(DIRECTION_MARKS, '');
}
