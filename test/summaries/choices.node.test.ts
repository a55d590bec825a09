import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { type Choices, choicesResult, countChoices, describeChoices, emptyChoices, mergeChoices } from '../../src/summaries/choices.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const IDS = ['bus', 'constructor', '7', 'other'];
const of = (n: number, counts: Record<string, number>, several = true): Choices => deepFreeze({ kind: 'choices', several, n, counts });
const person = fc.subarray(IDS, { minLength: 1 });
const count = (people: readonly (readonly string[])[]) => countChoices(deepFreeze(emptyChoices(IDS, true)), people);

describe('choices', () => {
  it('begin with every option at none', () => assert.deepEqual(emptyChoices(['a', 'constructor'], false), of(0, { a: 0, constructor: 0 }, false)));

  it('count one person with several options once', () => assert.deepEqual(countChoices(of(3, { a: 2, b: 1, c: 0 }), [['a', 'c']]), of(4, { a: 3, b: 1, c: 1 })));

  it('are added option by option', () => assert.deepEqual(mergeChoices(of(3, { a: 2, b: 1 }), of(5, { a: 4, b: 3 })), of(8, { a: 6, b: 4 })));

  it('keep an option that only one of two knows', () => assert.deepEqual(mergeChoices(of(1, { a: 1 }), of(2, { a: 1, toString: 1 })), of(3, { a: 2, toString: 1 })));

  it('are the same in whatever order people are counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.deepEqual(count(people.toReversed()), count(people));
      }),
    ));

  it('are the same counted together or in two parts, added in either order', () =>
    fc.assert(
      fc.property(fc.array(person), fc.array(person), (some, others) => {
        const parts = [deepFreeze(count(some)), deepFreeze(count(others))] as const;
        assert.deepEqual(mergeChoices(parts[0], parts[1]), count([...some, ...others]));
        assert.deepEqual(mergeChoices(parts[1], parts[0]), count([...some, ...others]));
      }),
    ));
});

describe('describeChoices', () => {
  it('tells each share of the people, not of the ticks', () => {
    const told = describeChoices(of(10, { a: 9, b: 6 }), ['a', 'b']);
    assert.deepEqual(told.options, [
      { id: 'a', count: 9, share: wilsonInterval(9, 10) },
      { id: 'b', count: 6, share: wilsonInterval(6, 10) },
    ]);
  });

  it('keeps the order that it is given', () =>
    assert.deepEqual(
      describeChoices(of(2, { '1': 1, b: 1 }), ['b', '1']).options.map(({ id }) => id),
      ['b', '1'],
    ));

  it('tells none of an option that was never counted', () => assert.deepEqual(describeChoices(of(2, { a: 2 }), ['toString']).options[0]?.count, 0));

  it('tells no option that it is not asked for', () => assert.deepEqual(describeChoices(of(2, { a: 2, gone: 2 }), ['a']).options.length, 1));

  it('gives no share of nobody', () => assert.equal(describeChoices(of(0, { a: 0 }), ['a']).options[0]?.share, null));

  it('uses the level that is asked for, and names it', () => {
    const { level, options } = describeChoices(of(10, { a: 4 }), ['a'], { level: 0.9 });
    assert.deepEqual([level, options[0]?.share], [0.9, wilsonInterval(4, 10, { level: 0.9 })]);
  });

  it('has its published form, whatever was counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.ok(parseWith(choicesResult, describeChoices(count(people), IDS)).ok);
      }),
    ));
});
