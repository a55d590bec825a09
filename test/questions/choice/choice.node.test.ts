import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choice, type ChoiceQuestion } from '../../../src/questions/choice/choice.js';
import { choiceSummary } from '../../../src/questions/choice/choice.summary.js';
import type { ChoicesResult } from '../../../src/summaries/choices.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const option = (id: string, exclusive?: boolean) => ({ id, text: { en: id }, ...(exclusive === undefined ? {} : { exclusive }) });
const OPTIONS = ['bus', 'train', 'bicycle'].map((id) => option(id));
const question = (more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => deepFreeze({ id: 'by', type: 'choice', text: { en: 'How?' }, options: OPTIONS, ...more });
const problemsOf = (asked: ChoiceQuestion, answer: unknown) => {
  const parsed = parseWith(choice.answer(asked), answer);
  return parsed.ok ? [] : parsed.problems;
};
const takes = (asked: ChoiceQuestion, answer: unknown) => problemsOf(asked, answer).length === 0;

describe('the definition of a choice', () => {
  const parses = (more: object) => parseWith(choice.schema, question(more)).ok;

  it('has from 1 to 200 options', () => {
    const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
    assert.deepEqual(
      [0, 1, 200, 201].map((count) => parses({ options: options(count) })),
      [false, true, true, false],
    );
  });

  it('has an identifier for each option', () => assert.ok(!parses({ options: [option('two words')] })));

  it('has words for each option', () => assert.ok(!parses({ options: [{ id: 'bus', text: {} }] })));

  it('has one of two looks', () =>
    assert.deepEqual(
      ['list', 'tiles', 'wheel'].map((look) => parses({ look })),
      [true, true, false],
    ));

  it('counts from one', () =>
    assert.deepEqual(
      [{ atLeast: 0 }, { atMost: 0 }, { atLeast: 1 }, { atMost: 1 }, { atMost: 1.5 }].map((more) => parses({ multiple: true, ...more })),
      [false, false, true, true, false],
    ));
});

describe('the check of a choice', () => {
  it('finds nothing in a sound definition', () =>
    assert.deepEqual(choice.check(question({ multiple: true, other: true, atLeast: 2, atMost: 4, options: [...OPTIONS, option('none', true)] })), []));

  it('takes an option that is called "other" where no own words are offered', () => assert.deepEqual(choice.check(question({ options: [option('other')] })), []));

  const faults: readonly (readonly [what: string, more: Partial<ChoiceQuestion>, path: string, expected: string])[] = [
    ['an id that is used again', { options: [...OPTIONS, option('train')] }, 'options[3].id', 'expected an id that no other option has; "train" stands at options[1] already'],
    [
      'the id "other" beside own words',
      { other: true, options: [option('other')] },
      'options[0].id',
      'expected another id: "other" is the answer in own words, which the question offers',
    ],
    [
      'an exclusive option of one choice',
      { options: [option('bus'), option('none', true)] },
      'options[1].exclusive',
      'expected it only beside "multiple": of one choice every option stands alone',
    ],
    ['a least number of one choice', { atLeast: 1 }, 'atLeast', 'expected it only beside "multiple"'],
    ['a greatest number of one choice', { atMost: 1 }, 'atMost', 'expected it only beside "multiple"'],
    ['a least number above the options', { multiple: true, atLeast: 4 }, 'atLeast', 'expected at most 3, the number of options that can be chosen together'],
    ['a greatest number above the options', { multiple: true, atMost: 4 }, 'atMost', 'expected at most 3, the number of options that can be chosen together'],
    [
      'a number that only an exclusive option would fill up',
      { multiple: true, atLeast: 4, options: [...OPTIONS, option('none', true)] },
      'atLeast',
      'expected at most 3, the number of options that can be chosen together',
    ],
    ['a least number above the greatest', { multiple: true, atLeast: 3, atMost: 2 }, 'atLeast', 'expected at most atMost, which is 2'],
  ];
  for (const [what, more, path, expected] of faults) it(`refuses ${what}`, () => assert.deepEqual(choice.check(question(more)), [{ path, expected }]));

  it('counts own words among what can be chosen', () => assert.deepEqual(choice.check(question({ multiple: true, other: true, atMost: 4 })), []));
});

describe('the answer to a choice of one', () => {
  it('is the id of an option', () => assert.deepEqual(problemsOf(question(), 'train'), []));

  it('names the options where it is none of them', () => assert.deepEqual(problemsOf(question(), 'boat'), [{ path: '', expected: 'expected one of "bus", "train", "bicycle"' }]));

  it('is no list', () => assert.ok(!takes(question(), ['train'])));

  it('may be "other", with or without words, only where it is offered', () =>
    assert.deepEqual(
      [true, false].flatMap((other) => ['other', { other: 'a horse' }].map((answer) => takes(question({ other }), answer))),
      [true, true, false, false],
    ));

  it('has from 1 to 200 characters of own words', () =>
    assert.deepEqual(
      [0, 1, 200, 201].map((length) => takes(question({ other: true }), { other: 'x'.repeat(length) })),
      [false, true, true, false],
    ));
});

describe('the answer to a choice of several', () => {
  const several = (more: Partial<ChoiceQuestion> = {}) => question({ multiple: true, ...more });

  it('is a list, in any order', () =>
    assert.deepEqual(
      [['bus'], ['train', 'bus'], ['bus', 'train']].map((answer) => takes(several(), answer)),
      [true, true, true],
    ));

  it('is no single id', () => assert.deepEqual(problemsOf(several(), 'bus'), [{ path: '', expected: 'expected a list' }]));

  it('is not empty', () => assert.ok(!takes(several(), [])));

  it('names each option once', () => assert.deepEqual(problemsOf(several(), ['bus', 'bus']), [{ path: '', expected: 'expected each option once' }]));

  it('names own words once, whatever they are', () =>
    assert.deepEqual(problemsOf(several({ other: true }), ['other', { other: 'a horse' }]), [{ path: '', expected: 'expected each option once' }]));

  it('holds an exclusive option alone', () => {
    const asked = several({ options: [...OPTIONS, option('none', true)] });
    assert.deepEqual([problemsOf(asked, ['none']), problemsOf(asked, ['none', 'bus'])], [[], [{ path: '', expected: 'expected an option that stands alone without others' }]]);
  });

  it('has at least as many options as are asked for', () =>
    assert.deepEqual(
      [problemsOf(several({ atLeast: 2 }), ['bus', 'train']), problemsOf(several({ atLeast: 2 }), ['bus'])],
      [[], [{ path: '', expected: 'expected at least 2 options' }]],
    ));

  it('has at most as many options as are asked for', () =>
    assert.deepEqual(
      [problemsOf(several({ atMost: 1 }), ['bus']), problemsOf(several({ atMost: 1 }), ['bus', 'train'])],
      [[], [{ path: '', expected: 'expected at most 1 options' }]],
    ));

  it('may be an exclusive option where at least two are asked for', () => assert.ok(takes(several({ atLeast: 2, options: [...OPTIONS, option('none', true)] }), ['none'])));
});

describe('a choice in results', () => {
  it('tells its look and the words of its options', () =>
    assert.deepEqual(choice.presentation(question({ look: 'tiles' })), { look: 'tiles', labels: { bus: { en: 'bus' }, train: { en: 'train' }, bicycle: { en: 'bicycle' } } }));

  it('tells no look where the definition has none', () => assert.deepEqual(Object.keys(choice.presentation(question())), ['labels']));

  it('counts people, and each of their options once', () => {
    const asked = question({ multiple: true, other: true });
    const summary = choiceSummary.addAnswers(choiceSummary.emptySummary(asked), [['bus', { other: 'a horse' }], ['bus'], ['other']]);
    const { several, n, options } = choiceSummary.describe(asked, summary) as ChoicesResult;
    assert.deepEqual(
      { several, n, counts: options.map(({ id, count }) => [id, count]) },
      {
        several: true,
        n: 3,
        counts: [
          ['bus', 2],
          ['train', 0],
          ['bicycle', 0],
          ['other', 2],
        ],
      },
    );
  });

  it('keeps nothing of what was written', () =>
    assert.ok(!JSON.stringify(choiceSummary.addAnswers(choiceSummary.emptySummary(question({ other: true })), [{ other: 'a horse' }])).includes('horse')));

  it('tells its options in the order of the definition, also where their ids are numbers', () => {
    const asked = question({ options: ['2025', '2024', 'never'].map((id) => option(id)) });
    assert.deepEqual(
      choiceSummary.describe(asked, choiceSummary.emptySummary(asked)).options.map(({ id }) => id),
      ['2025', '2024', 'never'],
    );
  });
});
