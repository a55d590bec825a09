import { type Question, typeOf } from '../questions/registry.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { mergeSummaries, type Summary } from '../summaries/summary.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { MissingCounts } from './results.js';
import { addScores, emptyScores, mergeScores, type ScoreFold } from './score-fold.js';

/** What one question's answers add up to. */
export interface QuestionFold {
  readonly n: number;
  readonly missing: MissingCounts;
  readonly summary: Summary;
}

/**
 * Results while they are being counted: enough to publish from, and to add to. Plain data, so that a store can keep it.
 * Adding and merging give the same whatever the order.
 */
export interface ResultsFold {
  readonly n: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly questions: Readonly<Record<string, QuestionFold>>;
  /** Absent in what an earlier version kept, which counted no scores; the same as none counted yet. */
  readonly scores?: Readonly<Record<string, ScoreFold>>;
}

const NO_MISSING: MissingCounts = { 'dont-know': 0, 'no-answer': 0, skipped: 0, 'not-shown': 0, absent: 0 };

const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/** The results of no responses. */
export function emptyFold(definition: SurveyDefinition): ResultsFold {
  const questions = askedQuestions(definition).map((question) => [question.id, { n: 0, missing: NO_MISSING, summary: typeOf(question).emptySummary(question) }] as const);
  return { n: 0, from: null, to: null, questions: Object.fromEntries(questions), scores: emptyScores(definition) };
}

function addAnswer(fold: QuestionFold, question: Question, answers: SurveyResponse['answers']): QuestionFold {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const missing = answer === undefined ? 'absent' : missingKindOf(answer);
  if (missing !== null) return { ...fold, missing: { ...fold.missing, [missing]: fold.missing[missing] + 1 } };
  return { ...fold, n: fold.n + 1, summary: typeOf(question).addAnswer(fold.summary, answer) };
}

/** The results with one more response, which must have passed `checkResponse` for the same definition. */
export function addResponse(definition: SurveyDefinition, fold: ResultsFold, response: SurveyResponse): ResultsFold {
  const day = response.submitted?.slice(0, 10) ?? null;
  const questions = askedQuestions(definition).map((question) => [question.id, addAnswer(fold.questions[question.id]!, question, response.answers)] as const);
  const scores = addScores(definition, fold.scores, response.answers);
  return { n: fold.n + 1, from: earlier(fold.from, day), to: later(fold.to, day), questions: Object.fromEntries(questions), scores };
}

function mergeQuestions(a: QuestionFold, b: QuestionFold | undefined): QuestionFold {
  if (b === undefined) return a;
  const missing = Object.fromEntries(Object.entries(a.missing).map(([kind, count]) => [kind, count + b.missing[kind as keyof MissingCounts]])) as MissingCounts;
  return { n: a.n + b.n, missing, summary: mergeSummaries(a.summary, b.summary) };
}

/** Two counts of the same definition in one. */
export function mergeFolds(a: ResultsFold, b: ResultsFold): ResultsFold {
  const questions = Object.entries(a.questions).map(([id, question]) => [id, mergeQuestions(question, Object.hasOwn(b.questions, id) ? b.questions[id] : undefined)] as const);
  return { n: a.n + b.n, from: earlier(a.from, b.from), to: later(a.to, b.to), questions: Object.fromEntries(questions), scores: mergeScores(a.scores, b.scores) };
}
