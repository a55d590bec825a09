import type { QuotesMessages } from './en-quotes.js';

/** The library's own words around what citizens wrote, in German. */
export const deQuotes: QuotesMessages = {
  quotesTitle: 'In ihren eigenen Worten',
  quotesNote: (count, plural) =>
    `Ausgewählt von denen, die gefragt haben, aus ${count} ${plural === 'one' ? 'Text' : 'Texten'}, und in zufälliger Reihenfolge gezeigt. Wo […] steht, sind Wörter ausgelassen.`,
};
