import type { Changed } from './change-questions.js';
import { type Draft, type JsonObject, objectOf, wordsOf } from './draft.js';
import { freeId, numberedId } from './id-of-words.js';
import { type PagePlace, pagePlaces, questionPlaces } from './places-of.js';
import { comparisonPaths } from './references-of.js';
import { valueAt, withInserted, withValueAt } from './value-at.js';

/** The draft with its questions on a page, where they stood at the top level. */
function onPages(draft: Draft): Draft {
  if (Object.hasOwn(draft, 'pages')) return draft;
  const { questions = [] } = draft;
  const pages = [{ id: 'page-1', questions }];
  if (!Object.hasOwn(draft, 'questions')) return { ...draft, pages };
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => (key === 'questions' ? ['pages', pages] : [key, value])));
}

const pageIds = (draft: Draft) => pagePlaces(draft).map(({ id }) => id);

/** The draft with one more page, behind the others, with a first question. Questions at the top level become the page before it. */
export function addPage(draft: Draft, question: JsonObject): Changed {
  const paged = onPages(draft);
  const at = pagePlaces(paged).length;
  return { draft: withInserted(paged, ['pages'], at, { id: numberedId('page', pageIds(paged)), questions: [question] }), path: ['pages', at] };
}

/** The draft with a copy of a page behind it: with ids of its own, and conditions within it that ask about its own questions. */
export function copyPage(draft: Draft, place: PagePlace): Changed | null {
  if (place.path === null) return null;
  const taken = questionPlaces(draft).map(({ id }) => id);
  const renamed = new Map<string, string>();
  for (const { id } of place.questions) {
    const own = freeId(id, [...taken, ...renamed.values()]);
    renamed.set(id, own);
  }
  const at = Number(place.path[1]) + 1;
  const path = ['pages', at];
  const questions = place.questions.map(({ question, id }) => ({ ...question, id: renamed.get(id)! }));
  const copied = withInserted(draft, ['pages'], at, { ...place.page, id: freeId(place.id, pageIds(draft)), questions });
  const own = comparisonPaths(copied).filter(([first, index, part]) => first === 'pages' && index === at && part === 'questions');
  const next = own.reduce((all, comparison) => {
    const asked = renamed.get(wordsOf(valueAt(all, [...comparison, 'question'])));
    return asked === undefined ? all : withValueAt(all, [...comparison, 'question'], asked);
  }, copied);
  return { draft: next, path };
}

/** The draft without a page and its questions. */
export const removePage = (draft: Draft, { path }: PagePlace): Draft => (path === null ? draft : withValueAt(draft, path, undefined));

/** The draft with a page one place further up or down; null where it cannot go further. */
export function movePage(draft: Draft, { path }: PagePlace, by: -1 | 1): Changed | null {
  if (path === null) return null;
  const to = Number(path[1]) + by;
  if (to < 0 || to >= pagePlaces(draft).length) return null;
  return { draft: withInserted(withValueAt(draft, path, undefined), ['pages'], to, objectOf(valueAt(draft, path))), path: ['pages', to] };
}
