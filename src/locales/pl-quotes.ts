import type { QuotesMessages } from './en-quotes.js';
import { pluralForm } from './plural-form.js';

/** The library's own words around what citizens wrote, in Polish. */
export const plQuotes: QuotesMessages = {
  quotesTitle: 'Ich własnymi słowami',
  quotesNote: (count, plural) =>
    `Wybrane przez pytających spośród ${count} ${pluralForm(plural, { one: 'tekstu', few: 'tekstów', many: 'tekstów', other: 'tekstu' })} i pokazane w losowej kolejności. Tam, gdzie widać […], pominięto słowa.`,
};
