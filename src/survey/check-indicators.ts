import { type Question, typeOf } from '../questions/registry.js';
import type { ProblemAt } from '../validation/problem-at.js';
import type { IndicatorDefinition } from './indicator.js';
import type { ScoreDefinition } from './score.js';

const hasValues = (question: Question) => typeof (question as { readonly min?: unknown }).min === 'number' || typeOf(question).scorable;

function checkOne({ question: id, row, score, measure }: IndicatorDefinition, questions: ReadonlyMap<string, Question>, scores: readonly ScoreDefinition[]): ProblemAt[] {
  if (score !== undefined) {
    const found = scores.find((one) => one.id === score);
    return found !== undefined && found.classify === undefined ? [] : [{ path: 'score', expected: `expected the id of a score that is a number; "${score}" is none` }];
  }
  const question = questions.get(id!);
  if (question === undefined || !hasValues(question)) return [{ path: 'question', expected: `expected the id of a question with numbers as answers; "${id}" is none` }];
  const rows = (typeOf(question).presentation(question).rows ?? null) as Readonly<Record<string, unknown>> | null;
  if (rows !== null && (row === undefined || !Object.hasOwn(rows, row))) return [{ path: 'row', expected: `expected one of the rows of "${id}": ${Object.keys(rows).join(', ')}` }];
  if (rows === null && row !== undefined) return [{ path: 'row', expected: `expected no row: "${id}" has none` }];
  if (measure === 'favourable' && rows === null && !typeOf(question).stepped) return [{ path: 'measure', expected: `expected "mean": the answers to "${id}" are no scale` }];
  return [];
}

/** Faults between indicators and what they follow; paths are of the definition. */
export const checkIndicators = (indicators: readonly IndicatorDefinition[], questions: ReadonlyMap<string, Question>, scores: readonly ScoreDefinition[]): ProblemAt[] =>
  indicators.flatMap((indicator, index) => checkOne(indicator, questions, scores).map(({ path, expected }) => ({ path: `indicators[${index}].${path}`, expected })));
