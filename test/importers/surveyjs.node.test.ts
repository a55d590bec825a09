import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertSurveyJs } from '../../src/importers/surveyjs.js';
import { done, fromSurveyJs, lossesIn, questionsIn } from '../fixtures/foreign-surveys.js';

/** The one question that an element becomes, without its id and text. */
function bodyOf(element: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [{ id: _id, text: _text, ...body } = {}, ...others] = questionsIn(fromSurveyJs({ name: 'q', ...element }));
  assert.deepEqual(others, []);
  return body;
}

const OPTIONS = [
  { id: 'bus', text: { en: 'Bus' } },
  { id: 'bike', text: { en: 'bike' } },
];
const CHOICES = [{ value: 'bus', text: 'Bus' }, 'bike'];

describe('a question of SurveyJS', () => {
  const CASES: readonly (readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
    ['text', { maxLength: 50 }, { type: 'text', maxLength: 50 }],
    ['text', { inputType: 'number', min: 0, max: 120 }, { type: 'number', min: 0, max: 120 }],
    ['text', { inputType: 'number', validators: [{ type: 'numeric', minValue: 1, maxValue: 9 }] }, { type: 'number', min: 1, max: 9 }],
    ['text', { inputType: 'number', step: 0.01 }, { type: 'number', decimals: 2 }],
    ['text', { inputType: 'range', max: 10 }, { type: 'number', look: 'slider', min: 0, max: 10 }],
    ['comment', {}, { type: 'text' }],
    ['radiogroup', { choices: CHOICES }, { type: 'choice', options: OPTIONS }],
    ['dropdown', { choices: CHOICES, showOtherItem: true }, { type: 'choice', options: OPTIONS, other: true }],
    ['checkbox', { choices: CHOICES, maxSelectedChoices: 2 }, { type: 'choice', options: OPTIONS, multiple: true, atMost: 2 }],
    ['checkbox', { choices: CHOICES, validators: [{ type: 'answercount', minCount: 2 }] }, { type: 'choice', options: OPTIONS, multiple: true, atLeast: 2 }],
    ['tagbox', { choices: CHOICES, hasNone: true }, { type: 'choice', options: [...OPTIONS, { id: 'none', text: { en: 'None' }, exclusive: true }], multiple: true }],
    ['rating', {}, { type: 'scale', min: 1, max: 5 }],
    ['rating', { rateMin: 0, rateMax: 10, minRateDescription: 'Never' }, { type: 'scale', min: 0, max: 10, labels: { 0: { en: 'Never' } } }],
    ['rating', { rateType: 'stars', rateCount: 7 }, { type: 'scale', min: 1, max: 7, look: 'stars' }],
    [
      'rating',
      {
        rateType: 'smileys',
        rateValues: [
          { value: 1, text: 'Bad' },
          { value: 2, text: 'Good' },
        ],
      },
      { type: 'scale', min: 1, max: 2, labels: { 1: { en: 'Bad' }, 2: { en: 'Good' } }, look: 'faces' },
    ],
    [
      'boolean',
      {},
      {
        type: 'choice',
        options: [
          { id: 'true', text: { en: 'Yes' } },
          { id: 'false', text: { en: 'No' } },
        ],
      },
    ],
    ['ranking', { choices: CHOICES }, { type: 'rank', options: OPTIONS }],
    ['slider', { max: 20 }, { type: 'number', look: 'slider', min: 0, max: 20 }],
    [
      'matrix',
      { columns: ['bad', 'good'], rows: ['a b'] },
      { type: 'matrix', rows: [{ id: 'a-b', text: { en: 'a b' } }], min: 1, max: 2, labels: { 1: { en: 'bad' }, 2: { en: 'good' } } },
    ],
    ['matrix', { columns: [3, 4], rows: ['r'] }, { type: 'matrix', rows: [{ id: 'r', text: { en: 'r' } }], min: 3, max: 4, labels: { 3: { en: '3' }, 4: { en: '4' } } }],
  ];
  for (const [type, fields, body] of CASES)
    it(`of type ${type} with ${JSON.stringify(fields)} becomes a ${body['type'] as string}`, () => {
      assert.deepEqual(bodyOf({ type, ...fields }), body);
    });

  it('that has to be answered offers to say no', () => {
    assert.deepEqual(bodyOf({ type: 'comment', isRequired: true }), { type: 'text', allow: ['no-answer'], required: true });
    assert.deepEqual(bodyOf({ type: 'comment', showDontKnowItem: true, showRefuseItem: true, isRequired: true }), {
      type: 'text',
      allow: ['dont-know', 'no-answer'],
      required: true,
    });
  });

  it('has its words in every language, the default in that of the survey', () => {
    const made = done(
      convertSurveyJs({ locale: 'da', elements: [{ type: 'comment', name: 'q', title: { default: 'Hvorfor?', 'pt-br': 'Por quê?' }, description: { en: 'In short' } }] }),
    );
    const [question] = questionsIn(made);
    assert.deepEqual([question!['text'], question!['hint']], [{ da: 'Hvorfor?', 'pt-br': 'Por quê?' }, { en: 'In short' }]);
  });

  it('with several fields becomes a text for each, below its title', () => {
    const made = fromSurveyJs({ type: 'multipletext', name: 'at', title: 'Where', items: [{ name: 'street', title: 'Street' }, { name: 'town' }] });
    assert.deepEqual(
      questionsIn(made).map(({ id, type, text }) => [id, type, text]),
      [
        ['at', 'info', { en: 'Where' }],
        ['at-street', 'text', { en: 'Street' }],
        ['at-town', 'text', { en: 'town' }],
      ],
    );
  });

  for (const [type, why] of [
    ['file', 'files are not taken'],
    ['signaturepad', 'drawings are not taken'],
    ['matrixdropdown', 'a matrix has one scale of whole numbers for all its cells'],
    ['mycompany-widget', 'a type that is not known here'],
  ] as const)
    it(`of type ${type} is named among the losses`, () => {
      const made = fromSurveyJs({ type: 'comment', name: 'kept' }, { type, name: 'gone' });
      assert.deepEqual(lossesIn(made), [`elements[1] (gone) | ${type} | ${why} | nothing`]);
    });

  for (const [what, fields, why] of [
    ['more columns than a matrix has', { type: 'matrix', columns: Array.from({ length: 12 }, (_, index) => index), rows: ['r'] }, 'expected 2 to 11 steps, found 12'],
    ['more rows than a matrix has', { type: 'matrix', columns: [1, 2], rows: Array.from({ length: 51 }, (_, index) => index) }, 'more than 50 rows'],
    ['no rows', { type: 'matrix', columns: [1, 2], rows: [] }, 'there are no rows'],
    ['more options than a choice has', { type: 'dropdown', choices: Array.from({ length: 201 }, (_, index) => index) }, 'more than 200 options'],
    ['one option to put in order', { type: 'ranking', choices: ['a'] }, 'expected 2 to 200 options to put in order, found 1'],
    ['two ends', { type: 'slider', sliderType: 'range' }, 'a slider of ours sets one number, not two'],
    ['several answers in a row', { type: 'matrix', cellType: 'checkbox', columns: [1, 2], rows: ['r'] }, 'a row takes one answer'],
    ['no words', { type: 'html', html: '<img src=x>' }, 'there are no words in it'],
  ] as const)
    it(`with ${what} is named among the losses`, () => {
      const made = fromSurveyJs({ type: 'comment', name: 'kept' }, { name: 'gone', ...fields });
      assert.ok(lossesIn(made).includes(`elements[1] (gone) | ${fields.type} | ${why} | nothing`), lossesIn(made).join('\n'));
      assert.deepEqual(
        questionsIn(made).map(({ id }) => id),
        ['kept'],
      );
    });

  for (const [fields, step] of [
    [{ inputType: 'number', min: 0.5, step: 1 }, 1],
    [{ inputType: 'number', step: 0.25 }, 0.25],
    [{ inputType: 'number', step: 3 }, 3],
  ] as const)
    it(`with steps that numbers of ours do not have has them named among the losses: ${JSON.stringify(fields)}`, () => {
      const made = fromSurveyJs({ type: 'text', name: 'q', ...fields });
      assert.deepEqual(lossesIn(made), [`elements[0] (q) | step ${step} | a number takes every value within its limits and decimals | nothing`]);
    });

  for (const step of [1, 0.1, 0.01, 0.00001])
    it(`with steps that are its decimals loses nothing: ${step}`, () => assert.deepEqual(lossesIn(fromSurveyJs({ type: 'text', name: 'q', inputType: 'number', step })), []));

  it('has the beginning of words that are too long, and words that every database can hold', () => {
    const made = fromSurveyJs({ type: 'comment', name: 'q', title: 'x'.repeat(4001) }, { type: 'comment', name: 'r', title: 'a\0b\uD800' });
    assert.deepEqual(
      questionsIn(made).map(({ text }) => text),
      [{ en: 'x'.repeat(4000) }, { en: 'ab\uFFFD' }],
    );
    assert.deepEqual(lossesIn(made), ['elements[0] (q) | end of title | a text has at most 4000 characters | the beginning']);
  });

  it('has a loss that several of its words share named once', () => {
    const made = fromSurveyJs({ type: 'comment', name: 'q', title: { en: '<b>Why</b>', da: '<b>Hvorfor</b>' } });
    assert.deepEqual(lossesIn(made), ['elements[0] (q) | markup in title | texts are plain | the words without it']);
  });

  it('has each property that says something and has no place named among the losses', () => {
    const made = fromSurveyJs({ type: 'radiogroup', name: 'q', choices: CHOICES, correctAnswer: 'bus', choicesOrder: 'random', startWithNewLine: false });
    assert.deepEqual(lossesIn(made), ['elements[0] (q) | correctAnswer, choicesOrder | a definition has nothing of the kind | nothing']);
  });

  it('loses markup, not words, and says so', () => {
    const made = fromSurveyJs(
      { type: 'html', name: 'h', html: '<p>Read <b>this</b>:</p><ul><li>one</li></ul><script>alert(1)</script>' },
      { type: 'comment', name: 'c', title: 'a < b' },
    );
    const [info, comment] = questionsIn(made);
    assert.deepEqual(info!['text'], { en: 'Read this:\n\none' });
    assert.deepEqual(comment!['text'], { en: 'a < b' });
    assert.deepEqual(lossesIn(made), ['elements[0] (h) | markup in html | texts are plain | the words without it']);
  });

  it('tells of answers that are put into its words', () => {
    assert.deepEqual(lossesIn(fromSurveyJs({ type: 'comment', name: 'q', title: 'Dear {name}' })), [
      'elements[0] (q) | placeholder in title | answers are not put into texts | the placeholder as it is written',
    ]);
  });
});

describe('panels of SurveyJS', () => {
  const inside = { type: 'comment', name: 'inside' };

  it('become a heading before their questions, which are shown where the panel is', () => {
    const made = fromSurveyJs({ type: 'boolean', name: 'more' }, { type: 'panel', name: 'p', title: 'More', visibleIf: '{more} = true', elements: [inside] });
    const showIf = { question: 'more', is: 'true' };
    assert.deepEqual(
      questionsIn(made)
        .slice(1)
        .map(({ id, type, showIf: condition }) => [id, type, condition]),
      [
        ['p', 'info', showIf],
        ['inside', 'text', showIf],
      ],
    );
    assert.deepEqual(lossesIn(made), []);
  });

  it('that repeat are asked once, which is told', () => {
    const made = fromSurveyJs({ type: 'paneldynamic', name: 'p', templateElements: [inside] });
    assert.deepEqual(
      questionsIn(made).map(({ id }) => id),
      ['inside'],
    );
    assert.deepEqual(lossesIn(made), ['elements[0] (p) | repetition | every question is asked once | its questions, asked once']);
  });
});

describe('a survey of SurveyJS', () => {
  it('keeps its pages with their titles and conditions', () => {
    const made = done(
      convertSurveyJs({
        title: 'Ways',
        pages: [
          { name: 'one', elements: [{ type: 'rating', name: 'trust' }] },
          { name: 'two', title: 'Why', description: 'In short', visibleIf: '{trust} < 3', elements: [{ type: 'comment', name: 'why' }] },
        ],
      }),
    );
    assert.deepEqual(
      made.definition.pages!.map(({ id, title, text, showIf }) => ({ id, title, text, showIf })),
      [
        { id: 'one', title: undefined, text: undefined, showIf: undefined },
        { id: 'two', title: { en: 'Why' }, text: { en: 'In short' }, showIf: { question: 'trust', atMost: 2 } },
      ],
    );
    assert.deepEqual(made.definition.title, { en: 'Ways' });
  });

  it('has pages without a question, and what is never shown, among the losses', () => {
    const made = done(
      convertSurveyJs({
        pages: [
          { name: 'empty', elements: [] },
          {
            name: 'full',
            elements: [
              { type: 'comment', name: 'a' },
              { type: 'comment', name: 'b', visible: false },
            ],
          },
        ],
      }),
    );
    assert.deepEqual(lossesIn(made), [
      'pages[1].elements[1] (b) | comment | it is never shown ("visible": false) | nothing',
      'pages[0] (empty) | page | there is no question on it | nothing',
    ]);
  });

  for (const [source, path, expected] of [
    [[], '', 'expected a survey of SurveyJS: an object with "pages" or "elements"'],
    [{ title: 'x' }, '', 'expected a survey of SurveyJS: an object with "pages" or "elements"'],
    [{ pages: {} }, 'pages', 'expected a list'],
    [{ pages: [{ elements: [] }, 7] }, 'pages[1]', 'expected an object'],
    [{ pages: [{ elements: {} }] }, 'pages[0].elements', 'expected a list'],
    [{ pages: [{ elements: [{ type: 'file', name: 'f' }] }] }, '', 'expected at least one question that can be asked here'],
  ] as const)
    it(`that is broken as ${JSON.stringify(source)} is refused with the place`, () => {
      assert.deepEqual(convertSurveyJs(source), { ok: false, problems: [{ path, expected }] });
    });
});
