import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageFallbacks } from '../../src/text/language-fallbacks.js';

const CASES: readonly (readonly [language: string, forms: readonly string[]])[] = [
  ['da', ['da', 'en']],
  ['da-DK', ['da-DK', 'da', 'en']],
  ['da-x-easy', ['da-x-easy', 'da', 'en']],
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh', 'en']],
  ['en', ['en']],
  ['en-GB', ['en-GB', 'en']],
];

describe('languageFallbacks', () => {
  for (const [language, forms] of CASES) {
    it(`tries ${forms.join(', ')} for a reader of ${language}`, () => assert.deepEqual(languageFallbacks(language), forms));
  }

  it('never ends a form with a single letter, which only announces what follows', () => assert.ok(!languageFallbacks('da-x-child').includes('da-x')));
});
