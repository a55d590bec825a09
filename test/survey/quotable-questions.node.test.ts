import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition, type SurveyDefinition } from '../../src/schemas.js';
import { quotableQuestions } from '../../src/survey/quotable-questions.js';
import { QUOTABLE_VISIT } from '../fixtures/quotable-visit.js';
import { VISIT } from '../fixtures/visit-survey.js';

const problemsOf = (definition: unknown) => {
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
};
const sealed = (definition: SurveyDefinition) => ({ ...definition, privacy: { sealed: true } });

describe('a question whose words may be shown', () => {
  it('is one that says so', () => {
    const [scale, text] = QUOTABLE_VISIT.questions;
    const denied = { ...QUOTABLE_VISIT, questions: [scale, { ...text, quotable: false }] } as SurveyDefinition;
    assert.deepEqual(
      [VISIT, denied, QUOTABLE_VISIT].map((definition) => [...quotableQuestions(definition)]),
      [[], [], ['why']],
    );
  });

  it('is a text, and nothing else', () => {
    assert.deepEqual(problemsOf(QUOTABLE_VISIT), []);
    const others = { ...VISIT, questions: QUOTABLE_VISIT.questions.map((question) => ({ ...question, quotable: true })) };
    assert.deepEqual(problemsOf(others), ['questions[0].quotable']);
  });

  it('is none of a survey whose answers are sealed', () => {
    assert.deepEqual(problemsOf(sealed(QUOTABLE_VISIT)), ['questions[1].quotable']);
    assert.deepEqual(problemsOf(sealed(VISIT)), []);
    const { questions, ...rest } = QUOTABLE_VISIT;
    assert.deepEqual(problemsOf(sealed({ ...rest, pages: [{ id: 'one', questions }] })), ['pages[0].questions[1].quotable']);
  });
});
