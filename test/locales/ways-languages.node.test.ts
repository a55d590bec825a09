import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daPageCheck } from '../../src/locales/da-page-check.js';
import { daWays } from '../../src/locales/da-ways.js';
import { enPageCheck } from '../../src/locales/en-page-check.js';
import { enWays } from '../../src/locales/en-ways.js';
import type { Words } from '../../src/locales/messages.js';
import { loadPageCheckMessages, loadWaysMessages, staffLanguage } from '../../src/locales/workbench/loaders.js';
import { english, inOrder } from './language-contract.js';

/** The parts that only editors meet, in English and in Danish. */
const PARTS: Readonly<Record<string, readonly [en: Words, da: Words]>> = { 'ways into pages': [enWays, daWays], 'check of a page': [enPageCheck, daPageCheck] };

const FIGURES = ['⟦0⟧', '⟦1⟧', '⟦2⟧'];

/** What a message says in a plural form, with marks for what is put in. */
const said = (word: Words[string], plural: Intl.LDMLPluralRule): string => {
  if (typeof word !== 'function') return String(word);
  const isCounted = /\bplural\b/.test(String(word));
  return (word as (...parts: string[]) => string)(...(isCounted ? [FIGURES[0]!, plural] : FIGURES));
};

const figuresIn = (text: string) => inOrder(text.match(/⟦\d⟧/g) ?? []);

for (const [name, [en, da]] of Object.entries(PARTS))
  describe(`the words for the ${name}`, () => {
    it('are there in Danish under the keys of English', () => assert.deepEqual(inOrder(Object.keys(da)), inOrder(Object.keys(en))));

    it('have no key of words that citizens meet', () =>
      assert.deepEqual(
        Object.keys(en).filter((key) => Object.hasOwn(english, key)),
        [],
      ));

    it('put the same into their texts in both languages, in every plural form', () => {
      for (const key of Object.keys(en))
        for (const plural of ['one', 'other'] as const) assert.deepEqual(figuresIn(said(da[key]!, plural)), figuresIn(said(en[key]!, plural)), `${key} ${plural}`);
    });

    it('say nothing in English in Danish', () =>
      assert.deepEqual(
        Object.keys(en).filter((key) => said(da[key]!, 'other') === said(en[key]!, 'other')),
        [],
      ));

    it('are written with the characters of print, without spaces around or doubled', () => {
      for (const words of [en, da])
        for (const [key, word] of Object.entries(words)) {
          const text = said(word, 'other');
          assert.equal(text, text.normalize('NFC').trim(), key);
          assert.doesNotMatch(text, /['"`]|\.\.\.|\s\s|undefined/, `${key}: ${text}`);
        }
    });
  });

describe('editors', () => {
  it('read Danish or English, and English where they read neither', async () => {
    assert.deepEqual(['da', 'da-DK', 'en-GB', 'de', 'dag'].map(staffLanguage), ['da', 'da', 'en', 'en', 'en']);
    assert.equal(await loadWaysMessages('da-DK'), daWays);
    assert.equal(await loadPageCheckMessages('ar'), enPageCheck);
  });
});
