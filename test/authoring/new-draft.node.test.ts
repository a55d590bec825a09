import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languagesOf } from '../../src/authoring/languages-of.js';
import { newDraft } from '../../src/authoring/new-draft.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

describe('a new draft', () => {
  const draft = deepFreeze(newDraft({ id: 'bus-stops', language: 'da', title: 'Busstoppesteder' }));

  it('lacks nothing but the words of its first question', () => {
    assert.deepEqual(problemsOf(draft), [{ path: 'pages[0].questions[0].text', expected: 'expected the question in at least one language' }]);
  });

  it('has no title where none was written, so that nothing empty is published', () => {
    assert.ok(!('title' in newDraft({ id: 'bus-stops', language: 'da', title: ' ' })));
  });

  it('is written in the language that was asked for', () => {
    assert.deepEqual(languagesOf(draft), ['da']);
  });
});

describe('the languages of a draft', () => {
  it('are told with the one that has most texts first', () => {
    const options = [
      { id: 'yes', text: { en: 'Yes', da: 'Ja' } },
      { id: 'no', text: { da: 'Nej' } },
    ];
    assert.deepEqual(languagesOf({ id: 'x', questions: [{ id: 'came', type: 'choice', text: { en: 'Did you come?', da: 'Kom du?', ar: '' }, options }] }), ['da', 'en']);
  });

  it('are also found where the draft is not valid', () => {
    assert.deepEqual(languagesOf({ pages: [7, { questions: [{ type: 'scale', min: 'x', labels: { 1: { sv: 'Dålig' } } }] }], closes: null }), ['sv']);
  });
});
