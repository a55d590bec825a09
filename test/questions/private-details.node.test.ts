import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PrivateDetail, privateDetails } from '../../src/questions/private-details.js';

/** Texts as citizens write them, and what is found in them. The numbers are made up. */
const FOUND: Readonly<Record<PrivateDetail, readonly string[]>> = {
  personalNumber: [
    '010203-1234',
    '0102031234',
    '010203 1234',
    '010203 - 1234',
    '311299–9999',
    'Mit CPR er 290200-4321.',
    'cpr-nr.: 290200-4321',
    'CPR:2902004321',
    '(150685-0007)',
    'Min mor, 1506850007, venter stadig',
    'født 15/6 1985, 150685-0007, bor på Algade 3',
  ],
  email: [
    'bo@example.dk',
    'Skriv til bo.hansen+torv@post.example.org, tak.',
    'mail:Bo_H@example.co.uk',
    '<søren@blåbær.dk>',
    'o’hara d@x.io',
    'BO@EXAMPLE.DK',
    'bo@sub.domain.example',
  ],
  telephone: [
    '20304050',
    '20 30 40 50',
    '20-30-40-50',
    '20.30.40.50',
    '2030 4050',
    '203 04 050',
    'Ring på 20304050!',
    'Tlf.: 20 30 40 50, helst efter kl. 17',
    'tlf.nr. 20304050',
    '+45 20 30 40 50',
    '+4520304050',
    '(+45) 2030 4050',
    '004520304050',
    '+46 70 123 45 67',
    '+49 (0)30 1234567',
    '+1 (555) 010-9999',
    'mobil:+380 44 123 4567',
    '+31 0102031234',
    'Jeg er 42 år og træffes på 20304050 indtil 22',
  ],
};

/** Texts that hold numbers and signs, and nothing private. */
const NOT_FOUND: readonly string[] = [
  'Siden 2019 er det gået ned ad bakke.',
  'I 2023 og 2024',
  'perioden 2023-2024',
  '2023 2024',
  'den 24. december 2026',
  '24-12-2026',
  '24.12.2026 kl. 10.30',
  '2026-12-24',
  '24/12 2026',
  '20261224',
  '24122026',
  'kl. 12.30-14.00',
  'Algade 12, 4000 Roskilde',
  'Nr. 114B, 2. tv.',
  'Det kostede 1.234.567 kr.',
  '1.234.567 kr',
  '12345678 kr.',
  '25 000 000 kroner',
  '25000000',
  'kr. 23456789',
  '23456789,-',
  '€ 23456789',
  '23.456.789,50',
  '23456789,50 kr.',
  'sag 26/1234',
  'sagsnr. 24/20304050',
  'sagsnr. 20304050',
  'journalnummer: 20304050',
  'CVR 29189757',
  'CVR-nr.: 29189757',
  'DK29189757',
  'EAN 5798000123456',
  'matrikelnr. 7000a',
  'IBAN DK50 0040 0440 1162 43',
  'kort 4571 1234 5678 9012',
  '112, 114 og 1813',
  'linje 4A hvert 10. minut, 7-8 gange',
  'fra 10 til 20 eller 30 minutter',
  '3 ud af 5',
  '+12 %',
  '+ 45 kr.',
  '100 m² med 4,5 m til loftet',
  '3-4-5',
  '555.123',
  '320013-1234',
  '011303-1234',
  'ISBN 978-87-02-12345-6',
  '550e8400-e29b-41d4-a716-446655440000',
  'https://example.dk/sag/20304050?id=20304051',
  'Vi mødes @ torvet',
  '5 stk @ 10 kr.',
  '@kommunen hvad nu',
  'a@b',
  '192.168.10.1',
  '12345678',
  '0,12345678',
  '1.20304050',
  '2-0102031234',
  '+45 2030405060708090',
  '1+4520304050',
  '12.004520304050',
  '',
];

describe('what looks private in a text', () => {
  for (const [detail, texts] of Object.entries(FOUND)) {
    for (const text of texts) it(`is a ${detail} in ${JSON.stringify(text)}`, () => assert.deepEqual(privateDetails(text), [detail]));
  }

  for (const text of NOT_FOUND) it(`is nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(privateDetails(text), []));

  it('is everything that there is, the gravest first', () => assert.deepEqual(privateDetails('20304050 bo@example.dk 010203-1234'), ['personalNumber', 'email', 'telephone']));

  it('is told the same each time that one asks', () => assert.deepEqual([privateDetails('bo@example.dk'), privateDetails('bo@example.dk')], [['email'], ['email']]));

  it('is nothing in plain words', () => {
    const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ’'-]{1,12}[,.!?;:]?$/);
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => assert.deepEqual(privateDetails(words.join(' ')), [])));
  });

  it('is nothing in words with numbers of up to five digits', () => {
    const part = fc.oneof(
      fc.stringMatching(/^[a-zæøå]{1,9}$/),
      fc.nat(99_999).map((value) => `${value} ting`),
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => assert.deepEqual(privateDetails(parts.join(' ')), [])));
  });

  it('is nothing in amounts and dates as Danes write them', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999 }).map((value) => `${new Intl.NumberFormat('da').format(value)} kr.`);
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const styles = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);
    const day = fc.tuple(date, styles).map(([when, dateStyle]) => new Intl.DateTimeFormat('da', { dateStyle, timeZone: 'UTC' }).format(when));
    fc.assert(fc.property(fc.oneof(amount, day), (text) => assert.deepEqual(privateDetails(`Vi fik ${text}, og så.`), [])));
  });

  it('is every personal number, however it is divided', () => {
    const two = (low: number, high: number) => fc.integer({ min: low, max: high }).map((value) => String(value).padStart(2, '0'));
    const parts = fc.tuple(two(1, 31), two(1, 12), two(0, 99), fc.constantFrom('', '-', ' ', ' - ', '–'), two(0, 99), two(0, 99));
    fc.assert(fc.property(parts, (numbers) => assert.ok(privateDetails(`Det er ${numbers.join('')} her.`).includes('personalNumber'))));
  });

  it('is found in a long text without delay', () => {
    const start = performance.now();
    for (const text of ['x'.repeat(10_000), '1'.repeat(10_000), '1 '.repeat(5000), 'a.'.repeat(5000), `${'x'.repeat(9999)}@`, '+1 ('.repeat(2500)]) privateDetails(text);
    assert.ok(performance.now() - start < 1000);
  });
});
