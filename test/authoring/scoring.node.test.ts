import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addEntry } from '../../src/authoring/change-entries.js';
import { earlierQuestions } from '../../src/authoring/comparable.js';
import { countable, followable, following, weighted, withItem, withReversed, withRule } from '../../src/authoring/countable.js';
import type { Draft } from '../../src/authoring/draft.js';
import { draftOfVersion } from '../../src/authoring/draft-of-version.js';
import type { EntriesKind, Field } from '../../src/authoring/field.js';
import { problemsByField } from '../../src/authoring/field-of-problem.js';
import { SCORING_FIELDS } from '../../src/authoring/fields/scoring.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { renameScore } from '../../src/authoring/rename.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const scale = (id: string, more = {}) => ({ id, type: 'scale', min: 1, max: 5, text: { en: id }, ...more });

const DRAFT: Draft = deepFreeze({
  id: 'day',
  version: '1',
  pages: [
    { id: 'one', questions: [scale('calm'), scale('busy'), { id: 'why', type: 'text', text: { en: 'Why?' } }] },
    { id: 'two', questions: [{ id: 'rows', type: 'matrix', min: 1, max: 5, text: { en: 'Rows' }, rows: [{ id: 'a', text: { en: 'A' } }] }] },
  ],
  groups: ['north', { id: 'south', text: { en: 'South' } }],
  scores: [{ id: 'ease', mean: ['calm', 'busy'], reverse: ['busy'], bands: [{ id: 'low', below: 3 }] }],
  indicators: [{ id: 'follow', title: { en: 'Ease' }, score: 'ease', direction: 'up' }],
});

const idsOf = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);

describe('the scores of a draft', () => {
  it('count questions with numbers; indicators follow rows on a scale too', () => {
    assert.deepEqual(idsOf(countable(DRAFT)), ['calm', 'busy']);
    assert.deepEqual(idsOf(followable(DRAFT)), ['calm', 'busy', 'rows']);
  });

  it('change their rule with the members where they were', () => {
    assert.equal(JSON.stringify(withRule({ id: 'a', mean: ['x'], times: 2 }, 'sum')), '{"id":"a","sum":["x"],"times":2}');
    assert.deepEqual(withRule({ id: 'a' }, 'classify'), { id: 'a', classify: [] });
  });

  it('take a question in and leave it out, and then do not turn it round', () => {
    const score = { id: 'a', sum: ['calm', 'busy'], reverse: ['busy'] };
    assert.deepEqual(withItem(score, 'more', true), { ...score, sum: ['calm', 'busy', 'more'] });
    assert.deepEqual(withItem(score, 'busy', false), { id: 'a', sum: ['calm'] });
    assert.deepEqual(withReversed(score, 'calm', true)['reverse'], ['busy', 'calm']);
  });

  it('have conditions on any question of the survey', () => {
    assert.deepEqual(idsOf(earlierQuestions(DRAFT, ['scores', 0, 'bands', 0])), ['calm', 'busy', 'why', 'rows']);
  });

  it('keep their indicators when they get another id', () => {
    const renamed = renameScore(DRAFT, ['scores', 0], 'comfort');
    assert.equal((renamed['indicators'] as { score: string }[])[0]!.score, 'comfort');
    assert.deepEqual(problemsOf(renamed), []);
  });

  it('have problems at the field that shows them', () => {
    const problems = ['scores[0].reverse[0]', 'scores[0].mean', 'scores[0].range[1]', 'scores[0]', 'indicators[0].score', 'weights.targets["a b"]', 'weights.by'].map((path) => ({
      path,
      expected: path,
    }));
    assert.deepEqual(
      [...problemsByField(problems, [], SCORING_FIELDS).keys()],
      ['scores[0].items', 'scores[0].range[1]', 'scores[0]', 'indicators[0].followed', 'weights.targets["a b"]', 'weights.by'],
    );
  });
});

describe('an indicator', () => {
  it('that follows something else loses the row and, of a score, the share', () => {
    const indicator = { id: 'a', question: 'rows', row: 'a', measure: 'favourable', direction: 'up' };
    assert.deepEqual(following(indicator, 'question', 'calm'), { id: 'a', question: 'calm', measure: 'favourable', direction: 'up' });
    assert.deepEqual(following(indicator, 'score', 'ease'), { id: 'a', score: 'ease', direction: 'up' });
  });
});

describe('weights', () => {
  it('are for the names that the draft lists, and those that have a share', () => {
    assert.deepEqual(weighted({ ...DRAFT, weights: { by: 'group', targets: { south: 0.5, west: 0.5 } } }), ['north', 'south', 'west']);
    assert.deepEqual(weighted({ ...DRAFT, weights: { by: 'role' } }), []);
  });
});

describe('a new entry', () => {
  it('has what its kind begins with, and an id unless its kind has none', () => {
    const entries = (key: string) => SCORING_FIELDS.find((field) => field.key === key) as Field & EntriesKind;
    assert.deepEqual(addEntry({ scores: [{ id: 'score-1' }] }, ['scores'], entries('scores'))['scores'], [{ id: 'score-1' }, { id: 'score-2', mean: [] }]);
    const figures = entries('indicators').fields.find(({ key }) => key === 'figures') as Field & EntriesKind;
    assert.deepEqual(addEntry({}, ['figures'], figures)['figures'], [{ kind: 'national', title: {} }]);
  });
});

describe('a draft of an older version', () => {
  it('asks what that asked, with the version, the days and the protection of now', () => {
    const older = { $schema: 'x', id: 'day', version: '1', title: { en: 'Old' }, closes: '2020-01-01', questions: [scale('calm')], privacy: { minimumGroup: 1 } };
    const now = { id: 'day', version: '3', title: { en: 'New' }, opens: '2026-01-01', questions: [scale('busy')], privacy: { minimumGroup: 20 } };
    assert.deepEqual(draftOfVersion(older, now), { id: 'day', version: '3', title: { en: 'Old' }, opens: '2026-01-01', questions: [scale('calm')], privacy: { minimumGroup: 20 } });
  });
});
