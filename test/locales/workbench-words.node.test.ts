import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOARD_FIELDS, PHASE_FIELDS, TABLES_FIELD } from '../../src/authoring/board/board-fields.js';
import type { Field } from '../../src/authoring/field.js';
import { nameOf } from '../../src/authoring/field.js';
import { FIELDS, QUESTION_TYPES } from '../../src/authoring/fields-of.js';
import { SCORING_FIELDS } from '../../src/authoring/fields/scoring.js';
import { PAGE_FIELDS } from '../../src/authoring/page-fields.js';
import { PROBLEM_NAMES } from '../../src/authoring/told-problem.js';
import { authoringWords } from '../../src/elements/workbench/authoring-words.js';
import { daBoardWriting } from '../../src/locales/da-board-writing.js';
import { enBoardWriting } from '../../src/locales/en-board-writing.js';
import type { AuthoringMessages } from '../../src/locales/en-authoring.js';
import { loadAuthoringMessages, staffLanguage } from '../../src/locales/workbench/loaders.js';

const [english, danishWords] = await Promise.all([loadAuthoringMessages('en'), loadAuthoringMessages('da')]);
const LANGUAGES: Readonly<Record<'en' | 'da', AuthoringMessages>> = { en: english, da: danishWords };

/** The words that only whoever writes a meeting is told. */
const MEETINGS = { en: enBoardWriting, da: daBoardWriting };

/** A field and those within it. */
const deep = (field: Field): Field[] => [field, ...('fields' in field ? field.fields.flatMap(deep) : [])];
const fields = [...Object.values(FIELDS).flat(), ...PAGE_FIELDS, ...SCORING_FIELDS].flatMap(deep);
const meetingFields = [...BOARD_FIELDS, TABLES_FIELD, ...PHASE_FIELDS].flatMap(deep);

/** What has no words: fields, values to pick, and entries. */
const wordless = (those: readonly Field[], words: AuthoringMessages) => ({
  nameless: those.filter((field) => authoringWords(words, 'Field', [nameOf(field)]) === '').map(nameOf),
  values: those.flatMap((field) => (field.kind === 'one-of' ? field.values.filter((value) => authoringWords(words, 'One', [nameOf(field), value]) === '') : [])),
  stems: those.flatMap((field) => (field.kind === 'entries' && authoringWords(words, 'Entry', [field.stem], ['1']) === '' ? [field.stem] : [])),
});
const NONE = { nameless: [], values: [], stems: [] };

/** What a text says, with marks for its figures. */
const said = (text: unknown): string => (typeof text === 'function' ? (text as (...parts: string[]) => string)('⟦1⟧', '⟦2⟧') : String(text));

/** Words that are the same in Danish as in English. */
const SHARED = ['writeTypeText', 'writeTypeBudget', 'wordsPlaceText'];

for (const tag of ['en', 'da'] as const) {
  const words = LANGUAGES[tag];
  describe(`the words of the workbench (${tag})`, () => {
    it('name every field, value, type and entry of questions', () => {
      const types = QUESTION_TYPES.filter((type) => authoringWords(words, 'Type', [type]) === '' || authoringWords(words, 'About', [type]) === '');
      assert.deepEqual([wordless(fields, words), types], [NONE, []]);
    });

    it('name every field, value and entry of meetings', () => {
      assert.deepEqual(wordless(meetingFields, { ...words, ...MEETINGS[tag] }), NONE);
    });

    it('have a sentence for every problem that is told by name, with its figures', () => {
      for (const name of PROBLEM_NAMES) assert.notEqual(authoringWords(words, 'Problem', [name], ['1', '2']), '', name);
    });

    it('are written with the characters of print, without spaces around or doubled', () => {
      for (const [key, text] of Object.entries(words)) {
        assert.equal(said(text), said(text).normalize('NFC').trim(), key);
        assert.doesNotMatch(said(text), /['"`]|\.\.\.|\s\s/, key);
      }
    });
  });
}

describe('the words of the workbench', () => {
  it('are Danish in Danish, and put the same figures in', () => {
    const figures = (text: string) => [...text.matchAll(/⟦\d⟧/g)].map(([figure]) => figure).toSorted();
    for (const [key, text] of Object.entries(english)) {
      const danish = said(danishWords[key as keyof AuthoringMessages]);
      assert.deepEqual(figures(danish), figures(said(text)), key);
      if (/\p{L}{2}/u.test(danish) && !SHARED.includes(key)) assert.notEqual(danish, said(text), key);
    }
  });

  it('are English for who reads neither, and say so', async () => {
    assert.deepEqual(await loadAuthoringMessages('ar'), english);
    assert.deepEqual(await loadAuthoringMessages('da-x-easy'), danishWords);
    assert.deepEqual(['ar', 'da', 'en-GB', 'nb'].map(staffLanguage), ['en', 'da', 'en', 'en']);
  });
});
