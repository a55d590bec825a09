import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positionalPoints } from '../../src/ranking/positional-points.js';
import { pabulibCase } from '../fixtures/pabulib.js';
import { rankedCase } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

const KRAKOW = 'o09b-ranking-points-krakow-staremiasto-2022';
const BURLINGTON = 'o10-irv-burlington-2009';

describe('points by place of Kraków 2022', { skip: skipWithout(KRAKOW) }, () => {
  it('are the official ones, in the official order', () => {
    const { expected } = referenceCase<{ n_ballots: number; score: Record<string, number>; rank_by_score: string[] }>(KRAKOW);
    const { projects, votes } = pabulibCase(KRAKOW);
    const ballots = votes.map(({ vote }) => ({ ranking: vote!.split(',') }));
    const { n, points, ranking } = positionalPoints(ballots, { options: projects.map((project) => project['project_id']!).reverse() });
    assert.deepEqual([n, points], [expected.n_ballots, expected.score]);
    assert.deepEqual(
      ranking,
      expected.rank_by_score.map((project) => [project]),
    );
  });
});

describe('one point for the first place', { skip: skipWithout(BURLINGTON) }, () => {
  it('is plurality: Wright would have won Burlington 2009', () => {
    const { expected, ballots, options } = rankedCase<{ plurality_winner: string; pairwise: Record<string, unknown> }>(BURLINGTON);
    assert.deepEqual(positionalPoints(ballots, { options, points: [1] }).winners, [expected.plurality_winner]);
  });
});

itKeepsTheRankingContract('points by place', positionalPoints, { condorcet: false, monotone: true });
itKeepsTheRankingContract('plurality', (ballots, options) => positionalPoints(ballots, { ...options, points: [1] }), { condorcet: false, monotone: true });

describe('points by place', () => {
  const options = ['a', 'b', 'c', 'd'];

  it('give those who share a place the mean of the places that they fill', () =>
    assert.deepEqual(positionalPoints([{ ranking: ['d', ['a', 'b', 'c']] }], { options, points: [12, 7, 4, 1] }).points, { d: 12, a: 4, b: 4, c: 4 }));

  it('are what the example says', () =>
    assert.deepEqual(positionalPoints([{ ranking: ['a', 'b', 'c'], count: 2 }, { ranking: ['c'] }], { options: ['a', 'b', 'c'] }).points, { a: 6, b: 4, c: 5 }));

  it('leave places out after one that is shared', () => assert.deepEqual(positionalPoints([{ ranking: [['a', 'b'], 'c'] }], { options }).points, { a: 2.5, b: 2.5, c: 1, d: 0 }));

  it('are compared exactly, thirds among them', () => {
    const third = { ranking: [['a', 'b', 'c']] };
    const { ranking, points } = positionalPoints([...new Array<typeof third>(3).fill(third), { ranking: ['d'] }], { options, points: [1] });
    assert.deepEqual([ranking, points], [[options], { a: 1, b: 1, c: 1, d: 1 }]);
    assert.deepEqual(positionalPoints([third], { options, points: [1] }).points, { a: 1 / 3, b: 1 / 3, c: 1 / 3, d: 0 });
  });

  it('do not move up where a place was left empty', () => assert.deepEqual(positionalPoints([{ ranking: ['a', [], 'b'] }], { options }).points, { a: 3, b: 1, c: 0, d: 0 }));

  it('are none beyond the last place that gives some', () =>
    assert.deepEqual(positionalPoints([{ ranking: options }], { options, points: [2, 1] }).points, { a: 2, b: 1, c: 0, d: 0 }));

  it('come with the list that was counted by', () => assert.deepEqual(positionalPoints([], { options }).method, { id: 'positionalPoints', points: [3, 2, 1] }));

  for (const [what, points, message] of [
    ['no points', [], /at least one place/],
    ['points that rise', [2, 3], /Place 2 gives 3 points; expected no more than the place before, 2/],
    ['negative points', [1, -1], /Place 2 gives -1 points; expected a whole number/],
    ['half points', [1.5], /Place 1 gives 1.5 points; expected a whole number/],
  ] as const) {
    it(`refuse ${what}`, () => assert.throws(() => positionalPoints([], { options, points }), { name: 'RangeError', message }));
  }
});
