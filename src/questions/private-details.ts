/** What can point at one person in a text. */
export type PrivateDetail = 'personalNumber' | 'email' | 'telephone';

/** Words and signs that make a figure an amount or a measure. */
const AMOUNT_AFTER = /^\s?(?:kr\b|kroner\b|dkk\b|sek\b|nok\b|eur\b|euro\b|usd\b|pln\b|mio\b|mia\b|stk\b|m[²³23]|[€$£%‰]|,-)/iu;
const AMOUNT_BEFORE = /(?:\bkr\.?|\bdkk|\bsek|\bnok|\beur|\busd|[€$£])\s?$/iu;

/** Words before a figure that say which other number it is, e.g. of a company or a case. */
const OTHER_NUMBER_BEFORE =
  /(?:(?<![.@])\b(?:cvr|ean|iban|dk|ref|order)|sags?|journal|matrikel|konto|faktura|ordre|reference|case|invoice|account)(?:[-.]?\s?(?:nr|nummer|no|number|id))?[.:#]{0,2}\s?$/iu;

/** No figure runs on before or after, as in `2-0102031234` or `1.0102031234`, nor is it part of an address. */
const ALONE_BEFORE = String.raw`(?<![\d/=_#])(?<!\d[.,\-–])`;
const ALONE_AFTER = String.raw`(?![.,/\-–]?\d)`;

const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d{2}`;

/**
 * A Danish personal number: day, month, two digits of the year, four more. No check digit is asked for: since 2007 there are
 * numbers without (CPR-kontoret, "Personnumre uden kontrolciffer").
 */
const PERSONAL_NUMBER = new RegExp(String.raw`${ALONE_BEFORE}(?<!\+\d{1,3}\s?)${DAY}${MONTH}\d{2}(?:\s?[\-–]\s?|\s)?\d{4}${ALONE_AFTER}`, 'gu');

/** An address as it is typed; the lengths are those of RFC 5321, section 4.5.3.1. */
const EMAIL = /[\p{L}\d!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\d-]{1,63}\.)+\p{L}{2,}/u;

/** A country code and 8 to 15 digits in all (ITU-T E.164), in any groups. */
const INTERNATIONAL = /(?<![\d+])(?<!\d[.,/-])(?:\+|(?<!\d\s)00)\s?[1-9](?:[\s().-]{0,2}\d){7,14}(?![.,]?\d)/gu;

/** Eight digits in the groups that Danes and Norwegians write; numbers there begin with 2 to 9. */
const NATIONAL = new RegExp(String.raw`${ALONE_BEFORE}(?<!\d{2}\s)[2-9](?:\d{7}|\d([ .\-])\d{2}\1\d{2}\1\d{2}|\d{3} \d{4}|\d{2} \d{2} \d{3})${ALONE_AFTER}(?! \d{2})`, 'gu');

/** Eight digits that are a date without signs between, two years, or a round figure. */
const NO_TELEPHONE = new RegExp(`^(?:${YEAR}${MONTH}${DAY}|${DAY}${MONTH}${YEAR}|${YEAR} ${YEAR}|\\d{3}0{5})$`);

/** Whether a pattern stands in the text other than as an amount, a date or the number of something else. */
function holds(text: string, pattern: RegExp): boolean {
  return [...text.matchAll(pattern)].some(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + found.length);
    return !AMOUNT_AFTER.test(after) && !AMOUNT_BEFORE.test(before) && !OTHER_NUMBER_BEFORE.test(before) && !NO_TELEPHONE.test(found);
  });
}

/**
 * What in a text looks like a personal number, an e-mail address or a telephone number, so that the citizen can be reminded
 * before sending. Years, dates, prices, house numbers and case numbers are let be: a warning that cries at everything is
 * soon read by nobody, so that what is in doubt is not told.
 *
 * Limits: knows the numbers of Denmark, and others with their country code; it guards nothing, and nothing may rest on it.
 */
export function privateDetails(text: string): readonly PrivateDetail[] {
  const found: PrivateDetail[] = [];
  if (holds(text, PERSONAL_NUMBER)) found.push('personalNumber');
  if (EMAIL.test(text)) found.push('email');
  if (holds(text, INTERNATIONAL) || holds(text, NATIONAL)) found.push('telephone');
  return found;
}
