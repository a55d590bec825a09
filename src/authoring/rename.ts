import { type Draft, listOf, objectOf, wordsOf } from './draft.js';
import type { QuestionPlace } from './places-of.js';
import type { Path } from './path.js';
import { comparisonPaths, referencesOf } from './references-of.js';
import { valueAt, withValueAt } from './value-at.js';

/** The draft with another id of a question, there and wherever it is named. */
export function renameQuestion(draft: Draft, { id, path }: Pick<QuestionPlace, 'id' | 'path'>, to: string): Draft {
  const named = referencesOf(draft).filter((reference) => reference.id === id && id !== '');
  return named.reduce((next, reference) => withValueAt(next, reference.path, to), withValueAt(draft, [...path, 'id'], to));
}

/** The draft with another id of a score, there and in the indicators that follow it. */
export function renameScore(draft: Draft, score: Path, to: string): Draft {
  const from = wordsOf(valueAt(draft, [...score, 'id']));
  const next = withValueAt(draft, [...score, 'id'], to);
  const named = listOf(next['indicators']).map((_, index): Path => ['indicators', index, 'score']);
  return from === '' ? next : replaced(next, named, from, to);
}

/** Where the ids of entries of a question are compared with: what is one value, and what is a list of them. */
const COMPARED = ['is', 'isNot', 'in'] as const;

/** The members of a purse in which its options name an area. */
const AREAS = 'areas';

/**
 * The draft with another id of an entry of a question (an option, a row, an area), there and wherever it is named: in conditions
 * on the question, in indicators that follow the row, in options that lie in the area.
 *
 * @param entry Where the entry stands, e.g. `pages[0].questions[2].options[1]`.
 */
export function renameEntry(draft: Draft, { id, path }: Pick<QuestionPlace, 'id' | 'path'>, entry: Path, to: string): Draft {
  const from = wordsOf(valueAt(draft, [...entry, 'id']));
  const next = withValueAt(draft, [...entry, 'id'], to);
  if (from === '') return next;
  const key = entry[path.length];
  if (key === AREAS) return replaced(next, areaPaths(next, path), from, to);
  if (key === 'rows') return replaced(next, rowPaths(next, id), from, to);
  return replaced(next, comparedPaths(next, id), from, to);
}

const replaced = (draft: Draft, paths: readonly Path[], from: string, to: string): Draft =>
  paths.filter((path) => valueAt(draft, path) === from).reduce((next, path) => withValueAt(next, path, to), draft);

const areaPaths = (draft: Draft, question: Path): Path[] => listOf(valueAt(draft, [...question, 'options'])).map((_, index) => [...question, 'options', index, 'area']);

const rowPaths = (draft: Draft, id: string): Path[] =>
  listOf(draft['indicators']).flatMap((indicator, index): Path[] => (objectOf(indicator)['question'] === id ? [['indicators', index, 'row']] : []));

const comparedPaths = (draft: Draft, id: string): Path[] =>
  comparisonPaths(draft)
    .filter((path) => valueAt(draft, [...path, 'question']) === id)
    .flatMap((path) => COMPARED.flatMap((key): Path[] => (key === 'in' ? listOf(valueAt(draft, [...path, key])).map((_, index) => [...path, key, index]) : [[...path, key]])));
