import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dotCount } from '../../src/ranking/dot-count.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { pabulibCase } from '../fixtures/pabulib.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

const KATOWICE = 'o13-dotvoting-katowice-zaleze-2021';

describe('the dots of Katowice 2021', { skip: skipWithout(KATOWICE) }, () => {
  it('are the official points, supporters and order, nobody’s project among them', () => {
    const { expected } = referenceCase<{ n_ballots: number; votes: Record<string, number>; score: Record<string, number>; rank_by_score: string[] }>(KATOWICE);
    const { projects, votes } = pabulibCase(KATOWICE);
    const ballots = votes.map((row) => {
      const dots = row['points']!.split(',').map(Number);
      return Object.fromEntries(row['vote']!.split(',').map((project, index) => [project, dots[index]!]));
    });
    const { n, invalid, points, supporters, ranking } = dotCount(deepFreeze(ballots), { options: projects.map((project) => project['project_id']!), perBallot: 3 });
    assert.deepEqual([n, invalid, points, supporters], [expected.n_ballots, 0, expected.score, expected.votes]);
    assert.deepEqual(
      ranking,
      expected.rank_by_score.map((project) => [project]),
    );
  });
});

const OPTIONS = ['a', 'b', 'c'];
const ballotsOfDots = fc.array(fc.record({ dots: fc.dictionary(fc.constantFrom(...OPTIONS), fc.integer({ min: 0, max: 4 })), count: fc.integer({ min: 0, max: 4 }) }), {
  maxLength: 8,
});

describe('counting dots', () => {
  it('counts equal ballots as so many single ones, in any order', () =>
    fc.assert(
      fc.property(ballotsOfDots, (ballots) => {
        const single = ballots.flatMap(({ dots, count }) => Array.from({ length: count }, () => dots)).reverse();
        assert.deepEqual(dotCount(single, { options: OPTIONS, perBallot: 6 }), dotCount(ballots, { options: OPTIONS, perBallot: 6 }));
      }),
    ));

  it('does not ask for the names of the options', () =>
    fc.assert(
      fc.property(ballotsOfDots, (ballots) => {
        const nameOf = (option: string) => String.fromCharCode('c'.charCodeAt(0) + 'a'.charCodeAt(0) - option.charCodeAt(0));
        const renamed = ballots.map(({ dots, count }) => ({ dots: Object.fromEntries(Object.entries(dots).map(([option, given]) => [nameOf(option), given])), count }));
        const tiers = dotCount(ballots, { options: OPTIONS }).ranking.map((tier) => tier.map(nameOf).sort());
        assert.deepEqual(dotCount(renamed, { options: OPTIONS }).ranking, tiers);
      }),
    ));

  it('tells points, supporters and shared places', () =>
    assert.deepEqual(dotCount([{ a: 2, b: 1 }, { b: 1 }, { c: 0 }], { options: OPTIONS }), {
      ranking: [['a', 'b'], ['c']],
      winners: ['a', 'b'],
      n: 3,
      method: { id: 'dotCount', perOption: null, perBallot: null },
      invalid: 0,
      points: { a: 2, b: 2, c: 0 },
      supporters: { a: 1, b: 2, c: 0 },
      steps: [
        { kind: 'placed', place: 1, options: ['a', 'b'], points: 2, supporters: [1, 2] },
        { kind: 'placed', place: 3, options: ['c'], points: 0, supporters: [0] },
      ],
    }));

  it('gives what its example says', () =>
    assert.deepEqual(
      dotCount(
        [
          { a: 2, b: 1 },
          { b: 1, count: 3 },
        ],
        { options: ['a', 'b'] },
      ).points,
      { a: 2, b: 4 },
    ));

  it('leaves a ballot out that gives one option too many, or too many in all', () => {
    const ballots = [{ dots: { a: 3 }, count: 2 }, { dots: { a: 2, b: 2 } }, { dots: { b: 1 } }];
    const read = (limits: { perOption?: number; perBallot?: number }) => {
      const { n, invalid, points, supporters } = dotCount(ballots, { options: OPTIONS, ...limits });
      return [n, invalid, points, supporters];
    };
    assert.deepEqual(read({ perOption: 2 }), [4, 2, { a: 2, b: 3, c: 0 }, { a: 1, b: 2, c: 0 }]);
    assert.deepEqual(read({ perBallot: 3 }), [4, 1, { a: 6, b: 1, c: 0 }, { a: 2, b: 1, c: 0 }]);
  });

  it('reads dots alone, under their name, and as ballots of a budget', () => {
    const expected = dotCount([{ a: 1 }, { a: 1 }], { options: OPTIONS });
    for (const ballot of [
      { a: 1, count: 2 },
      { dots: { a: 1 }, count: 2 },
      { choice: { a: 1 }, count: 2 },
    ])
      assert.deepEqual(dotCount([ballot], { options: OPTIONS }), expected);
  });

  it('takes options that are called like parts of a ballot', () => {
    const options = ['count', 'dots', 'choice', '__proto__'];
    const dots = JSON.parse('{"count": 3, "dots": 2, "choice": 1, "__proto__": 4}') as Record<string, number>;
    assert.deepEqual(dotCount([dots, { dots, count: 2 }], { options }).ranking, [['__proto__'], ['count'], ['dots'], ['choice']]);
    assert.equal(dotCount([dots, { dots, count: 2 }], { options }).points['count'], 9);
  });

  for (const [what, ballot, limits, message] of [
    ['dots for an unknown option', { x: 1 }, {}, /Ballot 1 gives dots to "x"; expected one of a, b, c/],
    ['negative dots', { a: -1 }, {}, /Ballot 1 gives -1 dots to "a"; expected a whole number/],
    ['half a dot', { a: 0.5 }, {}, /Ballot 1 gives 0.5 dots to "a"/],
    ['half a ballot', { dots: { a: 1 }, count: 0.5 }, {}, /Ballot 1 has the count 0.5/],
    ['a limit of nothing', { a: 1 }, { perOption: 0 }, /option perOption is 0; expected a whole number, 1 or more/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(() => dotCount([ballot], { options: OPTIONS, ...limits }), { name: 'RangeError', message }));
  }
});
