import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { scaleOf } from '../fixtures/scores.js';

const QUESTIONS = [
  scaleOf('a', 0, 5),
  scaleOf('b', 0, 5),
  scaleOf('ten', 0, 10),
  { id: 'why', type: 'text', text: { en: 'Why?' } },
  { id: 'about', type: 'info', text: { en: 'About your week' } },
  { id: 'hours', type: 'number', min: 0, text: { en: 'How many hours?' } },
];
const withScore = (more: object) => deepFreeze({ id: 'visit', version: '1', questions: QUESTIONS, scores: [{ id: 's', ...more }] });

const asks = (question: string) => ({ question, atLeast: 3 });
const RULES = 'expected exactly one of sum, mean, classify';

/** What is wrong, the score, and the one fault that is told: where in the score, and what was expected there. */
const BROKEN: readonly (readonly [wrong: string, score: object, path: string, expected: string])[] = [
  ['no rule', {}, '', RULES],
  ['two rules', { sum: ['a'], classify: ['a'] }, '', RULES],
  ['no items', { sum: [] }, '.sum', 'expected at least 1 entries'],
  [
    'an item that there is not',
    { classify: ['a', 'z'], bands: [{ id: 'x', when: asks('a') }] },
    '.classify[1]',
    'expected the id of a question with a number as answer; "z" is none',
  ],
  ['an item that is a text', { mean: ['why'] }, '.mean[0]', 'expected the id of a question with a number as answer; "why" is none'],
  ['an item that stands twice', { sum: ['a', 'b', 'a'] }, '.sum[2]', 'expected each item once; "a" stands there already'],
  ['an item that is turned round and is none', { sum: ['a'], reverse: ['b'] }, '.reverse[0]', 'expected one of the score\'s own items; "b" is none'],
  ['an item that is turned round twice', { sum: ['a'], reverse: ['a', 'a'] }, '.reverse[1]', 'expected each item once; "a" stands there already'],
  [
    'a number without an upper end that is turned round',
    { sum: ['a', 'hours'], reverse: ['hours'] },
    '.reverse[0]',
    'expected a question with min and max, between which it can be turned round; "hours" has not both',
  ],
  ['a factor of 0', { sum: ['a'], times: 0 }, '.times', 'expected another number than 0'],
  ['a range the wrong way round', { sum: ['a'], range: [5, 0] }, '.range', 'expected the lower end first'],
  ['a range that ends too early', { sum: ['a', 'b'], times: 4, range: [0, 25] }, '.range', 'expected a range that holds every possible score, from 0 to 40'],
  ['a range that begins too late', { mean: ['a', 'ten'], range: [1, 8] }, '.range', 'expected a range that holds every possible score, from 0 to 7.5'],
  [
    'a range that does not hold what missing items may lead to',
    { sum: ['a', 'ten'], missing: { atMost: 1 }, range: [0, 15] },
    '.range',
    'expected a range that holds every possible score, from 0 to 20',
  ],
  ['a range of a score turned downwards', { sum: ['a'], times: -1, range: [0, 5] }, '.range', 'expected a range that holds every possible score, from -5 to 0'],
  ['as many missing items as there are', { sum: ['a', 'b'], missing: { atMost: 2 } }, '.missing.atMost', "expected fewer than the score's items, of which there are 2"],
  ['missing items below none', { sum: ['a', 'b'], missing: { atMost: -1 } }, '.missing.atMost', 'expected at least 0'],
  [
    'two bands of one id',
    { sum: ['a'], bands: [{ id: 'x', below: 2 }, { id: 'x' }] },
    '.bands[1].id',
    'expected an id that no other band of this score has; "x" stands at scores[0].bands[0] already',
  ],
  ['a band with two bounds', { sum: ['a'], bands: [{ id: 'x', below: 2, atMost: 3 }] }, '.bands[0]', 'expected at most one of below, atMost'],
  [
    'a bound that is lower than that before it',
    {
      sum: ['a'],
      bands: [
        { id: 'x', below: 3 },
        { id: 'y', below: 2 },
      ],
    },
    '.bands[1].below',
    'expected a higher bound than that of "x", which stands before it',
  ],
  [
    'the same bound twice',
    {
      sum: ['a'],
      bands: [
        { id: 'x', atMost: 3 },
        { id: 'y', atMost: 3 },
      ],
    },
    '.bands[1].atMost',
    'expected a higher bound than that of "x", which stands before it',
  ],
  [
    'the same open bound twice',
    {
      sum: ['a'],
      bands: [
        { id: 'x', below: 3 },
        { id: 'y', below: 3 },
      ],
    },
    '.bands[1].below',
    'expected a higher bound than that of "x", which stands before it',
  ],
  [
    'a bound that belongs to the band before it already',
    {
      sum: ['a'],
      bands: [
        { id: 'x', atMost: 3 },
        { id: 'y', below: 3 },
      ],
    },
    '.bands[1].below',
    'expected a higher bound than that of "x", which stands before it',
  ],
  ['a band after one that fits always', { sum: ['a'], bands: [{ id: 'x' }, { id: 'y', below: 2 }] }, '.bands[1]', 'expected no band after "x", which fits always'],
  [
    'a band after one that fits always, of a classification',
    { classify: ['a'], bands: [{ id: 'x' }, { id: 'y', when: asks('a') }] },
    '.bands[1]',
    'expected no band after "x", which fits always',
  ],
  [
    'a condition on a question that there is not',
    { sum: ['a'], bands: [{ id: 'x', when: asks('z') }] },
    '.bands[0].when',
    'expected a question of this survey that takes an answer; "z" is none',
  ],
  [
    'a condition on words that ask nothing',
    { sum: ['a'], bands: [{ id: 'x', when: asks('about') }] },
    '.bands[0].when',
    'expected a question of this survey that takes an answer; "about" is none',
  ],
  ['a classification without bands', { classify: ['a'] }, '.bands', 'expected bands with a condition in "when", by which "classify" chooses'],
  ['a classification without conditions', { classify: ['a'], bands: [{ id: 'x' }] }, '.bands', 'expected bands with a condition in "when", by which "classify" chooses'],
  [
    'a classification by bounds',
    {
      classify: ['a'],
      bands: [
        { id: 'x', below: 3 },
        { id: 'y', when: asks('a') },
      ],
    },
    '.bands[0].below',
    'expected a condition in "when" instead: "classify" gives no number',
  ],
  ...(
    [
      ['reverse', ['a']],
      ['times', 2],
      ['range', [0, 5]],
    ] as const
  ).map(
    ([key, value]) =>
      [
        `a classification with ${key}`,
        { classify: ['a'], [key]: value, bands: [{ id: 'x', when: asks('a') }] },
        `.${key}`,
        `expected no "${key}" beside "classify", which gives no number`,
      ] as const,
  ),
];

/** What is sound, and the score. */
const SOUND: readonly (readonly [what: string, score: object])[] = [
  ['the rule of the WHO-5', { sum: ['a', 'b'], times: 10, range: [0, 100], missing: { atMost: 0 }, bands: [{ id: 'low', below: 50, text: {}, advice: {} }, { id: 'rest' }] }],
  ['a range that is wider than the scores', { sum: ['a'], range: [-100, 100] }],
  ['a range in tenths', { sum: ['a'], times: 0.14, range: [0, 0.7] }],
  ['a band up to a number after one below it', { sum: ['ten'], bands: [{ id: 'low', below: 5 }, { id: 'neutral', atMost: 5 }, { id: 'high' }] }],
  [
    'a bound again under a condition',
    {
      sum: ['a'],
      bands: [
        { id: 'x', below: 3, when: asks('b') },
        { id: 'y', below: 2 },
      ],
    },
  ],
  ['a condition on a question that is no item', { sum: ['a'], bands: [{ id: 'x', when: { question: 'why', answered: true } }] }],
  ['a classification whose last band takes all others', { classify: ['a', 'b'], missing: { atMost: 1 }, bands: [{ id: 'x', when: asks('a') }, { id: 'rest' }] }],
  ['any range over a number without an upper end', { sum: ['a', 'hours'], range: [0, 1] }],
  ['a title', { title: { da: 'Trivsel' }, mean: ['a', 'b'] }],
];

describe('parseDefinition, of scores,', () => {
  for (const [wrong, score, path, expected] of BROKEN) {
    it(`tells of ${wrong}`, () => assert.deepEqual(parseDefinition(withScore(score)), { ok: false, problems: [{ path: `scores[0]${path}`, expected }] }));
  }

  for (const [what, score] of SOUND) {
    it(`takes ${what} as it is`, () => assert.deepEqual(parseDefinition(withScore(score)), { ok: true, value: withScore(score) }));
  }
});
