import type { Question } from '../questions/registry.js';
import { computeScores, type ScoreOutcome } from '../survey/compute-score.js';
import { questionsOf } from '../survey/pages-of.js';
import type { ScoreDefinition } from '../survey/score.js';
import { boundsOf, itemsOf } from '../survey/score-items.js';
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
  readonly counts: Readonly<Record<string, number>>;
  /** Id of a band → how many are in it. */
  readonly bands: Readonly<Record<string, number>>;
}

/** The scores of a fold: id → what it adds up to. Undefined is the same as none counted yet. */
type ScoreFolds = Readonly<Record<string, ScoreFold>> | undefined;

const of = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined);

/** Everything that decides which number and which band come out, the ends of the items among it; not the words. */
function ruleOf({ bands, ...score }: ScoreDefinition, questions: ReadonlyMap<string, Question>): string {
  const { sum, mean, classify, reverse, times, missing } = score;
  const ends = itemsOf(score)
    .map((id) => questions.get(id))
    .map((question) => (question === undefined ? null : boundsOf(question)));
  return JSON.stringify({ sum, mean, classify, ends, reverse, times, missing, bands: bands?.map(({ id, below, atMost, when }) => ({ id, below, atMost, when })) });
}

/** The scores of no responses. */
export function emptyScores(definition: SurveyDefinition): Record<string, ScoreFold> {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  return Object.fromEntries((definition.scores ?? []).map((score) => [score.id, { rule: ruleOf(score, questions), n: 0, incomplete: 0, counts: {}, bands: {} }]));
}

const counted = (counts: Readonly<Record<string, number>>, key: string, more = 1) => ({ ...counts, [key]: (of(counts, key) ?? 0) + more });

function addOutcome(fold: ScoreFold, { isComplete, value, band }: ScoreOutcome): ScoreFold {
  if (!isComplete) return { ...fold, incomplete: fold.incomplete + 1 };
  return {
    ...fold,
    n: fold.n + 1,
    counts: value === null ? fold.counts : counted(fold.counts, String(value)),
    bands: band === null ? fold.bands : counted(fold.bands, band),
  };
}

/** The scores with those of one more response. */
export function addScores(definition: SurveyDefinition, folds: ScoreFolds, answers: AnswersSoFar): Record<string, ScoreFold> {
  const foldOf = (id: string) => of(folds, id) ?? emptyScores(definition)[id]!;
  return Object.fromEntries(computeScores(definition, answers).map((outcome) => [outcome.id, addOutcome(foldOf(outcome.id), outcome)]));
}

const mergeCounts = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.entries(b).reduce<Readonly<Record<string, number>>>((sum, [key, count]) => counted(sum, key, count), a);

/** Both in one. Scores by different rules cannot be added: the first stays, as it fits the present definition. */
function mergeScore(a: ScoreFold, b: ScoreFold | undefined): ScoreFold {
  if (b?.rule !== a.rule) return a;
  return { rule: a.rule, n: a.n + b.n, incomplete: a.incomplete + b.incomplete, counts: mergeCounts(a.counts, b.counts), bands: mergeCounts(a.bands, b.bands) };
}

/** Two counts of the same scores in one; the order does not matter. */
export function mergeScores(a: ScoreFolds, b: ScoreFolds): Record<string, ScoreFold> {
  if (a === undefined) return { ...b };
  return Object.fromEntries(Object.entries(a).map(([id, fold]) => [id, mergeScore(fold, of(b, id))]));
}
