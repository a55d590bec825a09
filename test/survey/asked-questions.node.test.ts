import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeResponse } from '../../src/response/draft.js';
import { checkResponse } from '../../src/response/check-response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { emptyFold } from '../../src/results/fold.js';
import { askedQuestions } from '../../src/survey/asked-questions.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

/** A question between words that ask nothing. */
const survey: SurveyDefinition = deepFreeze({
  id: 'walk',
  version: '1',
  pages: [
    { id: 'before', questions: [{ id: 'welcome', type: 'info', text: { en: 'About your way to school.' } }] },
    {
      id: 'way',
      questions: [
        { id: 'safe', type: 'scale', min: 1, max: 5, text: { en: 'How safe is it?' } },
        { id: 'thanks', type: 'info', text: { en: 'Thank you.' }, showIf: { question: 'safe', atLeast: 4 } },
      ],
    },
  ],
});

const responseTo = (given: Readonly<Record<string, unknown>>) =>
  completeResponse(survey, given, { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', language: 'en', client: 'test', now: new Date(2026, 0, 1) });

describe('words that ask nothing', () => {
  it('are no asked questions', () =>
    assert.deepEqual(
      askedQuestions(survey).map(({ id }) => id),
      ['safe'],
    ));

  it('are in no response', () => assert.deepEqual(responseTo({ safe: 4 }).answers, { safe: 4 }));

  it('are not in the order of what was asked', () => assert.deepEqual(responseTo({ safe: 4 }).order, ['safe']));

  it('are refused in a response', () =>
    assert.deepEqual(checkResponse(survey, { ...responseTo({ safe: 4 }), answers: { thanks: 'yes' } }), [
      { path: 'answers.thanks', expected: 'unknown question; expected one of safe' },
    ]));

  it('are in no fold', () => assert.deepEqual(Object.keys(emptyFold(survey).questions), ['safe']));

  it('are in no results', () =>
    assert.deepEqual(
      aggregate(survey, [responseTo({ safe: 4 })]).questions.map(({ id }) => id),
      ['safe'],
    ));
});
