import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkResponse } from '../../src/response/check-response.js';
import { completeResponse, type ResponseContext } from '../../src/response/draft.js';
import { response } from '../../src/response/response.js';
import { askedQuestions } from '../../src/survey/asked-questions.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { visibleQuestions } from '../../src/survey/visibility.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { answersTo, definition } from '../fixtures/arbitraries.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit } from '../fixtures/definitions.js';

const context: ResponseContext = { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', language: 'da', now: new Date(2026, 10, 22, 13, 5, 59), client: 'tillid/0.1.0' };
const answersOf = (given: Readonly<Record<string, unknown>>) => completeResponse(libraryVisit, deepFreeze(given), context).answers;
const timed = (time: 'day' | 'minute' | 'none'): SurveyDefinition => ({ ...libraryVisit, privacy: { time } });

const filled = definition.chain((survey) => fc.tuple(fc.constant(survey), answersTo(questionsOf(survey))));

describe('completeResponse', () => {
  it('says which survey, version and language it answers, and what made it', () => {
    const { id, survey, version, language, client } = completeResponse(libraryVisit, {}, context);
    assert.deepEqual({ id, survey, version, language, client }, { id: context.id, survey: 'library-visit', version: '2', language: 'da', client: 'tillid/0.1.0' });
  });

  it('codes as skipped what was shown and left', () => assert.deepEqual(answersOf({ overall: 2, why: 'Kø' })['met'], { missing: 'skipped' }));

  it('codes as not shown what a condition hid', () => assert.deepEqual(answersOf({ overall: 5 })['why'], { missing: 'not-shown' }));

  it('drops the answer to a question that was hidden afterwards', () => assert.deepEqual(answersOf({ overall: 5, why: 'Kø' })['why'], { missing: 'not-shown' }));

  it('keeps a way of leaving that the citizen chose', () => assert.deepEqual(answersOf({ overall: { missing: 'dont-know' } })['overall'], { missing: 'dont-know' }));

  it('keeps an answer of 0', () => assert.equal(answersOf({ overall: 3, met: 0 })['met'], 0));

  it('leaves out answers to what the survey does not ask', () => assert.deepEqual(Object.keys(answersOf({ overall: 3, name: 'Bo' })), ['overall', 'why', 'met']));

  it('codes as skipped also a question named like something that every object inherits', () => {
    const survey: SurveyDefinition = { id: 'odd', version: '1', questions: [{ id: 'constructor', type: 'text', text: { da: 'Hvem byggede huset?' } }] };
    assert.deepEqual(completeResponse(survey, {}, context).answers, { constructor: { missing: 'skipped' } });
  });

  it('tells the questions in the order in which they were shown', () => assert.deepEqual(completeResponse(libraryVisit, { overall: 1 }, context).order, ['overall', 'why', 'met']));

  it('tells the day where the survey asks for no other time', () => assert.equal(completeResponse(libraryVisit, {}, context).submitted, '2026-11-22'));

  it('tells the reader’s own day, not that of Greenwich', (t) => {
    const zone = process.env['TZ'];
    t.after(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    const days = [
      { zone: 'Pacific/Kiritimati', now: new Date('2025-12-31T10:00Z') },
      { zone: 'Pacific/Honolulu', now: new Date('2026-01-02T09:59Z') },
    ].map(({ zone: there, now }) => {
      process.env['TZ'] = there;
      return completeResponse(libraryVisit, {}, { ...context, now }).submitted;
    });
    assert.deepEqual(days, ['2026-01-01', '2026-01-01']);
  });

  it('tells the minute in UTC where the survey asks for it', () => {
    const now = new Date(Date.UTC(2026, 10, 22, 13, 5, 59));
    assert.equal(completeResponse(timed('minute'), {}, { ...context, now }).submitted, '2026-11-22T13:05Z');
  });

  it('tells no time where the survey asks for none', () => assert.ok(!('submitted' in completeResponse(timed('none'), {}, context))));

  it('tells group, role and wave where the page names them', () => {
    const { group, role, wave } = completeResponse(libraryVisit, {}, { ...context, group: 'lejre', role: 'citizen', wave: '2026-2' });
    assert.deepEqual({ group, role, wave }, { group: 'lejre', role: 'citizen', wave: '2026-2' });
  });

  it('leaves out group, role and wave where the page does not', () => {
    const made = completeResponse(libraryVisit, {}, { ...context, group: undefined });
    assert.deepEqual(
      ['group', 'role', 'wave'].filter((key) => key in made),
      [],
    );
  });

  it('makes what the collector takes, whatever was answered', () => {
    fc.assert(fc.property(filled, ([survey, given]) => assert.deepEqual(checkResponse(survey, completeResponse(survey, deepFreeze(given), context)), [])));
  });

  it('makes what has the form of a response, also after its way through JSON', () => {
    fc.assert(
      fc.property(filled, ([survey, given]) => {
        const made = completeResponse(survey, given, context);
        assert.deepEqual(parseWith(response, JSON.parse(JSON.stringify(made))), { ok: true, value: made });
      }),
    );
  });

  it('has every question of the survey that takes an answer exactly once', () => {
    fc.assert(
      fc.property(filled, ([survey, given]) =>
        assert.deepEqual(
          Object.keys(completeResponse(survey, given, context).answers).toSorted(),
          askedQuestions(survey)
            .map(({ id }) => id)
            .toSorted(),
        ),
      ),
    );
  });

  it('shows by its own answers the same questions that were shown', () => {
    fc.assert(
      fc.property(filled, ([survey, given]) => {
        const made = completeResponse(survey, given, context);
        const asked = askedQuestions(survey).map(({ id }) => id);
        assert.deepEqual(
          visibleQuestions(survey, made.answers).filter((id) => asked.includes(id)),
          made.order,
        );
      }),
      { numRuns: 500 },
    );
  });
});
