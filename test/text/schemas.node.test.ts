import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identifier } from '../../src/text/identifier.js';
import { languageTag, localisedText } from '../../src/text/localised-text.js';
import { wellFormedText } from '../../src/text/well-formed.js';
import { parseWith } from '../../src/validation/parse-with.js';
import type { z } from '../../src/validation/zod.js';

const takes = (schema: z.core.$ZodType, value: unknown) => parseWith(schema, value).ok;

describe('an identifier', () => {
  for (const id of ['a', '0', 'library-visit', 'q_1', 'A', 'x'.repeat(64), 'constructor']) {
    it(`may be ${id.length > 20 ? '64 characters long' : id}`, () => assert.ok(takes(identifier, id)));
  }

  for (const [says, id] of [
    ['empty', ''],
    ['65 characters long', 'x'.repeat(65)],
    ['begun with a hyphen', '-a'],
    ['begun with an underscore', '__proto__'],
    ['of letters beyond ASCII', 'ærø'],
    ['in two words', 'a b'],
    ['with a dot', 'a.b'],
    ['ended by a line break', 'a\n'],
    ['a number', 1],
  ] as const) {
    it(`is not ${says}`, () => assert.ok(!takes(identifier, id)));
  }
});

describe('a language tag', () => {
  for (const tag of ['da', 'pt-BR', 'da-x-easy', 'zh-Hant-TW', 'ckb']) it(`may be ${tag}`, () => assert.ok(takes(languageTag, tag)));

  for (const [says, tag] of [
    ['empty', ''],
    ['one letter', 'd'],
    ['a name', 'danish language'],
    ['ended by a hyphen', 'da-'],
    ['joined by an underscore', 'da_DK'],
    ['longer than 35 characters', 'da-abcdefgh-abcdefgh-abcdefgh-abcdefgh'],
    ['begun with a digit', '1a'],
  ] as const) {
    it(`is not ${says}`, () => assert.ok(!takes(languageTag, tag)));
  }
});

describe('a text in several languages', () => {
  it('has a tag for each', () => assert.ok(takes(localisedText, { da: 'Hej', 'da-x-easy': 'Hej', ar: 'مرحبا' })));

  it('is not a bare text', () => assert.ok(!takes(localisedText, 'Hej')));

  it('has no other keys', () => assert.ok(!takes(localisedText, { da: 'Hej', '': 'Hej' })));

  it('holds at most 4000 characters in each', () =>
    assert.deepEqual(
      [4000, 4001].map((length) => takes(localisedText, { da: 'x'.repeat(length) })),
      [true, false],
    ));
});

describe('a well-formed text', () => {
  it('is at most as long as asked', () =>
    assert.deepEqual(
      ['abc', 'abcd'].map((text) => takes(wellFormedText(3), text)),
      [true, false],
    ));

  it('counts UTF-16 code units, as the attribute maxlength does', () =>
    assert.deepEqual(
      ['🌻', '🌻🌻'].map((text) => takes(wellFormedText(3), text)),
      [true, false],
    ));

  it('is not half of an emoji', () => assert.ok(!takes(wellFormedText(10), '🌻'.slice(0, 1))));

  it('does not hold U+0000, which PostgreSQL cannot store', () => assert.ok(!takes(wellFormedText(10), 'a\0b')));

  it('may be empty', () => assert.ok(takes(wellFormedText(10), '')));
});
