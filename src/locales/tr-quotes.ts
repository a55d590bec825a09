import type { QuotesMessages } from './en-quotes.js';

/** The library's own words around what citizens wrote, in Turkish. A noun that follows a number has one form. */
export const trQuotes: QuotesMessages = {
  quotesTitle: 'Kendi sözleriyle',
  quotesNote: (count) => `${count} metin arasından soruyu soranlar tarafından seçildi ve rastgele sırayla gösteriliyor. […] olan yerlerde sözcükler çıkarılmıştır.`,
};
