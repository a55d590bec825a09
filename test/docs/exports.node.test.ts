import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { runPython, skipWithoutPandas } from '../fixtures/pandas.js';
import { type RProgram, startWebR } from '../fixtures/r.js';
import { snippetsOf } from '../fixtures/snippets.js';
import { unpackedArchive } from '../fixtures/unpacked-archive.js';

const DOCUMENT = 'docs/exports.md';

const SURVEY: SurveyDefinition = {
  id: 'researched',
  version: '1',
  questions: [
    { id: 'trust', type: 'scale', min: 0, max: 10, text: { en: 'How much do you trust us?' }, labels: { 0: { en: 'Not at all' }, 10: { en: 'Fully' } }, allow: ['dont-know'] },
    { id: 'q', type: 'choice', text: { en: 'Did you pay?' }, options: ['yes', 'no'].map((id) => ({ id, text: { en: id } })), randomised: { epsilon: Math.log(3) } },
    { id: 'why', type: 'text', text: { en: 'Why?' } },
  ],
};

const answered = (answers: SurveyResponse['answers'], index: number): SurveyResponse => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  survey: SURVEY.id,
  version: SURVEY.version,
  language: 'en',
  submitted: '2026-11-23',
  answers,
});

const RESPONSES = [
  { trust: 8, q: 'yes', why: '=1+1' },
  { trust: 6, q: 'no', why: "'quoted'" },
  { trust: { missing: 'dont-know' }, q: 'no', why: { missing: 'skipped' } },
  { trust: { missing: 'skipped' }, q: 'no', why: 'Because' },
].map((answers, index) => answered(answers as SurveyResponse['answers'], index));

/** The snippets of the document in a language, in their order. */
const codeIn = (language: string) =>
  snippetsOf(DOCUMENT)
    .filter((snippet) => snippet.language === language)
    .map(({ code }) => code);

/** What each expression of the code prints, on one line. */
const printed = (code: string) =>
  `vapply(as.list(parse(text = ${JSON.stringify(code)})), function(one) trimws(gsub("\\\\s+", " ", paste(capture.output(print(eval(one, globalenv()))), collapse = " "))), "")`;

describe('what the document on exports shows, on an archive that the command line has exported', () => {
  let files: Readonly<Record<string, string>>;
  let r: RProgram;

  before(async () => {
    files = await unpackedArchive(SURVEY, RESPONSES);
    r = await startWebR();
  });
  after(async () => r?.close());

  it('opens it in R, with means without what is missing, the reasons of that, the words and the days', async () => {
    const [code = ''] = codeIn('r');
    const [, , ...shown] = await r.run(files, printed(code.replace('"folder of the archive"', '"."')));
    assert.deepEqual(shown, [
      '[1] 7',
      'dont-know no-answer skipped not-shown absent 1 0 1 0 0',
      '[1] "How much do you trust us?"',
      'Not at all Fully 0 10',
      '[1] "2026-11-23" "2026-11-23" "2026-11-23" "2026-11-23"',
    ]);
  });

  it('estimates in R what is true of answers that chance may have changed', async () => {
    const [, code = ''] = codeIn('r');
    const [, , shares] = await r.run(files, printed(code));
    // One of four told yes: as many as chance alone would make, were none of them true.
    assert.equal(shares, 'yes no 0 1');
  });

  it('opens it in pandas, with NA for what is missing and texts as they were written', { skip: skipWithoutPandas() }, () => {
    const [code = ''] = codeIn('python');
    const told = runPython(
      files,
      code,
      '{"mean": float(responses["trust"].mean()), "missing": int(responses["trust"].isna().sum()), "why": [None if pd.isna(text) else text for text in responses["why_text"]]}',
    );
    assert.deepEqual(told, { mean: 7, missing: 2, why: ['=1+1', "'quoted'", null, 'Because'] });
  });

  it('is all there: two pieces in R and one in Python', () => {
    assert.deepEqual([codeIn('r').length, codeIn('python').length], [2, 1]);
  });
});
