import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantRunoff } from '../../src/ranking/instant-runoff.js';
import { OPTIONS, rankedCase, weakBallots } from '../fixtures/ranked-ballots.js';
import { itKeepsTheRankingContract } from '../fixtures/ranking-contract.js';
import { skipWithout } from '../fixtures/reference-data.js';

interface Runoff {
  readonly winner: string;
  readonly rounds: { readonly counts: Record<string, number>; readonly exhausted: number; readonly eliminated?: string }[];
}

interface Expected {
  readonly pairwise: Record<string, unknown>;
  readonly irv?: Runoff;
  readonly irv_single_winner?: Runoff;
}

for (const name of ['o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand']) {
  describe(`instant runoff of ${name}`, { skip: skipWithout(name) }, () => {
    it('has the expected rounds, exhausted ballots and winner', () => {
      const { expected, ballots, options } = rankedCase<Expected>(name);
      const { winner, rounds } = (expected.irv ?? expected.irv_single_winner)!;
      const outcome = instantRunoff(ballots, { options });
      assert.deepEqual([outcome.winners, outcome.undecided, outcome.invalid], [[winner], false, 0]);
      assert.deepEqual(
        outcome.rounds.map(({ counts, exhausted, eliminated }) => ({ counts, exhausted, eliminated })),
        rounds.map(({ counts, exhausted, eliminated }) => ({ counts, exhausted, eliminated: eliminated === undefined ? [] : [eliminated] })),
      );
      for (const { continuing, exhausted } of outcome.rounds) assert.equal(continuing + exhausted, outcome.n);
    });
  });
}

itKeepsTheRankingContract('instant runoff', instantRunoff, { condorcet: false, monotone: false });

const options = ['a', 'b', 'c'];

/** All orders in which a lot can be drawn. */
const lotsOf = (drawn: readonly string[]): string[][] =>
  drawn.length === 0 ? [[]] : drawn.flatMap((first) => lotsOf(drawn.filter((option) => option !== first)).map((rest) => [first, ...rest]));

describe('instant runoff', () => {
  it('names as winners exactly those who win by some lot, and is decided where a lot changes nothing', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        fc.pre(ballots.some(({ ranking, count }) => ranking.length > 0 && count! > 0));
        const open = instantRunoff(ballots, { options: OPTIONS });
        const byLot = lotsOf(OPTIONS).map((lot) => instantRunoff(ballots, { options: OPTIONS, lot }));
        assert.deepEqual(open.winners, [...new Set(byLot.flatMap(({ winners }) => winners))].sort());
        assert.ok(byLot.every(({ undecided, winners }) => !undecided && winners.length === 1));
        if (!open.undecided) for (const { rounds } of byLot) assert.deepEqual(rounds, open.rounds);
      }),
      { numRuns: 2000 },
    ));

  it('loses no vote: shares and exhausted ballots are all ballots in every round', () =>
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const { n, rounds } = instantRunoff(ballots, { options: OPTIONS });
        for (const { counts, continuing, exhausted } of rounds) {
          assert.equal(continuing + exhausted, n);
          assert.ok(Math.abs(Object.values(counts).reduce((sum, votes) => sum + votes, 0) - continuing) < 1e-9);
        }
      }),
    ));

  it('lets an earlier round decide who of two leaves', () => {
    const ballots = [
      { ranking: ['a'], count: 6 },
      { ranking: ['b'], count: 4 },
      { ranking: ['c'], count: 3 },
      { ranking: ['d', 'c'], count: 1 },
    ];
    const { undecided, ranking, steps } = instantRunoff(ballots, { options: ['c', 'b', 'a', 'd'] });
    assert.deepEqual([undecided, ranking], [false, [['a'], ['b'], ['c'], ['d']]]);
    assert.deepEqual(steps, [
      { kind: 'eliminated', round: 1, options: ['d'], votes: 1, reason: 'votes', among: ['d'] },
      { kind: 'eliminated', round: 2, options: ['c'], votes: 4, reason: 'earlierRound', among: ['c', 'b'] },
      { kind: 'elected', round: 3, options: ['a'], votes: 6, continuing: 10 },
    ]);
  });

  it('asks the round just before, and earlier ones only where that was a tie too', () => {
    const ballots = [
      { ranking: ['a'], count: 12 },
      { ranking: ['b'], count: 5 },
      { ranking: ['c'], count: 4 },
      { ranking: ['d', 'c'], count: 2 },
      { ranking: ['e', 'b'], count: 1 },
      { ranking: ['e'], count: 2 },
    ];
    const { rounds } = instantRunoff(ballots, { options: ['a', 'b', 'c', 'd', 'e'] });
    assert.deepEqual(
      rounds.slice(0, 3).map(({ counts, eliminated }) => [counts['b'], counts['c'], eliminated]),
      [
        [5, 4, ['d']],
        [5, 6, ['e']],
        [6, 6, ['b']],
      ],
    );
  });

  const TIE = [
    { ranking: ['a'], count: 3 },
    { ranking: ['b', 'c'], count: 2 },
    { ranking: ['c', 'b'], count: 2 },
  ];

  it('gives what its example says', () =>
    assert.deepEqual(
      instantRunoff(
        [
          { ranking: ['a'], count: 4 },
          { ranking: ['b', 'c'], count: 3 },
          { ranking: ['c', 'b'], count: 2 },
        ],
        { options },
      ).ranking,
      [['b'], ['a'], ['c']],
    ));

  it('reports a tie that no round decides, and who may win', () => {
    const { undecided, ranking, winners, rounds, steps } = instantRunoff(TIE, { options });
    assert.deepEqual([undecided, winners, ranking], [true, ['b', 'c'], [['b', 'c'], ['a']]]);
    assert.deepEqual(rounds, [{ round: 1, counts: { a: 3, b: 2, c: 2 }, continuing: 7, exhausted: 0, eliminated: [] }]);
    assert.deepEqual(steps, [{ kind: 'tied', round: 1, options: ['b', 'c'], votes: 2 }]);
  });

  it('asks, in each way that a tie can go, the rounds before the tie', () => {
    const ballots = [{ ranking: ['a', 'd'] }, { ranking: ['a', 'c'] }, { ranking: ['b', 'c'], count: 3 }, { ranking: ['c'], count: 2 }, { ranking: ['d'], count: 2 }];
    assert.deepEqual(instantRunoff(ballots, { options: ['a', 'b', 'c', 'd'] }).winners, ['b']);
  });

  it('asks, after a second tie, all the rounds between it and the first', () => {
    const ballots = [
      { ranking: ['a'], count: 3 },
      { ranking: ['b'], count: 2 },
      { ranking: ['c', 'b'], count: 2 },
      { ranking: ['d', 'e', 'a'], count: 3 },
      { ranking: ['e', 'd', 'c'] },
      { ranking: ['e', 'a'] },
    ];
    assert.deepEqual(instantRunoff(ballots, { options: ['a', 'b', 'c', 'd', 'e'] }).winners, ['a', 'b', 'd']);
  });

  it('lets a lot decide it that was drawn before, and says so', () => {
    const { undecided, winners, method, steps } = instantRunoff(TIE, { options, lot: ['c', 'b', 'a'] });
    assert.deepEqual([undecided, winners, method.lot], [false, ['c'], ['c', 'b', 'a']]);
    assert.deepEqual(steps[0], { kind: 'eliminated', round: 1, options: ['b'], votes: 2, reason: 'lot', among: ['b', 'c'] });
  });

  it('lets all leave together who have no vote', () => {
    const ballots = [
      { ranking: ['a'], count: 2 },
      { ranking: ['b', 'a'], count: 2 },
    ];
    const { undecided, ranking, steps } = instantRunoff(ballots, { options: ['a', 'b', 'c', 'd'] });
    assert.deepEqual(steps[0], { kind: 'eliminated', round: 1, options: ['c', 'd'], votes: 0, reason: 'noVotes', among: ['c', 'd'] });
    assert.deepEqual(
      [undecided, ranking],
      [
        true,
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    );
  });

  it('splits a vote among those who share a place, exactly', () => {
    const thirds = new Array(3).fill({ ranking: [['a', 'b', 'c'], 'd'] });
    const { rounds } = instantRunoff([...(thirds as { ranking: string[][] }[]), { ranking: ['d'], count: 2 }], { options: ['a', 'b', 'c', 'd'], lot: ['a', 'b', 'c', 'd'] });
    assert.deepEqual(
      rounds.map(({ counts }) => counts),
      [
        { a: 1, b: 1, c: 1, d: 2 },
        { a: 1.5, b: 1.5, d: 2 },
        { a: 3, d: 2 },
      ],
    );
  });

  it('counts ballots with gaps or shared places, or leaves them out as invalid', () => {
    const ballots = [{ ranking: ['a', [], 'b'] }, { ranking: [['b', 'c']], count: 2 }, { ranking: ['c', 'b', []] }, { ranking: [[]] }];
    const read = (variants: { gaps?: 'invalid'; shared?: 'invalid' }) => {
      const { n, invalid, rounds } = instantRunoff(ballots, { options, ...variants });
      return [n, invalid, rounds[0]!.counts, rounds[0]!.exhausted];
    };
    assert.deepEqual(read({}), [5, 0, { a: 1, b: 1, c: 2 }, 1]);
    assert.deepEqual(read({ gaps: 'invalid' }), [5, 1, { a: 0, b: 1, c: 2 }, 1]);
    assert.deepEqual(read({ shared: 'invalid' }), [5, 2, { a: 1, b: 0, c: 1 }, 1]);
  });

  it('needs more than half of the ballots that still count, not half', () => {
    const { rounds } = instantRunoff([{ ranking: ['a'], count: 2 }, { ranking: ['b'] }, { ranking: ['c', 'b'] }], { options, lot: options });
    assert.deepEqual(rounds.length, 3);
  });

  it('asks for a lot where ties can go too many ways', () => {
    const many = Array.from({ length: 14 }, (_, place) => `o${place}`);
    const ballots = many.map((option) => ({ ranking: [option] }));
    assert.throws(() => instantRunoff(ballots, { options: many }), { name: 'RangeError', message: /more than 10000 ways; expected a lot/ });
    assert.throws(() => instantRunoff(ballots, { options: many, ways: 3 }), { name: 'RangeError', message: /more than 3 ways; expected a lot/ });
    assert.deepEqual(instantRunoff(ballots, { options: many, lot: many.toReversed() }).winners, ['o13']);
  });

  for (const [what, variants, message] of [
    ['a lot that leaves an option out', { lot: ['a', 'b'] }, /The lot is a, b; expected each of a, b, c once/],
    ['a lot with an unknown option', { lot: ['a', 'b', 'x'] }, /The lot is a, b, x/],
    ['a lot with an option twice', { lot: ['a', 'b', 'b'] }, /The lot is a, b, b/],
    ['a variant that it does not have', { gaps: 'skip' as 'close' }, /option gaps is skip; expected one of close, invalid/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(() => instantRunoff([], { options, ...variants }), { name: 'RangeError', message }));
  }
});
