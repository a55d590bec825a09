import type { QuotesMessages } from './en-quotes.js';

/** The library's own words around what citizens wrote, in Swedish. */
export const svQuotes: QuotesMessages = {
  quotesTitle: 'Med deras egna ord',
  quotesNote: (count, plural) =>
    `Utvalt av dem som har frågat, bland ${count} ${plural === 'one' ? 'text' : 'texter'}, och visat i slumpvis ordning. Där det står […] har ord utelämnats.`,
};
