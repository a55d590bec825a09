import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codebook, FIELDS } from '../../src/exports/codebook.js';
import { missingCodes } from '../../src/exports/missing-codes.js';
import { readRow } from '../../src/exports/read-row.js';
import { variableNames } from '../../src/exports/variable-names.js';
import { writeRow } from '../../src/exports/write-row.js';
import type { Question } from '../../src/questions/registry.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { definition } from '../fixtures/arbitraries.js';
import { everyType } from '../fixtures/every-type.js';

const text = { en: 'x' };
const survey = (questions: Question[], version = '1'): SurveyDefinition => ({ id: 'survey', version, questions });
const choice = (id: string, options: readonly string[], more: object = {}): Question => ({
  id,
  type: 'choice',
  text,
  options: options.map((option) => ({ id: option, text })),
  ...more,
});
const scale = (id: string, max = 5): Question => ({ id, type: 'scale', min: 1, max, text });
const namesOf = (book: ReturnType<typeof codebook>) => book.variables.slice(FIELDS.length).map(({ name }) => name);
const answered = (version: string, answers: Record<string, string | number>): SurveyResponse => ({
  id: '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52',
  survey: 'survey',
  version,
  language: 'en',
  answers,
});

describe('a codebook', () => {
  it('has the fields of a response, then the columns of each question, then the scores', () => {
    const names = codebook([everyType]).variables.map(({ name }) => name);
    const fields = ['id', 'version', 'language', 'submitted', 'group', 'role', 'wave', 'revision', 'client', 'order'];
    const columns = [
      'visit',
      'way',
      'way_other_words',
      'used_bench',
      'used_water',
      'used_shop',
      'met',
      'met_clean',
      'met_light',
      'why',
      'visits',
      'share',
      'ideas',
      'support_stage',
      'support_market',
      'weigh',
      'weigh_quiet',
      'weigh_life',
      'first',
      'first_paint',
      'first_lamps',
      'duel',
      'duel_first_1',
      'duel_second_1',
      'duel_preferred_1',
      'spend_swing',
      'spend_pond',
      'shares',
      'shares_music',
      'shares_games',
    ];
    assert.deepEqual(names, [...fields, ...columns, 'visit_score']);
  });

  it('has a column for words only where they are asked for', () => {
    const words = (texts: boolean) => codebook([everyType], { texts }).variables.filter(({ isWords }) => isWords);
    assert.deepEqual(words(false), []);
    assert.deepEqual(
      words(true).map(({ name }) => name),
      ['way_other_text', 'why_text', 'ideas_text_1', 'ideas_text_2', 'ideas_text_3'],
    );
  });

  it('codes the options of a choice from 1 in the order of the definition, own words last, and keeps their ids', () => {
    const way = codebook([everyType]).variables.find(({ name }) => name === 'way')!;
    assert.deepEqual(
      way.categories.map(({ value, id }) => [value, id]),
      [
        [1, 'foot'],
        [2, 'bus'],
        [3, 'other'],
      ],
    );
  });

  it('gives names that are unique without regard to case and valid in R, SPSS and XML, whatever the ids are', () => {
    fc.assert(
      fc.property(definition, fc.boolean(), (one, texts) => {
        const names = codebook([one], { texts }).variables.map(({ name }) => name);
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
        for (const name of names) assert.match(name, /^[A-Za-z][A-Za-z0-9_]{0,63}$/);
        assert.deepEqual(
          names,
          codebook([one], { texts }).variables.map(({ name }) => name),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('turns ids that are no names into names, and tells two apart that would be the same', () => {
    const nameOf = variableNames();
    const long = 'x'.repeat(70);
    assert.deepEqual(['a-b', 'a_b', 'A_B', '1st', 'and', 'if', 'NULL', 'THRU', long, long].map(nameOf), [
      'a_b',
      'a_b_2',
      'A_B_3',
      'q_1st',
      'q_and',
      'q_if',
      'q_NULL',
      'THRU',
      'x'.repeat(64),
      `${'x'.repeat(62)}_2`,
    ]);
  });

  it('keeps the id of a question whose name is taken by a field of the response', () => {
    const { variables } = codebook([survey([scale('group')])]);
    assert.deepEqual([variables.at(-1)!.name, variables.at(-1)!.id], ['group_2', 'group']);
  });

  it('puts the missing codes below whatever the variable can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (min) => {
        const codes = Object.values(missingCodes(min));
        assert.equal(new Set(codes).size, 4);
        for (const code of codes) assert.ok(code < min && Number.isSafeInteger(code), `${code} is below ${min}`);
      }),
    );
    assert.deepEqual(missingCodes(0), { 'dont-know': -91, 'no-answer': -92, skipped: -93, 'not-shown': -94 });
    assert.equal(missingCodes(-90)['dont-know'], -91);
    assert.equal(missingCodes(-91)['dont-know'], -991);
    assert.equal(missingCodes(-1e15)['not-shown'], -1_000_000_000_000_094);
  });

  it('is refused for no definition, for two surveys and for a version twice', () => {
    for (const wrong of [[], [everyType, survey([scale('a')])], [everyType, everyType]]) assert.throws(() => codebook(wrong), RangeError);
  });
});

describe('a codebook of several versions', () => {
  it('has one column for a question that means the same, and the later words', () => {
    const book = codebook([survey([{ ...scale('a'), text: { en: 'new' } }], '2'), survey([{ ...scale('a'), text: { en: 'old' } }], '1')]);
    assert.deepEqual(namesOf(book), ['a']);
    assert.deepEqual(book.variables.at(-1)!.text, { en: 'new' });
  });

  it('adds the questions, options and rows that only the earlier version had, behind those of the later', () => {
    const book = codebook([survey([choice('way', ['bus', 'foot'], { other: true })], '2'), survey([scale('gone'), choice('way', ['boat', 'foot'])], '1')]);
    assert.deepEqual(namesOf(book), ['way', 'way_other_words', 'gone']);
    assert.deepEqual(
      book.variables.find(({ name }) => name === 'way')!.categories.map(({ id }) => id),
      ['bus', 'foot', 'boat', 'other'],
    );
    assert.equal(writeRow(book, answered('1', { way: 'boat' }))[FIELDS.length], 3);
  });

  it('has an empty cell, and no 0 and no code, for what a version did not offer', () => {
    const several = (version: string, options: readonly string[]) => survey([choice('way', options, { multiple: true })], version);
    const book = codebook([several('2', ['bus', 'boat']), several('1', ['boat', 'foot'])], { texts: true });
    const cells = (version: string, way: unknown) => writeRow(book, answered(version, { way: way as string })).slice(FIELDS.length);
    assert.deepEqual(namesOf(book), ['way_bus', 'way_boat', 'way_foot']);
    assert.deepEqual(cells('1', ['foot']), [null, 0, 1]);
    assert.deepEqual(cells('2', ['bus']), [1, 0, null]);
    assert.deepEqual(cells('1', { missing: 'skipped' }), [null, -93, -93]);
    for (const way of [['foot'], { missing: 'skipped' }] as const) {
      const read = readRow(book, writeRow(book, answered('1', { way: way as never })));
      assert.ok(read.ok);
      assert.deepEqual(read.response.answers, { way });
    }
  });

  it('keeps a question of the same id apart where its numbers mean something else', () => {
    const pairs: [Question, Question][] = [
      [scale('a', 5), scale('a', 7)],
      [scale('a'), choice('a', ['x'])],
      [choice('a', ['x']), choice('a', ['x'], { multiple: true })],
      [choice('a', ['other']), choice('a', ['x'], { other: true })],
      [
        { id: 'a', type: 'number', text, unit: { en: 'kr.' } },
        { id: 'a', type: 'number', text, unit: { en: 'hours' } },
      ],
    ];
    for (const [later, earlier] of pairs) {
      const book = codebook([survey([later], '2'), survey([earlier], '1')]);
      assert.ok(namesOf(book).some((name) => name.startsWith('a_v1')));
      assert.notEqual(book.versions.get('1')!.asked.get('a'), book.versions.get('2')!.asked.get('a'));
    }
    const book = codebook([survey([scale('a', 5)], '2'), survey([scale('a', 7)], '1')]);
    assert.deepEqual(writeRow(book, answered('2', { a: 5 })).slice(FIELDS.length), [5, null]);
    assert.deepEqual(writeRow(book, answered('1', { a: 5 })).slice(FIELDS.length), [null, 5]);
  });

  it('widens the limits of a number, and with them its codes', () => {
    const book = codebook([survey([{ id: 'a', type: 'number', text, min: 0, max: 10 }], '2'), survey([{ id: 'a', type: 'number', text, min: -95, max: 5 }], '1')]);
    assert.deepEqual([book.variables.at(-1)!.range, book.variables.at(-1)!.codes!['dont-know']], [{ min: -95, max: 10 }, -991]);
  });

  it('keeps a score apart that is worked out in another way', () => {
    const scored = (version: string, score: object): SurveyDefinition => ({ ...survey([scale('a'), scale('b')], version), scores: [{ id: 's', ...score }] });
    const book = codebook([scored('2', { sum: ['a', 'b'] }), scored('1', { mean: ['a', 'b'] })]);
    assert.deepEqual(namesOf(book), ['a', 'b', 's', 's_v1']);
    assert.deepEqual(writeRow(book, answered('1', { a: 2, b: 3 })).slice(FIELDS.length), [2, 3, null, 2.5]);
  });
});
