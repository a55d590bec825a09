import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { info, type InfoQuestion } from '../../../src/questions/info/info.js';
import { infoSummary } from '../../../src/questions/info/info.summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const question = (more: object = {}): InfoQuestion => deepFreeze({ id: 'next', type: 'info' as const, text: { da: 'De næste spørgsmål handler om skolevejen.' }, ...more });
const problemsOf = (more: object) => {
  const parsed = parseWith(info.schema, question(more));
  return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
};

describe('words between questions', () => {
  it('may have a title, a link and a condition', () =>
    assert.deepEqual(problemsOf({ title: { da: 'Skolevejen' }, link: { url: '/skolevej', text: { da: 'Læs mere' } }, showIf: { question: 'a', is: 1 } }), []));

  for (const field of [{ required: true }, { allow: ['no-answer'] }, { hint: { da: 'Læs' } }]) {
    it(`have no ${Object.keys(field).join()}, which belongs to a question with an answer`, () => assert.deepEqual(problemsOf(field), Object.keys(field)));
  }

  for (const url of ['https://example.org/plan', '/plan', '../plan', '#plan', 'mailto:plan@example.org']) {
    it(`may lead to ${url}`, () => assert.deepEqual(problemsOf({ link: { url, text: { da: 'Læs' } } }), []));
  }

  for (const url of ['javascript:alert(1)', 'data:text/html,hi', '//example.org', 'plan', '']) {
    it(`do not lead to ${JSON.stringify(url)}`, () => assert.deepEqual(problemsOf({ link: { url, text: { da: 'Læs' } } }), ['link.url']));
  }

  it('have words', () => assert.deepEqual(problemsOf({ text: {} }), ['text']));

  it('are nothing in results', () => {
    const none = infoSummary.emptySummary();
    assert.deepEqual(infoSummary.describe(question(), infoSummary.addAnswers(none)), none);
  });
});
