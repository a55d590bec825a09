import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { dataPackageArchive } from '../../src/exports/archive.js';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { dataPackage } from '../../src/exports/datapackage.js';
import { ddiCodebook } from '../../src/exports/ddi-codebook.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { PACKAGE_CASE, PROFILE_VERSIONS, profileOf, publishedDescriptors } from '../fixtures/data-packages.js';
import { everyType } from '../fixtures/every-type.js';
import { hostileResponses, hostileSurvey } from '../fixtures/hostile-survey.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';
import { gather, streamOf, textOf } from '../fixtures/streams.js';

const moment = new Date('2026-11-22T13:05:00Z');
const options = { language: 'en', moment };
const instrument: SurveyDefinition = { ...everyType, source: { name: '', url: 'https://example.org/x', license: 'CC BY-NC-SA 3.0 IGO' } };

interface Descriptor {
  readonly resources: readonly [{ readonly schema: { readonly fields: readonly Record<string, unknown>[]; readonly missingValues: readonly string[] } }];
}

const schemaOf = (survey: SurveyDefinition) => (dataPackage(codebook([survey]), options) as unknown as Descriptor).resources[0].schema;

describe('a data package', { skip: skipWithout(PACKAGE_CASE) }, () => {
  it('is judged here as its published cases say', () => {
    const { expected } = referenceCase<{ readonly results: Readonly<Record<string, Record<string, { readonly valid: boolean }>>> }>(PACKAGE_CASE);
    const descriptors = publishedDescriptors();
    for (const version of PROFILE_VERSIONS) {
      const judge = profileOf(version);
      for (const [name, verdicts] of Object.entries(expected.results)) {
        assert.equal(judge(descriptors.get(name)).length === 0, verdicts[version]!.valid, `${name} by ${version}`);
      }
    }
  });

  it('fits the profiles of both versions, whatever the survey is', () => {
    for (const version of PROFILE_VERSIONS) {
      const judge = profileOf(version);
      for (const survey of [everyType, hostileSurvey, instrument]) {
        for (const texts of [false, true]) {
          const licence = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };
          assert.deepEqual(judge(dataPackage(codebook([survey], { texts }), options)), [], `${survey.id} by ${version}`);
          assert.deepEqual(judge(dataPackage(codebook([survey], { texts }), { ...options, licence })), []);
        }
      }
    }
  });
});

describe('the descriptor of a data package', () => {
  it('gives each variable its type, its limits, its words and its own missing codes', () => {
    const field = schemaOf(everyType).fields.find(({ name }) => name === 'way')!;
    assert.deepEqual(field, {
      name: 'way',
      type: 'integer',
      title: 'How did you get there?',
      description:
        'question way; 1 = On foot (foot); 2 = By bus (bus); 3 = Other (other); -91 = Does not know (dont-know); -92 = Prefers not to answer (no-answer); -93 = Skipped (skipped); -94 = Not shown (not-shown)',
      constraints: { minimum: 1, maximum: 3 },
      categories: [
        { value: 1, label: 'On foot' },
        { value: 2, label: 'By bus' },
        { value: 3, label: 'Other' },
      ],
      categoriesOrdered: false,
      missingValues: ['', '-91', '-92', '-93', '-94'],
    });
  });

  it('names for the whole table only codes that are an answer nowhere in it', () => {
    assert.deepEqual(schemaOf(everyType).missingValues, ['', '-91', '-92', '-93', '-94']);
    const low: SurveyDefinition = { id: 's', version: '1', questions: [...everyType.pages![0]!.questions, { id: 'low', type: 'number', min: -500, max: 0, text: { en: 'x' } }] };
    assert.deepEqual(schemaOf(low).missingValues, ['', '-991', '-992', '-993', '-994']);
  });

  it('names every value where some have words, because version 2.0 takes no others', () => {
    const field = schemaOf(everyType).fields.find(({ name }) => name === 'met_clean')!;
    assert.deepEqual(field['categories'], [
      { value: 1, label: 'Not at all' },
      { value: 2, label: '2' },
      { value: 3, label: '3' },
      { value: 4, label: '4' },
      { value: 5, label: 'Very' },
    ]);
  });

  it('never gives the licence of the wording for that of the data', () => {
    assert.equal(dataPackage(codebook([instrument]), options)['licenses'], undefined);
  });
});

describe('the archive', () => {
  const book = codebook([hostileSurvey], { texts: true });
  const archive = async () => Buffer.concat(await gather(dataPackageArchive(book, () => streamOf(hostileResponses), options)));

  it('holds the table, the descriptor, the codebook and the scripts', async () => {
    const files = unzipSync(await archive());
    assert.deepEqual(Object.keys(files), ['README.md', 'datapackage.json', 'codebook.xml', 'responses.R', 'responses.sps', 'responses.csv', 'responses-spss.csv']);
    assert.equal(strFromU8(files['responses.csv']!), await textOf(csv(book, streamOf(hostileResponses))));
    assert.deepEqual(JSON.parse(strFromU8(files['datapackage.json']!)), dataPackage(book, options));
    assert.equal(strFromU8(files['codebook.xml']!), ddiCodebook(book, options));
  });

  it('is the same bytes for the same responses and moment', async () => {
    assert.ok((await archive()).equals(await archive()));
  });

  it('has a README in which nothing from the survey is markup', async () => {
    const text = strFromU8(unzipSync(await archive())['README.md']!);
    assert.doesNotMatch(text, /<[a-z!?/]/i);
    for (const line of text.split('\n')) assert.ok(!/^(?!(# |## |### `|- |\\|$))[#>|=]/.test(line), line);
    assert.match(text, /^### `own`$/m);
  });

  it('tells an error while it is written', async () => {
    async function* broken(): AsyncGenerator<never> {
      throw new Error('the disk is gone');
    }
    await assert.rejects(gather(dataPackageArchive(book, broken, options)), /the disk is gone/);
  });
});
