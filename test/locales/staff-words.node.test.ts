import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daBoardDesk } from '../../src/locales/da-board-desk.js';
import { daBoardWriting } from '../../src/locales/da-board-writing.js';
import { daFindings } from '../../src/locales/da-findings.js';
import { daWorkbenchPage } from '../../src/locales/da-workbench-page.js';
import { enBoardDesk } from '../../src/locales/en-board-desk.js';
import { enBoardWriting } from '../../src/locales/en-board-writing.js';
import { enFindings } from '../../src/locales/en-findings.js';
import { enWorkbenchPage } from '../../src/locales/en-workbench-page.js';
import type { Words } from '../../src/locales/messages.js';
import { loadFindingsMessages, staffLanguage } from '../../src/locales/workbench/loaders.js';

/** The words that only staff meet, which are there in English and Danish (decision 40): part → English, Danish. */
const PARTS: Readonly<Record<string, readonly [Words, Words]>> = {
  'the writing of a meeting': [enBoardWriting, daBoardWriting],
  'the board of a meeting': [enBoardDesk, daBoardDesk],
  findings: [enFindings, daFindings],
  'the page of the workbench': [enWorkbenchPage, daWorkbenchPage],
};

const FORMS = ['one', 'other'] as const;

/** What a word says, with a mark for each figure, in both plural forms. */
const sayings = (word: Words[string]): readonly string[] => {
  if (typeof word === 'string') return [word];
  if (typeof word !== 'function') return word;
  const parts = /^\(?([^)=]*)\)?\s*=>/
    .exec(String(word))![1]!
    .split(',')
    .map((part) => part.trim());
  return FORMS.map((form) => (word as (...figures: string[]) => string)(...parts.map((part, place) => (part === 'plural' ? form : `⟦${place}⟧`))));
};
const hasWords = (text: string) => /\p{L}/u.test(text);
const figuresOf = (text: string) => (text.match(/⟦\d⟧/g) ?? []).toSorted();

describe('the words of staff', () => {
  for (const [part, [english, danish]] of Object.entries(PARTS)) {
    it(`of ${part} are there in Danish as in English, with the same figures in them`, () => {
      assert.deepEqual(Object.keys(danish).toSorted(), Object.keys(english).toSorted());
      for (const key of Object.keys(english)) assert.deepEqual(figuresOf(sayings(danish[key]!)[0]!), figuresOf(sayings(english[key]!)[0]!), key);
    });

    it(`of ${part} are not English where they are Danish`, () => {
      for (const key of Object.keys(english)) for (const text of sayings(danish[key]!).filter(hasWords)) assert.ok(!sayings(english[key]!).includes(text), `${key}: ${text}`);
    });

    it(`of ${part} are written with the characters of print, composed, without spaces around them or doubled`, () => {
      for (const [key, word] of [...Object.entries(english), ...Object.entries(danish)])
        for (const text of sayings(word)) {
          assert.equal(text, text.normalize('NFC').trim(), key);
          assert.doesNotMatch(text, /['"`]|\.\.\.|\s\s|undefined/, `${key}: ${text}`);
        }
    });
  }

  it('are Danish for those who read Danish, and English for all others', async () => {
    assert.deepEqual(['da', 'da-DK', 'DA', 'en-GB', 'sv', 'ar'].map(staffLanguage), ['da', 'da', 'da', 'en', 'en', 'en']);
    assert.deepEqual([await loadFindingsMessages('da-DK'), await loadFindingsMessages('tr')], [daFindings, enFindings]);
  });
});
