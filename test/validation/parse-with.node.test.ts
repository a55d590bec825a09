import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWith } from '../../src/validation/parse-with.js';
import { z } from '../../src/validation/zod.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const point = z.strictObject({ x: z.int(), name: z.optional(z.string().check(z.minLength(2), z.maxLength(3))) });

/** A schema, a value that does not fit it, and every fault that is to be told. */
const FAULTS: readonly (readonly [says: string, schema: z.core.$ZodType, value: unknown, problems: readonly (readonly [path: string, expected: string])[]])[] = [
  ['an unknown key at its own path, with the keys there are', point, { x: 1, y: 2 }, [['y', 'unknown key; expected one of x, name']]],
  [
    'every unknown key',
    point,
    { x: 1, y: 2, z: 3 },
    [
      ['y', 'unknown key; expected one of x, name'],
      ['z', 'unknown key; expected one of x, name'],
    ],
  ],
  ['the keys of an object in a list', z.array(point), [{ x: 1 }, { x: 1, y: 2 }], [['[1].y', 'unknown key; expected one of x, name']]],
  ['the keys of an object in a record', z.record(z.string(), point), { a: { x: 1, y: 2 } }, [['a.y', 'unknown key; expected one of x, name']]],
  ['the keys of an object that may be null', z.nullable(point), { x: 1, y: 2 }, [['y', 'unknown key; expected one of x, name']]],
  [
    'the keys of the option that the tag names',
    z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), one: z.optional(z.int()) }), z.strictObject({ kind: z.literal('b'), two: z.int() })]),
    { kind: 'a', two: 1 },
    [['two', 'unknown key; expected one of kind, one']],
  ],
  ['a missing value by its type', point, {}, [['x', 'expected an integer']]],
  ['a fraction where a whole number belongs', z.int(), 1.5, [['', 'expected an integer']]],
  ['a wrong number', z.number(), 'a', [['', 'expected a number']]],
  ['a text where a whole number belongs', z.int(), 'a', [['', 'expected an integer']]],
  ['a wrong list', z.array(z.int()), 'a', [['', 'expected a list']]],
  ['a wrong text', z.string(), 1, [['', 'expected a text']]],
  ['a wrong truth value', z.boolean(), 1, [['', 'expected true or false']]],
  ['a wrong record', z.record(z.string(), z.int()), 1, [['', 'expected an object']]],
  ['a wrong object', point, [], [['', 'expected an object']]],
  ['the one value that is taken', z.literal('a'), 'b', [['', 'expected "a"']]],
  ['the values that are taken', z.enum(['a', 'b']), 'c', [['', 'expected one of "a", "b"']]],
  [
    'the tags that are taken',
    z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a') }), z.strictObject({ kind: z.literal('b') })]),
    { kind: 'c' },
    [['kind', 'expected one of "a", "b"']],
  ],
  ['a number below its limit', z.int().check(z.minimum(3)), 2, [['', 'expected at least 3']]],
  ['a number above its limit', z.int().check(z.maximum(3)), 4, [['', 'expected at most 3']]],
  ['a text below its length', point, { x: 1, name: 'a' }, [['name', 'expected at least 2 characters']]],
  ['a text above its length', point, { x: 1, name: 'abcd' }, [['name', 'expected at most 3 characters']]],
  ['a list below its length', z.array(z.int()).check(z.minLength(2)), [1], [['', 'expected at least 2 entries']]],
  ['a list above its length', z.array(z.int()).check(z.maxLength(2)), [1, 2, 3], [['', 'expected at most 2 entries']]],
  ['a key of the wrong form', z.record(z.string().check(z.regex(/^\d$/, 'expected a digit')), z.int()), { a: 1 }, [['a', 'expected a digit']]],
  ['a schema’s own words', z.string().check(z.regex(/^\d$/, 'expected a digit')), 'a', [['', 'expected a digit']]],
  [
    'every fault of one value',
    point,
    { x: 'a', name: 'a', y: 1 },
    [
      ['x', 'expected an integer'],
      ['name', 'expected at least 2 characters'],
      ['y', 'unknown key; expected one of x, name'],
    ],
  ],
];

describe('parseWith', () => {
  it('returns a value that fits', () => assert.deepEqual(parseWith(point, deepFreeze({ x: 1 })), { ok: true, value: { x: 1 } }));

  for (const [says, schema, value, problems] of FAULTS) {
    it(`tells ${says}`, () => assert.deepEqual(parseWith(schema, deepFreeze(value)), { ok: false, problems: problems.map(([path, expected]) => ({ path, expected })) }));
  }

  it('names the keys of an untagged option that was meant', () => {
    const either = z.union([z.strictObject({ all: z.array(z.int()) }), z.strictObject({ question: z.string(), is: z.optional(z.int()) })]);
    assert.deepEqual(parseWith(either, deepFreeze({ question: 'a', equals: 1 })), {
      ok: false,
      problems: [{ path: 'equals', expected: 'unknown key; expected one of question, is' }],
    });
  });

  it('says what a URL field expects', () => {
    const parsed = parseWith(z.strictObject({ url: z.url() }), { url: 'nowhere' });
    assert.match(parsed.ok ? '' : (parsed.problems[0]?.expected ?? ''), /URL|address/i);
  });

  it('says what an id field expects', () => {
    const parsed = parseWith(z.strictObject({ id: z.uuid() }), { id: 'x' });
    assert.match(parsed.ok ? '' : (parsed.problems[0]?.expected ?? ''), /UUID/i);
  });

  it('never repeats a value, which may be an answer', () => {
    const secret = 'I live alone at number 7';
    const parsed = parseWith(z.strictObject({ a: z.enum(['x', 'y']), b: z.int(), c: z.string().check(z.maxLength(3)), d: z.union([z.int(), z.boolean()]), e: z.url() }), {
      a: secret,
      b: secret,
      c: secret,
      d: secret,
      e: secret,
    });
    assert.equal(parsed.ok, false);
    assert.ok(!JSON.stringify(parsed).includes(secret));
  });
});

describe('the configuration of zod', () => {
  it('leaves the compiler of functions alone, which a strict Content Security Policy reports', () => assert.equal(z.config().jitless, true));
});
