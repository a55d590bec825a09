import type { QuestionTypeName } from '../questions/registry.js';
import type { ComparisonName } from './condition-rows.js';
import { type Json, type JsonObject, listOf, objectOf, wordsOf } from './draft.js';
import { isQuestionType } from './fields-of.js';
import { isWithin, type Path } from './path.js';
import { pagePlaces, type QuestionPlace } from './places-of.js';
import type { Draft } from './draft.js';

/** What a condition can ask about an answer: which options it has, which step it is, which number, or only whether there is one. */
type Asked = 'options' | 'steps' | 'number' | 'given' | 'nothing';

const ASKED: Readonly<Record<QuestionTypeName, Asked>> = {
  scale: 'steps',
  text: 'given',
  choice: 'options',
  matrix: 'given',
  number: 'number',
  cards: 'given',
  rank: 'given',
  dots: 'given',
  approval: 'options',
  pairs: 'given',
  budget: 'given',
  info: 'nothing',
};

const BY: Readonly<Record<Asked, readonly ComparisonName[]>> = {
  options: ['is', 'isNot', 'in', 'answered'],
  steps: ['is', 'isNot', 'in', 'atLeast', 'atMost', 'answered'],
  number: ['is', 'isNot', 'atLeast', 'atMost', 'answered'],
  given: ['answered'],
  nothing: [],
};

const askedOf = ({ type }: Pick<QuestionPlace, 'type'>): Asked => (isQuestionType(type) ? ASKED[type] : 'given');

/** By what the answers to a question can be compared. */
export const comparisonsFor = (place: Pick<QuestionPlace, 'type'>): readonly ComparisonName[] => BY[askedOf(place)];

/** The questions about which a condition at a place can ask: those before a question, those on the pages before a page, all beside them. */
export function earlierQuestions(draft: Draft, at: Path): QuestionPlace[] {
  const pages = pagePlaces(draft);
  const around = pages.findIndex(({ path, list }) => (path === null ? isWithin(at, list) : isWithin(at, path)));
  const page = around === -1 ? pages.length : around;
  const list = pages[page]?.list ?? [];
  const position = isWithin(at, list) ? Number(at[list.length]) : 0;
  const before = [...pages.slice(0, page).flatMap(({ questions }) => questions), ...(pages[page]?.questions.slice(0, position) ?? [])];
  return before.filter((place) => place.id !== '' && askedOf(place) !== 'nothing');
}

/** A value that an answer can have, with its words where it has some. */
export interface AnswerValue {
  readonly value: Json;
  readonly text: JsonObject;
}

/** Most steps of a scale that are offered one by one. */
const MOST_STEPS = 101;

/** The values that the answers to a question can have; null where they are too many to be listed. */
export function answerValues({ question, type }: Pick<QuestionPlace, 'question' | 'type'>): readonly AnswerValue[] | null {
  const asked = askedOf({ type });
  if (asked === 'options') {
    const options = listOf(question['options']).map((option) => ({ value: wordsOf(objectOf(option)['id']), text: objectOf(objectOf(option)['text']) }));
    return question['other'] === true ? [...options, { value: 'other', text: {} }] : options;
  }
  const { min, max, labels } = question;
  if (asked !== 'steps' || typeof min !== 'number' || typeof max !== 'number' || max < min || max - min >= MOST_STEPS) return null;
  return Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => ({ value: min + step, text: objectOf(objectOf(labels)[String(min + step)]) }));
}

/** A comparison that holds for some answers, as a beginning: always complete, so that nothing half is ever published. */
export function firstComparison(place: QuestionPlace, name: ComparisonName): JsonObject {
  const { id, question } = place;
  if (name === 'answered') return { question: id, answered: true };
  const first = answerValues(place)?.[0]?.value ?? (typeof question['min'] === 'number' ? question['min'] : 0);
  return { question: id, [name]: name === 'in' ? [first] : first };
}
