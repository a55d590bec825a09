import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minimalDetectableDifference } from '../../src/statistics/minimal-detectable-difference.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly example_means: { readonly sd: number; readonly n1: number; readonly n2: number; readonly alpha: number; readonly power: number; readonly mdd: number };
  readonly example_prop_simple: { readonly p: number; readonly n1: number; readonly n2: number; readonly mdd: number };
}

describe('the minimal detectable difference', () => {
  const skip = skipWithout('o18-mdd');
  it('of means is the published one', { skip }, () => {
    const { sd, n1, n2, alpha, power, mdd } = referenceCase<Published>('o18-mdd').expected.example_means;
    assertClose(minimalDetectableDifference({ sd, n: [n1, n2], alpha, power }), mdd, 1e-9);
  });

  it('of shares is the published one', { skip }, () => {
    const { p, n1, n2, mdd } = referenceCase<Published>('o18-mdd').expected.example_prop_simple;
    assertClose(minimalDetectableDifference({ sd: Math.sqrt(p * (1 - p)), n: [n1, n2] }), mdd, 1e-9);
  });

  it('is half as large with four times as many answers', () =>
    assertClose(minimalDetectableDifference({ sd: 2, n: [400, 400] }), minimalDetectableDifference({ sd: 2, n: [100, 100] }) / 2));

  it('refuses an empty group', () => assert.throws(() => minimalDetectableDifference({ sd: 2, n: [0, 100] }), /answers in both groups/));

  it('refuses a negative spread', () => assert.throws(() => minimalDetectableDifference({ sd: -1, n: [9, 9] }), RangeError));
});
