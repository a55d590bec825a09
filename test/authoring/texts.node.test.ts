import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { languagesOf } from '../../src/authoring/languages-of.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import { removeLanguage, setText } from '../../src/authoring/set-text.js';
import { textsOf, wordsIn } from '../../src/authoring/texts-of.js';
import { valueAt } from '../../src/authoring/value-at.js';
import { definition } from '../fixtures/arbitraries.js';
import { draftOf } from '../fixtures/draft-of.js';
import { everyType } from '../fixtures/every-type.js';

describe('the texts of a draft', () => {
  it('are found wherever a definition has any', () => {
    const found = textsOf(draftOf(everyType)).map(({ path }) => path.join('.'));
    for (const path of ['title', 'notice', 'outcome.text', 'contact.text', 'pages.0.title', 'pages.0.questions.1.options.0.text', 'pages.0.questions.3.rows.1.text'])
      assert.ok(found.includes(path), path);
  });

  it('are one more in a language that is written, and the others stay as they are', () => {
    fc.assert(
      fc.property(definition.map(draftOf), fc.nat(), (draft, number) => {
        const texts = textsOf(draft);
        const place = texts[number % texts.length]!;
        const next = setText(draft, place, { language: 'sv', words: 'Ord' });
        assert.equal(wordsIn(textsOf(next)[number % texts.length]!.text, 'sv'), 'Ord');
        assert.deepEqual(setText(next, place, { language: 'sv', words: '' }), draft);
      }),
      { numRuns: 60 },
    );
  });

  it('lose a language without losing another, and stay valid where every text has another', () => {
    fc.assert(
      fc.property(definition.map(draftOf), (draft) => {
        const both = textsOf(draft).reduce((next, place) => setText(next, place, { language: 'sv', words: 'Ord' }), draft);
        assert.deepEqual(removeLanguage(both, 'sv'), draft);
        const only = languagesOf(draft).reduce<typeof draft>((next, language) => removeLanguage(next, language), both);
        assert.deepEqual(problemsOf(only), []);
        assert.deepEqual(languagesOf(only), ['sv']);
      }),
      { numRuns: 40 },
    );
  });

  it('that a definition can do without go with their last language, those that it needs stay and are told', () => {
    const draft = draftOf({
      id: 'x',
      version: '1',
      title: { da: 'T' },
      questions: [{ id: 'visit', type: 'scale', min: 1, max: 2, labels: { 1: { da: 'Nej' } }, text: { da: 'Hvordan?' } }],
    });
    const next = removeLanguage(draft, 'da');
    assert.deepEqual(next, { id: 'x', version: '1', questions: [{ id: 'visit', type: 'scale', min: 1, max: 2, text: {} }] });
    assert.deepEqual(
      problemsOf(next).map(({ path }) => path),
      ['questions[0].text'],
    );
  });

  it('are not taken for those of another language with the same beginning', () => {
    const draft = draftOf({ id: 'x', version: '1', title: { da: 'Titel', 'da-x-easy': 'Let' }, questions: [{ id: 'a', type: 'text', text: { da: 'A' } }] });
    assert.deepEqual(valueAt(removeLanguage(draft, 'da-x-easy'), ['title']), { da: 'Titel' });
  });
});
