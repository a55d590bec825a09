import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { readCsv } from '../../src/exports/read-csv.js';
import { rScript } from '../../src/exports/r-script.js';
import { spssSyntax } from '../../src/exports/spss-syntax.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { fieldsOf } from '../fixtures/csv-fields.js';
import { runPspp, skipWithoutPspp } from '../fixtures/pspp.js';
import { type RProgram, startWebR } from '../fixtures/r.js';
import { referenceCase, repositoryRoot, skipWithout } from '../fixtures/reference-data.js';
import { gather, streamOf, textOf } from '../fixtures/streams.js';

const CASE = 'o04-trust-0-10-ess-belgium';
const survey = JSON.parse(readFileSync(path.join(repositoryRoot(), 'demo/surveys/trust-police-be.json'), 'utf8')) as SurveyDefinition;
const book = codebook([survey], { texts: true });

interface Expected {
  readonly trstplc: { readonly n: number; readonly mean: number; readonly sd_sample: number; readonly n_missing: number };
}

function belgianResponses(): SurveyResponse[] {
  return referenceCase<Expected>(CASE)
    .rows('ess5_be.csv')
    .map(({ trstplc }, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      survey: survey.id,
      version: survey.version,
      language: 'en',
      wave: 'ess-5',
      answers: { trust: trstplc === '' ? { missing: 'no-answer' as const } : Number(trstplc) },
    }));
}

/** Equal to nine significant digits, fewer than were printed. */
const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected), `${actual} is ${expected}`);

describe('the Belgian sample of the European Social Survey, exported', { skip: skipWithout(CASE) }, () => {
  let expected: Expected['trstplc'];
  let responses: SurveyResponse[];
  let r: RProgram;

  before(async () => {
    expected = referenceCase<Expected>(CASE).expected.trstplc;
    responses = belgianResponses();
    r = await startWebR();
  });
  after(async () => r?.close());

  it('has in R the published n, mean, standard deviation and number of missing answers', async () => {
    const files = { 'responses.csv': await textOf(csv(book, streamOf(responses))), 'responses.R': rScript(book, { language: 'en' }) };
    const trust = 'responses$trust';
    const values = await r.run(
      files,
      `c(sum(!is.na(${trust})), format(c(mean(${trust}, na.rm = TRUE), sd(${trust}, na.rm = TRUE)), digits = 15), sum(responses_missing$trust == "no-answer", na.rm = TRUE), attr(${trust}, "label"), names(attr(${trust}, "labels")))`,
    );
    const [n, mean, deviation, missing, ...words] = values;
    assert.deepEqual([Number(n), Number(missing)], [expected.n, expected.n_missing]);
    close(Number(mean), expected.mean);
    close(Number(deviation), expected.sd_sample);
    assert.deepEqual(words, ['How much do you trust the police?', 'No trust at all', 'Complete trust']);
  });

  it('comes back whole from comma-separated values', async () => {
    const read = await gather(readCsv(book, fieldsOf(await textOf(csv(book, streamOf(responses))))));
    assert.deepEqual(
      read.map((row) => (row.ok ? row.response : row)),
      responses,
    );
  });

  it('has in PSPP the published n, mean, standard deviation and number of missing answers', { skip: skipWithoutPspp() }, async () => {
    const syntax = `${spssSyntax(book, { language: 'en' })}DESCRIPTIVES trust /STATISTICS=MEAN STDDEV.\n`;
    const { complaints, dictionary } = runPspp(syntax, await textOf(csv(book, streamOf(responses), { oneLine: true })));
    assert.equal(complaints, '');
    const figures = dictionary.find(([label, n]) => label === 'How much do you trust the police?' && n === String(expected.n));
    assert.deepEqual(figures?.slice(2), [expected.mean.toFixed(2), expected.sd_sample.toFixed(2)]);
    assert.equal(dictionary.find(([label]) => label === 'Missing N (listwise)')?.[1], String(expected.n_missing));
  });
});
