import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { v4, validate, version } from 'uuid';
import { formatReceiptCode, idOfReceiptCode, newReceiptCode, parseReceiptCode } from '../../src/response/receipt-code.js';
import { response } from '../../src/response/response.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { visitResponse } from '../fixtures/definitions.js';

const SIGNS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const code = fc.array(fc.constantFrom(...SIGNS), { minLength: 20, maxLength: 20 }).map((signs) => signs.join(''));

/** What people make of a sign when they write it down. */
const HANDWRITING: Readonly<Record<string, readonly string[]>> = { 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i', 'L', 'l'] };
const written = (sign: string) => fc.constantFrom(...(HANDWRITING[sign] ?? [sign, sign.toLowerCase()]));
const between = fc.constantFrom('', '', ' ', '-', ' - ', '–', '\u2011', '\u00a0', '\n', '\u200b');
const codeAsWritten = code.chain((signs) =>
  fc
    .tuple(fc.constant(signs), fc.tuple(...Array.from(signs).map((sign) => fc.tuple(written(sign), between))))
    .map(([original, parts]) => [original, parts.flat().join('')] as const),
);

describe('a receipt code', () => {
  it('is five groups of four signs, without I, L, O and U', () => {
    for (let round = 0; round < 1000; round++) assert.match(newReceiptCode(), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
  });

  it('is another one each time', () => assert.equal(new Set(Array.from({ length: 10_000 }, newReceiptCode)).size, 10_000));

  it('uses every sign at every place about equally often', () => {
    const rounds = 32_000;
    const counts = Array.from({ length: 20 }, () => new Map<string, number>());
    for (let round = 0; round < rounds; round++)
      Array.from(newReceiptCode().replaceAll('-', '')).forEach((sign, place) => counts[place]!.set(sign, (counts[place]!.get(sign) ?? 0) + 1));
    // The expectation is 1000 with a standard deviation of 31: eight of them are passed once in more than 10^12 runs.
    const extremes = counts.flatMap((place) => SIGNS.map((sign) => place.get(sign) ?? 0)).filter((count) => Math.abs(count - rounds / 32) > 8 * 31);
    assert.deepEqual(extremes, []);
  });

  it('is read again as it was written', () => fc.assert(fc.property(code, (signs) => assert.equal(parseReceiptCode(formatReceiptCode(signs)), signs))));

  it('is read whatever its case, spaces and hyphens, and with I and L for 1 and O for 0', () =>
    fc.assert(fc.property(codeAsWritten, ([signs, text]) => assert.equal(parseReceiptCode(text), signs))));

  it('is formatted the same after it was read, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          codeAsWritten.map(([, text]) => text),
        ),
        (text) => {
          const read = parseReceiptCode(text);
          assert.equal(read, read === null ? null : parseReceiptCode(formatReceiptCode(read)));
        },
      ),
    ));

  const wrong: readonly (readonly [text: string, says: string])[] = [
    ['', 'is empty'],
    ['K7QM-2XGD-9PTR-4HWN-8VC', 'lacks a sign'],
    ['K7QM-2XGD-9PTR-4HWN-8VCB0', 'has a sign more'],
    ['K7QM-2XGD-9PTR-4HWN-8VCU', 'has a U'],
    ['K7QM-2XGD-9PTR-4HWN-8VC*', 'has one of Crockford’s check signs'],
    ['K7QM-2XGD-9PTR-4HWN-8VCß', 'has a letter whose capital is two letters'],
    ['K7QM.2XGD.9PTR.4HWN.8VCB', 'has full stops'],
  ];
  for (const [text, says] of wrong) it(`is not read from a text that ${says}`, () => assert.equal(parseReceiptCode(text), null));
});

describe('the id of a receipt code', () => {
  it('is the head of the digest that the format names, as a UUID', async () => {
    const digest = createHash('sha256').update('tillid receipt 1:K7QM2XGD9PTR4HWN8VCB').digest('hex').slice(0, 32);
    const expected = Array.from(digest);
    expected[12] = '4';
    expected[16] = ((Number.parseInt(expected[16]!, 16) & 0x3) | 0x8).toString(16);
    assert.equal((await idOfReceiptCode('K7QM-2XGD-9PTR-4HWN-8VCB')).replaceAll('-', ''), expected.join(''));
  });

  it('stays what it was when the first codes were given out', async () => assert.equal(await idOfReceiptCode('K7QM-2XGD-9PTR-4HWN-8VCB'), '02428aab-6846-4ec9-a587-2f4bad4a8f1a'));

  it('is a random UUID that a response may have', () =>
    fc.assert(
      fc.asyncProperty(code, async (signs) => {
        const id = await idOfReceiptCode(signs);
        assert.ok(validate(id) && version(id) === 4);
        assert.ok(parseWith(response, { ...visitResponse({ overall: 3 }), id }).ok);
      }),
    ));

  it('has the form of an id without a code, so that nobody can tell who keeps one', async () => {
    const form = (id: string) =>
      Array.from(id).map((sign, place) => (place === 14 || sign === '-' ? sign : place === 19 ? '89ab'.includes(sign) : '0123456789abcdef'.includes(sign)));
    assert.deepEqual(form(await idOfReceiptCode(newReceiptCode())), form(v4()));
  });

  it('is the same however the code is written', () =>
    fc.assert(fc.asyncProperty(codeAsWritten, async ([signs, text]) => assert.equal(await idOfReceiptCode(text), await idOfReceiptCode(signs)))));

  it('is another one for each code', async () => {
    const ids = await Promise.all(Array.from({ length: 2000 }, () => idOfReceiptCode(newReceiptCode())));
    assert.equal(new Set(ids).size, 2000);
  });

  it('changes in about half of its bits with any one sign of the code, so that nothing of the code is to be found in it', () =>
    fc.assert(
      fc.asyncProperty(code, fc.nat(19), fc.integer({ min: 1, max: 31 }), async (signs, place, step) => {
        const other = SIGNS[(SIGNS.indexOf(signs[place]!) + step) % 32]!;
        const bits = async (text: string) => BigInt(`0x${(await idOfReceiptCode(text)).replaceAll('-', '')}`);
        const difference = (await bits(signs)) ^ (await bits(signs.slice(0, place) + other + signs.slice(place + 1)));
        // Of 122 bits: mean 61, standard deviation 5.5; seven of them are passed once in 10^11.
        assert.ok(Math.abs(difference.toString(2).replaceAll('0', '').length - 61) < 7 * 5.5);
      }),
    ));

  it('is not made of a text that is no code, and the message does not repeat it', () =>
    assert.rejects(idOfReceiptCode('my secret'), (error) => error instanceof RangeError && !error.message.includes('secret')));
});
