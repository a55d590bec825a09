import type { QuotesMessages } from './en-quotes.js';

/** The library's own words around what citizens wrote, in Danish. */
export const daQuotes: QuotesMessages = {
  quotesTitle: 'Med deres egne ord',
  quotesNote: (count, plural) =>
    `Udvalgt af dem, der har spurgt, blandt ${count} ${plural === 'one' ? 'tekst' : 'tekster'}, og vist i tilfældig rækkefølge. Hvor der står […], er ord udeladt.`,
};
