import { isAmount } from '../../statistics/minor-units.js';
import { DIRECTION_MARKS, parseNumber } from '../parse-number.js';

/** What a text in a field stands for: an amount, null for nothing, undefined where it cannot be read as one. */
export function readAmount(text: string, language: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = parseNumber(text, language);
  if (value === null || !isAmount(value)) return undefined;
  return value === 0 ? null : value;
}

/** An amount as somebody would type it into a field; nothing for 0. */
export const amountIntoField = (amount: number, language: string): string =>
  amount === 0 ? '' : new Intl.NumberFormat([language, 'en'], { useGrouping: false, maximumFractionDigits: 2 }).format(amount).replace(DIRECTION_MARKS, '');

/** The sign of a currency as it is written in a language. */
export const currencySign = (currency: string, language: string): string =>
  new Intl.NumberFormat([language, 'en'], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0).find(({ type }) => type === 'currency')?.value ??
  currency;
