import { questionTypes } from '../questions/registry.js';
import type { Draft, JsonObject } from './draft.js';
import { listOf, objectOf, wordsOf } from './draft.js';
import { isQuestionType } from './fields-of.js';
import { type QuestionPlace, questionPlaces } from './places-of.js';

const isScorable = ({ type }: QuestionPlace): boolean => isQuestionType(type) && questionTypes[type].scorable;

/** The questions whose answers are numbers that a score can count. */
export const countable = (draft: Draft): QuestionPlace[] => questionPlaces(draft).filter((place) => place.id !== '' && isScorable(place));

/** The questions that an indicator can follow: those with numbers, and rows on a scale. */
export const followable = (draft: Draft): QuestionPlace[] =>
  questionPlaces(draft).filter((place) => place.id !== '' && (isScorable(place) || typeof place.question['min'] === 'number'));

/** Whether the answers to a question have two ends, between which a number can be turned round. */
export const hasEnds = ({ question }: QuestionPlace): boolean => typeof question['min'] === 'number' && typeof question['max'] === 'number';

/** The rules by which a score counts its items. */
export const SCORE_RULES = ['mean', 'sum', 'classify'] as const;
export type ScoreRule = (typeof SCORE_RULES)[number];

/** The rule of a score; that of a new one where it has none. */
export const ruleOf = (score: JsonObject): ScoreRule => SCORE_RULES.find((rule) => Object.hasOwn(score, rule)) ?? 'mean';

/** The same score by another rule, with the members where they were. */
export const withRule = (score: JsonObject, rule: ScoreRule): JsonObject =>
  Object.hasOwn(score, ruleOf(score)) ? Object.fromEntries(Object.entries(score).map(([key, value]) => [key === ruleOf(score) ? rule : key, value])) : { ...score, [rule]: [] };

/** The same score with an item more or less; one that is gone is no longer turned round. */
export function withItem(score: JsonObject, id: string, isIn: boolean): JsonObject {
  const rule = ruleOf(score);
  const items = listOf(score[rule]).filter((one) => one !== id);
  const next = { ...score, [rule]: isIn ? [...items, id] : items };
  return isIn ? next : withReversed(next, id, false);
}

/** The same score with an item turned round, or as it was answered. */
export function withReversed(score: JsonObject, id: string, isReversed: boolean): JsonObject {
  const { reverse, ...rest } = score;
  const others = listOf(reverse).filter((one) => one !== id);
  const next = isReversed ? [...others, id] : others;
  return next.length === 0 ? rest : { ...rest, reverse: next };
}

/** The same indicator of something else, a question or a score; a row and a share that it cannot have are gone. */
export function following(indicator: JsonObject, key: 'question' | 'score', id: string): JsonObject {
  const { question: _question, score: _score, row: _row, measure, ...rest } = indicator;
  return { ...rest, [key]: id, ...(measure === undefined || key === 'score' ? {} : { measure }) };
}

/** The names that weights are for: those that the draft lists, then those that have a share already. */
export function weighted(draft: Draft): readonly string[] {
  const { by, targets } = objectOf(draft['weights']);
  const listed = listOf(by === 'group' ? draft['groups'] : by === 'role' ? draft['roles'] : undefined);
  return [...new Set([...listed.map((name) => (typeof name === 'string' ? name : wordsOf(objectOf(name)['id']))), ...Object.keys(objectOf(targets))])];
}
