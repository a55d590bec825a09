import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { dataPackage } from '../../src/exports/datapackage.js';
import { ddiCodebook } from '../../src/exports/ddi-codebook.js';
import { jsonLines } from '../../src/exports/json-lines.js';
import { rScript } from '../../src/exports/r-script.js';
import { readCsv } from '../../src/exports/read-csv.js';
import { spssSyntax } from '../../src/exports/spss-syntax.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { visitAnswer } from '../fixtures/collector-bench.js';
import { gather, streamOf, textOf } from '../fixtures/streams.js';
import { VISIT } from '../fixtures/visit-survey.js';

const ASKED = { ...VISIT, bots: { honeypot: true } };
const book = codebook([ASKED], { texts: true });
const MARKED: readonly SurveyResponse[] = [visitAnswer({ overall: 1 }, { verified: 1 }), visitAnswer({ overall: 2 }, { verified: 0 }), visitAnswer({ overall: 3 })];

describe('the mark of a response', () => {
  it('is a column where a version of the survey asks its senders for something, and else none', () => {
    const names = (...definitions: Parameters<typeof codebook>[0]) => codebook(definitions).variables.map(({ name }) => name);
    assert.ok(names({ ...VISIT, version: '2' }, ASKED).includes('verified'));
    assert.ok(!names(VISIT).includes('verified'));
  });

  it('is 1, 0 or an empty cell in the table', async () => {
    const rows = parse<Record<string, string>>(await textOf(csv(book, streamOf(MARKED))), { columns: true });
    assert.deepEqual(
      rows.map(({ verified }) => verified),
      ['1', '0', ''],
    );
  });

  it('comes back out of the table and out of JSON lines', async () => {
    const fields = parse(await textOf(csv(book, streamOf(MARKED))), { relax_column_count: true });
    const read = await gather(readCsv(book, fields));
    assert.deepEqual(
      read.map((row) => (row.ok ? row.response.verified : row.problems)),
      [1, 0, undefined],
    );
    const lines = (await textOf(jsonLines(book, streamOf(MARKED)))).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as SurveyResponse).verified),
      [1, 0, undefined],
    );
  });

  it('is told in words in every codebook', () => {
    const moment = new Date('2026-11-23T12:00:00Z');
    const texts = [
      ddiCodebook(book, { moment }),
      rScript(book, { language: 'en' }),
      spssSyntax(book, { language: 'en' }),
      JSON.stringify(dataPackage(book, { language: 'en', moment })),
    ];
    for (const text of texts) assert.match(text, /verified[^]*Whether the checks against programs were passed[^]*No, or not known[^]*Yes/);
  });
});
