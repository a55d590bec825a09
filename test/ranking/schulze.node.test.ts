import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copeland } from '../../src/ranking/copeland.js';
import type { PairMatrix } from '../../src/ranking/pairwise.js';
import { schulze } from '../../src/ranking/schulze.js';
import type { Strength } from '../../src/ranking/strength.js';
import { ballotFrom, OPTIONS, rankedCase, strictBallots, weakBallots, withTwin } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

interface Expected {
  readonly winners: string[];
  readonly ranking: string[][];
  readonly strongest_paths: PairMatrix;
}

const STRENGTHS = ['winning', 'margin', 'ratio'] as const;
const PAPER = 'o07-schulze-paper';

const sorted = (tiers: readonly (readonly string[])[]) => tiers.map((tier) => [...tier].sort());

/** Orders and winners exactly; strengths to twelve digits, as the case wrote its ratios. */
function assertExpected(outcome: ReturnType<typeof schulze>, expected: Expected): void {
  assert.deepEqual(sorted(outcome.ranking), sorted(expected.ranking));
  assert.deepEqual(outcome.winners.toSorted(), expected.winners.toSorted());
  const rounded = (matrix: PairMatrix) =>
    Object.fromEntries(Object.entries(matrix).map(([one, row]) => [one, Object.fromEntries(Object.entries(row).map(([other, value]) => [other, value.toPrecision(12)]))]));
  assert.deepEqual(rounded(outcome.strongestPaths), rounded(expected.strongest_paths));
}

describe('the examples of the paper', { skip: skipWithout(PAPER) }, () => {
  it('come out as published, by winning votes, margins and ratios', () => {
    const { expected } = referenceCase<Record<string, Record<Strength, Expected>>>(PAPER);
    const examples = JSON.parse(readFileSync(referenceFile(PAPER, 'ballots.json'), 'utf8')) as Record<string, { candidates: string[]; ballots: [string, number][] }>;
    assert.equal(Object.keys(examples).length, 5);
    for (const [name, { candidates, ballots }] of Object.entries(examples)) {
      for (const strength of STRENGTHS)
        assertExpected(
          schulze(
            ballots.map(([written, count]) => ballotFrom(written, count)),
            { options: candidates.toReversed(), strength },
          ),
          expected[name]![strength],
        );
    }
  });
});

for (const name of ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`Schulze’s method on ${name}`, { skip: skipWithout(name) }, () => {
    it('gives the expected order and paths, by winning votes and by margins', () => {
      const { expected, ballots, options } = rankedCase<{ pairwise: PairMatrix; schulze_winning: Expected; schulze_margin: Expected }>(name);
      assertExpected(schulze(ballots, { options }), expected.schulze_winning);
      assertExpected(schulze(ballots, { options, strength: 'margin' }), expected.schulze_margin);
      assert.deepEqual(schulze(ballots, { options }).pairwise, expected.pairwise);
    });
  });
}

describe('Schulze’s method on Debian 2020, the unranked ignored', { skip: skipWithout('o08-debian-2020') }, () => {
  it('gives the same order by margins', () => {
    const { expected, ballots, options } = rankedCase<{ pairwise: PairMatrix; if_unranked_were_ignored_instead: { ranking: string[][] } }>('o08-debian-2020');
    assert.deepEqual(schulze(ballots, { options, strength: 'margin', unranked: 'ignored' }).ranking, expected.if_unranked_were_ignored_instead.ranking);
  });
});

for (const strength of STRENGTHS)
  itKeepsTheRankingContract(`Schulze’s method by ${strength}`, (ballots, options) => schulze(ballots, { ...options, strength }), { condorcet: true, monotone: true });

describe('Schulze’s method', () => {
  it('lets an option win alone that wins all its pairs on the ballots that rank both', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { condorcetWinner } = copeland(ballots, { options: OPTIONS, unranked: 'ignored' });
        fc.pre(condorcetWinner !== null);
        assert.deepEqual(schulze(ballots, { options: OPTIONS, unranked: 'ignored' }).winners, [condorcetWinner]);
      }),
    ));

  it('gives the win to the same options where one of them gets a twin', () =>
    fc.assert(
      fc.property(strictBallots, fc.constantFrom(...OPTIONS), fc.constantFrom(...STRENGTHS), (ballots, option, strength) => {
        const alone = schulze(ballots, { options: OPTIONS, strength }).winners;
        const twins = schulze(withTwin(ballots, option, 'e'), { options: [...OPTIONS, 'e'], strength }).winners;
        assert.deepEqual([...new Set(twins.map((winner) => (winner === 'e' ? option : winner)))].sort(), alone);
      }),
    ));

  it('tells paths over pairs that are won, the weakest as strong as the path', () =>
    fc.assert(
      fc.property(strictBallots, (ballots) => {
        const { pairwise, steps } = schulze(ballots, { options: OPTIONS });
        for (const step of steps) {
          if (step.kind !== 'strongerPath') continue;
          const { path, above, below, strength } = step;
          assert.deepEqual([path[0], path.at(-1), new Set(path).size], [above, below, path.length]);
          const wins = path.slice(1).map((to, index) => {
            const from = path[index]!;
            assert.ok(pairwise[from]![to]! > pairwise[to]![from]!);
            return pairwise[from]![to]!;
          });
          assert.equal(Math.min(...wins), strength);
        }
      }),
      { numRuns: 500 },
    ));

  it('tells for each pair which path decides, and how strong the way back is', () => {
    const ballots = [
      { ranking: ['a', 'b', 'c'], count: 4 },
      { ranking: ['b', 'c', 'a'], count: 3 },
      { ranking: ['c', 'a', 'b'], count: 2 },
    ];
    const { ranking, steps } = schulze(ballots, { options: ['c', 'b', 'a'] });
    assert.deepEqual(ranking, [['a'], ['b'], ['c']]);
    assert.deepEqual(steps, [
      { kind: 'strongerPath', above: 'b', below: 'c', strength: 7, back: 5, path: ['b', 'c'] },
      { kind: 'strongerPath', above: 'a', below: 'c', strength: 6, back: 5, path: ['a', 'b', 'c'] },
      { kind: 'strongerPath', above: 'a', below: 'b', strength: 6, back: 5, path: ['a', 'b'] },
    ]);
  });

  it('tells each step of a long path', () => {
    const pairs = { 'a>c': 9, 'c>b': 9, 'b>d': 9, 'd>a': 5, 'b>a': 5, 'd>c': 5 };
    const ballots = Object.entries(pairs).map(([pair, count]) => ({ ranking: pair.split('>'), count }));
    const step = schulze(ballots, { options: OPTIONS, unranked: 'ignored' }).steps.find((one) => one.kind === 'strongerPath' && one.above === 'a' && one.below === 'd');
    assert.deepEqual(step, { kind: 'strongerPath', above: 'a', below: 'd', strength: 9, back: 5, path: ['a', 'c', 'b', 'd'] });
  });

  it('says where the paths of two options are equal', () =>
    assert.deepEqual(schulze([{ ranking: ['a'] }, { ranking: ['b'] }], { options: ['a', 'b'] }).steps, [{ kind: 'equalPaths', options: ['a', 'b'], strength: 0 }]));

  it('has an infinite ratio where nobody is against', () =>
    assert.deepEqual(schulze([{ ranking: ['a', 'b'] }], { options: ['a', 'b'], strength: 'ratio' }).strongestPaths, { a: { b: Infinity }, b: { a: 0 } }));

  it('counts pairs under every name that an option can have', () => {
    const { pairwise } = schulze([{ ranking: ['a', '__proto__'] }], { options: ['a', '__proto__'] });
    assert.deepEqual(Object.entries(pairwise['a']!), [['__proto__', 1]]);
  });

  it('refuses a strength that it does not have', () =>
    assert.throws(() => schulze([], { options: ['a'], strength: 'votes' as 'margin' }), {
      name: 'RangeError',
      message: /option strength is votes; expected one of winning, margin, ratio/,
    }));
});
