import type { Draft } from './draft.js';

/** What is known of a survey before it is written. */
export interface Beginning {
  readonly id: string;
  /** The language that is written first, as a tag of BCP 47. */
  readonly language: string;
  readonly title: string;
}

/** A new survey: one page with one question, which has no words yet. With them it is valid. */
export const newDraft = ({ id, language, title }: Beginning): Draft => ({
  id,
  version: '1',
  ...(title.trim() === '' ? {} : { title: { [language]: title } }),
  pages: [{ id: 'page-1', questions: [{ id: 'question-1', type: 'scale', look: 'faces', min: 1, max: 5, text: {} }] }],
});
