import { type Draft, type JsonObject, listOf, objectOf, wordsOf } from '../draft.js';
import { saysTheSame } from '../merge-patch.js';
import { numberedId } from '../id-of-words.js';
import { valueAt, withValueAt } from '../value-at.js';
import { type BoardAsk, askedQuestion, asksOf, phasePlaces } from './board-asks.js';
import { numberOf, optionsAt, PLACEHOLDER } from './change-board.js';

/** Most options of a question. */
const MOST_OPTIONS = 200;

const asks = (draft: Draft): BoardAsk[] => phasePlaces(draft).flatMap((phase) => asksOf(draft, phase));

const idAndWords = ({ id, text }: JsonObject): JsonObject => ({ id: id ?? '', text: text ?? {} });
const actorsOf = (draft: Draft): readonly JsonObject[] => listOf(valueAt(draft, ['board', 'actors'])).map((actor) => idAndWords(objectOf(actor)));

/** The options that name who contributes follow the actors of the board, where they were the same before. */
function withActors(before: Draft, after: Draft): Draft {
  const [was, is] = [actorsOf(before), actorsOf(after)];
  if (saysTheSame(was, is)) return after;
  return asks(after)
    .filter(({ name }) => name === 'actors')
    .reduce((next, ask) => {
      const place = askedQuestion(after, ask);
      if (place === undefined || !saysTheSame(optionsAt(before, place.path).map(idAndWords), was)) return next;
      return withValueAt(next, [...place.path, 'options'], is);
    }, after);
}

const isPlaceholder = ({ text }: JsonObject) => Object.values(objectOf(text)).every((words) => words === PLACEHOLDER);

/** How many options a question asks for. */
function neededOptions({ atMost, atLeast, top, dots, perOption }: JsonObject): number {
  const spread = numberOf(perOption) > 0 ? Math.ceil(numberOf(dots) / numberOf(perOption)) : 0;
  return Math.min(Math.max(2, ...[atMost, atLeast, top].map(numberOf), spread), MOST_OPTIONS);
}

/** Options that stand in the place of cards are as many as the question asks for. */
function withPlaces(draft: Draft): Draft {
  return asks(draft)
    .filter(({ name }) => name === 'rate' || name === 'secondRound' || name === 'about')
    .reduce((next, ask) => {
      const place = askedQuestion(next, ask);
      const options = place === undefined ? [] : optionsAt(next, place.path);
      const [first] = options;
      if (place === undefined || first === undefined || !options.every(isPlaceholder)) return next;
      const needed = Math.ceil(neededOptions(place.question));
      if (needed === options.length) return next;
      const padded = Array.from({ length: needed - options.length }).reduce<readonly JsonObject[]>(
        (list) => [
          ...list,
          {
            ...first,
            id: numberedId(
              'option',
              list.map(({ id }) => wordsOf(id)),
            ),
          },
        ],
        options,
      );
      return withValueAt(next, [...place.path, 'options'], padded.slice(0, needed));
    }, draft);
}

/** A draft after something was changed in its meeting, with what follows from that in its questions. */
export const settledBoard = (before: Draft, after: Draft): Draft => withPlaces(withActors(before, after));
