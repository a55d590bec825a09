import { type Dialect, type Token, tokensOf, UnreadableExpression, WORDS_OF_OPERATORS } from './expression-tokens.js';

/** A value that stands in a condition. */
export type Literal = string | number | boolean;

/** How two things are compared. */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains' | 'notcontains' | 'anyof' | 'allof' | 'noneof';

/** A condition of another program, as it is written. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'empty'; readonly part: Expression }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: Literal }
  | { readonly kind: 'list'; readonly values: readonly Literal[] };

/** Longest condition that is read, and deepest nesting of brackets in it. */
const LONGEST = 4000;
const DEEPEST = 24;

/** Reads tokens by recursive descent: `or` binds least, then `and`, then `not` and comparisons. */
class ExpressionParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#joined('or');
    if (this.#next.kind !== 'end') throw new UnreadableExpression(`"${this.#next.text}" is not understood there`);
    return expression;
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #takes(...texts: readonly string[]): boolean {
    const isThere = (this.#next.kind === 'sign' || this.#next.kind === 'word') && texts.includes(this.#next.text);
    if (isThere) this.#at++;
    return isThere;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw new UnreadableExpression(`"${text}" is missing`);
  }

  #joined(kind: 'or' | 'and'): Expression {
    const parts: Expression[] = [];
    do parts.push(kind === 'or' ? this.#joined('and') : this.#compared());
    while (this.#takes(kind, kind === 'or' ? '||' : '&&'));
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  #compared(): Expression {
    if (++this.#depth > DEEPEST) throw new UnreadableExpression('it is nested too deep');
    const left = this.#operand();
    let result = left;
    if (this.#takes('empty')) result = { kind: 'empty', part: left };
    else if (this.#takes('notempty')) result = { kind: 'not', part: { kind: 'empty', part: left } };
    else {
      const { kind, text } = this.#next;
      const operator = (kind === 'sign' || kind === 'word') && Object.hasOwn(WORDS_OF_OPERATORS, text) ? WORDS_OF_OPERATORS[text] : undefined;
      if (operator !== undefined) {
        this.#at++;
        result = { kind: 'compare', operator, left, right: this.#operand() };
      }
    }
    this.#depth--;
    return result;
  }

  #operand(): Expression {
    const token = this.#next;
    this.#at++;
    if (token.kind === 'name') return { kind: 'name', name: token.text };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.text === '-' && this.#next.kind === 'number') return { kind: 'value', value: -Number(this.#tokens[this.#at++]!.text) };
    if (token.text === '!') return { kind: 'not', part: this.#operand() };
    if (token.text === '(') return this.#bracket();
    if (token.text === '[') return this.#list();
    if (token.kind === 'word') return this.#word(token.text);
    throw new UnreadableExpression(token.kind === 'end' ? 'it ends too early' : `"${token.text}" is not understood there`);
  }

  #bracket(): Expression {
    const inner = this.#joined('or');
    this.#expect(')');
    return inner;
  }

  #list(): Expression {
    const values: Literal[] = [];
    while (!this.#takes(']')) {
      const one = this.#operand();
      if (one.kind !== 'value') throw new UnreadableExpression('a list holds more than values');
      values.push(one.value);
      this.#takes(',');
    }
    return { kind: 'list', values };
  }

  #word(word: string): Expression {
    if (!this.#takes('(')) {
      if (word === 'true' || word === 'false') return { kind: 'value', value: word === 'true' };
      if (word === 'not') return { kind: 'not', part: this.#operand() };
      throw new UnreadableExpression(`"${word}" is not understood there`);
    }
    const parts: Expression[] = [];
    while (!this.#takes(')')) {
      parts.push(this.#joined('or'));
      if (!this.#takes(',') && this.#next.text !== ')') throw new UnreadableExpression('")" is missing');
    }
    const [part] = parts;
    if (parts.length === 0 && (word === 'true' || word === 'false')) return { kind: 'value', value: word === 'true' };
    if (parts.length === 1 && word === 'not') return { kind: 'not', part: part! };
    if (parts.length === 1 && (word === 'is_empty' || word === 'empty')) return { kind: 'empty', part: part! };
    return { kind: 'call', name: word, parts };
  }
}

/** What a condition of another program says, or why it cannot be read. Never throws. */
export function readExpression(source: string, dialect: Dialect): Expression | { readonly unreadable: string } {
  if (source.length > LONGEST) return { unreadable: `it has more than ${LONGEST} characters` };
  try {
    return new ExpressionParser(tokensOf(source, dialect)).whole();
  } catch (error) {
    if (error instanceof UnreadableExpression) return { unreadable: error.message };
    throw error;
  }
}
