import { questionsAskedBy } from '../questions/condition.js';
import { type Question, typeOf } from '../questions/registry.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { repeatedIds } from '../validation/repeated-ids.js';
import { possibleRange } from './possible-range.js';
import type { ScoreBand, ScoreDefinition } from './score.js';
import { boundsOf, itemsOf } from './score-items.js';

type Questions = ReadonlyMap<string, Question>;

/** A list of question ids in a score, with the place of each. */
const placesOf = (ids: readonly string[], path: string) => ids.map((id, position) => ({ id, path: `${path}[${position}]` }));

/** The ids that stand in the list before, each where it is repeated. */
const repeatedIn = (places: readonly { readonly id: string; readonly path: string }[]): ProblemAt[] =>
  places
    .filter(({ id }, position) => places.findIndex((place) => place.id === id) < position)
    .map(({ id, path }) => ({ path, expected: `expected each item once; "${id}" stands there already` }));

function checkItems(score: ScoreDefinition, path: string, questions: Questions): ProblemAt[] {
  const rule = score.sum !== undefined ? 'sum' : score.mean !== undefined ? 'mean' : 'classify';
  const items = placesOf(itemsOf(score), `${path}.${rule}`);
  const reversed = placesOf(score.reverse ?? [], `${path}.reverse`);
  const isScorable = (id: string) => {
    const question = questions.get(id);
    return question !== undefined && typeOf(question).scorable;
  };
  const strangers = reversed.filter(({ id }) => !items.some((item) => item.id === id));
  const endless = reversed.filter(({ id }) => isScorable(id) && boundsOf(questions.get(id)!) === null);
  return [
    ...items
      .filter(({ id }) => !isScorable(id))
      .map(({ id, path: place }) => ({ path: place, expected: `expected the id of a question with a number as answer; "${id}" is none` })),
    ...repeatedIn(items),
    ...strangers.map(({ id, path: place }) => ({ path: place, expected: `expected one of the score's own items; "${id}" is none` })),
    ...endless.map(({ id, path: place }) => ({ path: place, expected: `expected a question with min and max, between which it can be turned round; "${id}" has not both` })),
    ...repeatedIn(reversed),
  ];
}

function checkNumbers(score: ScoreDefinition, path: string, questions: Questions): ProblemAt[] {
  const { classify, range, missing } = score;
  const items = itemsOf(score).length;
  const problems: ProblemAt[] = [];
  if (missing !== undefined && missing.atMost >= items)
    problems.push({ path: `${path}.missing.atMost`, expected: `expected fewer than the score's items, of which there are ${items}` });
  if (classify !== undefined) {
    const idle = (['reverse', 'times', 'range'] as const).filter((key) => score[key] !== undefined);
    return [...problems, ...idle.map((key) => ({ path: `${path}.${key}`, expected: `expected no "${key}" beside "classify", which gives no number` }))];
  }
  const possible = possibleRange(score, questions);
  if (range !== undefined && possible !== null && (possible[0] < range[0] || possible[1] > range[1]))
    problems.push({ path: `${path}.range`, expected: `expected a range that holds every possible score, from ${possible[0]} to ${possible[1]}` });
  return problems;
}

/** A band as a place on the number line: how far up it reaches, and whether the end belongs to it. */
const endOf = ({ below, atMost }: ScoreBand) => ({ end: below ?? atMost ?? Infinity, isClosed: below === undefined });

/** Whether everything that could fall into `later` falls into `earlier`, which stands before it. */
function hides(earlier: ScoreBand, later: ScoreBand): boolean {
  if (earlier.when !== undefined) return false;
  const [a, b] = [endOf(earlier), endOf(later)];
  return a.end > b.end || (a.end === b.end && (a.isClosed || !b.isClosed));
}

function checkBounds(band: ScoreBand, before: readonly ScoreBand[], path: string): ProblemAt[] {
  const hiding = before.find((earlier) => hides(earlier, band));
  if (hiding === undefined) return [];
  if (endOf(hiding).end === Infinity) return [{ path, expected: `expected no band after "${hiding.id}", which fits always` }];
  return [{ path: band.below === undefined ? `${path}.atMost` : `${path}.below`, expected: `expected a higher bound than that of "${hiding.id}", which stands before it` }];
}

function checkBands(score: ScoreDefinition, path: string, questions: Questions): ProblemAt[] {
  const bands = score.bands ?? [];
  const places = bands.map((band, index) => ({ id: band.id, band, path: `${path}.bands[${index}]` }));
  const isAsked = (id: string) => {
    const question = questions.get(id);
    return question !== undefined && typeOf(question).answerable;
  };
  const asked = places.flatMap(({ band: { when }, path: place }) =>
    (when === undefined ? [] : questionsAskedBy(when))
      .filter((id) => !isAsked(id))
      .map((id) => ({ path: `${place}.when`, expected: `expected a question of this survey that takes an answer; "${id}" is none` })),
  );
  return [
    ...repeatedIds(places, 'band of this score'),
    ...asked,
    ...places.flatMap(({ band, path: place }, index) => checkBounds(band, bands.slice(0, index), place)),
    ...(score.classify === undefined ? [] : checkClasses(bands, path)),
  ];
}

/** What `classify` asks of its bands: conditions instead of bounds; only the last may take all others. */
function checkClasses(bands: readonly ScoreBand[], path: string): ProblemAt[] {
  if (!bands.some(({ when }) => when !== undefined)) return [{ path: `${path}.bands`, expected: 'expected bands with a condition in "when", by which "classify" chooses' }];
  return bands.flatMap(({ below, atMost }, index) =>
    below === undefined && atMost === undefined
      ? []
      : [{ path: `${path}.bands[${index}].${below === undefined ? 'atMost' : 'below'}`, expected: 'expected a condition in "when" instead: "classify" gives no number' }],
  );
}

/**
 * What in the scores of a definition does not agree with its questions or with itself: items that are no numbers or stand
 * twice, items without ends that are turned round, a range that does not hold every possible score, bands that nothing
 * can fall into.
 */
export function checkScores(scores: readonly ScoreDefinition[], questions: Questions): ProblemAt[] {
  return scores.flatMap((score, index) => {
    const path = `scores[${index}]`;
    return [...checkItems(score, path, questions), ...checkNumbers(score, path, questions), ...checkBands(score, path, questions)];
  });
}
