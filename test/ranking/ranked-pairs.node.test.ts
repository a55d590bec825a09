import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rankedPairs } from '../../src/ranking/ranked-pairs.js';
import { OPTIONS, rankedCase, strictBallots, withTwin } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { skipWithout } from '../fixtures/reference-data.js';

interface Expected {
  readonly pairwise: Record<string, unknown>;
  readonly ranked_pairs_winning: { readonly ranking: string[][] };
  readonly ranked_pairs_margin: { readonly ranking: string[][] };
}

for (const name of ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`ranked pairs of ${name}`, { skip: skipWithout(name) }, () => {
    it('give the expected order, by winning votes and by margins', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      const winning = rankedPairs(ballots, { options });
      assert.deepEqual([winning.ranking, winning.undecided], [expected.ranked_pairs_winning.ranking, false]);
      assert.deepEqual(rankedPairs(ballots, { options, strength: 'margin' }).ranking, expected.ranked_pairs_margin.ranking);
    });
  });
}

for (const strength of ['winning', 'margin'] as const)
  itKeepsTheRankingContract(`ranked pairs by ${strength}`, (ballots, options) => rankedPairs(ballots, { ...options, strength }), { condorcet: true, monotone: true });

const CYCLE = [
  { ranking: ['a', 'b', 'c'], count: 4 },
  { ranking: ['b', 'c', 'a'], count: 3 },
  { ranking: ['c', 'a', 'b'], count: 2 },
];

describe('ranked pairs', () => {
  it('give the win to the same option where one of them gets a twin, as long as no pairs are equally strong', () =>
    fc.assert(
      fc.property(strictBallots, fc.constantFrom(...OPTIONS), (ballots, option) => {
        const alone = rankedPairs(ballots, { options: OPTIONS });
        fc.pre(new Set(alone.steps.map(({ strength }) => strength)).size === 6);
        const twins = rankedPairs(withTwin(ballots, option, 'e'), { options: [...OPTIONS, 'e'] }).winners;
        assert.deepEqual([...new Set(twins.map((winner) => (winner === 'e' ? option : winner)))], alone.winners);
      }),
    ));

  it('tell which pairs hold, and what stands against the others', () => {
    const { ranking, undecided, steps } = rankedPairs(CYCLE, { options: ['c', 'b', 'a'] });
    assert.deepEqual([ranking, undecided], [[['a'], ['b'], ['c']], false]);
    assert.deepEqual(steps, [
      { kind: 'locked', above: 'b', below: 'c', strength: 7, against: 2 },
      { kind: 'locked', above: 'a', below: 'b', strength: 6, against: 3 },
      { kind: 'contradicted', above: 'c', below: 'a', strength: 5, against: 4, path: ['a', 'b', 'c'] },
    ]);
  });

  it('leave out all pairs of a cycle that are equally strong, and say that it is undecided', () => {
    const { ranking, undecided, steps } = rankedPairs(
      CYCLE.map((ballot) => ({ ...ballot, count: 1 })),
      { options: ['a', 'b', 'c'] },
    );
    assert.deepEqual([ranking, undecided], [[['a', 'b', 'c']], true]);
    assert.deepEqual(
      steps.map(({ kind, path }) => [kind, path?.join('>')]),
      [
        ['tied', 'b>c>a'],
        ['tied', 'c>a>b'],
        ['tied', 'a>b>c'],
      ],
    );
  });

  it('lock equally strong pairs that do not contradict each other', () =>
    assert.deepEqual(
      rankedPairs([{ ranking: ['a', 'b', 'c'] }], { options: ['a', 'b', 'c'] }).steps.map(({ kind }) => kind),
      ['locked', 'locked', 'locked'],
    ));

  it('lock a pair though one as strong would make a cycle with it, where stronger pairs contradict that one', () => {
    const pairs = { 'q>r': 9, 'r>p': 9, 'y>p': 9, 'q>x': 9, 'p>q': 5, 'x>y': 5 };
    const ballots = Object.entries(pairs).map(([pair, count]) => ({ ranking: pair.split('>'), count }));
    const { steps, undecided } = rankedPairs(ballots, { options: ['p', 'q', 'r', 'x', 'y'], unranked: 'ignored' });
    assert.equal(undecided, false);
    assert.deepEqual(
      steps.slice(4).map(({ kind, above, below }) => [kind, above, below]),
      [
        ['contradicted', 'p', 'q'],
        ['locked', 'x', 'y'],
      ],
    );
  });

  it('lock the pair with fewer ballots against first where the winning votes are equal', () => {
    const pairs = { 'a>b': 5, 'b>a': 3, 'b>c': 5, 'c>b': 2, 'c>a': 5, 'a>c': 4 };
    const ballots = Object.entries(pairs).map(([pair, count]) => ({ ranking: pair.split('>'), count }));
    const { ranking, steps } = rankedPairs(ballots, { options: ['a', 'b', 'c'], unranked: 'ignored' });
    assert.deepEqual(ranking, [['a'], ['b'], ['c']]);
    assert.deepEqual(
      steps.map(({ kind, above, below, strength, against }) => [kind, above, below, strength, against]),
      [
        ['locked', 'b', 'c', 5, 2],
        ['locked', 'a', 'b', 5, 3],
        ['contradicted', 'c', 'a', 5, 4],
      ],
    );
  });

  it('refuse a strength that they do not have', () =>
    assert.throws(() => rankedPairs([], { options: ['a'], strength: 'ratio' as 'margin' }), {
      name: 'RangeError',
      message: /option strength is ratio; expected one of winning, margin/,
    }));
});
