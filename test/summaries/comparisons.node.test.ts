import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bradleyTerry } from '../../src/ranking/bradley-terry.js';
import { type Comparisons, comparisonsResult, countComparisons, describeComparisons, emptyComparisons, mergeComparisons } from '../../src/summaries/comparisons.js';
import { isUniformSummary } from '../../src/summaries/is-uniform.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

type Person = readonly (readonly [string, string] | readonly [string, string, 'tie'])[];

const IDS = ['constructor', 'bus', '7'];
const comparison = fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 2 }).chain(([a, b]) => fc.boolean().map((tied): Person[number] => (tied ? [a!, b!, 'tie'] : [a!, b!])));
const person: fc.Arbitrary<Person> = fc.uniqueArray(comparison, { minLength: 1, maxLength: 3, selector: ([a, b]) => [a, b].toSorted().join(' ') });
const people = fc.array(person, { maxLength: 12 });
const count = (all: readonly Person[], by = 1, from: Comparisons = emptyComparisons) => countComparisons(deepFreeze(from), all, by);

/** Ten people of whom each compares a with b, and b with c. */
const TEN: readonly Person[] = Array.from({ length: 10 }, (_, index): Person => [
  index < 7 ? ['a', 'b'] : ['b', 'a'],
  index < 6 ? ['b', 'c'] : index < 8 ? ['c', 'b'] : ['b', 'c', 'tie'],
]);
const told = describeComparisons(count(TEN), ['a', 'b', 'c']);

describe('comparisons', () => {
  it('count people, wins and what was left undecided', () =>
    assert.deepEqual(
      count([
        [
          ['a', 'b'],
          ['c', 'b', 'tie'],
        ],
        [
          ['b', 'a'],
          ['b', 'c', 'tie'],
        ],
      ]),
      {
        kind: 'comparisons',
        n: 2,
        wins: { 'a b': 1, 'b a': 1 },
        ties: { 'b c': 2 },
      },
    ));

  it('are the same in whatever order people are counted', () => fc.assert(fc.property(people, (all) => assert.deepEqual(count(all.toReversed()), count(all)))));

  it('are the same whether people are counted together or in two parts', () =>
    fc.assert(fc.property(people, people, (one, other) => assert.deepEqual(mergeComparisons(count(one), count(other)), count([...one, ...other])))));

  it('are without people who are taken away again', () =>
    fc.assert(fc.property(people, people, (one, other) => assert.deepEqual(count(other, -1, count([...one, ...other])), count(one)))));
});

describe('comparisons are told to be all alike', () => {
  const uniform = (...all: Person[]) => isUniformSummary(count(all));

  it('where everybody said the same', () => assert.ok(uniform([['a', 'b']], [['a', 'b']])));

  it('where nobody is seen to differ, though they compared different pairs', () => assert.ok(uniform([['a', 'b']], [['b', 'c']])));

  it('unless two differ in one pair', () => assert.ok(!uniform([['a', 'b']], [['b', 'a']])));

  it('unless one of two could not decide', () => assert.ok(!uniform([['a', 'b']], [['b', 'a', 'tie']])));

  it('not where there are none', () => assert.ok(!uniform()));

  it('not of those who were taken away again', () => assert.ok(isUniformSummary(count([[['b', 'a']]], -1, count([[['a', 'b']], [['b', 'a']]])))));
});

describe('what comparisons tell', () => {
  it('fits its schema, for any people', () => fc.assert(fc.property(people, (all) => assert.ok(parseWith(comparisonsResult, describeComparisons(count(all), IDS)).ok))));

  it('is how many there were, of how many people', () => assert.deepEqual([told.n, told.comparisons, told.undecided], [10, 20, 2]));

  it('is each against each', () =>
    assert.deepEqual(
      [told.wins, told.ties],
      [
        [
          [0, 7, 0],
          [3, 0, 6],
          [0, 2, 0],
        ],
        [
          [0, 0, 0],
          [0, 0, 2],
          [0, 2, 0],
        ],
      ],
    ));

  it('is the share won, what was left undecided as half', () =>
    assert.deepEqual(
      told.options.map(({ compared, share }) => [compared, share]),
      [
        [10, 0.7],
        [20, 0.5],
        [10, 0.3],
      ],
    ));

  it('is a strength around the mean of all', () => {
    // In a chain each step is a comparison of two by itself: log(7/3) each.
    const step = Math.log(7 / 3);
    for (const [index, expected] of [step, 0, -step].entries()) assertClose(told.options[index]!.ability!.estimate, expected);
  });

  it('has the standard errors of distances from the mean', () => {
    // The two steps are independent with the variance 1 / (10 · 0.7 · 0.3); a lies (2 · first + second) / 3 above the mean.
    const variance = 1 / (10 * 0.7 * 0.3);
    for (const [index, expected] of [(5 / 9) * variance, (2 / 9) * variance, (5 / 9) * variance].entries())
      assertClose(told.options[index]!.ability!.se, Math.sqrt(expected), 1e-7);
  });

  it('has the distances of neighbours with their own intervals', () => {
    const { estimate, low, high } = told.ranking[0]!.ahead!;
    const half = 1.959963984540054 * Math.sqrt(1 / (10 * 0.7 * 0.3));
    assertClose(estimate, Math.log(7 / 3));
    assertClose(low, Math.log(7 / 3) - half, 1e-7);
    assertClose(high, Math.log(7 / 3) + half, 1e-7);
  });

  it('has the same distances as bradleyTerry', () => {
    const { abilities } = bradleyTerry([
      { winner: 'a', loser: 'b', count: 7 },
      { winner: 'b', loser: 'a', count: 3 },
      { winner: 'b', loser: 'c', count: 6 },
      { winner: 'c', loser: 'b', count: 2 },
      { winner: 'b', loser: 'c', count: 2, tie: true },
    ]);
    assertClose(told.options[0]!.ability!.estimate - told.options[2]!.ability!.estimate, abilities['a']! - abilities['c']!);
  });

  it('ranks by strength, the last with nobody behind it', () => {
    assert.deepEqual(
      told.ranking.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.equal(told.ranking[2]!.ahead, null);
  });

  for (const [why, all] of Object.entries<readonly Person[]>({
    'one was always preferred': [
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    'one was not compared': [[['a', 'b']], [['b', 'a']]],
    'nobody answered': [],
  })) {
    it(`has no strengths where ${why}`, () => {
      const { connected, options, ranking } = describeComparisons(count(all), ['a', 'b', 'c']);
      assert.deepEqual([connected, options.map(({ ability }) => ability), ranking], [false, [null, null, null], []]);
    });
  }

  it('leaves out comparisons with options that are no longer there', () => assert.deepEqual(describeComparisons(count(TEN), ['a', 'b']).comparisons, 10));

  it('has no share of an option that was not compared', () => assert.equal(describeComparisons(count([[['a', 'b']]]), ['a', 'b', 'c']).options[2]!.share, null));
});
