import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { QuestionExample } from '../../src/questions/question-example.js';
import type { AnyQuestion, QuestionType } from '../../src/questions/question-type.js';
import type { QuestionSummary } from '../../src/questions/question-summary.js';
import { type QuestionTypeName, questionTypes } from '../../src/questions/registry.js';
import { questionSummaries } from '../../src/questions/summaries.js';
import { mergeSummaries, type Summary, summaryResult } from '../../src/summaries/summary.js';
import { countTexts, emptyTexts, type Texts } from '../../src/summaries/texts.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { z } from '../../src/validation/zod.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { repositoryRoot } from '../fixtures/reference-data.js';

type Type = QuestionType<AnyQuestion>;
type Sums = QuestionSummary<AnyQuestion, Summary>;

/** A question type as the project knows it: under which name, where, and shown by which examples. */
interface Subject {
  readonly name: string;
  readonly folders: readonly string[];
  readonly loaders: readonly string[];
  readonly type: Type;
  readonly sums: Sums;
  readonly examples: readonly QuestionExample<AnyQuestion>[];
}

const summaryOf = (sums: Sums, question: AnyQuestion, answers: readonly unknown[]) => sums.addAnswers(deepFreeze(sums.emptySummary(question)), deepFreeze(answers));

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** Something of every sort that JSON has. */
const ANSWERS_OF_ALL_SORTS: readonly unknown[] = [null, true, 0, '', 'yes', [], ['yes'], {}, { yes: 1 }];

/** What holds for every question type. For each sentence stand, further down, types that break it and are noticed. */
const CONTRACT = {
  'has a folder of its name': ({ name, folders }) => assert.ok(folders.includes(name)),

  'has a loader of its name': ({ name, loaders }) => assert.ok(loaders.includes(name)),

  'is registered under the name that it declares': ({ name, type, sums }) => assert.deepEqual([type.type, sums.type], [name, name]),

  'has examples, each of another name, with answers that fit and answers that do not': ({ type, examples }) => {
    assert.ok(examples.length > 0);
    assert.equal(new Set(examples.map((example) => example.name)).size, examples.length);
    for (const { name, valid, invalid } of examples) assert.ok(invalid.length > 0 && (valid.length > 0 || !type.answerable), name);
  },

  'takes no answer where it says that it asks for none': ({ type, sums, examples }) => {
    if (type.answerable) return;
    for (const { name, question, valid, invalid } of examples) {
      assert.deepEqual(valid, [], name);
      for (const answer of [...ANSWERS_OF_ALL_SORTS, ...invalid]) assert.ok(!parseWith(type.answer(question), answer).ok, `${name}: ${JSON.stringify(answer)}`);
      assert.deepEqual(sums.addAnswers(deepFreeze(sums.emptySummary(question)), ['yes']), sums.emptySummary(question), name);
    }
  },

  'takes each example as a sound definition': ({ type, examples }) => {
    for (const { name, question } of examples) {
      assert.deepEqual(parseWith(type.schema, deepFreeze(question)), { ok: true, value: question }, name);
      assert.deepEqual(type.check(question), [], name);
    }
  },

  'refuses a definition with an unknown key': ({ type, examples }) => {
    for (const { name, question } of examples) assert.ok(!parseWith(type.schema, { ...question, surprise: 1 }).ok, name);
  },

  'has examples that survive JSON': ({ examples }) => assert.deepEqual(throughJson(examples), examples),

  'takes each valid answer as it is': ({ type, examples }) => {
    for (const { name, question, valid } of examples) {
      for (const answer of valid) assert.deepEqual(parseWith(type.answer(question), deepFreeze(answer)), { ok: true, value: answer }, name);
    }
  },

  'refuses each invalid answer': ({ type, examples }) => {
    for (const { name, question, invalid } of examples) {
      for (const answer of invalid) assert.ok(!parseWith(type.answer(question), deepFreeze(answer)).ok, `${name}: ${JSON.stringify(answer)}`);
    }
  },

  'gives numbers that a score can add up, where it says so': ({ type, examples }) => {
    if (type.scorable)
      for (const { name, valid } of examples)
        assert.ok(
          valid.every((answer) => typeof answer === 'number'),
          name,
        );
  },

  'describes none, one and many answers in the published form': ({ sums, examples }) => {
    for (const { name, question, valid } of examples) {
      for (const answers of [[], valid.slice(0, 1), valid]) {
        assert.ok(parseWith(summaryResult, throughJson(sums.describe(question, summaryOf(sums, question, answers)))).ok, `${name}: ${answers.length} answers`);
      }
    }
  },

  'counts each answer': ({ type, sums, examples }) => {
    if (!type.answerable) return;
    for (const { name, question, valid } of examples) assert.notDeepEqual(summaryOf(sums, question, valid.slice(0, 1)), sums.emptySummary(question), name);
  },

  'does not mind the order of the answers': ({ sums, examples }) => {
    for (const { name, question, valid } of examples) assert.deepEqual(summaryOf(sums, question, valid.toReversed()), summaryOf(sums, question, valid), name);
  },

  'gives the same summary whether answers are counted together or in two parts': ({ sums, examples }) => {
    for (const { name, question, valid } of examples) {
      const parts = [valid.slice(0, 1), valid.slice(1)].map((answers) => summaryOf(sums, question, answers)) as [Summary, Summary];
      assert.deepEqual(mergeSummaries(...parts), summaryOf(sums, question, valid), name);
    }
  },
} satisfies Record<string, (subject: Subject) => void>;

const QUESTIONS = join(repositoryRoot(), 'src', 'questions');
const folders = readdirSync(QUESTIONS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const loaders = [...readFileSync(join(QUESTIONS, 'loaders.ts'), 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \(\) => import\('\.\/\1\/\1\.element\.js'\),$/gm)].map(([, name]) => name!);

async function examplesOf(name: string): Promise<Subject['examples']> {
  const module = (await import(`../../src/questions/${name}/${name}.examples.js`)) as Record<string, Subject['examples']>;
  return module[`${name}Examples`] ?? [];
}

const subjects = await Promise.all(
  Object.entries(questionTypes).map(async ([name, type]): Promise<Subject> => ({
    name,
    folders,
    loaders,
    type: type as unknown as Type,
    sums: questionSummaries[name as QuestionTypeName] as unknown as Sums,
    examples: await examplesOf(name),
  })),
);

describe('the question types', () => {
  it('are the folders of src/questions, no more and no fewer', () => assert.deepEqual(Object.keys(questionTypes).toSorted(), folders.toSorted()));

  it('are the loaders, no more and no fewer', () => assert.deepEqual(Object.keys(questionTypes).toSorted(), loaders.toSorted()));
});

for (const subject of subjects) {
  describe(`the question type ${subject.name}`, () => {
    for (const [sentence, holds] of Object.entries(CONTRACT)) it(sentence, () => holds(subject));
  });
}

/** A made-up type that keeps the contract: the answer is "yes" or "no", and is counted. */
const soundType: Type = {
  type: 'yes-no',
  answerable: true,
  scorable: false,
  stepped: false,
  schema: z.strictObject({ id: z.string(), type: z.literal('yes-no') }),
  check: () => [],
  answer: () => z.enum(['yes', 'no']),
  presentation: () => ({}),
};
const soundSums: Sums = {
  type: 'yes-no',
  emptySummary: () => emptyTexts,
  addAnswers: (summary, answers) => countTexts(summary as Texts, answers.length),
  describe: (_question, summary) => summary as Texts,
};
const soundExample: QuestionExample<AnyQuestion> = { name: 'yes or no', question: { id: 'came', type: 'yes-no' }, valid: ['yes', 'no'], invalid: ['perhaps'] };
const sound: Subject = { name: 'yes-no', folders: ['yes-no'], loaders: ['yes-no'], type: soundType, sums: soundSums, examples: [soundExample] };

const withType = (more: Partial<Type>): Subject => ({ ...sound, type: { ...soundType, ...more } });
const withSums = (more: Partial<Sums>): Subject => ({ ...sound, sums: { ...soundSums, ...more } });
const withExample = (more: Partial<QuestionExample<AnyQuestion>>): Subject => ({ ...sound, examples: [{ ...soundExample, ...more }] });

/** A made-up type that keeps the contract without asking anything, with what a test wants to be different. */
const silentType: Type = { ...soundType, answerable: false, answer: () => z.never() };
const silent = (more: Partial<Type>, example: Partial<QuestionExample<AnyQuestion>> = {}): Subject => ({
  ...sound,
  type: { ...silentType, ...more },
  sums: { ...soundSums, addAnswers: (summary) => summary },
  examples: [{ ...soundExample, valid: [], ...example }],
});

/** For every sentence of the contract, types that break it. */
const BREAKING: { readonly [Sentence in keyof typeof CONTRACT]: readonly Subject[] } = {
  'has a folder of its name': [{ ...sound, folders: ['choice'] }],
  'has a loader of its name': [{ ...sound, loaders: [] }],
  'is registered under the name that it declares': [{ ...sound, name: 'choice' }, withType({ type: 'choice' }), withSums({ type: 'choice' })],
  'has examples, each of another name, with answers that fit and answers that do not': [
    { ...sound, examples: [] },
    { ...sound, examples: [soundExample, soundExample] },
    withExample({ valid: [] }),
    withExample({ invalid: [] }),
  ],
  'takes no answer where it says that it asks for none': [
    silent({ answer: () => z.union([z.never(), z.literal(0)]) }),
    silent({}, { valid: ['yes'] }),
    silent({ answer: () => z.literal('perhaps') }),
    { ...silent({}), sums: soundSums },
  ],
  'takes each example as a sound definition': [
    withExample({ question: { id: 'came', type: 'choice' } }),
    withType({ check: () => [{ path: 'id', expected: 'expected another id' }] }),
  ],
  'refuses a definition with an unknown key': [withType({ schema: z.looseObject({ id: z.string(), type: z.literal('yes-no') }) })],
  'has examples that survive JSON': [withExample({ invalid: [undefined] })],
  'takes each valid answer as it is': [withExample({ valid: ['yes', 'perhaps'] }), withType({ answer: () => z.enum(['yes', 'no']).check(z.overwrite(() => 'no' as const)) })],
  'refuses each invalid answer': [withExample({ invalid: ['perhaps', 'yes'] })],
  'gives numbers that a score can add up, where it says so': [withType({ scorable: true })],
  'describes none, one and many answers in the published form': [0, 1, 2].map((many) =>
    withSums({ describe: (_question, summary) => ({ kind: 'texts', n: (summary as Texts).n === many ? -1 : 0 }) }),
  ),
  'counts each answer': [withSums({ addAnswers: (summary) => summary })],
  'does not mind the order of the answers': [
    withSums({ addAnswers: (summary, answers) => ({ kind: 'texts', n: answers.reduce<number>((n, answer) => n * 2 + (answer === 'yes' ? 1 : 0), (summary as Texts).n) }) }),
  ],
  'gives the same summary whether answers are counted together or in two parts': [
    withSums({ addAnswers: (summary, answers) => ({ kind: 'texts', n: (summary as Texts).n + answers.length ** 2 }) }),
  ],
};

describe('the contract of question types', () => {
  for (const [sentence, holds] of Object.entries(CONTRACT)) {
    it(`is kept by a sound type: ${sentence}`, () => holds(sound));

    it(`is kept by a sound type that asks nothing: ${sentence}`, () => holds(silent({})));

    for (const [index, broken] of BREAKING[sentence as keyof typeof CONTRACT].entries()) {
      it(`notices a type that breaks it: ${sentence} (${index + 1})`, () => assert.throws(() => holds(broken), { name: 'AssertionError' }));
    }
  }
});
