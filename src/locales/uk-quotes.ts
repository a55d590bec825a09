import type { QuotesMessages } from './en-quotes.js';
import { pluralForm } from './plural-form.js';

/** The library's own words around what citizens wrote, in Ukrainian. */
export const ukQuotes: QuotesMessages = {
  quotesTitle: 'Їхніми власними словами',
  quotesNote: (count, plural) =>
    `Вибрано тими, хто запитував, із ${count} ${pluralForm(plural, { one: 'тексту', few: 'текстів', many: 'текстів', other: 'тексту' })} і показано у випадковому порядку. Де стоїть […], слова пропущено.`,
};
