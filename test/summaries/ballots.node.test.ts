import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Ballots, countBallots, emptyBallots, mergeBallots, rankedBallots, type Ranking } from '../../src/summaries/ballots.js';
import { isUniformSummary } from '../../src/summaries/is-uniform.js';
import { mergeSummaries } from '../../src/summaries/summary.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const of = (rankings: readonly Ranking[]): Ballots => countBallots(deepFreeze(emptyBallots), rankings);
const rankings = fc.array(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 }), { maxLength: 30 });

describe('ballots', () => {
  it('begin with none', () => assert.deepEqual(emptyBallots, { kind: 'ballots', n: 0, counts: {} }));

  it('are counted by their ranking', () =>
    assert.deepEqual(of([['a', 'b'], ['b'], ['a', 'b'], [['a', 'b']]]), { kind: 'ballots', n: 4, counts: { '["a","b"]': 2, '["b"]': 1, '[["a","b"]]': 1 } }));

  it('give the same in any order', () => fc.assert(fc.property(rankings, (list) => assert.deepEqual(of(list.toReversed()), of(list)))));

  it('give the same counted in two parts and merged in either order', () => {
    fc.assert(
      fc.property(rankings, rankings, (a, b) => {
        assert.deepEqual(mergeBallots(deepFreeze(of(a)), deepFreeze(of(b))), of([...a, ...b]));
        assert.deepEqual(mergeSummaries(of(b), of(a)), of([...a, ...b]));
      }),
    );
  });

  it('are without those that are taken away, as if they had never been there', () =>
    fc.assert(fc.property(rankings, rankings, (a, b) => assert.deepEqual(countBallots(of([...a, ...b]), b, -1), of(a)))));

  it('survive JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(of([['a', ['b', 'c']]]))), of([['a', ['b', 'c']]])));

  it('are read as rankings with their counts', () =>
    assert.deepEqual(
      rankedBallots(
        of([
          ['a', ['b', 'c']],
          ['a', ['b', 'c']],
        ]),
        ['a', 'b', 'c'],
      ),
      [{ ranking: ['a', ['b', 'c']], count: 2 }],
    ));

  it('are read without options that are not asked for now, and what is left of a shared place is a place', () =>
    assert.deepEqual(rankedBallots(of([['gone', ['a', 'gone2'], 'b']]), ['a', 'b']), [{ ranking: ['a', 'b'], count: 1 }]));

  it('are all one answer only where everybody ranked alike', () =>
    assert.deepEqual([of([]), of([['a', 'b']]), of([['a'], ['a']]), of([['a'], ['a', 'b']])].map(isUniformSummary), [false, true, true, false]));
});
