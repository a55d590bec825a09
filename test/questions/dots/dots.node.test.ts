import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dotsColumns } from '../../../src/questions/dots/dots.columns.js';
import { readCount, readDots } from '../../../src/questions/dots/dots-value.js';
import { dots, type DotsQuestion } from '../../../src/questions/dots/dots.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const option = (id: string) => ({ id, text: { en: id } });
const question = (more: Partial<DotsQuestion> = {}): DotsQuestion =>
  deepFreeze({ id: 'board', type: 'dots', dots: 5, text: { en: 'What matters?' }, options: ['bus', 'library', 'trees'].map(option), ...more });
const parses = (more: object) => parseWith(dots.schema, { ...question(), ...more }).ok;
const problemsOf = (asked: DotsQuestion, answer: unknown) => {
  const parsed = parseWith(dots.answer(asked), answer);
  return parsed.ok ? [] : parsed.problems;
};
const takes = (asked: DotsQuestion, answer: unknown) => problemsOf(asked, answer).length === 0;

describe('the definition of dots', () => {
  it('has from 1 to 1000 dots', () =>
    assert.deepEqual(
      [0, 1, 1000, 1001, 2.5, undefined].map((count) => parses({ dots: count })),
      [false, true, true, false, false, false],
    ));

  it('has from 2 to 200 options', () => {
    const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
    assert.deepEqual(
      [1, 2, 200, 201].map((count) => parses({ options: options(count) })),
      [false, true, true, false],
    );
  });

  it('counts the most on one option from one', () =>
    assert.deepEqual(
      [0, 1, 0.5].map((perOption) => parses({ perOption })),
      [false, true, false],
    ));

  it('is refused where more may stand on one option than there are', () =>
    assert.deepEqual(dots.check(question({ perOption: 6 })), [{ path: 'perOption', expected: 'expected at most dots, which is 5' }]));

  it('is sound where all may stand on one option', () => assert.deepEqual(dots.check(question({ perOption: 5 })), []));

  it('is refused with an option whose answer would read as none', () =>
    assert.deepEqual(
      dots.check(question({ options: ['bus', 'missing'].map(option) })).map(({ path }) => path),
      ['options[1].id'],
    ));

  it('is refused with an id that is used again', () =>
    assert.deepEqual(
      dots.check(question({ options: ['bus', 'bus'].map(option) })).map(({ path }) => path),
      ['options[1].id'],
    ));
});

describe('the answer to dots', () => {
  it('may give all dots, and not one more', () => assert.deepEqual([takes(question(), { bus: 3, trees: 2 }), takes(question(), { bus: 3, trees: 3 })], [true, false]));

  it('may give all dots to one option', () => assert.ok(takes(question(), { bus: 5 })));

  it('may give one option the most, and not one more', () =>
    assert.deepEqual([takes(question({ perOption: 2 }), { bus: 2 }), takes(question({ perOption: 2 }), { bus: 3 })], [true, false]));

  it('tells how many there are where it gives too many', () =>
    assert.deepEqual(
      problemsOf(question(), { bus: 3, trees: 3 }).map(({ expected }) => expected),
      ['expected at most 5 dots in all'],
    ));

  it('names the options where it gives to another', () => assert.match(JSON.stringify(problemsOf(question(), { boat: 1 })), /unknown option; expected one of bus, library, trees/));

  it('gives at least one dot', () =>
    assert.deepEqual(
      [{}, { bus: 0 }].map((answer) => takes(question(), answer)),
      [false, false],
    ));
});

describe('dots that a form keeps', () => {
  it('are read from an object in JSON', () => assert.deepEqual(readDots('{"bus":2,"trees":1}'), { bus: 2, trees: 1 }));

  it('are kept where they are too many, as somebody has typed them', () => assert.deepEqual(readDots('{"bus":99}'), { bus: 99 }));

  it('are read without what is no number of dots', () => assert.deepEqual(readDots('{"bus":2,"trees":0,"pool":-1,"paths":"3","library":1.5}'), { bus: 2 }));

  for (const text of [null, '', '{', '[1]', '3', '"bus"', 'null']) it(`are none in ${JSON.stringify(text)}`, () => assert.equal(readDots(text), null));
});

describe('a number of dots that somebody types', () => {
  const READ: readonly (readonly [typed: string, count: number | null])[] = [
    ['3', 3],
    ['007', 7],
    [' 12 ', 12],
    ['', 0],
    ['  ', 0],
    ['٣', 3],
    ['١٢٠', 120],
    ['۴', 4],
    ['\u200F٩\u200E', 9],
    ['999999', 999_999],
    ['1000000', null],
    ['-1', null],
    ['1.5', null],
    ['two', null],
    ['1e3', null],
  ];
  for (const [typed, count] of READ) it(`is ${count ?? 'none'} in ${JSON.stringify(typed)}`, () => assert.equal(readCount(typed), count));
});

describe('the columns of dots', () => {
  it('hold the sum and then the dots of each option, 0 for none', () => assert.deepEqual(dotsColumns.write(question(), { trees: 2, bus: 1 }), [3, 1, 0, 2]));

  it('give the answer back', () => {
    const own = question();
    for (const answer of [{ trees: 2, bus: 1 }, { library: 5 }]) assert.deepEqual(dotsColumns.read(own, dotsColumns.write(own, answer)), answer);
  });

  it('leave out an option that was not offered', () => assert.deepEqual(dotsColumns.read(question(), [2, 2, null, 0]), { bus: 2 }));

  it('name the whole question first', () =>
    assert.deepEqual(
      dotsColumns.columns(question({ perOption: 2 })).map(({ part, range }) => [part, range]),
      [
        [undefined, { min: 1, max: 5 }],
        ['bus', { min: 0, max: 2 }],
        ['library', { min: 0, max: 2 }],
        ['trees', { min: 0, max: 2 }],
      ],
    ));

  it('take the options of an earlier version after their own', () =>
    assert.deepEqual(
      dotsColumns.merge(question(), question({ options: ['pool', 'bus'].map(option) }))?.options.map(({ id }) => id),
      ['bus', 'library', 'trees', 'pool'],
    ));

  for (const more of [{ dots: 6 }, { perOption: 2 }])
    it(`are others than those of ${JSON.stringify(more)}`, () => assert.equal(dotsColumns.merge(question(), question(more)), null));
});
