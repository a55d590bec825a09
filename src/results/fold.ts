import type { Question } from '../questions/registry.js';
import { summaryOf } from '../questions/summaries.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { countedIn, type Counts, mergeCounts } from '../summaries/counts.js';
import { mergeSummaries, type Summary } from '../summaries/summary.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { countedQuestions } from './counted-questions.js';
import type { MissingCounts } from './results.js';
import { countScores, emptyScores, mergeScores, type ScoreFold } from './score-fold.js';

/** What one question's answers add up to. */
export interface QuestionFold {
  readonly n: number;
  readonly missing: MissingCounts;
  readonly summary: Summary;
}

/**
 * Results while they are being counted: enough to publish from, to add to and to take from. Plain data, so that a store can
 * keep it. Adding, taking away and merging give the same whatever the order.
 */
export interface ResultsFold {
  readonly n: number;
  /** Day → responses given on it; those that tell no day are in none. */
  readonly days: Counts;
  readonly questions: Readonly<Record<string, QuestionFold>>;
  readonly scores: Readonly<Record<string, ScoreFold>>;
}

const NO_MISSING: MissingCounts = { 'dont-know': 0, 'no-answer': 0, skipped: 0, 'not-shown': 0, absent: 0 };

/** The results of no responses. */
export function emptyFold(definition: SurveyDefinition): ResultsFold {
  const questions = countedQuestions(definition).map((question) => [question.id, { n: 0, missing: NO_MISSING, summary: summaryOf(question).emptySummary(question) }] as const);
  return { n: 0, days: {}, questions: Object.fromEntries(questions), scores: emptyScores(definition) };
}

function countAnswers(fold: QuestionFold, question: Question, { answers, by }: { readonly answers: readonly SurveyResponse['answers'][]; readonly by: 1 | -1 }): QuestionFold {
  const missing = { ...fold.missing };
  const valid: unknown[] = [];
  for (const given of answers) {
    const answer = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    const kind = answer === undefined ? 'absent' : missingKindOf(answer);
    if (kind === null) valid.push(answer);
    else missing[kind] += by;
  }
  return { n: fold.n + by * valid.length, missing, summary: summaryOf(question).addAnswers(fold.summary, valid, by) };
}

function countResponses(
  definition: SurveyDefinition,
  fold: ResultsFold,
  { responses, by }: { readonly responses: readonly Pick<SurveyResponse, 'answers' | 'submitted'>[]; readonly by: 1 | -1 },
): ResultsFold {
  const answers = responses.map((response) => response.answers);
  const days = responses.flatMap(({ submitted }) => submitted?.slice(0, 10) ?? []);
  const questions = countedQuestions(definition).map((question) => [question.id, countAnswers(fold.questions[question.id]!, question, { answers, by })] as const);
  return {
    n: fold.n + by * responses.length,
    days: countedIn(fold.days, days, by),
    questions: Object.fromEntries(questions),
    scores: countScores(definition, fold.scores, { answers, by }),
  };
}

/** The results with some more responses, each of which must have passed `checkResponse` for the same definition. */
export const addResponses = (definition: SurveyDefinition, fold: ResultsFold, responses: readonly SurveyResponse[]): ResultsFold =>
  countResponses(definition, fold, { responses, by: 1 });

/** The results with one more response (`addResponses`). */
export const addResponse = (definition: SurveyDefinition, fold: ResultsFold, response: SurveyResponse): ResultsFold => addResponses(definition, fold, [response]);

/** The results without a response that was added. */
export const removeResponse = (definition: SurveyDefinition, fold: ResultsFold, response: SurveyResponse): ResultsFold =>
  countResponses(definition, fold, { responses: [response], by: -1 });

/** Two counts of the same question in one. Where it was asked otherwise, so that the answers cannot be added, only the first is counted. */
export function mergeQuestions(a: QuestionFold, b: QuestionFold): QuestionFold {
  const summary = mergeSummaries(a.summary, b.summary);
  if (summary === a.summary) return a;
  const missing = Object.fromEntries(Object.entries(a.missing).map(([kind, count]) => [kind, count + b.missing[kind as keyof MissingCounts]])) as MissingCounts;
  return { n: a.n + b.n, missing, summary };
}

/** Two counts of the same definition in one; of what only the second knows nothing is counted. */
export function mergeFolds(a: ResultsFold, b: ResultsFold): ResultsFold {
  const questions = Object.entries(a.questions).map(([id, question]) => [id, Object.hasOwn(b.questions, id) ? mergeQuestions(question, b.questions[id]!) : question] as const);
  return { n: a.n + b.n, days: mergeCounts(a.days, b.days), questions: Object.fromEntries(questions), scores: mergeScores(a.scores, b.scores) };
}
