import type { QuotesMessages } from './en-quotes.js';

/** The library's own words around what citizens wrote, in Norwegian Bokmål. */
export const nbQuotes: QuotesMessages = {
  quotesTitle: 'Med deres egne ord',
  quotesNote: (count, plural) =>
    `Valgt av dem som har spurt, blant ${count} ${plural === 'one' ? 'tekst' : 'tekster'}, og vist i tilfeldig rekkefølge. Der det står […], er ord utelatt.`,
};
