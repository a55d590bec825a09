import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overLots } from '../../src/ranking/lots.js';
import { ordersOf } from '../fixtures/budget-votes.js';

const OPTIONS = ['a', 'b', 'c', 'd'];
/** A rule that asks for one after another of some ties, and whose outcome is all that it was answered. */
const ties = fc.array(fc.subarray(OPTIONS, { minLength: 2 }), { maxLength: 6 });

describe('outcomes under lots', () => {
  it('are those of one order each, which decides every tie alike', () => {
    fc.assert(
      fc.property(ties, (asked) => {
        const run = (pick: (tied: readonly string[]) => string) => asked.map((tied) => pick(tied)).join('');
        const { all, complete, first } = overLots(OPTIONS, undefined, run, String);
        const expected = new Set(ordersOf(OPTIONS).map((order) => asked.map((tied) => order.find((option) => tied.includes(option))).join('')));
        assert.deepEqual([new Set(all), complete, first], [expected, true, asked.map(([option]) => option).join('')]);
      }),
    );
  });

  it('are one under a given order', () => {
    const { first, all, complete } = overLots(OPTIONS, ['d', 'b', 'a', 'c'], (pick) => pick(['a', 'b']) + pick(['a', 'c', 'd']), String);
    assert.deepEqual([first, all, complete], ['bd', ['bd'], true]);
  });

  it('are not said to be all where there are too many to try, even if those tried were alike', () => {
    const many = Array.from({ length: 7 }, (_one, index) => String(index));
    const askEach = (pick: (tied: readonly string[]) => string) => {
      let left = many;
      while (left.length > 1) {
        const taken = pick(left);
        left = left.filter((option) => option !== taken);
      }
      return 'the same';
    };
    const { all, complete } = overLots(many, undefined, askEach, String);
    assert.deepEqual([all, complete], [['the same'], false]);
  });
});
