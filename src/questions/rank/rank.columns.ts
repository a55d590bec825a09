import type { CellValue, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import type { RankAnswer, RankQuestion } from './rank.js';

/** What stands for an option that was given no place. */
const UNRANKED = 0;
const NOT_RANKED = { value: UNRANKED, text: { en: 'Not ranked', da: 'Ikke placeret' } };

const mostPlaces = ({ top, options }: RankQuestion) => top ?? options.length;

/** The place of an option, counted from 1; options that share one have the same number, and no number is left out after them. */
const placeOf = (answer: RankAnswer, id: string) => answer.findIndex((place) => (typeof place === 'string' ? place === id : place.includes(id))) + 1;

/** The options of each place, best first, in the order of the definition. */
function placesRead(options: RankQuestion['options'], placeFor: (id: string) => CellValue | undefined): RankAnswer {
  const places = new Map<number, string[]>();
  for (const { id } of options) {
    const place = placeFor(id);
    if (typeof place === 'number' && place !== UNRANKED) places.set(place, [...(places.get(place) ?? []), id]);
  }
  return [...places].toSorted(([a], [b]) => a - b).map(([, ids]) => (ids.length === 1 ? ids[0]! : ids));
}

/** The columns of a ranking: how many places were given, then the place of each option, 0 where it has none. */
export const rankColumns = {
  type: 'rank' as const,
  columns: (question) => [
    { kind: 'integer', level: 'scale', text: question.text, categories: [], range: { min: 1, max: mostPlaces(question) } },
    ...question.options.map(({ id, text }) => ({
      part: id,
      kind: 'integer' as const,
      level: 'ordinal' as const,
      text: question.text,
      about: text,
      categories: [NOT_RANKED],
      range: { min: UNRANKED, max: mostPlaces(question) },
    })),
  ],
  merge: (later, earlier) => {
    const { top: _top, ...question } = later;
    const options = mergeEntries(later.options, earlier.options);
    const top = Math.max(mostPlaces(later), mostPlaces(earlier));
    return { ...question, options, ...(top < options.length ? { top } : {}), ...(later.ties || earlier.ties ? { ties: true } : {}) };
  },
  write: ({ options }, answer) => {
    const places = answer as RankAnswer;
    return [places.length, ...options.map(({ id }) => placeOf(places, id))];
  },
  read: ({ options }, [, ...cells], { own }) => placesRead(own.options, (id) => cells[options.findIndex((option) => option.id === id)]),
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<RankQuestion>;
