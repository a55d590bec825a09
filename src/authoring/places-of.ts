import { type Draft, type JsonObject, listOf, objectOf, wordsOf } from './draft.js';
import type { Path } from './path.js';
import { valueAt } from './value-at.js';

/** A question of a draft and where it stands. */
export interface QuestionPlace {
  readonly id: string;
  readonly type: string;
  readonly question: JsonObject;
  readonly path: Path;
  /** The list that it stands in, and its position there. */
  readonly list: Path;
  readonly position: number;
}

/** A page of a draft and where it stands; questions at the top level are one page without a place of its own. */
export interface PagePlace {
  readonly id: string;
  /** Null for questions at the top level. */
  readonly path: Path | null;
  readonly page: JsonObject;
  /** Where its questions are. */
  readonly list: Path;
  readonly questions: readonly QuestionPlace[];
}

const questionsIn = (draft: Draft, list: Path): QuestionPlace[] =>
  listOf(valueAt(draft, list)).map((value, position) => {
    const question = objectOf(value);
    return { id: wordsOf(question['id']), type: wordsOf(question['type']), question, path: [...list, position], list, position };
  });

/** The pages of a draft with their questions. */
export function pagePlaces(draft: Draft): PagePlace[] {
  if (!Object.hasOwn(draft, 'pages')) return [{ id: '', path: null, page: {}, list: ['questions'], questions: questionsIn(draft, ['questions']) }];
  return listOf(draft['pages']).map((value, index) => {
    const path = ['pages', index];
    const page = objectOf(value);
    return { id: wordsOf(page['id']), path, page, list: [...path, 'questions'], questions: questionsIn(draft, [...path, 'questions']) };
  });
}

/** All questions of a draft, in its order. */
export const questionPlaces = (draft: Draft): QuestionPlace[] => pagePlaces(draft).flatMap(({ questions }) => questions);
