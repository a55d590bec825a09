import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { quantile7 } from '../../src/statistics/quantile.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

interface Described {
  readonly n: number;
  readonly n_missing: number;
  readonly mean: number;
  readonly sd_sample: number;
  readonly se: number;
  readonly t_ci95: Bounds;
  readonly median: number;
  readonly q25_type7: number;
  readonly q75_type7: number;
  readonly min: number;
  readonly max: number;
  readonly distribution?: Readonly<Record<string, number>>;
  readonly oecd_groups?: {
    readonly low_or_no_0_4: number;
    readonly neutral_5: number;
    readonly high_or_moderately_high_6_10: number;
    readonly share_high: number;
    readonly wilson95_high: Bounds;
  };
}

const CASE = 'o04-trust-0-10-ess-belgium';

describe('what R says of the trust of 1,704 Belgians (European Social Survey, round 5), computed from their answers', { skip: skipWithout(CASE) }, () => {
  for (const item of ['trstplc', 'plcpvcr'] as const) {
    const read = () => {
      const { expected, rows } = referenceCase<Record<typeof item, Described>>(CASE);
      const texts = rows('ess5_be.csv').map((row) => row[item]!);
      const answers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
      const counts = Array.from({ length: 11 }, (_, value) => [value, answers.filter((answer) => answer === value).length] as const);
      return { expected: expected[item], answers, counts, missing: texts.length - answers.length };
    };

    it(`holds of the mean of ${item}, its error and its interval`, () => {
      const { expected, answers, missing } = read();
      const found = meanInterval(answers)!;
      assert.deepEqual([found.n, found.effectiveN, missing], [expected.n, expected.n, expected.n_missing]);
      assertClose(found.mean, expected.mean);
      assertClose(found.sd, expected.sd_sample);
      assertClose(found.sd! / Math.sqrt(found.n), expected.se);
      assertClose(found.low, expected.t_ci95.lo);
      assertClose(found.high, expected.t_ci95.hi);
    });

    it(`holds of the quartiles of ${item} and its ends`, () => {
      const { expected, counts } = read();
      assert.deepEqual(
        [0, 0.25, 0.5, 0.75, 1].map((share) => quantile7(counts, share)),
        [expected.min, expected.q25_type7, expected.median, expected.q75_type7, expected.max],
      );
    });

    it(`holds of the answers to ${item} that are told`, () => {
      const { expected, counts } = read();
      if (expected.distribution !== undefined) assert.deepEqual(Object.fromEntries(counts), expected.distribution);
      if (expected.oecd_groups === undefined) return;
      const among = (low: number, high: number) => counts.slice(low, high + 1).reduce((sum, [, count]) => sum + count, 0);
      const { low_or_no_0_4, neutral_5, high_or_moderately_high_6_10, share_high, wilson95_high } = expected.oecd_groups;
      assert.deepEqual([among(0, 4), among(5, 5), among(6, 10)], [low_or_no_0_4, neutral_5, high_or_moderately_high_6_10]);
      const found = wilsonInterval(among(6, 10), expected.n)!;
      assertClose(found.estimate, share_high);
      assertClose(found.low, wilson95_high.lo);
      assertClose(found.high, wilson95_high.hi);
    });
  }
});
