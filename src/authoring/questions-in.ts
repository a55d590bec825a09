import { type Draft, type JsonObject, listOf, objectOf } from './draft.js';

/** A question of a draft, and on which page and at which place it stands, counted from 0. */
export interface QuestionIn {
  readonly question: JsonObject;
  readonly page: number;
  readonly place: number;
}

/** The questions of a draft in their order, whether it has pages or not. */
export function questionsIn(draft: Draft): readonly QuestionIn[] {
  const pages = 'pages' in draft ? listOf(draft['pages']).map((page) => objectOf(page)['questions']) : [draft['questions']];
  return pages.flatMap((questions, page) => listOf(questions).map((question, place) => ({ question: objectOf(question), page, place })));
}
