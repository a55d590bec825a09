import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule } from '../../../fixtures/side-by-side.js';

const OPTIONS = [
  { id: 'hours', text: 'Åbningstider' },
  { id: 'way', text: 'Vejen derhen' },
];
const SURVEY = {
  pages: [
    {
      questions: [
        { id: 'trust', kind: 'numbers', text: 'Hvor stor tillid?' },
        {
          id: 'agree',
          kind: 'matrix',
          text: 'Hvor enig?',
          rows: [
            { id: 'met', text: 'Mødt' },
            { id: 'heard', text: 'Hørt' },
          ],
        },
        { id: 'first', kind: 'ranking', text: 'Hvad først?', options: OPTIONS },
        { id: 'comment', kind: 'comment', text: 'Hvad ellers?' },
      ],
    },
  ],
};
const ORDER = ['way', 'hours'];

/** The same whole answer as different libraries send it. */
const WHOLE = {
  'as Tillid sends it': { responses: [{ id: 'a', answers: { trust: 0, agree: { met: 1, heard: 2 }, first: ORDER, comment: 'Tak' } }] },
  'by the words of the options': { trust: 0, agree: { met: 1, heard: 2 }, first: [{ option: 'Vejen derhen' }, { option: 'Åbningstider' }], comment: 'Tak' },
  'as a place for each option': { trust: 0, agree: { met: 1, heard: 2 }, first: { hours: 2, way: 1 }, comment: 'Tak' },
  'in trials with names of their own': [{ response: { trust: 0 } }, { response: { met: 1, heard: 2 } }, { response: { hours: '2', way: '1' } }, { response: { comment: 'Tak' } }],
  'as an event with the words of the questions': {
    batch: [
      {
        properties: {
          $survey_questions: [
            ['Hvor stor tillid?', 0],
            ['Mødt', 'Enig'],
            ['Hørt', 'Enig'],
            ['Vejen derhen', '1'],
            ['Åbningstider', '2'],
            ['Hvad ellers?', 'Tak'],
          ].map(([question, response]) => ({ question, response })),
        },
      },
    ],
  },
  'as items beside what could have been answered': {
    itemsData: [
      { linkId: 'trust', answers: [{ code: '0' }], value: { code: '0' } },
      {
        linkId: 'agree',
        items: [
          { linkId: 'agree/met', value: { code: '1' } },
          { linkId: 'agree/heard', value: { code: '2' } },
        ],
      },
      {
        linkId: 'first',
        items: [
          { linkId: 'first/hours', value: { code: '2' } },
          { linkId: 'first/way', value: { code: '1' } },
        ],
      },
      { linkId: 'comment', value: 'Tak' },
    ],
  },
};

describe('what a form has sent', () => {
  let unansweredIn: (body: string, survey: typeof SURVEY, order: readonly string[]) => string[];
  let rowIdsIn: (body: string) => string[];
  before(async () => {
    ({ unansweredIn, rowIdsIn } = await benchModule<{ unansweredIn: typeof unansweredIn; rowIdsIn: typeof rowIdsIn }>('side-by-side/answering/given.mjs'));
  });
  const missing = (body: unknown) => unansweredIn(typeof body === 'string' ? body : JSON.stringify(body), SURVEY, ORDER);

  for (const [how, body] of Object.entries(WHOLE)) it(`is read whole ${how}`, () => assert.deepEqual(missing(body), []));

  it('is read whole as the fields of a form', () => assert.deepEqual(missing('trust-0=0&agree-0-met=1&agree-0-heard=2&first-0-hours=2&first-0-way=1&comment-0=Tak'), []));

  it('lacks a matrix of which one row is not answered', () => assert.deepEqual(missing({ trust: 0, agree: { met: 1 }, first: ORDER, comment: 'Tak' }), ['agree']));

  it('lacks a ranking in another order', () => assert.deepEqual(missing({ trust: 0, agree: { met: 1, heard: 2 }, first: ['hours', 'way'], comment: 'Tak' }), ['first']));

  it('lacks a question that is coded as skipped, and one that is empty', () =>
    assert.deepEqual(missing({ trust: { missing: 'skipped' }, agree: { met: 1, heard: 2 }, first: ORDER, comment: '' }), ['trust', 'comment']));

  it('is one row however often it comes with an id of its own', () => assert.deepEqual(rowIdsIn(JSON.stringify({ responses: [{ id: 'a', answers: { id: 3 } }] })), ['a']));

  it('is a row each time where it has none', () => assert.notDeepEqual(rowIdsIn('trust=1'), rowIdsIn('trust=1')));
});
