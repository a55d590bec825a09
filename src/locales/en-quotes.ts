import type { SameKeys, Words } from './messages.js';

/** The library's own words around what citizens wrote, in English: the source of the keys. Only results that show some of it fetch them. */
export const enQuotes = {
  /** Over the texts. */
  quotesTitle: 'In their own words',
  /** Under them: who has chosen them, from how many, and what was done with them. */
  quotesNote: (count: string, plural: Intl.LDMLPluralRule) =>
    plural === 'one'
      ? `Chosen by those who asked, from ${count} text, and shown in random order. Where […] stands, words are left out.`
      : `Chosen by those who asked, from ${count} texts, and shown in random order. Where […] stands, words are left out.`,
} as const satisfies Words;

/** The words around what citizens wrote, in any language. */
export type QuotesMessages = SameKeys<typeof enQuotes>;
