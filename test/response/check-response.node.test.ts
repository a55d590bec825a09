import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkResponse } from '../../src/response/check-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';

const timed = (time: 'day' | 'minute' | 'none'): SurveyDefinition => ({ ...libraryVisit, privacy: { time } });

/** What is wrong, the response, and the one fault that is told. */
const WRONG: readonly (readonly [wrong: string, response: SurveyResponse, path: string, expected: string])[] = [
  ['another survey', visitResponse({}, { survey: 'school' }), 'survey', 'expected "library-visit"'],
  ['another version', visitResponse({}, { version: '1' }), 'version', 'expected "2"'],
  ['an unknown question', visitResponse({ name: 'Bo' }), 'answers.name', 'unknown question; expected one of overall, why, met'],
  ['an unknown question whose id needs quotation marks', visitResponse({ '1': 3 }), 'answers["1"]', 'unknown question; expected one of overall, why, met'],
  ['a value above its scale', visitResponse({ overall: 6 }), 'answers.overall', 'expected at most 5'],
  ['a value below its scale', visitResponse({ overall: 0 }), 'answers.overall', 'expected at least 1'],
  ['half a step', visitResponse({ overall: 2.5 }), 'answers.overall', 'expected an integer'],
  ['a number in quotation marks', visitResponse({ overall: '3' }), 'answers.overall', 'expected an integer'],
  ['null instead of a code', visitResponse({ overall: null }), 'answers.overall', 'expected an integer'],
  ['a text that is too long', visitResponse({ why: 'x'.repeat(201) }), 'answers.why', 'expected at most 200 characters'],
  ['a code that there is not', visitResponse({ overall: { missing: 'later' } }), 'answers.overall.missing', 'expected one of "dont-know", "no-answer", "skipped", "not-shown"'],
  ['a code with something beside it', visitResponse({ overall: { missing: 'skipped', value: 3 } }), 'answers.overall.value', 'unknown key; expected one of missing'],
  [
    'a way to leave that the question does not offer',
    visitResponse({ overall: { missing: 'no-answer' } }),
    'answers.overall',
    'expected an answer; the question does not offer "no-answer"',
  ],
  ['a way to leave a question that offers none', visitResponse({ why: { missing: 'dont-know' } }), 'answers.why', 'expected an answer; the question does not offer "dont-know"'],
  ['a minute where the survey asks for a day', visitResponse({}, { submitted: '2026-11-22T13:05Z' }), 'submitted', 'expected a day without a time of day'],
];

describe('checkResponse', () => {
  it('finds nothing in a response that fits', () => assert.deepEqual(checkResponse(libraryVisit, visitResponse({ overall: 2, why: 'Kø', met: { missing: 'no-answer' } })), []));

  it('finds nothing wrong with questions that are absent', () => assert.deepEqual(checkResponse(libraryVisit, visitResponse({})), []));

  it('takes the codes that the runner sets for any question', () =>
    assert.deepEqual(checkResponse(libraryVisit, visitResponse({ overall: { missing: 'skipped' }, why: { missing: 'not-shown' } })), []));

  it('takes both ends of a scale', () =>
    assert.deepEqual(
      [1, 5].flatMap((overall) => checkResponse(libraryVisit, visitResponse({ overall }))),
      [],
    ));

  for (const [wrong, response, path, expected] of WRONG) {
    it(`tells of ${wrong}`, () => assert.deepEqual(checkResponse(libraryVisit, response), [{ path, expected }]));
  }

  it('tells of any time at all where the survey asks for none', () => {
    assert.deepEqual(checkResponse(timed('none'), visitResponse({})), [{ path: 'submitted', expected: 'expected no time: the survey asks for none' }]);
  });

  for (const submitted of ['2026-11-22', '2026-11-22T13:05Z']) {
    it(`takes ${submitted} where the survey asks for the minute`, () => assert.deepEqual(checkResponse(timed('minute'), visitResponse({}, { submitted })), []));
  }

  it('does not ask for a time', () => {
    const { submitted: _, ...timeless } = visitResponse({});
    assert.deepEqual(checkResponse(libraryVisit, timeless), []);
  });

  it('tells of every fault at once', () => {
    const paths = checkResponse(libraryVisit, visitResponse({ overall: 9, why: 3, name: 'Bo' }, { version: '1' })).map(({ path }) => path);
    assert.deepEqual(paths, ['version', 'answers.overall', 'answers.why', 'answers.name']);
  });

  it('never repeats an answer', () => {
    const secret = 'Jeg bor alene i nummer 7';
    const problems = checkResponse(libraryVisit, visitResponse({ overall: secret, why: secret.repeat(20), met: { missing: secret } }));
    assert.equal(problems.length, 3);
    assert.ok(!JSON.stringify(problems).includes(secret));
  });
});
