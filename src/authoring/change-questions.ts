import { type Draft, type JsonObject, listOf } from './draft.js';
import { freeId } from './id-of-words.js';
import { pagePlaces, type QuestionPlace, questionPlaces } from './places-of.js';
import { isWithin, type Path } from './path.js';
import { valueAt, withInserted, withValueAt } from './value-at.js';

/** A draft after a change, and where that which was changed stands now. */
export interface Changed {
  readonly draft: Draft;
  readonly path: Path;
}

const idsOf = (draft: Draft) => questionPlaces(draft).map(({ id }) => id);

/** The draft with one more question, behind the others of a list. */
export function addQuestion(draft: Draft, list: Path, question: JsonObject): Changed {
  const position = listOf(valueAt(draft, list)).length;
  return { draft: withInserted(draft, list, position, question), path: [...list, position] };
}

/** The draft with a copy of a question behind it, which has an id of its own. */
export function copyQuestion(draft: Draft, { question, id, list, position }: QuestionPlace): Changed {
  return { draft: withInserted(draft, list, position + 1, { ...question, id: freeId(id, idsOf(draft)) }), path: [...list, position + 1] };
}

/** The draft without a question. What names it stays, and is told as a problem. */
export const removeQuestion = (draft: Draft, { path }: QuestionPlace): Draft => withValueAt(draft, path, undefined);

/**
 * The draft with a question one place further up or down; at the end of a page it goes to the next one.
 *
 * @returns null where it cannot go further.
 */
export function moveQuestion(draft: Draft, { question, list, position, path }: QuestionPlace, by: -1 | 1): Changed | null {
  const within = position + by;
  const without = withValueAt(draft, path, undefined);
  if (within >= 0 && within < listOf(valueAt(draft, list)).length) return { draft: withInserted(without, list, within, question), path: [...list, within] };
  const pages = pagePlaces(draft);
  const next = pages[pages.findIndex((page) => isWithin(list, page.list)) + by];
  if (next === undefined) return null;
  const at = by === 1 ? 0 : next.questions.length;
  return { draft: withInserted(without, next.list, at, question), path: [...next.list, at] };
}
