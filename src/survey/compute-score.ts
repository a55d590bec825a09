import { type Question, typeOf } from '../questions/registry.js';
import { combineItems } from './combine-items.js';
import { questionsOf } from './pages-of.js';
import type { ScoreBand, ScoreDefinition } from './score.js';
import { boundsOf, itemsOf } from './score-items.js';
import type { SurveyDefinition } from './survey.js';
import { twelveDigits } from './twelve-digits.js';
import { type AnswersSoFar, conditionHolds } from './visibility.js';

/** What one score makes of the answers of one response. */
export interface ScoreOutcome {
  readonly id: string;
  /** Whether enough of its items were answered. */
  readonly isComplete: boolean;
  /** The score; null where it is incomplete, or no number. */
  readonly value: number | null;
  /** The band; null where the score is incomplete or no band fits. */
  readonly band: string | null;
  /** The number that each item adds, turned round where that is asked; null where there is none. */
  readonly items: readonly (number | null)[];
}

/** The number that an item adds to a score, turned round where that is asked; null where there is none. */
function valueOf(question: Question | undefined, isReversed: boolean, answers: AnswersSoFar): number | null {
  if (question === undefined || !typeOf(question).scorable) return null;
  const answer = answers[question.id];
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return null;
  if (!isReversed) return answer;
  const bounds = boundsOf(question);
  return bounds === null ? null : bounds[0] + bounds[1] - answer;
}

function fits({ below, atMost, when }: ScoreBand, value: number | null, answers: AnswersSoFar): boolean {
  if (below !== undefined && !(value !== null && twelveDigits(value) < below)) return false;
  if (atMost !== undefined && !(value !== null && twelveDigits(value) <= atMost)) return false;
  return when === undefined || conditionHolds(when, answers);
}

function outcomeOf(score: ScoreDefinition, questions: ReadonlyMap<string, Question>, answers: AnswersSoFar): ScoreOutcome {
  const items = itemsOf(score).map((id) => valueOf(questions.get(id), score.reverse?.includes(id) ?? false, answers));
  const values = items.filter((value) => value !== null);
  const isComplete = values.length > 0 && items.length - values.length <= (score.missing?.atMost ?? 0);
  if (!isComplete) return { id: score.id, isComplete, value: null, band: null, items };
  const value = score.classify === undefined ? combineItems(score, values) : null;
  return { id: score.id, isComplete, value, band: score.bands?.find((band) => fits(band, value, answers))?.id ?? null, items };
}

/** Computes the scores of many responses to one definition: what each makes of some answers, in the definition's order. The rules stand at `score`. */
export function scorerOf(definition: SurveyDefinition): (answers: AnswersSoFar) => ScoreOutcome[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  return (answers) => (definition.scores ?? []).map((score) => outcomeOf(score, questions, answers));
}

/** What every score of a definition makes of the answers of one response (`scorerOf`). */
export const computeScores = (definition: SurveyDefinition, answers: AnswersSoFar): ScoreOutcome[] => scorerOf(definition)(answers);

/**
 * The scores of one response, by the rules that its definition states.
 *
 * - An item that is turned round counts as min + max − answer, with the ends of its own question.
 * - An item is missing when it is absent, coded as missing, or no number. There is no score when more items are missing
 *   than `missing.atMost` (default 0), or when none is answered; nothing is guessed for a whole questionnaire.
 * - `mean` is over the answered items; `sum` puts their mean in the place of what is missing, where some may be (see
 *   `combineItems`, which names the source); then `times`. So the WHO-5 index is the sum of five items from 0 to 5, times
 *   4, all of them answered (WHO 2024, WHO-UCN-MSD-MHE-2024.01), and an indicator of Denmark's national well-being survey
 *   the mean over at least half of its items.
 * - `classify` gives no number, only a band: see `scoreBands`.
 *
 * @param answers Question id → answer, as in a response.
 * @returns Score id → number, or null where there is none.
 * @example score(definition, { a: 3, b: 3, c: 3, d: 3, e: 3 }) // { who5: 60 }
 */
export function score(definition: SurveyDefinition, answers: AnswersSoFar): Record<string, number | null> {
  return Object.fromEntries(computeScores(definition, answers).map(({ id, value }) => [id, value]));
}

/**
 * The band of each score of one response: the first that fits. A bound is compared with the score to twelve significant
 * digits and not rounded further, so that 2.04 is above 2. A condition takes a comparison with a missing answer as false
 * (see `conditionHolds`).
 *
 * @param answers Question id → answer, as in a response.
 * @returns Score id → id of the band, or null where there is no score or no band fits.
 * @example scoreBands(definition, { now: 8, later: 9 }) // { ladder: 'thriving' }
 */
export function scoreBands(definition: SurveyDefinition, answers: AnswersSoFar): Record<string, string | null> {
  return Object.fromEntries(computeScores(definition, answers).map(({ id, band }) => [id, band]));
}
