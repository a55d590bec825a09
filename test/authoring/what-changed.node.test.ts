import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changedPlace } from '../../src/authoring/changed-place.js';
import type { Draft } from '../../src/authoring/draft.js';
import { mergePatch, saysTheSame } from '../../src/authoring/merge-patch.js';
import { whatChanged } from '../../src/authoring/what-changed.js';

const question = (id: string, text = id) => ({ id, type: 'text', text: { en: text } });
const survey = (...pages: readonly (readonly ReturnType<typeof question>[])[]): Draft => ({
  id: 's',
  version: '1',
  pages: pages.map((questions, index) => ({ id: `p${index}`, questions })),
});
const ids = (questions: readonly Draft[]) => questions.map(({ id }) => id);

describe('what is different in a draft from what was published', () => {
  it('is nothing where keys only stand in another order, or the version is another', () => {
    const { version: _version, ...rest } = survey([question('a')]);
    const { added, removed, changed, isRearranged, parts, around } = whatChanged(survey([question('a')]), { ...rest, version: '2' });
    assert.deepEqual([added, removed, changed, isRearranged, parts, around], [[], [], [], false, [], null]);
  });

  it('is told by question', () => {
    const { added, removed, changed, isRearranged } = whatChanged(survey([question('a'), question('b')]), survey([question('b', 'other'), question('c')]));
    assert.deepEqual([ids(added), ids(removed), ids(changed), isRearranged], [['c'], ['a'], ['b'], false]);
  });

  it('is another order, or another page', () => {
    const before = survey([question('a'), question('b')]);
    assert.equal(whatChanged(before, survey([question('b'), question('a')])).isRearranged, true);
    assert.equal(whatChanged(before, survey([question('a')], [question('b')])).isRearranged, true);
    assert.equal(whatChanged(before, { ...before, pages: [{ id: 'p0', title: { en: 'T' }, questions: [question('a'), question('b')] }] }).isRearranged, true);
  });

  it('keeps the version where only what may change beside answers is different, and says so as a merge patch', () => {
    const before = { ...survey([question('a')]), title: { en: 'T', da: 'T' }, closes: '2026-01-01' };
    const { around, parts } = whatChanged(before, { ...survey([question('a')]), title: { en: 'U' }, opens: '2025-01-01' });
    assert.deepEqual(around, { title: { en: 'U', da: null }, closes: null, opens: '2025-01-01' });
    assert.deepEqual(parts.toSorted(), ['closes', 'opens', 'title']);
  });

  it('asks for another version where anything else is different too', () => {
    const before = survey([question('a')]);
    assert.equal(whatChanged(before, { ...before, closes: '2026-01-01', privacy: { time: 'none' } }).around, null);
    assert.equal(whatChanged(before, { ...survey([question('a', 'other')]), closes: '2026-01-01' }).around, null);
  });

  it('is found in drafts without pages', () => {
    const { added } = whatChanged({ id: 's', questions: [question('a')] }, { id: 's', questions: [question('a'), question('b')] });
    assert.deepEqual(ids(added), ['b']);
  });
});

describe('a merge patch', () => {
  it('takes members away, changes those that differ, and replaces lists', () => {
    assert.deepEqual(mergePatch({ a: 1, b: { c: 1, d: 2 }, e: [1] }, { b: { c: 1, d: 3 }, e: [1, 2] }), { a: null, b: { d: 3 }, e: [1, 2] });
  });

  it('is not there where nothing differs', () => {
    assert.equal(mergePatch({ a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }), undefined);
    assert.equal(saysTheSame(undefined, undefined), true);
    assert.equal(saysTheSame(undefined, 1), false);
  });
});

describe('the place of a change', () => {
  it('is that of a text, also of one that was not there or has gone', () => {
    assert.equal(changedPlace({ a: [{ t: { en: 'x' } }] }, { a: [{ t: { en: 'y' } }] }), '.a.0.t.en');
    assert.equal(changedPlace({}, { contact: { text: { en: 'y' } } }), '.contact.text.en');
    assert.equal(changedPlace({ contact: { text: { en: 'y' } } }, {}), '.contact.text.en');
  });

  it('is none where more is different, or no text', () => {
    assert.equal(changedPlace({ a: 'x', b: 'x' }, { a: 'y', b: 'y' }), '');
    assert.equal(changedPlace({ a: 1 }, { a: 2 }), '');
    assert.equal(changedPlace({ a: ['x'] }, { a: ['x', 'y'] }), '');
  });
});
