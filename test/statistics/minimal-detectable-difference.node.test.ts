import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { differenceOfMeans } from '../../src/statistics/difference-of-means.js';
import { minimalDetectableDifference } from '../../src/statistics/minimal-detectable-difference.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly example_means: { readonly sd: number; readonly n1: number; readonly n2: number; readonly alpha: number; readonly power: number; readonly mdd: number };
  readonly example_prop_simple: { readonly p: number; readonly n1: number; readonly n2: number; readonly mdd: number };
}

const size = fc.integer({ min: 2, max: 5000 });

describe('the minimal detectable difference', () => {
  const skip = skipWithout('o18-mdd');
  it('of means is the published one', { skip }, () => {
    const { sd, n1, n2, alpha, power, mdd } = referenceCase<Published>('o18-mdd').expected.example_means;
    assertClose(minimalDetectableDifference({ sd, n1, n2, power, level: 1 - alpha }), mdd, 1e-12);
    assertClose(minimalDetectableDifference({ sd, n1, n2 }), mdd, 1e-12);
  });

  it('of shares is the published one', { skip }, () => {
    const { p, n1, n2, mdd } = referenceCase<Published>('o18-mdd').expected.example_prop_simple;
    assertClose(minimalDetectableDifference({ sd: Math.sqrt(p * (1 - p)), n1, n2 }), mdd, 1e-12);
  });

  it('is half as large with four times as many answers', () =>
    assertClose(minimalDetectableDifference({ sd: 2, n1: 400, n2: 400 }), minimalDetectableDifference({ sd: 2, n1: 100, n2: 100 }) / 2));

  it('does not mind which group is which, and is never below that of two groups of the larger size', () => {
    fc.assert(
      fc.property(size, size, (n1, n2) => {
        const found = minimalDetectableDifference({ sd: 3, n1, n2 });
        assertClose(minimalDetectableDifference({ sd: 3, n1: n2, n2: n1 }), found, 1e-12);
        assert.ok(found >= minimalDetectableDifference({ sd: 3, n1: Math.max(n1, n2), n2: Math.max(n1, n2) }) - 1e-12);
      }),
    );
  });

  it('grows with the power and with the level', () => {
    const groups = { sd: 1, n1: 50, n2: 80 };
    const found = [{}, { power: 0.9 }, { level: 0.99 }].map((options) => minimalDetectableDifference({ ...groups, ...options }));
    assert.ok(found[1]! > found[0]! && found[2]! > found[0]!);
  });

  it('is what an interval can just leave 0 out with at a power of one half', () => {
    const groups = { sd: 2, n1: 40_000, n2: 50_000 };
    const just = minimalDetectableDifference({ ...groups, power: 0.5 });
    assert.ok(Math.abs(differenceOfMeans({ n: groups.n1, mean: just, sd: 2 }, { n: groups.n2, mean: 0, sd: 2 })!.low) < 1e-4 * just);
  });

  it('refuses an empty group', () => assert.throws(() => minimalDetectableDifference({ sd: 2, n1: 0, n2: 100 }), /answers in both groups/));

  it('refuses a negative spread', () => assert.throws(() => minimalDetectableDifference({ sd: -1, n1: 9, n2: 9 }), RangeError));
});
