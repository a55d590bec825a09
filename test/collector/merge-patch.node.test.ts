import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergePatch } from '../../src/collector/merge-patch.js';

/** The test cases of RFC 7396, appendix A: target, patch, outcome. */
const CASES: readonly (readonly [unknown, unknown, unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('a merge patch', () => {
  for (const [target, patch, outcome] of CASES)
    it(`${JSON.stringify(patch)} makes ${JSON.stringify(outcome)} of ${JSON.stringify(target)}`, () => assert.deepEqual(mergePatch(target, patch), outcome));

  it('changes nothing of what it is given', () => {
    const target = Object.freeze({ a: Object.freeze({ b: 'c' }) });
    mergePatch(target, Object.freeze({ a: Object.freeze({ b: null }) }));
    assert.deepEqual(target, { a: { b: 'c' } });
  });
});
