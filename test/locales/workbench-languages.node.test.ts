import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daWorkbench } from '../../src/locales/da-workbench.js';
import { enWorkbench } from '../../src/locales/en-workbench.js';
import type { Words } from '../../src/locales/messages.js';
import { loadWorkbenchMessages, staffLanguage } from '../../src/locales/workbench/loaders.js';
import { english, inOrder } from './language-contract.js';

const [en, da]: readonly [Words, Words] = [enWorkbench, daWorkbench];
const MARKS = ['⟦0⟧', '⟦1⟧'];

/** What a message says in a plural form, with marks for what is put in. */
function said(word: Words[string], plural: Intl.LDMLPluralRule): string {
  if (typeof word !== 'function') return String(word);
  const isCounted = /\bplural\b/.test(String(word));
  return (word as (...parts: string[]) => string)(...(isCounted ? [MARKS[0]!, plural] : MARKS));
}

const marksIn = (text: string) => inOrder(text.match(/⟦\d⟧/g) ?? []);

describe('the words of the workbench', () => {
  it('are there in Danish under the keys of English, none of which citizens meet', () => {
    assert.deepEqual(inOrder(Object.keys(da)), inOrder(Object.keys(en)));
    assert.deepEqual(
      Object.keys(en).filter((key) => Object.hasOwn(english, key)),
      [],
    );
  });

  it('put the same into their texts in both languages, and say nothing in English in Danish', () => {
    for (const key of Object.keys(en))
      for (const plural of ['one', 'other'] as const) {
        assert.deepEqual(marksIn(said(da[key]!, plural)), marksIn(said(en[key]!, plural)), key);
        if (/\p{L}/u.test(said(en[key]!, plural))) assert.notEqual(said(da[key]!, plural), said(en[key]!, plural), key);
      }
  });

  it('are written with the characters of print, without spaces around or doubled', () => {
    for (const words of [en, da])
      for (const [key, word] of Object.entries(words)) {
        const text = said(word, 'other');
        assert.equal(text, text.normalize('NFC').trim(), key);
        assert.doesNotMatch(text, /['"`]|\.\.\.|\s\s|undefined/, `${key}: ${text}`);
      }
  });

  it('are Danish or English, and English for whoever reads neither', async () => {
    assert.deepEqual(['da', 'da-DK', 'en-GB', 'de', 'dag'].map(staffLanguage), ['da', 'da', 'en', 'en', 'en']);
    assert.equal(await loadWorkbenchMessages('da-DK'), daWorkbench);
    assert.equal(await loadWorkbenchMessages('ar'), enWorkbench);
  });
});
