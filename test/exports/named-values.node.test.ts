import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { dataPackage } from '../../src/exports/datapackage.js';
import { ddiCodebook } from '../../src/exports/ddi-codebook.js';
import { rScript } from '../../src/exports/r-script.js';
import { readme } from '../../src/exports/readme.js';
import { spssSyntax } from '../../src/exports/spss-syntax.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { DDI_CASE, ddiSchema, found } from '../fixtures/ddi.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { runPspp, skipWithoutPspp } from '../fixtures/pspp.js';
import { type RProgram, startWebR } from '../fixtures/r.js';
import { skipWithout } from '../fixtures/reference-data.js';
import { streamOf, textOf } from '../fixtures/streams.js';

const moment = new Date('2026-11-22T13:05:00Z');
const survey: SurveyDefinition = {
  id: 'visit',
  version: '2',
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'All in all?' } }],
  groups: [{ id: 'skole-1', text: { en: 'The school in the wood', da: 'Skovby Skole' } }, 'skole-2', { id: "it's 3", text: { en: 'Peter\'s "school"' } }],
};
const earlier: SurveyDefinition = {
  ...survey,
  version: '1',
  groups: [
    { id: 'skole-1', text: { en: 'An older name' } },
    { id: 'skole-0', text: { en: 'The old school' } },
  ],
};
/** Every hostile text that a response can name, as the id and as the words of a group. */
const hostile: SurveyDefinition = {
  ...survey,
  groups: [...new Set(HOSTILE_TEXTS)].filter((text) => text !== '' && text.length <= 100).map((text) => ({ id: text, text: { en: text } })),
};

const from = (group: string): SurveyResponse => ({ id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52', survey: 'visit', version: '2', language: 'en', group, answers: { overall: 3 } });
const book = codebook([survey]);
const responses = [from('skole-1'), from('skole-2'), from("it's 3")];

describe('the words of groups in exports', () => {
  it('are those of the current version, and those of groups that only an earlier one has', () =>
    assert.deepEqual(
      codebook([survey, earlier])
        .variables.find(({ id }) => id === 'group')
        ?.named?.map(({ value, text }) => [value, text['en']])
        .toSorted(),
      [
        ["it's 3", 'Peter\'s "school"'],
        ['skole-0', 'The old school'],
        ['skole-1', 'The school in the wood'],
      ],
    ));

  it('stand in a data package and in its description for readers', () => {
    const descriptor = JSON.stringify(dataPackage(book, { language: 'da', moment }));
    assert.match(descriptor, /response group; skole-1 = Skovby Skole; it's 3 = Peter's/);
    assert.match(readme(book, { language: 'en', moment }), /^- skole\\-1: The school in the wood$/m);
  });

  it('stand in a DDI codebook, which stays valid whatever they are', { skip: skipWithout(DDI_CASE) }, () => {
    const xml = ddiCodebook(book, { moment });
    assert.deepEqual(found(xml, '//d:var[@name="group"]/d:catgry/d:catValu'), ['skole-1', "it's 3"]);
    assert.deepEqual(found(xml, '//d:var[@name="group"]/d:catgry/d:labl[@xml:lang="da"]'), ['Skovby Skole']);
    assert.equal(ddiSchema()(ddiCodebook(codebook([hostile]), { moment })), null);
  });

  it('are read by PSPP without a complaint, whatever they are', { skip: skipWithoutPspp() }, async () => {
    const { complaints, dictionary } = runPspp(spssSyntax(book, { language: 'en' }), await textOf(csv(book, streamOf(responses), { oneLine: true })));
    assert.equal(complaints, '');
    assert.ok(dictionary.some((fields) => fields.at(-1) === 'The school in the wood' && fields.at(-2)?.trim() === 'skole-1'));
    assert.ok(dictionary.some((fields) => fields.at(-1) === 'Peter\'s "school"' && fields.at(-2)?.trim() === "it's 3"));
    const all = codebook([hostile]);
    assert.equal(runPspp(spssSyntax(all, { language: 'en' }), await textOf(csv(all, streamOf([from('a')]), { oneLine: true }))).complaints, '');
  });

  describe('in R', () => {
    let r: RProgram;
    before(async () => {
      r = await startWebR();
    });
    after(async () => r?.close());
    const filesOf = async (of: SurveyDefinition, given: readonly SurveyResponse[]) => ({
      'responses.csv': await textOf(csv(codebook([of]), streamOf(given))),
      'responses.R': rScript(codebook([of]), { language: 'en' }),
    });

    it('are the labels of the values, which stay texts', async () => {
      const values = await r.run(await filesOf(survey, responses), 'c(responses$group, attr(responses$group, "labels"), names(attr(responses$group, "labels")))');
      assert.deepEqual(values, ['skole-1', 'skole-2', "it's 3", 'skole-1', "it's 3", 'The school in the wood', 'Peter\'s "school"']);
    });

    it('are read whatever they are', async () => {
      const groups = hostile.groups!.map((group) => (group as { readonly id: string }).id);
      assert.deepEqual(await r.run(await filesOf(hostile, [from(groups[0]!)]), 'length(attr(responses$group, "labels"))'), [String(groups.length)]);
    });
  });
});
