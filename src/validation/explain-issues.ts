import type { z } from './zod.js';
import { meantOption, optionOf } from './meant-option.js';
import { formatPath, type ProblemAt } from './problem-at.js';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

const join = (words: readonly unknown[]) => words.map((word) => JSON.stringify(word)).join(', ');

/** The schema that judges the value at `path`, following objects, arrays, records, options and tagged unions. */
function schemaAt(schema: Schema, path: readonly PropertyKey[], value: unknown): Schema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return schemaAt(def.innerType, path, value);
    case 'lazy':
      return schemaAt(def.getter(), path, value);
    case 'union': {
      if (!('discriminator' in def) && path.length === 0) return schema;
      const option = optionOf(def, value);
      return option && schemaAt(option, path, value);
    }
    default:
      break;
  }
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  switch (def.type) {
    case 'object': {
      const member = def.shape[String(step)];
      return member && schemaAt(member, rest, inner);
    }
    case 'array':
      return schemaAt(def.element, rest, inner);
    case 'record':
      return schemaAt(def.valueType, rest, inner);
    default:
      return undefined;
  }
}

const valueAt = (value: unknown, path: readonly PropertyKey[]) => path.reduce<unknown>((one, step) => (one as Record<PropertyKey, unknown> | undefined)?.[step], value);

function knownKeys(schema: Schema, issue: Issue, value: unknown): string {
  const there = schemaAt(schema, issue.path, value) as z.core.$ZodTypes | undefined;
  const found = (there?._zod.def.type === 'union' ? meantOption(there._zod.def.options, valueAt(value, issue.path)) : there) as z.core.$ZodTypes | undefined;
  const { def } = found?._zod ?? {};
  return def?.type === 'object' ? Object.keys(def.shape).join(', ') : '';
}

const TYPE_WORDS: Record<string, string> = {
  int: 'an integer',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What kind of value was expected, in words; Zod calls a whole number that is no number at all just a number. */
function typeWords(schema: Schema, issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const found = schemaAt(schema, issue.path, value) as z.core.$ZodTypes | undefined;
  const isInteger = issue.expected === 'number' && found !== undefined && 'format' in found._zod.def && found._zod.def.format === 'safeint';
  return TYPE_WORDS[isInteger ? 'int' : issue.expected] ?? issue.expected;
}

const FORMAT_WORDS: Record<string, string> = { url: 'a URL such as "https://example.org"', uuid: 'a UUID' };

const LENGTH_WORDS: Record<string, string> = { string: 'characters', array: 'entries', object: 'entries', record: 'entries' };

function limit(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, word: string, bound: number | bigint): string {
  const unit = LENGTH_WORDS[issue.origin];
  return unit === undefined ? `${word} ${bound}` : `${word} ${bound} ${unit}`;
}

function explain(schema: Schema, issue: Issue, value: unknown): ProblemAt[] {
  const at = (expected: string, path: readonly PropertyKey[] = issue.path): ProblemAt => ({ path: formatPath(path), expected });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at(`unknown key; expected one of ${knownKeys(schema, issue, value)}`, [...issue.path, key]));
    case 'invalid_type':
      return [at(`expected ${typeWords(schema, issue, value)}`)];
    case 'invalid_value':
      return [at(`expected ${issue.values.length > 1 ? 'one of ' : ''}${join(issue.values)}`)];
    case 'too_small':
      return [at(`expected ${limit(issue, 'at least', issue.minimum)}`)];
    case 'too_big':
      return [at(`expected ${limit(issue, 'at most', issue.maximum)}`)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => explain(schema, { ...inner, path: [...issue.path, ...inner.path] }, value));
    case 'invalid_union': {
      if (issue.errors.length === 0 && 'options' in issue && Array.isArray(issue.options)) return [at(`expected one of ${join(issue.options)}`)];
      const inside = valueAt(value, issue.path);
      const union = schemaAt(schema, issue.path, value) as z.core.$ZodTypes | undefined;
      if (union?._zod.def.type === 'union' && typeof inside === 'object' && inside !== null) {
        const meant = meantOption(union._zod.def.options, inside);
        const errors = issue.errors[union._zod.def.options.indexOf(meant)] ?? [];
        if ((meant as z.core.$ZodTypes)._zod.def.type === 'object') return errors.flatMap((one) => explain(schema, { ...one, path: [...issue.path, ...one.path] }, value));
      }
      const inner = issue.errors.map((option) => option.flatMap((one) => explain(schema, { ...one, path: [...issue.path, ...one.path] }, value)));
      const fewest = inner.toSorted((a, b) => a.length - b.length);
      return fewest.length > 0
        ? [...new Map(fewest.flatMap((option) => option.slice(0, 1)).map((problem) => [formatKey(problem), problem])).values()]
        : [at('expected another form')];
    }
    case 'invalid_format':
      return [at(issue.message === 'Invalid input' ? `expected ${FORMAT_WORDS[issue.format] ?? 'another form'}` : issue.message)];
    default:
      return [at(issue.message === 'Invalid input' ? 'expected another form' : issue.message)];
  }
}

const formatKey = ({ path, expected }: ProblemAt) => `${path}\n${expected}`;

/**
 * Turns Zod's issues into places and expectations in plain English, for web editors and developers.
 *
 * The words come from the schema itself (allowed keys, options, limits), so that no second list has to be kept. Values
 * are never repeated, because they may be answers.
 */
export function explainIssues(schema: Schema, issues: readonly Issue[], value: unknown): ProblemAt[] {
  const problems = issues.flatMap((issue) => explain(schema, issue, value));
  return [...new Map(problems.map((problem) => [formatKey(problem), problem])).values()];
}
