import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kemeny } from '../../src/ranking/kemeny.js';
import { OPTIONS, rankedCase, weakBallots } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { skipWithout } from '../fixtures/reference-data.js';

interface Expected {
  readonly pairwise: Record<string, unknown>;
  readonly kemeny: { readonly best_score: number; readonly rankings: string[][] };
}

for (const name of ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`Kemeny’s rule on ${name}`, { skip: skipWithout(name) }, () => {
    it('gives the expected score and all expected orders', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      const { score, optima } = kemeny(ballots, { options });
      assert.deepEqual([score, optima.sort()], [expected.kemeny.best_score, expected.kemeny.rankings.toSorted()]);
    });
  });
}

itKeepsTheRankingContract('Kemeny’s rule', kemeny, { condorcet: true, monotone: true });

const ordersOf = (options: readonly string[]): string[][] =>
  options.length === 0 ? [[]] : options.flatMap((first) => ordersOf(options.filter((option) => option !== first)).map((rest) => [first, ...rest]));

describe('Kemeny’s rule', () => {
  it('tells what trying out all orders tells', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { pairwise, score, optima, winners } = kemeny(ballots, { options: OPTIONS });
        const agreement = (order: readonly string[]) => order.reduce((sum, one, place) => order.slice(place + 1).reduce((more, other) => more + pairwise[one]![other]!, sum), 0);
        const best = Math.max(...ordersOf(OPTIONS).map(agreement));
        assert.equal(score, best);
        const expected = ordersOf(OPTIONS).filter((order) => agreement(order) === best);
        assert.deepEqual(optima.toSorted(), expected.toSorted());
        assert.deepEqual(
          winners,
          OPTIONS.filter((option) => expected.some(([first]) => first === option)),
        );
      }),
    ));

  it('puts whoever is above another in all best orders in a higher tier', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { ranking, steps } = kemeny(ballots, { options: OPTIONS });
        const tierOf = (option: string) => ranking.findIndex((tier) => tier.includes(option));
        for (const step of steps) if (step.kind !== 'open') assert.ok(tierOf(step.above) < tierOf(step.below));
      }),
    ));

  it('gives what its example says', () => assert.equal(kemeny([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['b', 'a', 'c'] }], { options: ['a', 'b', 'c'] }).score, 8));

  it('tells which pairs it overrules, and which are open', () => {
    const cycle = [
      { ranking: ['a', 'b', 'c'], count: 4 },
      { ranking: ['b', 'c', 'a'], count: 3 },
      { ranking: ['c', 'a', 'b'], count: 2 },
    ];
    assert.deepEqual(kemeny(cycle, { options: ['c', 'b', 'a'] }).steps, [
      { kind: 'agreed', above: 'b', below: 'c', votes: 7, against: 2 },
      { kind: 'overruled', above: 'a', below: 'c', votes: 4, against: 5 },
      { kind: 'agreed', above: 'a', below: 'b', votes: 6, against: 3 },
    ]);
    assert.deepEqual(
      kemeny(
        [
          { ranking: ['a'], count: 2 },
          { ranking: ['b'], count: 2 },
        ],
        { options: ['a', 'b'] },
      ),
      {
        ranking: [['a', 'b']],
        winners: ['a', 'b'],
        n: 4,
        method: { id: 'kemeny', unranked: 'below' },
        pairwise: { a: { b: 2 }, b: { a: 2 } },
        score: 2,
        optima: [
          ['a', 'b'],
          ['b', 'a'],
        ],
        steps: [{ kind: 'open', options: ['a', 'b'], votes: [2, 2] }],
      },
    );
  });

  it('takes 8 options, even where all orders are best, and refuses 9', () => {
    const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    assert.equal(kemeny([], { options }).optima.length, 40_320);
    assert.throws(() => kemeny([], { options: [...options, 'i'] }), { name: 'RangeError', message: /got 9 options; expected at most 8/ });
  });

  it('can leave the unranked out of their pairs', () =>
    assert.equal(kemeny([{ ranking: ['a'] }, { ranking: ['b', 'a'] }], { options: ['a', 'b'], unranked: 'ignored' }).winners[0], 'b'));
});
