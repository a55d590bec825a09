import type { Comparison, Condition } from '../questions/condition.js';
import type { Expression, Literal, Operator } from './expression.js';

/** What a name in a condition of the source stands for. */
export interface Reference {
  /** The id of the question. */
  readonly id: string;
  readonly kind: 'number' | 'words' | 'one' | 'several' | 'other';
  /** Whether an answer that is a number is a whole one. */
  readonly isWhole: boolean;
  /** Value in the source → answer; absent where they are the same. */
  readonly values?: ReadonlyMap<string, string | number> | undefined;
  /** The name stands for one option alone, as in LimeSurvey: whether it was ticked. */
  readonly option?: string | undefined;
}

/** Why a condition says nothing that a definition can say. */
export interface Untranslatable {
  readonly why: string;
}

/** The name's reference, or why it has none. */
export type Resolve = (name: string) => Reference | Untranslatable;

/** Thrown and caught in this file alone. */
class CannotSay extends Error {
  override name = 'CannotSay';
}

/** Most conditions that are joined in one, and longest text that is compared with. */
const MOST_JOINED = 50;
const LONGEST = 200;

const FLIPPED: Partial<Record<Operator, Operator>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const not = (inner: Condition): Condition => ('not' in inner ? inner.not : { not: inner });

function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((part): readonly Condition[] => (kind === 'all' && 'all' in part ? part.all : kind === 'any' && 'any' in part ? part.any : [part]));
  if (flat.length > MOST_JOINED) throw new CannotSay(`it joins more than ${MOST_JOINED} conditions`);
  return flat.length === 1 ? flat[0]! : kind === 'all' ? { all: flat } : { any: flat };
}

function answerOf({ values, kind }: Reference, literal: Literal): string | number {
  if (values !== undefined) {
    const answer = values.get(String(literal));
    if (answer === undefined) throw new CannotSay(`it asks for "${literal}", which is no answer to that question`);
    return answer;
  }
  if (kind === 'number') {
    const number = Number(literal);
    if (literal === '' || !Number.isFinite(number)) throw new CannotSay(`it compares a number with "${literal}"`);
    return number;
  }
  if (kind !== 'words') throw new CannotSay('that question has no answer that can be compared with one value');
  if (String(literal).length > LONGEST) throw new CannotSay(`it compares with more than ${LONGEST} characters`);
  return String(literal);
}

const holdsFor = (operator: Operator, a: number, b: number) => (operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b);

function ordered(reference: Reference, operator: Operator, literal: Literal): Condition {
  const { id, kind, isWhole, values } = reference;
  const bound = Number(literal);
  if (literal === '' || typeof literal === 'boolean' || !Number.isFinite(bound)) throw new CannotSay(`it compares a number with "${literal}"`);
  if (values !== undefined && kind !== 'several') {
    const fitting = [...values].filter(([value]) => value !== '' && Number.isFinite(Number(value)));
    if (fitting.length < values.size) throw new CannotSay('it compares answers that are no numbers');
    const answers = fitting.filter(([value]) => holdsFor(operator, Number(value), bound)).map(([, answer]) => answer);
    if (answers.length === 0) throw new CannotSay('no answer to that question makes it true');
    return { question: id, in: answers };
  }
  if (kind !== 'number') throw new CannotSay('it compares answers that are no numbers');
  if (operator === '>=') return { question: id, atLeast: bound };
  if (operator === '<=') return { question: id, atMost: bound };
  if (isWhole) return operator === '>' ? { question: id, atLeast: Math.floor(bound) + 1 } : { question: id, atMost: Math.ceil(bound) - 1 };
  const limit: Comparison = operator === '>' ? { question: id, atLeast: bound } : { question: id, atMost: bound };
  return { all: [limit, { not: { question: id, is: bound } }] };
}

/** Whether one option was ticked, which LimeSurvey says by "Y", and nothing by an empty text. */
function ticked({ id, option }: Reference, operator: Operator, literal: Literal): Condition {
  const isTicked: Condition = { question: id, is: option! };
  const asksForTick = (operator === '=') === (literal !== '');
  if ((operator !== '=' && operator !== '!=') || (literal !== '' && literal !== 'Y')) throw new CannotSay(`it asks for "${literal}" of one option`);
  return asksForTick ? isTicked : not(isTicked);
}

function compared(reference: Reference, operator: Operator, literals: readonly Literal[]): Condition {
  const { id, kind, option } = reference;
  const [literal] = literals;
  if (kind === 'other') throw new CannotSay('conditions cannot ask about questions of that type');
  if (literal === undefined) throw new CannotSay('it compares with nothing');
  if (option !== undefined) return ticked(reference, operator, literal);
  const is = (one: Literal): Condition => ({ question: id, is: answerOf(reference, one) });
  switch (operator) {
    case '=':
    case '!=': {
      if (literals.length > 1) throw new CannotSay('it compares with several answers at once');
      if (literal === '') return { question: id, answered: operator !== '=' };
      if (kind === 'several') throw new CannotSay('it asks for exactly these of several answers');
      return operator === '=' ? is(literal) : not(is(literal));
    }
    case 'contains':
    case 'notcontains':
    case 'allof': {
      if (kind === 'words' || kind === 'number') throw new CannotSay('it asks for a part of an answer');
      const holds = joined('all', literals.map(is));
      return operator === 'notcontains' ? not(holds) : holds;
    }
    case 'anyof':
    case 'noneof': {
      const holds: Condition = { question: id, in: literals.map((one) => answerOf(reference, one)) };
      return operator === 'noneof' ? not(holds) : holds;
    }
    default:
      if (literals.length > 1) throw new CannotSay('it compares with several numbers at once');
      return ordered(reference, operator, literal);
  }
}

/** What an expression says of answers, or whether it holds always or never. */
function translate(expression: Expression, resolve: Resolve): Condition | boolean {
  const referenceOf = (name: string): Reference => {
    const reference = resolve(name);
    if ('why' in reference) throw new CannotSay(reference.why);
    return reference;
  };
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const absorbing = expression.kind === 'or';
      const parts = expression.parts.map((part) => translate(part, resolve));
      if (parts.includes(absorbing)) return absorbing;
      const conditions = parts.filter((part) => typeof part !== 'boolean');
      return conditions.length === 0 ? !absorbing : joined(absorbing ? 'any' : 'all', conditions);
    }
    case 'not': {
      const inner = translate(expression.part, resolve);
      if (typeof inner === 'boolean') return !inner;
      return 'question' in inner && inner.answered !== undefined ? { question: inner.question, answered: !inner.answered } : not(inner);
    }
    case 'empty': {
      if (expression.part.kind !== 'name') throw new CannotSay('it asks whether a sum is empty');
      const reference = referenceOf(expression.part.name);
      if (reference.option !== undefined) return not({ question: reference.id, is: reference.option });
      return { question: reference.id, answered: false };
    }
    case 'compare': {
      const { left, right, operator } = expression;
      const flipped = FLIPPED[operator];
      const [name, other, by] = left.kind === 'name' || flipped === undefined ? [left, right, operator] : [right, left, flipped];
      if (name.kind === 'call') throw new CannotSay(`it uses the function ${name.name}()`);
      if (other.kind === 'call') throw new CannotSay(`it uses the function ${other.name}()`);
      if (name.kind !== 'name') throw new CannotSay('it compares something else than an answer');
      if (other.kind !== 'value' && other.kind !== 'list') throw new CannotSay('it compares two answers');
      return compared(referenceOf(name.name), by, other.kind === 'value' ? [other.value] : other.values);
    }
    case 'call': {
      const [asked, value] = expression.parts;
      if (expression.name !== 'selected' || asked?.kind !== 'name' || value?.kind !== 'value') throw new CannotSay(`it uses the function ${expression.name}()`);
      return compared(referenceOf(asked.name), 'contains', [value.value]);
    }
    case 'name': {
      const reference = referenceOf(expression.name);
      if (reference.option !== undefined) return { question: reference.id, is: reference.option };
      const yes = reference.values?.get('true');
      if (yes !== undefined) return { question: reference.id, is: yes };
      if (reference.kind === 'number') throw new CannotSay('it asks whether a number is another than 0');
      return { question: reference.id, answered: true };
    }
    case 'value':
      return expression.value !== '' && expression.value !== 0 && expression.value !== false && expression.value !== '0';
    case 'list':
      throw new CannotSay('a list alone says nothing');
  }
}

/** The condition of a definition that says what an expression says; `true` where that holds always; or why there is none. Never throws. */
export function conditionOf(expression: Expression, resolve: Resolve): Condition | true | Untranslatable {
  try {
    const said = translate(expression, resolve);
    return said === false ? { why: 'it never holds' } : said;
  } catch (error) {
    if (error instanceof CannotSay) return { why: error.message };
    throw error;
  }
}
