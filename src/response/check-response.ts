import { type Question, typeOf } from '../questions/registry.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { parseWith } from '../validation/parse-with.js';
import { formatPath, type ProblemAt } from '../validation/problem-at.js';
import type { z } from '../validation/zod.js';
import { checkNames } from './check-names.js';
import { missingKindOf } from './missing.js';
import { missingAnswer, type SurveyResponse } from './response.js';

const answerSchemas = new WeakMap<Question, z.core.$ZodType>();

/** The schema of an answer to a question. To make one takes longer than to check an answer by it. */
function answerSchemaOf(question: Question): z.core.$ZodType {
  const schema = answerSchemas.get(question) ?? typeOf(question).answer(question);
  answerSchemas.set(question, schema);
  return schema;
}

/** A fault of an answer, with its place in the whole response. */
function withinAnswer(question: Question, { path, expected }: ProblemAt): ProblemAt {
  const place = formatPath(['answers', question.id]);
  return { path: path.startsWith('[') || path === '' ? place + path : `${place}.${path}`, expected };
}

function checkAnswer(question: Question, answer: unknown): ProblemAt[] {
  const missing = missingKindOf(answer);
  if (missing === null) {
    const parsed = parseWith(answerSchemaOf(question), answer);
    return parsed.ok ? [] : parsed.problems.map((problem) => withinAnswer(question, problem));
  }
  const coded = parseWith(missingAnswer, answer);
  if (!coded.ok) return coded.problems.map((problem) => withinAnswer(question, problem));
  const chosen = missing === 'dont-know' || missing === 'no-answer';
  if (chosen && !(question.allow ?? []).includes(missing)) return [withinAnswer(question, { path: '', expected: `expected an answer; the question does not offer "${missing}"` })];
  return [];
}

function checkTime({ privacy }: SurveyDefinition, submitted: string | undefined): ProblemAt[] {
  const time = privacy?.time ?? 'day';
  if (submitted === undefined) return [];
  const at = (expected: string): ProblemAt[] => [{ path: 'submitted', expected }];
  if (time === 'none') return at('expected no time: the survey asks for none');
  if (time === 'day' && submitted.includes('T')) return at('expected a day without a time of day');
  return [];
}

const askedQuestionsById = new WeakMap<SurveyDefinition, ReadonlyMap<string, Question>>();

/** The questions that take an answer, by their ids; kept, as a collector checks many responses to one definition. */
function askedById(definition: SurveyDefinition): ReadonlyMap<string, Question> {
  const questions = askedQuestionsById.get(definition) ?? new Map(askedQuestions(definition).map((question) => [question.id, question]));
  askedQuestionsById.set(definition, questions);
  return questions;
}

/** What in some answers does not fit the questions of a definition: unknown questions, answers outside their question, codes that are not offered. */
export function checkAnswers(definition: SurveyDefinition, answers: Readonly<Record<string, unknown>>): ProblemAt[] {
  const questions = askedById(definition);
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    if (question === undefined) return [{ path: formatPath(['answers', id]), expected: `unknown question; expected one of ${[...questions.keys()].join(', ')}` }];
    return checkAnswer(question, answer);
  });
}

/**
 * What in a response does not fit its survey: unknown questions, answers outside their question, codes that are not
 * offered, a time that is more exact than the survey asks for, a group, role or wave that it does not take.
 *
 * The form and the collector call this same function, so that a client can be neither stricter nor laxer than the server.
 * A question that is absent from `answers` is no fault; results count it apart.
 */
export function checkResponse(definition: SurveyDefinition, response: SurveyResponse): ProblemAt[] {
  const mismatch: ProblemAt[] = [];
  if (response.survey !== definition.id) mismatch.push({ path: 'survey', expected: `expected "${definition.id}"` });
  if (response.version !== definition.version) mismatch.push({ path: 'version', expected: `expected "${definition.version}"` });
  return [...mismatch, ...checkTime(definition, response.submitted), ...checkNames(definition, response), ...checkAnswers(definition, response.answers)];
}
