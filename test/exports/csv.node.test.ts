import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { guardFormula, unguardFormula } from '../../src/text/formula-guard.js';
import { readCsv } from '../../src/exports/read-csv.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { storedResponse } from '../../src/response/response.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { fieldsOf, rowsOf } from '../fixtures/csv-fields.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS, REFUSED_TEXTS } from '../fixtures/hostile-texts.js';
import { gather, streamOf, textOf } from '../fixtures/streams.js';

const book = codebook([hostileSurvey], { texts: true });

describe('the hostile texts', () => {
  it('are at least two hundred, of which the schema takes each as an answer and as words of a definition', () => {
    assert.ok(HOSTILE_TEXTS.length >= 200);
    const parsed = parseDefinition(hostileSurvey);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    for (const response of hostileResponses) assert.ok(parseWith(storedResponse, response).ok, JSON.stringify(response.group));
  });

  it('are refused where no store could hold them', () => {
    for (const text of REFUSED_TEXTS) assert.ok(!parseWith(storedResponse, { ...hostileResponses[0], group: text }).ok, JSON.stringify(text));
  });
});

describe('the guard against formulas', () => {
  it('puts a single quote before all that a spreadsheet takes for a formula, and before no other text', () => {
    for (const text of ['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠x', "'", "'x", '']) assert.equal(guardFormula(text), `'${text}`);
    for (const text of ['1', 'x=1', ' =1', '"=1"', 'a-b', 'Æ']) assert.equal(guardFormula(text), text);
  });

  it('gives every text back, so that no two texts look the same', () => {
    for (const text of [...HOSTILE_TEXTS, ...REFUSED_TEXTS]) assert.equal(unguardFormula(guardFormula(text)), text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unguardFormula(guardFormula(text)) === text));
  });
});

describe('comma-separated values', () => {
  it('hold every hostile text, as another parser reads them', async () => {
    const rows = rowsOf(await textOf(csv(book, streamOf(hostileResponses))));
    assert.equal(rows.length, HOSTILE_TEXTS.length);
    rows.forEach((row, index) => {
      for (const column of ['own_text', 'group', 'choice_0_other_text']) assert.equal(unguardFormula(row[column]!), HOSTILE_TEXTS[index]);
      for (const field of Object.values(row)) assert.ok(!/^[=+@\t\r\n＝＋－＠]/.test(field) && (!field.startsWith('-') || /^-\d+$/.test(field)), JSON.stringify(field));
    });
  });

  it('give every response back', async () => {
    const read = await gather(readCsv(book, fieldsOf(await textOf(csv(book, streamOf(hostileResponses))))));
    assert.deepEqual(
      read.map((row) => (row.ok ? row.response : row)),
      hostileResponses,
    );
  });

  it('have a heading, end every row with CR and LF and have no byte order mark', async () => {
    const text = await textOf(csv(codebook([everyType]), streamOf<SurveyResponse>([])));
    assert.match(text, /^id,version,language,.*visit_score\r\n$/);
  });

  it('do not guard numbers and codes', async () => {
    const survey = { id: 's', version: '1', questions: [{ id: 'change', type: 'scale' as const, min: -3, max: 3, text: { en: 'x' }, allow: ['dont-know' as const] }] };
    const base = { id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', survey: 's', version: '1', language: 'en' };
    const text = await textOf(
      csv(
        codebook([survey]),
        streamOf([
          { ...base, answers: { change: -3 } },
          { ...base, answers: { change: { missing: 'dont-know' } } },
        ]),
      ),
    );
    assert.deepEqual(
      rowsOf(text).map(({ change }) => change),
      ['-3', '-91'],
    );
  });

  it('stand on one line each where that is asked for, with a space for each line break', async () => {
    const text = await textOf(csv(book, streamOf(hostileResponses), { oneLine: true }));
    const lines = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
    assert.equal(lines.length, HOSTILE_TEXTS.length + 2);
    const place = HOSTILE_TEXTS.indexOf('both\r\nof them');
    assert.equal(rowsOf(text)[place]!['own_text'], 'both of them');
  });

  it('are handed on in parts, however many responses there are', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<SurveyResponse> {
      for (;;) {
        given++;
        yield hostileResponses[given % hostileResponses.length]!;
      }
    }
    const parts = csv(book, endless());
    for (let part = 0; part < 20; part++) assert.ok(((await parts.next()).value as string).length < 100_000);
    assert.ok(given < 5000);
    await parts.return(undefined);
  });
});
