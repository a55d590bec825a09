import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addPage, copyPage, movePage, removePage } from '../../src/authoring/change-pages.js';
import { addQuestion, copyQuestion, moveQuestion, removeQuestion } from '../../src/authoring/change-questions.js';
import { newQuestion } from '../../src/authoring/fields-of.js';
import { pagePlaces, questionPlaces } from '../../src/authoring/places-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { valueAt } from '../../src/authoring/value-at.js';
import { definition } from '../fixtures/arbitraries.js';
import { draftOf } from '../fixtures/draft-of.js';

/** A draft that parses, with one of its questions. */
const chosen = fc.tuple(definition.map(draftOf), fc.nat()).map(([draft, number]) => {
  const places = questionPlaces(draft);
  return { draft, place: places[number % places.length]!, pages: pagePlaces(draft) };
});

const ids = (draft: ReturnType<typeof draftOf>) => questionPlaces(draft).map(({ id }) => id);
const isUnique = (list: readonly string[]) => new Set(list).size === list.length;
const check = (holds: (given: typeof chosen extends fc.Arbitrary<infer Given> ? Given : never) => void) => fc.assert(fc.property(chosen, holds), { numRuns: 60 });

describe('a question of a draft', () => {
  it('is moved down and back up again without anything else being changed', () => {
    check(({ draft, place }) => {
      const down = moveQuestion(draft, place, 1);
      if (down === null) return assert.equal(questionPlaces(draft).at(-1)?.id, place.id);
      const moved = questionPlaces(down.draft).find(({ id }) => id === place.id)!;
      assert.deepEqual(valueAt(down.draft, down.path), place.question);
      assert.deepEqual(moveQuestion(down.draft, moved, -1)?.draft, draft);
    });
  });

  it('is copied behind itself with an id of its own', () => {
    check(({ draft, place }) => {
      const { draft: next, path } = copyQuestion(draft, place);
      const copy = questionPlaces(next).find((one) => one.path.join() === path.join())!;
      assert.ok(isUnique(ids(next)));
      assert.deepEqual({ ...copy.question, id: place.id }, place.question);
      assert.deepEqual(removeQuestion(next, copy), draft);
    });
  });

  it('is added behind the others of its page, and taken away again without a trace', () => {
    check(({ draft, pages }) => {
      for (const page of pages) {
        const added = addQuestion(draft, page.list, newQuestion('text', 'quite-new'));
        assert.equal(valueAt(added.draft, [...added.path, 'id']), 'quite-new');
        const place = questionPlaces(added.draft).find(({ id }) => id === 'quite-new')!;
        assert.deepEqual(removeQuestion(added.draft, place), draft);
      }
    });
  });

  it('takes no other question along when it goes', () => {
    check(({ draft, place }) => {
      assert.deepEqual(
        ids(removeQuestion(draft, place)),
        ids(draft).filter((id) => id !== place.id),
      );
    });
  });
});

describe('a page of a draft', () => {
  it('is added behind the others, and questions at the top level become the page before it', () => {
    check(({ draft, pages }) => {
      const { draft: next } = addPage(draft, newQuestion('text', 'quite-new'));
      const now = pagePlaces(next);
      assert.equal(now.length, pages.length + 1);
      assert.deepEqual(
        now.slice(0, -1).map(({ questions }) => questions.map(({ question }) => question)),
        pages.map(({ questions }) => questions.map(({ question }) => question)),
      );
      assert.ok(isUnique(now.map(({ id }) => id)));
    });
  });

  it('is copied with its questions under ids of their own, and stays valid', () => {
    check(({ draft, pages }) => {
      const copied = copyPage(draft, pages[0]!);
      if (pages[0]!.path === null) return assert.equal(copied, null);
      assert.deepEqual(problemsOf(copied!.draft), []);
      assert.deepEqual(removePage(copied!.draft, pagePlaces(copied!.draft)[1]!), draft);
    });
  });

  it('is moved down and back up again without anything else being changed', () => {
    check(({ draft, pages }) => {
      const moved = movePage(draft, pages[0]!, 1);
      if (moved === null) return assert.ok(pages.length === 1);
      assert.deepEqual(movePage(moved.draft, pagePlaces(moved.draft)[1]!, -1)?.draft, draft);
    });
  });
});

describe('a copied page', () => {
  const asked = { question: 'came', is: 1 };
  const scale = (id: string, more = {}) => ({ id, type: 'scale', min: 1, max: 5, text: { en: id }, ...more });
  const draft = draftOf({
    id: 'visit',
    version: '1',
    pages: [
      { id: 'before', questions: [scale('first')] },
      { id: 'one', questions: [scale('came'), scale('why', { showIf: { all: [asked, { question: 'first', is: 1 }] } })] },
    ],
  });

  it('asks in its conditions about its own questions, and about others as before', () => {
    const copied = copyPage(draft, pagePlaces(draft)[1]!)!.draft;
    assert.deepEqual(valueAt(copied, ['pages', 2, 'questions', 1, 'showIf']), {
      all: [
        { question: 'came-2', is: 1 },
        { question: 'first', is: 1 },
      ],
    });
    assert.deepEqual(valueAt(copied, ['pages', 1]), valueAt(draft, ['pages', 1]));
  });
});
