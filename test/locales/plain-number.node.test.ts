import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIBRARY_LANGUAGES } from '../../src/locales/loaders.js';
import { plainNumber } from '../../src/locales/plain-number.js';

const REGIONS = Array.from({ length: 26 * 26 }, (_, index) => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)));
const SMALL = [0, 1, 7, 10, 42, 100, 999];

describe('a number without a formatter', () => {
  for (const language of LIBRARY_LANGUAGES) {
    it(`is what Intl writes in ${language}, in every region`, () => {
      const different = [language, ...REGIONS.map((region) => `${language}-${region}`)].flatMap((tag) => {
        const written = new Intl.NumberFormat(tag);
        return SMALL.filter((value) => (plainNumber(value, tag) ?? written.format(value)) !== written.format(value)).map((value) => `${value} in ${tag}`);
      });
      assert.deepEqual(different, []);
    });
  }

  it('is there for every whole number from 0 to 999 in Danish', () => {
    const { format } = new Intl.NumberFormat('da');
    const numbers = Array.from({ length: 1000 }, (_, value) => value);
    assert.deepEqual(
      numbers.map((value) => plainNumber(value, 'da')),
      numbers.map(format),
    );
  });

  for (const [name, value, language] of [
    ['a number that is grouped', 1000, 'da'],
    ['a number below nothing', -1, 'da'],
    ['a part of a number', 0.5, 'da'],
    ['Arabic', 7, 'ar'],
    ['a language that asks for other digits', 7, 'da-u-nu-deva'],
  ] as const) {
    it(`is left to Intl: ${name}`, () => assert.equal(plainNumber(value, language), undefined));
  }
});
