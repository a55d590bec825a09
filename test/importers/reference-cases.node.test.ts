import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ConversionReport } from '../../src/importers/conversion.js';
import { convertLimeSurvey } from '../../src/importers/limesurvey.js';
import { convertSurveyJs } from '../../src/importers/surveyjs.js';
import { convertXlsform } from '../../src/importers/xlsform.js';
import { done } from '../fixtures/foreign-surveys.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

const LIME = 'o21-limesurvey-import';
const OTHERS = 'o22-xlsform-surveyjs-import';

const countBy = (names: Iterable<string>) => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** The kinds of parts that became something, and of those that became nothing, each place once. */
function kindsOf({ mapped, losses }: ConversionReport, isPart: (place: string) => boolean): { readonly kept: string[]; readonly lost: string[] } {
  const places = new Set(mapped.map(({ place }) => place));
  const gone = new Map(losses.filter(({ place }) => !places.has(place)).map(({ place, what }) => [place, what]));
  return { kept: mapped.filter(({ place }) => isPart(place)).map(({ what }) => what), lost: [...gone].filter(([place]) => isPart(place)).map(([, what]) => what) };
}

describe('the reference case of LimeSurvey', { skip: skipWithout(LIME) }, () => {
  interface Expected {
    readonly groups: number;
    readonly questions: number;
    readonly languages: readonly string[];
    readonly question_types: readonly { readonly title: string; readonly type: string; readonly mandatory: string }[];
  }
  const expected = () => referenceCase<{ readonly 'survey.lss': Expected }>(LIME).expected['survey.lss'];
  const made = () => done(convertLimeSurvey(readFileSync(referenceFile(LIME, 'survey.lss'), 'utf8')));

  it('has every group as a page', () => {
    assert.equal(made().definition.pages!.length, expected().groups);
  });

  it('has every question in the definition or among the losses', () => {
    const { kept, lost } = kindsOf(made().report, (place) => place.includes('question'));
    assert.equal(kept.length + lost.length, expected().questions);
    assert.deepEqual([kept, lost], [['type T', 'type 5', 'type Y'], ['file upload (type |)']], 'what becomes of each type');
  });

  it('asks what has to be answered with a way to say no', () => {
    const mandatory = expected().question_types.filter(({ type, mandatory: asked }) => asked === 'Y' && type !== '|');
    const required = made().definition.pages!.flatMap(({ questions }) => questions.filter((question) => question.required));
    assert.deepEqual(
      required.map(({ id, allow }) => [id, allow]),
      mandatory.map(({ title }) => [title, ['no-answer']]),
    );
  });

  it('has its words in the languages of the survey, without markup', () => {
    const [page] = made().definition.pages!;
    assert.deepEqual(Object.keys(page!.title!), expected().languages);
    assert.deepEqual(page!.questions[0]!.text, { en: 'Text for first question' });
    assert.deepEqual(page!.questions[0]!.hint, { en: 'This is a question help text.' });
  });
});

describe('the reference case of XLSForm', { skip: skipWithout(OTHERS) }, () => {
  interface Expected {
    readonly xlsform: { readonly survey_rows_by_type: Readonly<Record<string, number>>; readonly choice_lists: Readonly<Record<string, number>> };
  }
  const expected = () => referenceCase<Expected>(OTHERS).expected.xlsform;
  const made = () => done(convertXlsform(readFileSync(referenceFile(OTHERS, 'all-question-types.xlsx'))));

  it('has every row in the definition or among the losses, as often as there are rows of its type', () => {
    const { end_group: _ends, ...rows } = expected().survey_rows_by_type;
    const { kept, lost } = kindsOf(made().report, (place) => /^survey row \d+( \(.*\))?$/.test(place));
    assert.deepEqual(countBy([...kept, ...lost].map((what) => what.split(' ')[0]!)), rows);
  });

  it('loses files, places, codes, what comes from elsewhere and rows that only show labels', () => {
    const { lost } = kindsOf(made().report, (place) => /^survey row \d+( \(.*\))?$/.test(place));
    const types = ['image', 'audio', 'video', 'file', 'barcode', 'geopoint', 'geotrace', 'geoshape', 'select_one_from_file'];
    const rows = expected().survey_rows_by_type;
    assert.deepEqual(countBy(lost.map((what) => what.split(' ')[0]!)), {
      ...Object.fromEntries(types.map((type) => [type, rows[type]])),
      begin_group: 3,
      select_one: 1,
      select_multiple: 1,
    });
  });

  it('offers as many options as the lists have', () => {
    const questions = made().definition.pages!.flatMap((page) => page.questions);
    const optionsOf = (id: string) => questions.find((question) => question.id === id) as unknown as { readonly options?: readonly unknown[]; readonly labels?: object };
    const lists = expected().choice_lists;
    assert.equal(optionsOf('select_one').options!.length, lists['opt_abcd']);
    assert.equal(optionsOf('select_multi_image_map').options!.length, lists['body_parts']);
    assert.equal(optionsOf('list').options!.length, lists['yes_no']);
    assert.equal(Object.keys(optionsOf('likert').labels!).length, lists['likert_options']);
  });
});

describe('the reference case of SurveyJS', { skip: skipWithout(OTHERS) }, () => {
  interface Expected {
    readonly surveyjs: { readonly elements_by_type: Readonly<Record<string, number>>; readonly pages: number };
  }
  const expected = () => referenceCase<Expected>(OTHERS).expected.surveyjs;
  const made = () => done(convertSurveyJs(JSON.parse(readFileSync(referenceFile(OTHERS, 'surveyjs-sample.json'), 'utf8'))));

  it('has every page and every element', () => {
    const { report, definition } = made();
    const { kept, lost } = kindsOf(report, (place) => place.includes('elements'));
    assert.equal(definition.pages!.length, expected().pages);
    assert.deepEqual(lost, []);
    const { html, ...asked } = countBy(kept);
    assert.deepEqual(asked, expected().elements_by_type);
    assert.equal(html, 1, 'words between questions, which the case does not count');
  });

  it('gives questions of the same name ids of their own', () => {
    assert.deepEqual(
      made().definition.pages![1]!.questions.map(({ id }) => id),
      ['civilwar', 'civilwar-2', 'civilwar-3', 'civilwar-4'],
    );
  });
});
