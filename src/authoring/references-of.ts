import { type Draft, type Json, listOf, objectOf, wordsOf } from './draft.js';
import { pagePlaces } from './places-of.js';
import type { Path } from './path.js';
import { valueAt } from './value-at.js';

/** What names a question, by what it belongs to. */
export type ReferenceKind = 'condition' | 'score' | 'indicator' | 'board';

/** A place where the id of a question stands that is not its own. */
export interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly kind: ReferenceKind;
}

/** The comparisons in a condition, however deep they stand, each with its place. */
function comparisonsIn(condition: Json | undefined, path: Path): Path[] {
  const { question, all, any, not } = objectOf(condition);
  const joined = Object.entries({ all, any }).flatMap(([key, list]) => listOf(list).flatMap((inner, index) => comparisonsIn(inner, [...path, key, index])));
  return [...(question === undefined ? [] : [path]), ...joined, ...(not === undefined ? [] : comparisonsIn(not, [...path, 'not']))];
}

/** Where conditions stand: at pages, questions and bands of scores. */
function conditionPaths(draft: Draft): Path[] {
  const pages = pagePlaces(draft);
  const bands = listOf(draft['scores']).flatMap((score, index) => listOf(objectOf(score)['bands']).map((_, band) => ['scores', index, 'bands', band, 'when']));
  return [...pages.flatMap(({ path, questions }) => [...(path === null ? [] : [[...path, 'showIf']]), ...questions.map((place) => [...place.path, 'showIf'])]), ...bands];
}

/** The comparisons of all conditions of a draft, each with its place. */
export const comparisonPaths = (draft: Draft): Path[] => conditionPaths(draft).flatMap((path) => comparisonsIn(valueAt(draft, path), path));

/** Keys of a score under which items stand. */
const ITEMS = ['sum', 'mean', 'classify', 'reverse'];

/** Keys of a phase under which a question stands. */
const OF_PHASE = ['question', 'about', 'actors', 'others'];

function boardPaths(draft: Draft): Path[] {
  const board = objectOf(draft['board']);
  const phases = listOf(board['phases']).flatMap((phase, index) => {
    const path = ['board', 'phases', index];
    return [...OF_PHASE.map((key) => [...path, key]), ...listOf(objectOf(phase)['questions']).map((_, position) => [...path, 'questions', position])];
  });
  return [...phases, ['board', 'side'], ['board', 'objections']];
}

/** Every place of a draft that names a question which stands elsewhere. */
export function referencesOf(draft: Draft): Reference[] {
  const scores = listOf(draft['scores']).flatMap((score, index) =>
    ITEMS.flatMap((key) => listOf(objectOf(score)[key]).map((_, position): Path => ['scores', index, key, position])),
  );
  const indicators = listOf(draft['indicators']).map((_, index): Path => ['indicators', index, 'question']);
  const places: [ReferenceKind, Path[]][] = [
    ['condition', comparisonPaths(draft).map((path) => [...path, 'question'])],
    ['score', scores],
    ['indicator', indicators],
    ['board', boardPaths(draft)],
  ];
  return places.flatMap(([kind, paths]) => paths.map((path) => ({ id: wordsOf(valueAt(draft, path)), path, kind }))).filter(({ id }) => id !== '');
}
