import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { definitionBeside, definitionOfNow, definitionOfQuestions } from '../../src/board/definition-of-now.js';
import { completeResponse } from '../../src/response/draft.js';
import { checkResponse, parseDefinition, type SurveyDefinition } from '../../src/schemas.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { randomId } from '../../src/response/random-id.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const idsOf = (definition: SurveyDefinition | null) => definition && questionsOf(definition).map(({ id }) => id);
const phaseIds = MEETING.board.phases.map(({ id }) => id);
const surrounded: SurveyDefinition = {
  ...MEETING,
  notice: { en: 'For the council' },
  contact: { text: { en: 'Call us' } },
  outcome: { text: { en: 'A path' } },
  source: { name: 'Own', attribution: 'Own words' },
  privacy: { minimumGroup: 3 },
  review: true,
  scores: [{ id: 'sum', title: { en: 'Sum' }, items: ['figure'], method: 'mean', minAnswered: 1, range: [0, 100] }],
} as unknown as SurveyDefinition;

describe('the definition of the present phase of a meeting', () => {
  for (const [phase, ids] of Object.entries({
    write: ['indicators'],
    rating: ['dots'],
    choosing: ['second'],
    giving: ['help', 'to', 'who', 'others'],
    telling: ['headline', 'story', 'figure'],
  })) {
    it(`has the questions of the phase alone: ${phase}`, () => assert.deepEqual(idsOf(definitionOfNow(MEETING, phase)), ids));
  }

  it('is nothing where facilitators choose without a question', () => {
    const phases = MEETING.board.phases.map((phase) => (phase.id === 'choosing' ? { id: 'choosing', kind: 'choose' as const } : phase));
    assert.equal(definitionOfNow({ ...MEETING, board: { ...MEETING.board, phases } }, 'choosing'), null);
  });

  it('is nothing where there is no such phase, and where there is no board', () => {
    assert.equal(definitionOfNow(MEETING, 'lunch'), null);
    const { board: _board, ...plain } = MEETING as SurveyDefinition;
    assert.equal(definitionOfNow(plain, 'write'), null);
  });

  it('has the id and the version of the whole, and what holds for every answer', () => {
    const { id, version, groups, privacy, notice } = definitionOfNow(surrounded, 'write')!;
    assert.deepEqual({ id, version, groups, privacy, notice }, { id: 'meeting', version: '1', groups: MEETING.groups, privacy: surrounded.privacy, notice: surrounded.notice });
  });

  it('has no board, no review and nothing that follows from all questions together', () => {
    const now = definitionOfNow(surrounded, 'write')!;
    for (const key of ['board', 'review', 'scores', 'indicators', 'weights', 'pages']) assert.ok(!(key in now), key);
  });

  it('is a valid definition in every phase', () => {
    for (const phase of phaseIds) assert.equal(parseDefinition(definitionOfNow(MEETING, phase)).ok, true, phase);
  });

  it('gives answers that fit the whole definition', () => {
    const now = definitionOfNow(MEETING, 'giving')!;
    const response = completeResponse(now, { help: ['A room'], who: ['citizens'] }, { id: randomId(), language: 'en', now: new Date(), client: 'test', group: '1.1' });
    assert.deepEqual(Object.keys(response.answers), ['help', 'to', 'who', 'others']);
    assert.deepEqual(checkResponse(MEETING, response), []);
  });

  it('leaves the definition as it is', () => {
    const frozen = deepFreeze(structuredClone(surrounded));
    assert.doesNotThrow(() => phaseIds.map((phase) => definitionOfNow(frozen, phase)));
  });
});

describe('conditions in a part of a definition', () => {
  const paged: SurveyDefinition = {
    id: 'paged',
    version: '1',
    pages: [
      { id: 'one', questions: [{ id: 'a', type: 'text', text: { en: 'A' } }] },
      {
        id: 'two',
        showIf: { question: 'a', answered: true },
        questions: [
          { id: 'b', type: 'text', text: { en: 'B' }, showIf: { not: { question: 'a', is: 'no' } } },
          { id: 'c', type: 'text', text: { en: 'C' }, showIf: { question: 'b', answered: true } },
        ],
      },
    ],
  };

  it('stay where they ask about a question that stands before', () => {
    assert.deepEqual(definitionOfQuestions(paged, ['b', 'c'])!.questions![1]!.showIf, { question: 'b', answered: true });
  });

  it('go where they ask about one that is not there', () => {
    assert.ok(!('showIf' in definitionOfQuestions(paged, ['b', 'c'])!.questions![0]!));
  });

  it('go with the pages', () => assert.deepEqual(idsOf(definitionOfQuestions(paged, ['c', 'a'])), ['a', 'c']));
});

describe('the definition of what stands beside the process', () => {
  it('has its one question', () => assert.deepEqual(idsOf(definitionBeside(surrounded, 'objections')), ['objections']));

  it('has none of what is told once with the present phase', () => {
    const beside = definitionBeside(surrounded, 'objections')!;
    for (const key of ['title', 'notice', 'outcome', 'contact', 'source']) assert.ok(!(key in beside), key);
  });

  it('holds for the groups of the whole', () => assert.deepEqual(definitionBeside(surrounded, 'objections')!.groups, MEETING.groups));
});
