import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pickText } from '../../src/text/pick-text.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const text = deepFreeze({ de: 'Warum?', da: 'Hvorfor?', 'da-x-easy': 'Hvad er grunden?', en: 'Why?' });

const CASES: readonly (readonly [says: string, language: string, words: string])[] = [
  ['gives the words of the reader’s language', 'da', 'Hvorfor?'],
  ['gives an easy-read variant to who asked for it', 'da-x-easy', 'Hvad er grunden?'],
  ['falls back from a region to the language', 'da-DK', 'Hvorfor?'],
  ['falls back from a variant that there is not to the language', 'da-x-child', 'Hvorfor?'],
  ['falls back to English where the language is missing', 'uk', 'Why?'],
  ['does not mind capitals in the reader’s tag', 'DA', 'Hvorfor?'],
];

describe('pickText', () => {
  for (const [says, language, words] of CASES) it(says, () => assert.equal(pickText(text, language), words));

  it('does not mind capitals in the text’s own tags', () => assert.equal(pickText(deepFreeze({ en: 'Why?', 'PT-br': 'Por quê?' }), 'pt-BR'), 'Por quê?'));

  it('gives the first there is where neither the language nor English is there', () => assert.equal(pickText(deepFreeze({ pl: 'Dlaczego?', sv: 'Varför?' }), 'uk'), 'Dlaczego?'));

  it('is empty where there is no text', () => assert.equal(pickText(undefined, 'da'), ''));

  it('is empty where the text is in no language', () => assert.equal(pickText({}, 'da'), ''));

  it('gives one of the texts there are, whatever the language', () => {
    const words = fc.dictionary(fc.constantFrom('da', 'en', 'sv', 'da-x-easy', 'ar'), fc.string(), { minKeys: 1 });
    const language = fc.constantFrom('da', 'DA-dk', 'en', 'nb', 'ar', 'da-x-easy', '', 'constructor', '__proto__');
    fc.assert(fc.property(words, language, (one, tag) => assert.ok(Object.values(one).includes(pickText(one, tag)))));
  });
});
