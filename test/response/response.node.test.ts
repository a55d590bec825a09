import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomId } from '../../src/response/random-id.js';
import { response } from '../../src/response/response.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { visitResponse } from '../fixtures/definitions.js';

const parsed = (more: object) => parseWith(response, deepFreeze({ ...visitResponse({ overall: 3 }), ...more }));
const pathsOf = (more: object) => {
  const result = parsed(more);
  return result.ok ? [] : [...new Set(result.problems.map(({ path }) => path))];
};

describe('a response', () => {
  it('may say everything that the contract names', () => {
    assert.deepEqual(
      pathsOf({
        group: 'lejre',
        role: 'citizen',
        wave: '2026-2',
        order: ['overall'],
        client: 'tillid/0.1.0',
        answers: { overall: 4, why: { missing: 'skipped' }, rank: [['a', 'b'], 'c'] },
      }),
      [],
    );
  });

  it('needs no more than id, survey, version, language and answers', () => {
    const { submitted: _, ...least } = visitResponse({});
    assert.ok(parseWith(response, least).ok);
  });

  for (const key of ['ip', 'userAgent', 'url', 'name']) it(`has no ${key}`, () => assert.deepEqual(pathsOf({ [key]: 'x' }), [key]));

  const wrong: readonly (readonly [key: string, value: unknown, says: string])[] = [
    ['id', '1234', 'is no UUID'],
    ['id', '', 'is empty'],
    ['survey', 'a b', 'is no identifier'],
    ['version', '', 'is empty'],
    ['language', 'd', 'is no language tag'],
    ['submitted', '22-11-2026', 'is written the Danish way'],
    ['submitted', '2026-11-22T13:05:59Z', 'tells the second'],
    ['submitted', '2026-11-22T13:05+01:00', 'tells the time zone'],
    ['submitted', '2026-13-01', 'has a thirteenth month'],
    ['submitted', '2026-11-32', 'has a day that no month has'],
    ['submitted', '2026-02-30', 'has a day that this month has not'],
    ['submitted', '2026-11-22T24:00Z', 'has an hour that no day has'],
    ['group', '', 'is empty'],
    ['group', 'x'.repeat(101), 'is longer than 100 characters'],
    ['wave', 'a\0b', 'holds U+0000'],
    ['client', 'x'.repeat(65), 'is longer than 64 characters'],
    ['answers', [], 'is a list'],
  ];
  for (const [key, value, says] of wrong) it(`is refused when ${key} ${says}`, () => assert.deepEqual(pathsOf({ [key]: value }), [key]));

  it('is refused when an answer belongs to no possible question', () => assert.deepEqual(pathsOf({ answers: { 'a b': 1 } }), ['answers["a b"]']));

  it('is refused, instead of throwing, when an answer is nested ten thousand times', () => {
    const nested = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown;
    assert.equal(parseWith(response, { ...visitResponse({}), answers: { overall: nested } }).ok, false);
  });
});

describe('randomId', () => {
  it('makes ids that a response may have', () => assert.deepEqual(pathsOf({ id: randomId() }), []));

  it('makes random ids, which tell no time', () => assert.match(randomId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4/));

  it('makes another id each time', () => assert.equal(new Set(Array.from({ length: 1000 }, randomId)).size, 1000));
});
