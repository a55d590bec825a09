import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { countNumbers, describeNumbers, emptyNumbers, mergeNumbers, type Numbers, numbersResult } from '../../src/summaries/numbers.js';
import { mergeSummaries, summaryResult } from '../../src/summaries/summary.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const of = (values: readonly number[]): Numbers => countNumbers(deepFreeze(emptyNumbers), values);
const values = fc.array(
  fc.integer({ min: -300, max: 300 }).map((cents) => cents / 100),
  { maxLength: 40 },
);

describe('numbers', () => {
  it('begin with none', () => assert.deepEqual(emptyNumbers, { kind: 'numbers', counts: {} }));

  it('are counted by their value', () => assert.deepEqual(of([0.1, 2, 0.1, -3.5]), { kind: 'numbers', counts: { '0.1': 2, '2': 1, '-3.5': 1 } }));

  it('count both zeros as one', () => assert.deepEqual(of([0, -0]).counts, { 0: 2 }));

  it('give exactly the same in any order', () => {
    fc.assert(fc.property(values, (list) => assert.deepEqual(of(list.toReversed()), of(list))));
  });

  it('give exactly the same counted in two parts and merged in either order', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        assert.deepEqual(mergeNumbers(deepFreeze(of(a)), deepFreeze(of(b))), of([...a, ...b]));
        assert.deepEqual(mergeNumbers(of(b), of(a)), of([...a, ...b]));
      }),
    );
  });

  it('are merged as one of the shapes', () => assert.deepEqual(mergeSummaries(of([1]), of([1, 2])), of([1, 1, 2])));

  it('survive JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(of([0.1, -2]))), of([0.1, -2])));
});

describe('describeNumbers', () => {
  it('tells nothing of no answers', () =>
    assert.deepEqual(describeNumbers(emptyNumbers), { kind: 'numbers', level: 0.95, n: 0, mean: null, median: null, lowerQuartile: null, upperQuartile: null }));

  it('tells a mean without an interval of one answer', () =>
    assert.deepEqual(describeNumbers(of([4])).mean, { estimate: 4, sd: null, low: null, high: null, method: 'student-t' }));

  it('tells the mean with its interval as of the values spelled out', () => {
    const list = [37, 30, 37.5, 40, 12, 30];
    const { mean, sd, low, high } = meanInterval(list)!;
    const told = describeNumbers(of(list)).mean!;
    for (const [figure, expected] of [
      [told.estimate, mean],
      [told.sd, sd],
      [told.low, low],
      [told.high, high],
    ] as const)
      assert.ok(Math.abs(figure! - expected!) < 1e-9);
  });

  it('tells median and quartiles', () => {
    const { median, lowerQuartile, upperQuartile } = describeNumbers(of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    assert.deepEqual([lowerQuartile, median, upperQuartile], [3.25, 5.5, 7.75]);
  });

  it('names the level that was asked for', () => assert.equal(describeNumbers(of([1, 2]), { level: 0.9 }).level, 0.9));

  it('counts the answers', () => assert.equal(describeNumbers(of([1, 1, 2])).n, 3));

  it('never tells the lowest or the highest answer', () => {
    const told = JSON.stringify(describeNumbers(of([-77, 1, 2, 3, 4, 5, 6, 88])));
    assert.doesNotMatch(told, /77|88/);
  });

  it('gives the published form, whatever was answered', () => {
    fc.assert(fc.property(values, (list) => assert.ok(parseWith(summaryResult, JSON.parse(JSON.stringify(describeNumbers(of(list))))).ok)));
  });

  it('has room for neither a lowest nor a highest answer in its published form', () =>
    assert.ok(!parseWith(numbersResult, { ...describeNumbers(of([1, 2])), min: 1 }).ok && !parseWith(numbersResult, { ...describeNumbers(of([1, 2])), max: 2 }).ok));

  it('stays a number with the largest answers that are taken', () => {
    const { estimate, sd } = describeNumbers(of([1e15, -1e15, 1e15])).mean!;
    assert.ok(Number.isFinite(estimate) && Number.isFinite(sd));
  });
});
