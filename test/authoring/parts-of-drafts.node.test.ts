import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idOfTitle } from '../../src/authoring/id-of-title.js';
import { nextVersion } from '../../src/authoring/next-version.js';
import { removeLanguage } from '../../src/authoring/set-text.js';
import { partAt, withPart } from '../../src/authoring/with-part.js';
import { History } from '../../src/elements/workbench/desk-history.js';
import { hashOf, type Route, routeOf } from '../../src/elements/workbench/desk-route.js';

describe('the next version', () => {
  it('counts on', () => assert.deepEqual([nextVersion('1', ['1']), nextVersion('2026-9', ['2026-9']), nextVersion('v2', ['v2', 'v3'])], ['2', '2026-10', 'v4']));

  it('gets a number where there is none', () => assert.deepEqual([nextVersion('pilot', ['pilot']), nextVersion('', [])], ['pilot-2', '2']));
});

describe('a short name', () => {
  it('is made of a title that can still be read in it', () => assert.equal(idOfTitle('Året på Øen: “Hvad nu?” – Łódź', []), 'aaret-paa-oeen-hvad-nu-lodz'));

  it('is one that is not taken', () => assert.equal(idOfTitle('A visit', ['a-visit', 'a-visit-2']), 'a-visit-3'));

  it('is there for a title in other letters', () => assert.equal(idOfTitle('استبيان', []), 'survey'));

  it('is no longer than can be read, and does not end in a hyphen', () => assert.equal(idOfTitle(`${'a'.repeat(39)} long`, []), 'a'.repeat(39)));
});

describe('a part of a draft', () => {
  it('is set at its place, and leaves the rest and the old draft as they are', () => {
    const draft = { id: 's', contact: { url: 'tel:1' } };
    assert.deepEqual(withPart(draft, ['contact', 'text', 'da'], 'Ring'), { id: 's', contact: { url: 'tel:1', text: { da: 'Ring' } } });
    assert.deepEqual(draft, { id: 's', contact: { url: 'tel:1' } });
  });

  it('takes with it what is empty without it', () => assert.deepEqual(withPart({ id: 's', contact: { text: { da: 'Ring' } } }, ['contact', 'text', 'da'], undefined), { id: 's' }));

  it('is found at its place', () => assert.equal(partAt({ a: { b: 'c' } }, ['a', 'b']), 'c'));
});

describe('a draft without a language', () => {
  it('has no words in it at any place', () => {
    const draft = { id: 's', title: { en: 'T', da: 'T' }, pages: [{ id: 'p', questions: [{ id: 'q', type: 'text', text: { en: 'Q', da: 'Q' } }] }] };
    assert.deepEqual(removeLanguage(draft, 'da'), { id: 's', title: { en: 'T' }, pages: [{ id: 'p', questions: [{ id: 'q', type: 'text', text: { en: 'Q' } }] }] });
  });
});

describe('steps', () => {
  it('are one where they follow quickly at the same place, and several where they do not', () => {
    const history = new History('');
    history.go('a', '.t', 0);
    history.go('ab', '.t', 1000);
    history.go('ab c', '.t', 5000);
    history.go('other', '.u', 5001);
    const back = [history.state];
    while (history.canUndo) {
      history.undo();
      back.push(history.state);
    }
    assert.deepEqual(back, ['other', 'ab c', 'ab', '']);
  });

  it('are not joined where their place is not known', () => {
    const history = new History(0);
    history.go(1, '', 0);
    history.go(2, '', 1);
    history.undo();
    assert.equal(history.state, 1);
  });

  it('go forth until something else is done', () => {
    const history = new History(0);
    history.go(1, '', 0);
    history.undo();
    history.redo();
    assert.equal(history.state, 1);
    history.undo();
    history.go(2, '.t', 1);
    assert.equal(history.canRedo, false);
    history.undo();
    assert.equal(history.state, 0);
  });
});

describe('a place in the workbench', () => {
  const routes: readonly Route[] = [
    { at: 'list' },
    { at: 'new', way: null },
    { at: 'new', way: 'file' },
    { at: 'survey', id: 'a-visit', task: 'publish', place: '' },
    { at: 'survey', id: 'a-visit', task: 'questions', place: 'pages[0].questions[1]' },
  ];

  for (const route of routes) it(`is what its hash says: ${hashOf(route)}`, () => assert.deepEqual(routeOf(hashOf(route)), route));

  it('is the list where there is no hash, and none where it is of something else', () => {
    assert.deepEqual([routeOf(''), routeOf('#content'), routeOf('#survey/')], [{ at: 'list' }, null, null]);
  });

  it('is read out of hashes that are not well written', () => {
    assert.deepEqual(routeOf('#survey/100%/nothing'), { at: 'survey', id: '100%', task: 'questions', place: '' });
  });
});
