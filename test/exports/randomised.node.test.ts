import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { dataPackage } from '../../src/exports/datapackage.js';
import { ddiCodebook } from '../../src/exports/ddi-codebook.js';
import { rScript } from '../../src/exports/r-script.js';
import { readme } from '../../src/exports/readme.js';
import { spssSyntax } from '../../src/exports/spss-syntax.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { runPspp, skipWithoutPspp } from '../fixtures/pspp.js';
import { startWebR } from '../fixtures/r.js';
import { streamOf, textOf } from '../fixtures/streams.js';

const option = (id: string) => ({ id, text: { en: id } });
const SURVEY: SurveyDefinition = {
  id: 'cash',
  version: '1',
  questions: [
    { id: 'paid', type: 'choice', text: { en: 'Paid?' }, options: ['yes', 'no'].map(option), randomised: { epsilon: Math.log(3) } },
    { id: 'area', type: 'choice', text: { en: 'Where?' }, options: ['town', 'land'].map(option) },
  ],
};
const BOOK = codebook([SURVEY]);
const moment = new Date('2026-11-23T00:00Z');
const RESPONSES: readonly SurveyResponse[] = ['yes', 'no', 'no'].map((paid, index) => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  survey: 'cash',
  version: '1',
  language: 'en',
  answers: { paid, area: 'town' },
}));

describe('an export of answers that chance may have changed', () => {
  it('says so with ε, p and q in the codebook in words', () => {
    const [, section] = readme(BOOK, { language: 'en', moment }).split('### `paid`');
    const [paid, area] = section!.split('### `area`');
    assert.match(paid!, /p \\= 0\\\.75, each other one with q \\= 0\\\.25 \\\(epsilon \\= 1\\\.098612289\\\)/);
    assert.doesNotMatch(area!, /epsilon/);
  });

  it('says so in the data package, in words and as numbers', () => {
    const { resources } = dataPackage(BOOK, { language: 'en', moment }) as {
      resources: [{ schema: { fields: { name: string; description: string; randomisedResponse?: unknown }[] } }];
    };
    const field = (name: string) => resources[0].schema.fields.find((one) => one.name === name)!;
    assert.deepEqual(field('paid').randomisedResponse, { epsilon: 1.098612289, p: 0.75, q: 0.25 });
    assert.match(field('paid').description, /told the true answer with p = 0\.75/);
    assert.deepEqual([field('area').randomisedResponse, field('area').description.includes('epsilon')], [undefined, false]);
  });

  it('says so in DDI-Codebook, at that variable alone', () => {
    const variables = ddiCodebook(BOOK, { moment }).split('<var ');
    const notes = variables.filter((variable) => variable.includes('<notes subject="randomised-response">Randomised response: these are told answers.'));
    assert.deepEqual(
      notes.map((variable) => /name="(\w+)"/.exec(variable)![1]),
      ['paid'],
    );
  });

  it('has the figures in R as an attribute of the variable, with which the share follows', async () => {
    const r = await startWebR();
    try {
      const files = { 'responses.csv': await textOf(csv(BOOK, streamOf(RESPONSES))), 'responses.R': rScript(BOOK, { language: 'en' }) };
      const values = await r.run(
        files,
        '{ f <- attr(responses$paid, "randomised_response"); c(sprintf("%.6f", (mean(responses$paid == "yes") - f[["q"]]) / (f[["p"]] - f[["q"]])), is.null(attr(responses$area, "randomised_response"))) }',
      );
      assert.deepEqual(values, ['0.166667', 'TRUE']);
    } finally {
      await r.close();
    }
  });

  it('has the figures in SPSS as attributes of the variable, of which PSPP complains not', { skip: skipWithoutPspp() }, async () => {
    const syntax = spssSyntax(BOOK, { language: 'en' });
    assert.match(syntax, /VARIABLES=paid\n {2}ATTRIBUTE=method\('randomised response[^\n]+\n {4}epsilon\('1\.098612289'\) p\('0\.75'\) q\('0\.25'\)\./);
    assert.doesNotMatch(syntax, /VARIABLES=area/);
    assert.equal(runPspp(syntax, await textOf(csv(BOOK, streamOf(RESPONSES), { oneLine: true }))).complaints, '');
  });
});
