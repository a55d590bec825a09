import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Codebook } from '../../src/exports/variable.js';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { rScript } from '../../src/exports/r-script.js';
import { rText } from '../../src/exports/r-text.js';
import { FIELDS } from '../../src/exports/codebook.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { installedR, type RProgram, startWebR } from '../fixtures/r.js';
import { streamOf, textOf } from '../fixtures/streams.js';

const filesOf = async (book: Codebook, responses: readonly SurveyResponse[], language = 'en') => ({
  'responses.csv': await textOf(csv(book, streamOf(responses))),
  'responses.R': rScript(book, { language }),
});

const bare = (answers: SurveyResponse['answers'], version = '1', survey = everyType.id): SurveyResponse => ({
  id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52',
  survey,
  version,
  language: 'da',
  answers,
});

const answered: readonly SurveyResponse[] = [
  bare({ visit: 4, way: 'bus', used: ['bench'], met: { clean: 2, light: { missing: 'no-answer' } }, why: '=1+1', visits: 3, share: 50, ideas: ['a'] }),
  bare({ visit: { missing: 'no-answer' }, way: { other: 'By boat' }, used: { missing: 'skipped' }, met: { missing: 'not-shown' }, visits: { missing: 'skipped' } }),
  bare({}),
];

/** R reads every line break within quotes as a line feed. */
const asRHasIt = (text: string) => text.replace(/\r\n?/g, '\n');

const PROGRAMS: readonly { readonly start: () => Promise<RProgram>; readonly name: string; readonly skip: string | false }[] = [
  { name: 'R as WebAssembly', start: startWebR, skip: false },
  { name: 'the R of this machine', start: async () => installedR()!, skip: installedR() === null ? 'Rscript is not installed here; R as WebAssembly has run the same' : false },
];

for (const { name, start, skip } of PROGRAMS) {
  describe(`the script in ${name}`, { skip }, () => {
    let r: RProgram;
    before(async () => {
      r = await start();
    });
    after(async () => r?.close());

    it('gives numbers, texts and factors, with NA for what is missing', async () => {
      const files = await filesOf(codebook([everyType], { texts: true }), answered);
      const values = await r.run(
        files,
        'c(responses$visit, responses$used_bench, responses$why_text, as.character(responses$way), sapply(responses[c("visit", "way", "why_text", "visit_score")], class))',
      );
      assert.deepEqual(values, ['4', null, null, '1', null, null, '=1+1', null, null, 'By bus', 'Other', null, 'integer', 'factor', 'character', 'numeric']);
    });

    it('keeps the reason of each missing answer beside it', async () => {
      const files = await filesOf(codebook([everyType]), answered);
      const reasons = await r.run(files, 'unlist(lapply(responses_missing[c("visit", "used_water", "met", "met_light", "visits")], as.character))');
      assert.deepEqual(reasons, [
        ...[null, 'no-answer', 'absent'],
        ...[null, 'skipped', 'absent'],
        ...[null, 'not-shown', 'absent'],
        ...['no-answer', 'not-shown', 'absent'],
        ...[null, 'skipped', 'absent'],
      ]);
      assert.deepEqual(await r.run(files, 'levels(responses_missing$visit)'), ['dont-know', 'no-answer', 'skipped', 'not-shown', 'absent']);
      assert.deepEqual(await r.run(files, 'attr(responses$visit, "missing_codes")'), ['-91', '-92', '-93', '-94']);
    });

    it('has the words in the language that was asked for', async () => {
      const files = await filesOf(codebook([everyType]), answered, 'da');
      const words = await r.run(files, 'c(attr(responses$visit, "label"), attr(responses$met_clean, "label"), levels(responses$way), names(attr(responses$met_clean, "labels")))');
      assert.deepEqual(words, ['Hvordan var dit seneste besøg?', 'Hvor tilfreds er du med … – hvor rent der er', 'Til fods', 'Med bus', 'Andet', 'Slet ikke', 'Meget']);
    });

    it('gives every hostile text back, as an answer and as a word of the survey, but for the kind of line break', async () => {
      const book = codebook([hostileSurvey], { texts: true });
      const files = await filesOf(book, hostileResponses);
      assert.deepEqual(await r.run(files, 'responses$own_text'), HOSTILE_TEXTS.map(asRHasIt));
      assert.deepEqual(await r.run(files, 'responses$group'), HOSTILE_TEXTS.map(asRHasIt));
      assert.deepEqual(await r.run(files, 'c(head(levels(responses$choice_0), -1), head(levels(responses$choice_1), -1))'), HOSTILE_TEXTS);
    });

    it('tells two values of the same words apart, reads numbers of any size, and a table without responses', async () => {
      const survey = {
        id: 's',
        version: '1',
        questions: [
          { id: 'same', type: 'choice' as const, text: { en: 'x' }, options: ['a', 'b'].map((id) => ({ id, text: { en: 'Yes' } })) },
          { id: 'big', type: 'number' as const, text: { en: 'x' }, decimals: 2 },
        ],
      };
      const book = codebook([survey]);
      const files = await filesOf(book, [bare({ same: 'b', big: 1e15 }, '1', 's'), bare({ big: { missing: 'skipped' } }, '1', 's'), bare({ big: -1234.25 }, '1', 's')]);
      const values = await r.run(files, 'c(levels(responses$same), as.character(responses$same[1]), sprintf("%.2f", responses$big), as.character(responses_missing$big[2]))');
      assert.deepEqual(
        values.map((value) => value?.trim()),
        ['Yes (1)', 'Yes (2)', 'Yes (2)', '1000000000000000.00', 'NA', '-1234.25', 'skipped'],
      );
      assert.deepEqual(await r.run(await filesOf(book, []), 'c(nrow(responses), ncol(responses), nrow(responses_missing))'), ['0', String(FIELDS.length + 2), '0']);
    });
  });
}

describe('a text in a script of R', () => {
  it('is plain ASCII and cannot leave its quotes', () => {
    assert.equal(rText('a"b\\c\n🌻æ'), '"a\\u0022b\\u005cc\\u000a\\U0001f33b\\u00e6"');
    for (const text of HOSTILE_TEXTS) assert.match(rText(text), /^"([ !#-[\]-~]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"$/);
  });
});
