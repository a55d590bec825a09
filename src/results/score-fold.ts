import type { Question } from '../questions/registry.js';
import { addRows, type CrossProducts, emptyCrossProducts, mergeCrossProducts } from '../statistics/cross-products.js';
import { countedIn, type Counts, mergeCounts } from '../summaries/counts.js';
import { type ScoreOutcome, scorerOf } from '../survey/compute-score.js';
import { questionsOf } from '../survey/pages-of.js';
import type { ScoreDefinition } from '../survey/score.js';
import { boundsOf, isWholeNumbered, itemsOf } from '../survey/score-items.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { AnswersSoFar } from '../survey/visibility.js';

/** What one score of many responses adds up to. */
export interface ScoreFold {
  /** The rule by which was scored: scores by different rules cannot be added. */
  readonly rule: string;
  /** Responses with a score. */
  readonly n: number;
  /** Responses without one, because too few of its items were answered. */
  readonly incomplete: number;
  /** The score as text → how many have it; empty where it is no number. */
  readonly counts: Counts;
  /** Id of a band → how many are in it. */
  readonly bands: Counts;
  /** How its items vary together, from the responses that answer all of them; null where that is not counted. */
  readonly items: CrossProducts | null;
}

/** The scores of a fold: id → what it adds up to. */
type ScoreFolds = Readonly<Record<string, ScoreFold>>;

/** Most items whose products are kept: their number grows with the square. */
const MOST_ITEMS = 40;

/** Everything that decides which number and which band come out, the ends of the items among it; not the words. */
function ruleOf({ bands, ...score }: ScoreDefinition, questions: ReadonlyMap<string, Question>): string {
  const { sum, mean, classify, reverse, times, missing } = score;
  const ends = itemsOf(score)
    .map((id) => questions.get(id))
    .map((question) => (question === undefined ? null : boundsOf(question)));
  return JSON.stringify({ sum, mean, classify, ends, reverse, times, missing, bands: bands?.map(({ id, below, atMost, when }) => ({ id, below, atMost, when })) });
}

/** The sums from which reliability follows, where there are several items and all are whole numbers: only of these sums are exact. */
function emptyItems(score: ScoreDefinition, questions: ReadonlyMap<string, Question>): CrossProducts | null {
  const items = itemsOf(score);
  const areExact = items.map((id) => questions.get(id)).every((question) => question !== undefined && isWholeNumbered(question));
  return areExact && score.classify === undefined && items.length > 1 && items.length <= MOST_ITEMS ? emptyCrossProducts(items.length) : null;
}

/** The scores of no responses. */
export function emptyScores(definition: SurveyDefinition): Record<string, ScoreFold> {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  const empty = (score: ScoreDefinition): ScoreFold => ({ rule: ruleOf(score, questions), n: 0, incomplete: 0, counts: {}, bands: {}, items: emptyItems(score, questions) });
  return Object.fromEntries((definition.scores ?? []).map((score) => [score.id, empty(score)]));
}

function countOutcomes(fold: ScoreFold, outcomes: readonly ScoreOutcome[], by: 1 | -1): ScoreFold {
  const complete = outcomes.filter(({ isComplete }) => isComplete);
  const rows = complete.flatMap(({ items }) => (items.includes(null) ? [] : [items as readonly number[]]));
  return {
    rule: fold.rule,
    n: fold.n + by * complete.length,
    incomplete: fold.incomplete + by * (outcomes.length - complete.length),
    counts: countedIn(
      fold.counts,
      complete.flatMap(({ value }) => (value === null ? [] : [String(value)])),
      by,
    ),
    bands: countedIn(
      fold.bands,
      complete.flatMap(({ band }) => band ?? []),
      by,
    ),
    items: fold.items && addRows(fold.items, rows, by),
  };
}

/** The scores with those of some more responses, or of some fewer (`by` −1). */
export function countScores(
  definition: SurveyDefinition,
  folds: ScoreFolds,
  { answers, by }: { readonly answers: readonly AnswersSoFar[]; readonly by: 1 | -1 },
): Record<string, ScoreFold> {
  const scoresOf = scorerOf(definition);
  const outcomes = answers.map(scoresOf);
  const counted = (definition.scores ?? []).map(
    ({ id }, place) =>
      [
        id,
        countOutcomes(
          folds[id]!,
          outcomes.map((one) => one[place]!),
          by,
        ),
      ] as const,
  );
  return Object.fromEntries(counted);
}

/** Both in one. Scores by different rules cannot be added: the first stays, as it fits the present definition. */
export function mergeScore(a: ScoreFold, b: ScoreFold): ScoreFold {
  if (b.rule !== a.rule) return a;
  return {
    rule: a.rule,
    n: a.n + b.n,
    incomplete: a.incomplete + b.incomplete,
    counts: mergeCounts(a.counts, b.counts),
    bands: mergeCounts(a.bands, b.bands),
    items: a.items && b.items && mergeCrossProducts(a.items, b.items),
  };
}

/** Two counts of the same scores in one; the order does not matter. Of what only the second knows nothing is counted. */
export function mergeScores(a: ScoreFolds, b: ScoreFolds): Record<string, ScoreFold> {
  return Object.fromEntries(Object.entries(a).map(([id, fold]) => [id, Object.hasOwn(b, id) ? mergeScore(fold, b[id]!) : fold]));
}
