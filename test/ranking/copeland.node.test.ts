import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copeland } from '../../src/ranking/copeland.js';
import { OPTIONS, rankedCase, weakBallots } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { skipWithout } from '../fixtures/reference-data.js';

interface Expected {
  readonly n: number;
  readonly pairwise: Record<string, Record<string, number>>;
  readonly condorcet_winner: string | null;
  readonly smith_set: string[];
  readonly copeland_half_for_tie: Record<string, number>;
}

for (const name of ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`the pairs of ${name}`, { skip: skipWithout(name) }, () => {
    it('have the expected counts, points, Condorcet winner and Smith set', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      const { n, pairwise, points, condorcetWinner, smithSet } = copeland(ballots, { options });
      assert.deepEqual([n, pairwise, points, condorcetWinner], [expected.n, expected.pairwise, expected.copeland_half_for_tie, expected.condorcet_winner]);
      assert.deepEqual(smithSet.sort(), expected.smith_set.toSorted());
    });
  });
}

itKeepsTheRankingContract('Copeland’s rule', copeland, { condorcet: true, monotone: true });
for (const tie of [0, 1] as const)
  itKeepsTheRankingContract(`Copeland’s rule with ${tie} for a tie`, (ballots, options) => copeland(ballots, { ...options, tie }), { condorcet: true, monotone: true });

describe('Copeland’s rule', () => {
  const options = ['a', 'b', 'c'];

  it('gives what its example says', () => assert.deepEqual(copeland([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['b'] }], { options }).points, { a: 2, b: 1, c: 0 }));

  it('gives half a point to each of an equal pair, or what it is told', () => {
    const ballots = [{ ranking: ['a', 'b', 'c'] }, { ranking: ['b', 'a', 'c'] }];
    assert.deepEqual(copeland(ballots, { options }).points, { a: 1.5, b: 1.5, c: 0 });
    assert.deepEqual(copeland(ballots, { options, tie: 0 }).points, { a: 1, b: 1, c: 0 });
    assert.deepEqual(copeland(ballots, { options, tie: 1 }).points, { a: 2, b: 2, c: 0 });
  });

  it('puts the unranked below all others, or leaves them out of their pairs', () => {
    const ballots = [{ ranking: ['a'], count: 5 }, { ranking: ['b', 'a', 'c'], count: 2 }, { ranking: [['a', 'b']] }];
    assert.deepEqual(copeland(ballots, { options }).pairwise, { a: { b: 5, c: 8 }, b: { a: 2, c: 3 }, c: { a: 0, b: 0 } });
    assert.deepEqual(copeland(ballots, { options, unranked: 'ignored' }).pairwise, { a: { b: 0, c: 2 }, b: { a: 2, c: 2 }, c: { a: 0, b: 0 } });
  });

  it('tells the smallest set of which everybody beats everybody outside', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { pairwise, smithSet } = copeland(ballots, { options: OPTIONS });
        const dominates = (set: readonly string[]) =>
          set.every((one) => OPTIONS.filter((other) => !set.includes(other)).every((other) => pairwise[one]![other]! > pairwise[other]![one]!));
        const sets = Array.from({ length: 15 }, (_, bits) => OPTIONS.filter((_option, place) => ((bits + 1) >> place) & 1)).filter(dominates);
        assert.deepEqual(smithSet, sets.toSorted((one, other) => one.length - other.length)[0]);
      }),
    ));

  it('has no Condorcet winner where the best two are equal', () =>
    assert.deepEqual(copeland([{ ranking: ['a', 'b', 'c'] }, { ranking: ['b', 'a', 'c'] }], { options }).condorcetWinner, null));
});
