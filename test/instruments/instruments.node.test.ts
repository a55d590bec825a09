import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Instrument, instrument } from '../../src/instruments/instrument.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { computeScores } from '../../src/survey/compute-score.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { boundsOf } from '../../src/survey/score-items.js';
import type { LocalisedText } from '../../src/text/localised-text.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { formatProblem } from '../../src/validation/problem-at.js';
import { loadInstruments } from '../fixtures/instruments.js';

const INSTRUMENTS = await loadInstruments();

/** Keys under which a definition holds one text in several languages; `labels` holds several of them. */
const TEXT_KEYS = ['text', 'title', 'hint'];

/** Every text of a value with its path. Advice is left out: where it is empty the institution writes its own. */
function textsIn(value: unknown, path = ''): (readonly [path: string, text: LocalisedText])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = `${path}/${key}`;
    if (TEXT_KEYS.includes(key)) return [[at, inner as LocalisedText] as const];
    if (key === 'labels') return Object.entries(inner as Record<string, LocalisedText>).map(([label, text]) => [`${at}/${label}`, text] as const);
    return key === 'advice' ? [] : textsIn(inner, at);
  });
}

const problemsOf = (parsed: ReturnType<typeof parseDefinition> | ReturnType<typeof parseWith>) => (parsed.ok ? [] : parsed.problems.map(formatProblem));
const languagesOf = ({ translationStatus }: Instrument) => Object.keys(translationStatus);

/** Answers of one citizen: each scale answered within its ends, or left. */
const answersOf = ({ definition }: Instrument) =>
  fc.record(
    Object.fromEntries(
      questionsOf(definition).flatMap((question) => {
        const bounds = boundsOf(question);
        return bounds === null ? [] : [[question.id, fc.oneof(fc.integer({ min: bounds[0], max: bounds[1] }), fc.constant({ missing: 'no-answer' }))]];
      }),
    ),
    { requiredKeys: [] },
  );

it('finds the instruments that elements name by themselves', () => {
  for (const id of ['satisfaction', 'recommendation', 'effort', 'who-5', 'ons-4', 'life-ladder', 'child-day', 'trust', 'heard']) assert.ok(INSTRUMENTS.has(id), id);
});

for (const [id, one] of INSTRUMENTS) {
  describe(`the instrument ${id}`, () => {
    const { definition, translationStatus, attribution, status } = one;
    const questions = questionsOf(definition);

    it('stands in the list under its own id', () => assert.equal(one.id, id));
    it('says all that is to be known of it', () => assert.deepEqual(problemsOf(parseWith(instrument, one)), []));
    it('is a sound survey definition', () => assert.deepEqual(problemsOf(parseDefinition(definition)), []));
    it('survives JSON unchanged', () => assert.deepEqual(JSON.parse(JSON.stringify(one)), one));

    it('names its source with its results', () =>
      assert.deepEqual(
        { ...definition.source, name: typeof definition.source?.name },
        { name: 'string', license: one.licence, attribution, ...(one.sourceUrl === undefined ? {} : { url: one.sourceUrl }) },
      ));
    it('links to where it comes from, unless the wording is our own', () => assert.ok(one.sourceUrl !== undefined || status === 'own-unvalidated'));
    it('says in its attribution whether its own wording is untried', () => assert.equal(/unvalidated/.test(attribution), status === 'own-unvalidated'));
    it('says in the name of its source whether its own wording is untried', () =>
      assert.equal(/own wording, unvalidated/.test(definition.source?.name ?? ''), status === 'own-unvalidated'));

    it('has all of its texts in English and Danish', () => {
      for (const [path, text] of textsIn({ definition, title: one.construct })) for (const tag of ['en', 'da']) assert.ok(text[tag], `${path} in ${tag}`);
    });
    it('asks every question in every language that it has', () => {
      for (const { id: question, text } of questions) assert.deepEqual(Object.keys(text).toSorted(), languagesOf(one).toSorted(), question);
    });
    it('introduces its questions in every language that it has', () => {
      for (const page of definition.pages ?? []) assert.deepEqual(Object.keys(page.text ?? translationStatus).toSorted(), languagesOf(one).toSorted(), page.id);
    });
    it('is easy to read where it says so', () => {
      for (const { text } of questions)
        for (const sentence of (text['da-x-easy'] ?? '').split(/[.?!]/)) assert.ok(sentence.trim().split(/\s+/).length <= 12, `at most twelve words: ${sentence}`);
    });

    it('lets a citizen say no to every question', () => {
      for (const question of questions) assert.ok(question.allow?.includes('no-answer'), question.id);
    });
    it('forces nobody to answer', () =>
      assert.deepEqual(
        questions.filter(({ required }) => required === true),
        [],
      ));

    it('scores within the range that it names, and finds a band for every number', () =>
      fc.assert(
        fc.property(answersOf(one), (answers) => {
          for (const { id: score, value, band } of computeScores(definition, answers)) {
            const { range, bands } = definition.scores!.find((candidate) => candidate.id === score)!;
            if (value === null) continue;
            assert.ok(range !== undefined && value >= range[0] && value <= range[1], `${score}: ${value}`);
            if (bands !== undefined) assert.notEqual(band, null, `${score}: ${value}`);
          }
        }),
      ));
  });
}

describe('a low score', () => {
  /** Instrument, score, and the bands that ask the institution for a way to help. */
  const CALLS = [
    ['who-5', 'who5', ['low', 'reduced']],
    ['child-day', 'child-day', ['low']],
    ['child-own', 'child-own', ['low']],
    ['work-place', 'work-place', ['low']],
    ['loneliness', 'loneliness', ['often']],
  ] as const;
  for (const [id, score, bands] of CALLS)
    it(`of ${id} calls for help`, () => {
      const calling = INSTRUMENTS.get(id)
        ?.definition.scores?.find((one) => one.id === score)
        ?.bands?.filter(({ advice }) => advice !== undefined);
      assert.deepEqual(
        calling?.map((band) => band.id),
        bands,
      );
    });
});
