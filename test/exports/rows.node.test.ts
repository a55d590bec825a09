import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { canonicalJson } from '../../src/collector/canonical-json.js';
import { codebook } from '../../src/exports/codebook.js';
import { csv } from '../../src/exports/csv.js';
import { readCsv } from '../../src/exports/read-csv.js';
import { readRow } from '../../src/exports/read-row.js';
import { writeRow } from '../../src/exports/write-row.js';
import { columnsOf } from '../../src/questions/columns.js';
import { type Question, questionTypes } from '../../src/questions/registry.js';
import { checkResponse } from '../../src/response/check-response.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { askedQuestions } from '../../src/survey/asked-questions.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { answersTo, definition } from '../fixtures/arbitraries.js';
import { everyType } from '../fixtures/every-type.js';
import { gather, streamOf, textOf } from '../fixtures/streams.js';

const ID = '0c5f1f0e-8a44-4f0b-9c0d-6d8f6a0f3b52';
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((words) => words.length <= maxLength && words.isWellFormed() && !words.includes('\0'));

/** Every way in which questions are left: those that the citizen chooses where they are offered, and the two of the runner. */
const left = (questions: readonly Question[]) =>
  fc.record(
    Object.fromEntries(questions.map(({ id, allow = [] }) => [id, fc.constantFrom(...[...allow, 'skipped' as const, 'not-shown' as const].map((missing) => ({ missing })))])),
    {
      requiredKeys: [],
      noNullPrototype: true,
    },
  );

const responseTo = (survey: SurveyDefinition): fc.Arbitrary<SurveyResponse> =>
  fc
    .tuple(
      left(askedQuestions(survey)),
      answersTo(questionsOf(survey)),
      fc.record(
        {
          submitted: fc.constant(survey.privacy?.time === 'minute' ? '2026-11-22T13:05Z' : '2026-11-22'),
          group: text(100),
          role: text(100),
          wave: text(100),
          revision: fc.integer({ min: 1, max: 1e6 }),
          client: fc.oneof(fc.constant(''), text(64)),
          order: fc.subarray(questionsOf(survey).map(({ id }) => id)),
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
    )
    .map(([missing, answers, { submitted, ...fields }]) => ({
      id: ID,
      survey: survey.id,
      version: survey.version,
      language: 'da',
      answers: { ...missing, ...answers } as SurveyResponse['answers'],
      ...fields,
      ...(submitted === undefined || survey.privacy?.time === 'none' ? {} : { submitted }),
    }));

const surveyWithResponse = definition.chain((survey) => fc.tuple(fc.constant(survey), responseTo(survey)));

/** The same questions with their options and rows the other way round, behind one that is new. */
function rearranged({ pages, questions }: SurveyDefinition): Pick<SurveyDefinition, 'pages' | 'questions'> {
  const entry = { id: 'brand-new', text: { en: 'New' } };
  const other = (question: Question): Question => {
    if (question.type === 'choice') return { ...question, options: [entry, ...question.options.toReversed()] };
    if (question.type === 'approval' || question.type === 'dots') return { ...question, options: [entry, ...question.options.toReversed()] };
    return question.type === 'matrix' ? { ...question, rows: [entry, ...question.rows.toReversed()] } : question;
  };
  return pages === undefined ? { questions: questions!.map(other) } : { pages: pages.map((page) => ({ ...page, questions: page.questions.map(other) })) };
}

const bare = (answers: SurveyResponse['answers'], survey = everyType): SurveyResponse => ({ id: ID, survey: survey.id, version: survey.version, language: 'da', answers });

async function throughCsv(survey: SurveyDefinition, response: SurveyResponse) {
  const book = codebook([survey], { texts: true });
  const rows = parse(await textOf(csv(book, streamOf([response]))), { relax_column_count: true });
  const [read] = await gather(readCsv(book, rows));
  return read!;
}

describe('a response as a row', () => {
  it('comes back from its cells, whatever the questions are', () => {
    fc.assert(
      fc.property(surveyWithResponse, ([survey, response]) => {
        assert.deepEqual(checkResponse(survey, response), []);
        const book = codebook([survey], { texts: true });
        const read = readRow(book, writeRow(book, response));
        assert.ok(read.ok, JSON.stringify(read));
        assert.equal(canonicalJson(read.response), canonicalJson(response));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from comma-separated values', async () => {
    await fc.assert(
      fc.asyncProperty(surveyWithResponse, async ([survey, response]) => {
        const read = await throughCsv(survey, response);
        assert.ok(read.ok, JSON.stringify(read));
        assert.equal(canonicalJson(read.response), canonicalJson(response));
      }),
      { numRuns: 200 },
    );
  });

  it('fits a codebook of several versions as it fits one of its own', () => {
    fc.assert(
      fc.property(definition, surveyWithResponse, (current, [earlier, response]) => {
        const book = codebook([current, { ...earlier, version: '0' }], { texts: true });
        const old = { ...response, version: '0' };
        const read = readRow(book, writeRow(book, old));
        assert.ok(read.ok, JSON.stringify(read));
        assert.equal(canonicalJson(read.response), canonicalJson(old));
      }),
      { numRuns: 300 },
    );
  });

  it('fits a codebook whose later version has its options and rows in another order, and one that is new', () => {
    fc.assert(
      fc.property(surveyWithResponse, ([survey, response]) => {
        const book = codebook([{ ...survey, version: '2', ...rearranged(survey) }, survey], { texts: true });
        const read = readRow(book, writeRow(book, response));
        assert.ok(read.ok, JSON.stringify(read));
        assert.equal(canonicalJson(read.response), canonicalJson(response));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a matrix that was left apart from one of which every row was left', () => {
    const book = codebook([everyType], { texts: true });
    const answers = [{ missing: 'no-answer' }, { clean: { missing: 'no-answer' }, light: { missing: 'no-answer' } }, { clean: 3 }];
    for (const met of answers) {
      const read = readRow(book, writeRow(book, bare({ met })));
      assert.ok(read.ok);
      assert.deepEqual(read.response.answers, { met });
    }
  });

  it('gives several options in the order of the definition, because the order of choosing means nothing', () => {
    const book = codebook([everyType], { texts: true });
    const read = readRow(book, writeRow(book, bare({ used: ['water', 'bench'] })));
    assert.ok(read.ok);
    assert.deepEqual(read.response.answers, { used: ['bench', 'water'] });
  });

  it('has no words unless they are asked for, and then cannot be read back', () => {
    const book = codebook([everyType]);
    const cells = writeRow(book, bare({ why: 'More shade', ideas: ['Trees', 'Water'], way: { other: 'By boat' } }));
    const cell = (name: string) => cells[book.variables.findIndex((variable) => variable.name === name)];
    assert.deepEqual([cell('why'), cell('ideas'), cell('way'), cell('way_other_words')], [1, 2, 3, 1]);
    assert.doesNotMatch(JSON.stringify(cells), /shade|Trees|Water|boat/);
    assert.throws(() => readRow(book, cells), RangeError);
  });

  it('holds the scores, which are not read back', () => {
    const book = codebook([everyType], { texts: true });
    const place = book.variables.findIndex(({ origin }) => origin === 'score');
    const cells = writeRow(book, bare({ visit: 4 }));
    assert.equal(cells[place], 4);
    const read = readRow(
      book,
      cells.map((cell, index) => (index === place ? 99 : cell)),
    );
    assert.ok(read.ok);
  });

  it('is refused where cells of one question contradict each other, with the column', () => {
    const book = codebook([everyType], { texts: true });
    const cells = writeRow(book, bare({ why: { missing: 'skipped' } }));
    const place = book.variables.findIndex(({ name }) => name === 'why_text');
    const read = readRow(
      book,
      cells.map((cell, index) => (index === place ? 'secret' : cell)),
    );
    assert.ok(!read.ok);
    assert.equal(read.problems[0]!.column, 'why_text');
    assert.doesNotMatch(JSON.stringify(read), /secret/);
  });

  it('is not written where the codebook does not know its version or its question', () => {
    const book = codebook([everyType]);
    assert.throws(() => writeRow(book, { ...bare({}), version: '9' }), /version "9"/);
    assert.throws(() => writeRow(book, bare({ stranger: 1 })), /answers stranger/);
  });
});

describe('the columns of each question type', () => {
  for (const [name, type] of Object.entries(questionTypes)) {
    it(`${name}: give back each valid answer of the examples`, async () => {
      const module = (await import(`../../src/questions/${name}/${name}.examples.js`)) as Record<string, readonly { question: Question; valid: readonly unknown[] }[]>;
      for (const { question, valid } of module[`${name}Examples`]!) {
        const { columns, write, read } = columnsOf(question);
        for (const answer of valid) {
          const cells = write(question, answer);
          assert.equal(cells.length, columns(question).length);
          const isSeveral = type.type === 'choice' && Array.isArray(answer);
          const sorted = (value: unknown) => (isSeveral ? (value as unknown[]).map((one) => JSON.stringify(one)).sort() : value);
          assert.deepEqual(sorted(read(question, cells, { own: question })), sorted(answer));
        }
      }
    });
  }
});

describe('a table that is read', () => {
  const book = codebook([everyType], { texts: true });
  const names = book.variables.map(({ name }) => name);
  const row = (cells: Readonly<Record<string, string>>) => names.map((name) => ({ id: ID, version: '1', language: 'da', ...cells })[name as 'id'] ?? '');

  it('may have its columns in another order, and none for scores', async () => {
    const heading = names.filter((name) => name !== 'visit_score').toReversed();
    const [read] = await gather(
      readCsv(book, [
        heading,
        row({ visit: '4' })
          .filter((_, index) => names[index] !== 'visit_score')
          .toReversed(),
      ]),
    );
    assert.ok(read!.ok);
    assert.deepEqual(read?.ok && read.response.answers, { visit: 4 });
  });

  it('tells the row and the column of each fault, and never the cell', async () => {
    const faulty = [row({ visit: 'secret' }), row({ visit: '6' }), row({ met: '1', met_clean: '9' }), row({ version: 'secret' }), row({ submitted: 'secret' }), ['secret']];
    const read = await gather(readCsv(book, [names, ...faulty]));
    assert.deepEqual(
      read.map((one) => [one.row, one.ok ? null : one.problems[0]!.column]),
      [
        [2, 'visit'],
        [3, 'visit'],
        [4, 'met'],
        [5, 'version'],
        [6, 'submitted'],
        [7, null],
      ],
    );
    assert.doesNotMatch(JSON.stringify(read), /secret/);
  });

  it('is refused as a whole where its heading has a stranger, a column twice, or lacks one', async () => {
    for (const heading of [[...names, 'stranger'], [...names, 'visit'], names.filter((name) => name !== 'visit')]) {
      const read = await gather(readCsv(book, [heading, row({})]));
      assert.deepEqual(
        read.map((one) => [one.row, one.ok]),
        [[1, false]],
      );
    }
  });
});
