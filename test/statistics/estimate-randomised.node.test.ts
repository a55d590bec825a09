import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { estimateRandomised } from '../../src/statistics/estimate-randomised.js';
import { randomisedResponseChances } from '../../src/statistics/randomised-response-chances.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly binary_ln3: {
    readonly input: { readonly yes: number; readonly n: number; readonly epsilon: number };
    readonly p: number;
    readonly pi: number;
    readonly se: number;
    readonly ci95: readonly [number, number];
    readonly clipped: number;
  };
  readonly krr: {
    readonly input: { readonly counts: readonly number[]; readonly epsilon: number };
    readonly expected: {
      readonly p_truth: number;
      readonly q_other: number;
      readonly estimate: readonly number[];
      readonly se: readonly number[];
      readonly sum: number;
      readonly n: number;
      readonly est_counts: readonly number[];
    };
  };
}

const epsilon = fc.double({ min: 0.05, max: 6, noNaN: true });
const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 8 }).filter((all) => all.some((count) => count > 0));

describe('randomised response', () => {
  const skip = skipWithout('o19-randomised-response');
  it('of two answers gives the published estimate with its interval', { skip }, () => {
    const { input, p, pi, se, ci95, clipped } = referenceCase<Published>('o19-randomised-response').expected.binary_ln3;
    const found = estimateRandomised([input.yes, input.n - input.yes], input)![0]!;
    assertClose(randomisedResponseChances(2, input.epsilon).truth, p, 1e-9);
    assertClose(found.raw, pi, 1e-9);
    assertClose(found.clipped, clipped, 1e-9);
    assertClose(found.se, se, 1e-9);
    assertClose(found.low, ci95[0], 1e-9);
    assertClose(found.high, ci95[1], 1e-9);
  });

  it('of five answers gives the published estimates', { skip }, () => {
    const { input, expected } = referenceCase<Published>('o19-randomised-response').expected.krr;
    const found = estimateRandomised(deepFreeze(input.counts), input)!;
    assertClose(randomisedResponseChances(5, input.epsilon).truth, expected.p_truth, 1e-9);
    assertClose(randomisedResponseChances(5, input.epsilon).other, expected.q_other, 1e-9);
    for (const [index, { raw, se }] of found.entries()) {
      assertClose(raw, expected.estimate[index]!, 1e-9);
      assertClose(raw * expected.n, expected.est_counts[index]!, 1e-9);
      assertClose(se, expected.se[index]!, 1e-9);
    }
    assertClose(
      found.reduce((sum, { raw }) => sum + raw, 0),
      expected.sum,
      1e-9,
    );
    assert.deepEqual([found[4]!.clipped, found[0]!.clipped], [0, found[0]!.raw]);
  });

  it('reports some answer for certain, and the truth e^ε times as often as another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), epsilon, (answers, privacy) => {
        const { truth, other } = randomisedResponseChances(answers, privacy);
        assertClose(truth + (answers - 1) * other, 1, 1e-12);
        assertClose(truth / other, Math.exp(privacy), 1e-9);
      }),
    );
  });

  it('has estimates that add up to 1, and gives back what would be expected of known shares', () => {
    fc.assert(
      fc.property(counts, epsilon, (all, privacy) => {
        const { truth, other } = randomisedResponseChances(all.length, privacy);
        const n = all.reduce((sum, count) => sum + count, 0);
        const reported = all.map((count) => count * truth + (n - count) * other);
        const found = estimateRandomised(reported, { epsilon: privacy })!;
        assertClose(
          found.reduce((sum, { raw }) => sum + raw, 0),
          1,
          1e-9,
        );
        for (const [index, { raw, clipped }] of found.entries()) {
          assert.ok(Math.abs(raw - all[index]! / n) < 1e-9);
          assert.ok(clipped >= 0 && clipped <= 1);
        }
      }),
    );
  });

  it('of named answers has the same estimates under their names', () => {
    const [yes, no] = estimateRandomised([430, 570], { epsilon: 1 })!;
    assert.deepEqual(estimateRandomised(deepFreeze({ yes: 430, no: 570 }), { epsilon: 1 }), { yes, no });
  });

  it('has a wider interval with a higher level, and the same estimate', () => {
    const [at95, at99] = [estimateRandomised([430, 570], { epsilon: 1 })![0]!, estimateRandomised([430, 570], { epsilon: 1, level: 0.99 })![0]!];
    assert.ok(at99.high - at99.low > at95.high - at95.low);
    assert.deepEqual([at99.raw, at99.se], [at95.raw, at95.se]);
  });

  it('is null when nobody answered', () => assert.deepEqual([estimateRandomised([0, 0], { epsilon: 1 }), estimateRandomised({ yes: 0, no: 0 }, { epsilon: 1 })], [null, null]));

  it('refuses a count below 0', () => assert.throws(() => estimateRandomised([3, -1], { epsilon: 1 }), /counts from 0/));

  it('refuses a single answer, and no privacy at all', () => {
    assert.throws(() => randomisedResponseChances(1, 1), /two answers or more/);
    assert.throws(() => randomisedResponseChances(2, 0), /positive epsilon/);
    assert.throws(() => randomisedResponseChances(2, Infinity), /positive epsilon/);
  });
});
