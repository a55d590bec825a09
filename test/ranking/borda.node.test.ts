import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { borda } from '../../src/ranking/borda.js';
import { OPTIONS, rankedCase, weakBallots } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { skipWithout } from '../fixtures/reference-data.js';

interface Expected {
  readonly n: number;
  readonly pairwise: Record<string, Record<string, number>>;
  readonly borda_classic_ties_averaged_unranked_averaged: Record<string, number>;
  readonly borda_start1_unranked_zero: Record<string, number>;
}

for (const name of ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`Borda points of ${name}`, { skip: skipWithout(name) }, () => {
    it('are the expected ones, the mean of what is left for the unranked', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      const { n, points } = borda(ballots, { options });
      assert.deepEqual([n, points], [expected.n, expected.borda_classic_ties_averaged_unranked_averaged]);
    });

    it('are the expected ones, nothing for the unranked and 1 for the last place', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      assert.deepEqual(borda(ballots, { options, start: 1, unranked: 'zero' }).points, expected.borda_start1_unranked_zero);
    });
  });
}

itKeepsTheRankingContract('the Borda count', borda, { condorcet: false, monotone: true });
itKeepsTheRankingContract('the Borda count with nothing for the unranked', (ballots, options) => borda(ballots, { ...options, start: 1, unranked: 'zero' }), {
  condorcet: false,
  monotone: true,
});

describe('the Borda count', () => {
  it('gives out the same number of points with every ballot', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { n, points } = borda(ballots, { options: OPTIONS });
        assert.equal(
          Object.values(points).reduce((sum, one) => sum + one, 0),
          n * 6,
        );
      }),
    ));

  it('gives one of three alone 2, and the others half a point each, or none', () => {
    const ballots = [{ ranking: ['a'] }];
    const options = ['a', 'b', 'c'];
    assert.deepEqual(borda(ballots, { options }).points, { a: 2, b: 0.5, c: 0.5 });
    assert.deepEqual(borda(ballots, { options, start: 1 }).points, { a: 3, b: 1.5, c: 1.5 });
    assert.deepEqual(borda(ballots, { options, start: 1, unranked: 'zero' }).points, { a: 3, b: 0, c: 0 });
  });

  it('closes up places that were left empty', () => assert.deepEqual(borda([{ ranking: ['a', [], 'b'] }], { options: ['a', 'b', 'c'] }).points, { a: 2, b: 1, c: 0 }));

  it('tells its variants, and the place and points of each tier', () => {
    const outcome = borda([{ ranking: ['a', 'b', 'c'], count: 3 }, { ranking: ['b', ['a', 'c']] }], { options: ['c', 'b', 'a'] });
    assert.deepEqual(outcome, {
      ranking: [['a'], ['b'], ['c']],
      winners: ['a'],
      n: 4,
      method: { id: 'borda', start: 0, unranked: 'mean' },
      points: { a: 6.5, b: 5, c: 0.5 },
      steps: [
        { kind: 'placed', place: 1, options: ['a'], points: 6.5 },
        { kind: 'placed', place: 2, options: ['b'], points: 5 },
        { kind: 'placed', place: 3, options: ['c'], points: 0.5 },
      ],
    });
  });

  it('leaves a place out after one that is shared', () =>
    assert.deepEqual(
      borda([{ ranking: [['a', 'b'], 'c'] }], { options: ['a', 'b', 'c'] }).steps.map(({ place }) => place),
      [1, 3],
    ));

  it('refuses a variant that it does not have', () =>
    assert.throws(() => borda([], { options: ['a'], start: 2 as 1 }), { name: 'RangeError', message: /option start is 2; expected one of 0, 1/ }));
});
