import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesOf, questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit } from '../fixtures/definitions.js';

const onePage: SurveyDefinition = deepFreeze({ id: 'visit', version: '1', questions: [{ id: 'why', type: 'text', text: { da: 'Hvorfor?' } }] });

describe('pagesOf', () => {
  it('gives the pages of a definition', () =>
    assert.deepEqual(
      pagesOf(libraryVisit).map(({ id }) => id),
      ['visit', 'staff'],
    ));

  it('makes one page of questions at the top level', () => assert.deepEqual(pagesOf(onePage), [{ id: 'visit', questions: onePage.questions }]));
});

describe('questionsOf', () => {
  it('gives the questions of all pages in reading order', () =>
    assert.deepEqual(
      questionsOf(libraryVisit).map(({ id }) => id),
      ['overall', 'why', 'met'],
    ));

  it('gives the questions at the top level', () =>
    assert.deepEqual(
      questionsOf(onePage).map(({ id }) => id),
      ['why'],
    ));
});
