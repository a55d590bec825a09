import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pagePlaces, questionPlaces } from '../../src/authoring/places-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { referencesOf } from '../../src/authoring/references-of.js';
import { renameEntry, renameQuestion } from '../../src/authoring/rename.js';
import { valueAt } from '../../src/authoring/value-at.js';
import { definition } from '../fixtures/arbitraries.js';
import { draftOf } from '../fixtures/draft-of.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const scale = (id: string, more = {}) => ({ id, type: 'scale', min: 1, max: 5, text: { en: id }, ...more });
const option = (id: string, more = {}) => ({ id, text: { en: id }, ...more });

describe('a question with another id', () => {
  it('is named by it in conditions and scores, so that a valid draft stays valid, and the old id brings everything back', () => {
    fc.assert(
      fc.property(definition.map(draftOf), fc.nat(), (draft, number) => {
        const places = questionPlaces(draft);
        const place = places[number % places.length]!;
        const next = renameQuestion(draft, place, 'quite-new');
        assert.deepEqual(problemsOf(next), []);
        assert.ok(!referencesOf(next).some(({ id }) => id === place.id));
        assert.deepEqual(renameQuestion(next, { ...place, id: 'quite-new' }, place.id), draft);
      }),
      { numRuns: 80 },
    );
  });

  it('is named by it on a board', () => {
    const draft = draftOf(MEETING);
    const named = referencesOf(draft).filter(({ kind }) => kind === 'board');
    assert.ok(named.length > 3);
    const next = questionPlaces(draft).reduce((changed, place) => renameQuestion(changed, place, `${place.id}-new`), draft);
    assert.deepEqual(problemsOf(next), []);
    for (const { id, path } of named) assert.equal(valueAt(next, path), `${id}-new`);
  });

  it('is named by it in indicators', () => {
    const draft = draftOf({ id: 'x', version: '1', questions: [scale('overall')], indicators: [{ id: 'followed', title: { en: 'T' }, question: 'overall', direction: 'up' }] });
    assert.deepEqual(problemsOf(renameQuestion(draft, questionPlaces(draft)[0]!, 'visit')), []);
  });
});

describe('an option with another id', () => {
  const way = { id: 'way', type: 'choice', text: { en: 'How?' }, options: [option('bus'), option('foot')] };
  const conditions = {
    any: [{ question: 'way', is: 'bus' }, { question: 'way', in: ['foot', 'bus'] }, { not: { question: 'way', isNot: 'bus' } }, { question: 'other', is: 'bus' }],
  };
  const draft = draftOf({ id: 'x', version: '1', questions: [way, { ...way, id: 'other' }, scale('late', { showIf: conditions })] });

  it('is asked for by it in conditions on its question, and in no other', () => {
    const next = renameEntry(draft, questionPlaces(draft)[0]!, ['questions', 0, 'options', 0], 'coach');
    assert.deepEqual(valueAt(next, ['questions', 2, 'showIf']), {
      any: [{ question: 'way', is: 'coach' }, { question: 'way', in: ['foot', 'coach'] }, { not: { question: 'way', isNot: 'coach' } }, { question: 'other', is: 'bus' }],
    });
  });

  it('is a row that an indicator follows', () => {
    const matrix = { id: 'park', type: 'matrix', min: 1, max: 5, text: { en: 'How?' }, rows: [option('clean'), option('light')] };
    const followed = { id: 'followed', title: { en: 'T' }, question: 'park', row: 'clean', direction: 'up' };
    const rows = draftOf({ id: 'x', version: '1', questions: [matrix], indicators: [followed, { ...followed, id: 'other', row: 'light' }] });
    const next = renameEntry(rows, questionPlaces(rows)[0]!, ['questions', 0, 'rows', 0], 'tidy');
    assert.deepEqual(problemsOf(next), []);
    assert.equal(valueAt(next, ['indicators', 1, 'row']), 'light');
  });

  it('is an area in which options of a purse lie', () => {
    const purse = { id: 'purse', type: 'budget', budget: 10, text: { en: 'What?' }, areas: [option('north'), option('south')] };
    const options = [option('swing', { cost: 1, area: 'north' }), option('path', { cost: 1, area: 'south' })];
    const areas = draftOf({ id: 'x', version: '1', questions: [{ ...purse, options }] });
    const next = renameEntry(areas, questionPlaces(areas)[0]!, ['questions', 0, 'areas', 0], 'hill');
    assert.deepEqual(problemsOf(next), []);
    assert.equal(valueAt(next, ['questions', 0, 'options', 0, 'area']), 'hill');
  });
});

it('the pages of the meeting that these tests stand on are not empty', () => {
  assert.ok(pagePlaces(draftOf(MEETING)).every(({ questions }) => questions.length > 0));
});
