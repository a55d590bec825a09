import type { QuotesMessages } from './en-quotes.js';
import { pluralForm } from './plural-form.js';

/** The library's own words around what citizens wrote, in Arabic. */
export const arQuotes: QuotesMessages = {
  quotesTitle: 'بكلماتهم الخاصة',
  quotesNote: (count, plural) => {
    const from = pluralForm(plural, { zero: 'من لا شيء', one: 'من نص واحد', two: 'من نصين', few: `من ${count} نصوص`, many: `من ${count} نصًا`, other: `من ${count} نص` });
    return `اختارها من طرحوا السؤال ${from}، وتُعرض بترتيب عشوائي. حيث يرد […] حُذفت كلمات.`;
  },
};
