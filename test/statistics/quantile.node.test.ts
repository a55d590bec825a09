import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { quantile7 } from '../../src/statistics/quantile.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Trust {
  readonly median: number;
  readonly q25_type7: number;
  readonly q75_type7: number;
  readonly distribution: Readonly<Record<string, number>>;
}

type Counts = readonly (readonly [value: number, count: number])[];

/** Every value once for each time that it stands there. */
const counted = (values: readonly number[]): Counts => deepFreeze([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length] as const));

/** Miles per gallon of 32 cars (Henderson and Velleman 1981), R's `mtcars$mpg`, with what `quantile(mtcars$mpg)` prints. */
const MILES = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15,
  21.4,
];
const QUANTILES_OF_MILES: readonly (readonly [probability: number, quantile: number])[] = [
  [0, 10.4],
  [0.25, 15.425],
  [0.5, 19.2],
  [0.75, 22.8],
  [1, 33.9],
];

/** The same definition over the values spelled out, as Hyndman and Fan write it: x₍ⱼ₎ + g · (x₍ⱼ₊₁₎ − x₍ⱼ₎) with m = 1 − p. */
function spelledOut(values: readonly number[], p: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const j = Math.floor(values.length * p + (1 - p));
  const g = values.length * p + (1 - p) - j;
  const [lower, upper] = [ordered[j - 1]!, ordered[Math.min(j, values.length - 1)]!];
  return (1 - g) * lower + g * upper;
}

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });
const probability = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

describe('quantile7', () => {
  for (const [p, quantile] of QUANTILES_OF_MILES) {
    it(`agrees with R at ${p} of the miles per gallon of 32 cars`, () => assertClose(quantile7(counted(MILES), p), quantile, 1e-12));
  }

  it('gives the quartiles that R gives for the trust of 1,704 Belgians (European Social Survey, round 5)', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
    const { trstplc } = referenceCase<{ readonly trstplc: Trust }>('o04-trust-0-10-ess-belgium').expected;
    const counts = Object.entries(trstplc.distribution).map(([value, count]) => [Number(value), count] as const);
    assert.deepEqual(
      [0.25, 0.5, 0.75].map((p) => quantile7(counts, p)),
      [trstplc.q25_type7, trstplc.median, trstplc.q75_type7],
    );
  });

  it('agrees with the definition over the values spelled out', () => {
    fc.assert(fc.property(values, probability, (list, p) => assert.ok(Math.abs(quantile7(counted(list), p)! - spelledOut(list, p)) < 1e-6)));
  });

  it('does not mind the order of the pairs, nor values that nobody gave', () => {
    fc.assert(
      fc.property(values, probability, (list, p) => {
        assert.equal(quantile7([...counted(list).toReversed(), [5000, 0]], p), quantile7(counted(list), p));
      }),
    );
  });

  it('takes the middle between two values in an even number of them', () => assert.equal(quantile7(counted([1, 2, 4, 4]), 0.5), 3));

  it('is the only value where there is one', () =>
    assert.deepEqual(
      [0, 0.3, 1].map((p) => quantile7([[7, 1]], p)),
      [7, 7, 7],
    ));

  it('is exactly the value that all share', () => assert.equal(quantile7([[0.1, 9]], 0.25), 0.1));

  it('is null where nobody answered', () => assert.deepEqual([quantile7([], 0.5), quantile7([[3, 0]], 0.5)], [null, null]));

  for (const p of [-0.01, 1.01, NaN]) {
    it(`throws a RangeError for a probability of ${p}`, () => assert.throws(() => quantile7([[1, 1]], p), { name: 'RangeError', message: /^quantile7 requires a probability/ }));
  }
});
