import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../src/questions/parse-number.js';
import { writeIntoField, writeNumber } from '../../src/questions/number/write-number.js';

const LANGUAGES = ['da', 'en', 'sv', 'nb', 'de', 'pl', 'uk', 'tr', 'ar', 'ar-EG', 'ar-MA', 'fa', 'de-CH', 'de-AT', 'fr', 'es', 'pt-PT', 'en-IN', 'bn', 'da-x-easy'];

/** Numbers with up to six decimals, whose digits are all kept. */
const number = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const language = fc.constantFrom(...LANGUAGES);

describe('parseNumber', () => {
  for (const one of LANGUAGES) {
    it(`reads every number that Intl writes in ${one}`, () => {
      const format = new Intl.NumberFormat(one, { maximumFractionDigits: 6 });
      fc.assert(fc.property(number, (value) => assert.equal(parseNumber(format.format(value), one), value)));
    });
  }

  it('reads every number that is written into the field, and with marks between thousands', () => {
    fc.assert(
      fc.property(number, language, (value, one) =>
        assert.deepEqual(
          [writeIntoField(value, one), writeNumber(value, one)].map((text) => parseNumber(text, one)),
          [value, value],
        ),
      ),
    );
  });

  it('reads a plain whole number in every language', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), language, (value, one) => assert.equal(parseNumber(String(value), one), value)));
  });

  it('reads decimals after a comma and after a point in every language, where not exactly three follow', () => {
    const decimals = fc.stringMatching(/^(\d{1,2}|\d{4,6})$/);
    fc.assert(
      fc.property(fc.nat(99_999), decimals, fc.constantFrom(',', '.'), language, (whole, fraction, mark, one) =>
        assert.equal(parseNumber(`${whole}${mark}${fraction}`, one), Number(`${whole}.${fraction}`)),
      ),
    );
  });

  const READ: readonly (readonly [text: string, language: string, value: number])[] = [
    ['1.234', 'da', 1234],
    ['1.234', 'en', 1.234],
    ['1,234', 'da', 1.234],
    ['1,234', 'en', 1234],
    ['1.234', 'sv', 1.234],
    ['0.123', 'da', 0.123],
    ['1234.567', 'da', 1234.567],
    ['1.5', 'da', 1.5],
    ['1,5', 'en', 1.5],
    ['1.234,5', 'da', 1234.5],
    ['1.234,5', 'en', 1234.5],
    ['1,234.5', 'da', 1234.5],
    ['1.234.567', 'en', 1234567],
    ['1,234,567', 'da', 1234567],
    ['12,34,567', 'en-IN', 1234567],
    ['1 234', 'da', 1234],
    ['1 234 567,89', 'en', 1234567.89],
    ['1\u00A0234', 'sv', 1234],
    ['1\u202F234', 'fr', 1234],
    ['1’234', 'de-CH', 1234],
    ["1'234.5", 'da', 1234.5],
    ['  42 ', 'da', 42],
    ['-5', 'da', -5],
    ['−5', 'sv', -5],
    ['– 5', 'da', -5],
    ['+5', 'da', 5],
    ['-0', 'da', 0],
    ['007', 'da', 7],
    [',5', 'da', 0.5],
    ['5,00', 'da', 5],
    ['٤٢', 'ar', 42],
    ['١٬٢٣٤٫٥', 'ar', 1234.5],
    ['١٢٣٤٫٥', 'da', 1234.5],
    ['۱۲۳', 'ar', 123],
    ['٣،٥', 'ar', 3.5],
    ['৪২', 'bn', 42],
    ['1234567890.12345', 'en', 1234567890.12345],
    ['1000000000000000', 'en', 1e15],
  ];
  for (const [text, one, value] of READ)
    it(`reads ${JSON.stringify(text)} in ${one} as ${value}`, () => assert.ok(Object.is(parseNumber(text, one), value), String(parseNumber(text, one))));

  const UNREAD: readonly (readonly [text: string, language: string])[] = [
    ['', 'da'],
    ['   ', 'da'],
    ['five', 'en'],
    ['5 kr.', 'da'],
    ['5kr', 'da'],
    ['kr. 5', 'da'],
    ['5 %', 'da'],
    ['1e5', 'en'],
    ['0x10', 'en'],
    ['1..5', 'en'],
    ['1,2,3', 'en'],
    ['12 34', 'da'],
    ['1 2345', 'da'],
    ['0 123', 'da'],
    ['1.23.456', 'da'],
    ['12,34,567', 'da'],
    ['1.234 567', 'da'],
    ['5,', 'da'],
    ['5.', 'en'],
    [',', 'da'],
    ['-', 'da'],
    ['--5', 'da'],
    ['5-', 'da'],
    ['3-5', 'da'],
    ['1/2', 'da'],
    ['½', 'da'],
    ['∞', 'en'],
    ['NaN', 'en'],
    ['Infinity', 'en'],
  ];
  for (const [text, one] of UNREAD) it(`finds no number in ${JSON.stringify(text)} (${one})`, () => assert.equal(parseNumber(text, one), null));

  it('does not read more digits than are kept exactly', () => assert.deepEqual([parseNumber('9007199254740993', 'en'), parseNumber('123456789012345.67', 'en')], [null, null]));

  it('reads as English in a language that nobody knows', () => assert.equal(parseNumber('1,234.5', 'qqq'), 1234.5));

  it('gives a finite number or nothing for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+\d., '٠-٩]{0,12}$/)), language, (text, one) => {
        const value = parseNumber(text, one);
        assert.ok(value === null || Number.isFinite(value));
      }),
    );
  });
});
