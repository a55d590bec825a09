import type { Operator } from './expression.js';

/** How a program writes the name of a question in its conditions. */
export interface Dialect {
  /** Sticky; the name is its first group that is there, or all of it. */
  readonly name: RegExp;
  /** What belongs to the name, of what is written. */
  readonly nameOf?: (written: string) => string;
}

const SPACE = /\s+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/y;
const NUMBER = /\d+(?:\.\d+)?(?![\w])/y;
const SIGN = /<=|>=|==|!=|<>|&&|\|\||[=<>!(),[\]+\-*/%]/y;
const WORD = /[A-Za-z_]\w*(?:-[A-Za-z]\w*)*/y;

/** Every way to write how things are compared. */
export const WORDS_OF_OPERATORS: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  eq: '=',
  equal: '=',
  '!=': '!=',
  '<>': '!=',
  ne: '!=',
  notequal: '!=',
  '<': '<',
  lt: '<',
  less: '<',
  '<=': '<=',
  le: '<=',
  lessorequal: '<=',
  '>': '>',
  gt: '>',
  greater: '>',
  '>=': '>=',
  ge: '>=',
  greaterorequal: '>=',
  contains: 'contains',
  contain: 'contains',
  notcontains: 'notcontains',
  notcontain: 'notcontains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
};

/** Words that are never the name of a question, where names are written without any mark. */
const KEYWORDS = new Set([...Object.keys(WORDS_OF_OPERATORS), 'and', 'or', 'not', 'true', 'false', 'empty', 'notempty']);

/** A word, a sign or a value of a condition. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
}

const OTHERS = [
  ['number', NUMBER],
  ['word', WORD],
  ['sign', SIGN],
] as const;

/** Why a condition cannot be read. `readExpression` catches it. */
export class UnreadableExpression extends Error {
  override name = 'UnreadableExpression';
}

/** What a condition is written with, one after the other. */
export function tokensOf(source: string, { name, nameOf = (written) => written }: Dialect): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const taken = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    if (taken(SPACE) !== null) continue;
    const start = at;
    const quoted = taken(QUOTED);
    if (quoted !== null) {
      tokens.push({ kind: 'text', text: (quoted[1] ?? quoted[2]!).replace(/\\(.)/g, '$1') });
      continue;
    }
    const named = taken(name);
    const isKeyword = named !== null && KEYWORDS.has(named[0].toLowerCase());
    if (named !== null && !isKeyword && !/^\s*\(/.test(source.slice(at, at + 20))) {
      tokens.push({ kind: 'name', text: nameOf(named.slice(1).find((group) => group !== undefined) ?? named[0]).trim() });
      continue;
    }
    at = start;
    let other: Token | undefined;
    for (const [kind, pattern] of OTHERS) {
      const found = other === undefined ? taken(pattern) : null;
      if (found !== null) other = { kind, text: kind === 'word' ? found[0].toLowerCase() : found[0] };
    }
    if (other === undefined) throw new UnreadableExpression(`"${source.slice(start, start + 10)}" is not understood`);
    tokens.push(other);
  }
  return [...tokens, { kind: 'end', text: '' }];
}
