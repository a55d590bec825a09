import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { definition } from '../fixtures/arbitraries.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit } from '../fixtures/definitions.js';

const scale = (id: string, more: object = {}) => ({ id, type: 'scale', min: 1, max: 5, text: { da: 'Hvor tilfreds er du?' }, ...more });
const text = (id: string, more: object = {}) => ({ id, type: 'text', text: { da: 'Hvorfor?' }, ...more });
const survey = (questions: readonly unknown[], more: object = {}) => ({ id: 'visit', version: '1', questions, ...more });
const pages = (...list: readonly object[]) => ({ id: 'visit', version: '1', pages: list });

const IDENTIFIER = 'expected an identifier: letters, digits, "-" and "_", at most 64 characters, beginning with a letter or digit';
const COMPARISON = 'expected exactly one of is, isNot, in, atLeast, atMost, answered beside "question"';
const QUESTION_KEYS = 'id, text, hint, allow, showIf, required, type';

/** What is wrong, the definition, and the one fault that is told: where, and what was expected there. */
const BROKEN: readonly (readonly [wrong: string, value: unknown, path: string, expected: string])[] = [
  ['no object', 'visit', '', 'expected an object'],
  [
    'an unknown key at the top',
    survey([scale('a')], { pags: [] }),
    'pags',
    'unknown key; expected one of $schema, id, version, title, source, pages, questions, opens, closes, notice, review, outcome, contact, scores, indicators, groups, roles, waves, weights, board, privacy, bots, codes, origins',
  ],
  ['an unknown key in a page', pages({ id: 'p', questions: [scale('a')], tilte: {} }), 'pages[0].tilte', 'unknown key; expected one of id, title, text, showIf, questions'],
  ['an unknown key in a scale', survey([scale('a', { mim: 1 })]), 'questions[0].mim', `unknown key; expected one of ${QUESTION_KEYS}, look, min, max, labels, favourable`],
  ['a key of another type of question', survey([text('a', { max: 5 })]), 'questions[0].max', `unknown key; expected one of ${QUESTION_KEYS}, maxLength, quotable`],
  ['neither pages nor questions', { id: 'visit', version: '1' }, '', 'expected either "pages" or "questions"'],
  ['both pages and questions', { ...survey([scale('a')]), pages: [{ id: 'p', questions: [scale('b')] }] }, '', 'expected either "pages" or "questions"'],
  ['no id', { version: '1', questions: [scale('a')] }, 'id', 'expected a text'],
  ['a version that is a number', survey([scale('a')], { version: 2 }), 'version', 'expected a text'],
  ['a version that is too long', survey([scale('a')], { version: 'x'.repeat(33) }), 'version', 'expected at most 32 characters'],
  ['an id with a space', survey([scale('a b')]), 'questions[0].id', IDENTIFIER],
  ['an empty id', survey([scale('')]), 'questions[0].id', IDENTIFIER],
  ['the id of a page with a slash', pages({ id: 'p/1', questions: [scale('a')] }), 'pages[0].id', IDENTIFIER],
  [
    'the same id twice on one page',
    survey([scale('a'), text('b'), scale('a')]),
    'questions[2].id',
    'expected an id that no other question has; "a" stands at questions[0] already',
  ],
  [
    'the same id on two pages',
    pages({ id: 'p', questions: [scale('a')] }, { id: 'q', questions: [scale('a')] }),
    'pages[1].questions[0].id',
    'expected an id that no other question has; "a" stands at pages[0].questions[0] already',
  ],
  [
    'two pages of one id',
    pages({ id: 'p', questions: [scale('a')] }, { id: 'p', questions: [scale('b')] }),
    'pages[1].id',
    'expected an id that no other page has; "p" stands at pages[0] already',
  ],
  [
    'two scores of one id',
    survey([scale('a')], {
      scores: [
        { id: 's', sum: ['a'] },
        { id: 's', mean: ['a'] },
      ],
    }),
    'scores[1].id',
    'expected an id that no other score has; "s" stands at scores[0] already',
  ],
  [
    'no type',
    survey([{ id: 'a', text: {} }]),
    'questions[0].type',
    'expected one of "scale", "text", "choice", "matrix", "number", "cards", "rank", "dots", "approval", "pairs", "budget", "info"',
  ],
  [
    'an unknown type',
    survey([{ id: 'a', type: 'slider', text: {} }]),
    'questions[0].type',
    'expected one of "scale", "text", "choice", "matrix", "number", "cards", "rank", "dots", "approval", "pairs", "budget", "info"',
  ],
  ['an unknown look', survey([scale('a', { look: 'smileys' })]), 'questions[0].look', 'expected one of "faces", "stars", "numbers", "nps", "csat", "ces"'],
  ['no upper end', survey([{ id: 'a', type: 'scale', min: 1, text: { en: 'A' } }]), 'questions[0].max', 'expected an integer'],
  ['a lower end that is a text', survey([scale('a', { min: '1' })]), 'questions[0].min', 'expected an integer'],
  ['a lower end that is a fraction', survey([scale('a', { min: 1.5 })]), 'questions[0].min', 'expected an integer'],
  ['ends that are the same', survey([scale('a', { min: 5 })]), 'questions[0].max', 'expected more than min, which is 5'],
  ['ends the wrong way round', survey([scale('a', { min: 6 })]), 'questions[0].max', 'expected more than min, which is 6'],
  ['a scale of too many steps', survey([scale('a', { max: 102 })]), 'questions[0].max', 'expected at most 101: a scale has at most 100 steps'],
  ['a label outside the scale', survey([scale('a', { labels: { 6: { da: 'Seks' } } })]), 'questions[0].labels["6"]', 'expected a key from 1 to 5'],
  ['a label for no number', survey([scale('a', { labels: { best: { da: 'Bedst' } } })]), 'questions[0].labels.best', 'expected a whole number as key'],
  [
    'a label for a number that is written in a way nobody looks up',
    survey([scale('a', { labels: { '01': { da: 'En' } } })]),
    'questions[0].labels["01"]',
    'expected a whole number as key',
  ],
  ['a label that is a bare text', survey([scale('a', { labels: { 1: 'Dårligst' } })]), 'questions[0].labels["1"]', 'expected an object'],
  ['favourable values outside the scale', survey([scale('a', { favourable: { atLeast: 6 } })]), 'questions[0].favourable', 'expected values within 1 to 5'],
  ['a text that is bare', survey([scale('a', { text: 'Hvordan?' })]), 'questions[0].text', 'expected an object'],
  ['a language that is none', survey([scale('a', { text: { d: 'Hvordan?' } })]), 'questions[0].text.d', 'expected a language tag such as "da"'],
  ['half an emoji', survey([scale('a', { text: { da: '🌻'.slice(0, 1) } })]), 'questions[0].text.da', 'expected well-formed text without U+0000'],
  ['a way to leave that there is not', survey([scale('a', { allow: ['dont-know', 'later'] })]), 'questions[0].allow[1]', 'expected one of "dont-know", "no-answer"'],
  [
    'a question that is required and offers no way to say no',
    survey([scale('a', { required: true, allow: ['dont-know'] })]),
    'questions[0].required',
    'expected "no-answer" in "allow" beside it: nobody is forced to answer',
  ],
  ['a longest answer of 0', survey([text('a', { maxLength: 0 })]), 'questions[0].maxLength', 'expected at least 1'],
  ['a longest answer of too much', survey([text('a', { maxLength: 10_001 })]), 'questions[0].maxLength', 'expected at most 10000'],
  [
    'a condition on a later question',
    survey([scale('a', { showIf: { question: 'b', is: 1 } }), scale('b')]),
    'questions[0].showIf',
    'expected a question that is asked before; "b" is not',
  ],
  ['a condition on the question itself', survey([scale('a', { showIf: { question: 'a', is: 1 } })]), 'questions[0].showIf', 'expected a question that is asked before; "a" is not'],
  [
    'a condition on a question that there is not',
    survey([scale('a'), text('b', { showIf: { any: [{ question: 'a', is: 1 }, { not: { question: 'z', is: 1 } }] } })]),
    'questions[1].showIf',
    'expected a question that is asked before; "z" is not',
  ],
  [
    'a condition on words that ask nothing',
    survey([{ id: 'about', type: 'info', text: { da: 'Om dig' } }, scale('a', { showIf: { question: 'about', answered: true } })]),
    'questions[1].showIf',
    'expected a question that is asked before; "about" is not',
  ],
  [
    'a page’s condition on a question of its own',
    pages({ id: 'p', questions: [scale('a')] }, { id: 'q', showIf: { question: 'b', is: 1 }, questions: [scale('b')] }),
    'pages[1].showIf',
    'expected a question that is asked before; "b" is not',
  ],
  ['a condition with two comparisons', survey([scale('a'), text('b', { showIf: { question: 'a', is: 1, atLeast: 2 } })]), 'questions[1].showIf', COMPARISON],
  ['a condition with no comparison', survey([scale('a'), text('b', { showIf: { question: 'a' } })]), 'questions[1].showIf', COMPARISON],
  [
    'a condition that compares with a text where a number belongs',
    survey([scale('a'), text('b', { showIf: { question: 'a', atLeast: '2' } })]),
    'questions[1].showIf.atLeast',
    'expected a number',
  ],
  ['a condition that is a bare text', survey([scale('a'), text('b', { showIf: 'a' })]), 'questions[1].showIf', 'expected an object'],
  [
    'a score over a question that there is not',
    survey([scale('a')], { scores: [{ id: 's', sum: ['a', 'b'] }] }),
    'scores[0].sum[1]',
    'expected the id of a question with a number as answer; "b" is none',
  ],
  ['a score over a text', survey([text('a')], { scores: [{ id: 's', mean: ['a'] }] }), 'scores[0].mean[0]', 'expected the id of a question with a number as answer; "a" is none'],
  [
    'a score that turns round what it does not add',
    survey([scale('a'), scale('b')], { scores: [{ id: 's', sum: ['a'], reverse: ['b'] }] }),
    'scores[0].reverse[0]',
    'expected one of the score\'s own items; "b" is none',
  ],
  ['a score that adds and averages', survey([scale('a')], { scores: [{ id: 's', sum: ['a'], mean: ['a'] }] }), 'scores[0]', 'expected exactly one of sum, mean, classify'],
  ['a score that does neither', survey([scale('a')], { scores: [{ id: 's' }] }), 'scores[0]', 'expected exactly one of sum, mean, classify'],
  ['a range of one number', survey([scale('a')], { scores: [{ id: 's', sum: ['a'], range: [0] }] }), 'scores[0].range', 'expected at least 2 entries'],
  ['a smallest group of 0', survey([scale('a')], { privacy: { minimumGroup: 0 } }), 'privacy.minimumGroup', 'expected at least 1'],
  ['a time that is too exact', survey([scale('a')], { privacy: { time: 'second' } }), 'privacy.time', 'expected one of "day", "minute", "none"'],
];

/** Every place in a value, as the keys that lead to it, the value itself first. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** A copy of the value with something else at one place; undefined takes the place away. */
function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

/** The keys and positions that a told path names. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.?([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy)].map(
    ([, key, position, quoted]) => key ?? (position === undefined ? (JSON.parse(quoted!) as string) : Number(position)),
  );
}

/** Whether a path leads to a place in the value, or to a key that is missing or unknown there. */
function leadsSomewhere(value: unknown, path: string): boolean {
  const parent = stepsOf(path)
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step], value);
  return path === '' || (typeof parent === 'object' && parent !== null);
}

const damaged = definition.chain((sound) =>
  fc.tuple(fc.constantFrom(...placesIn(sound)), fc.oneof(fc.jsonValue(), fc.constant(undefined))).map(([place, by]) => replaced(sound, place, by)),
);

describe('parseDefinition', () => {
  it('takes a sound definition as it is', () => assert.deepEqual(parseDefinition(libraryVisit), { ok: true, value: libraryVisit }));

  for (const [wrong, value, path, expected] of BROKEN) {
    it(`tells of ${wrong}`, () => assert.deepEqual(parseDefinition(deepFreeze(value)), { ok: false, problems: [{ path, expected }] }));
  }

  it('tells of a survey without questions', () => {
    const parsed = parseDefinition(survey([]));
    assert.match(parsed.ok ? '' : `${parsed.problems[0]?.path}: ${parsed.problems[0]?.expected}`, /^questions: expected at least 1 /);
  });

  it('tells of a source whose address is none', () => {
    const parsed = parseDefinition(survey([scale('a')], { source: { name: 'Os selv', url: 'ingen adresse' } }));
    assert.match(parsed.ok ? '' : `${parsed.problems[0]?.path}: ${parsed.problems[0]?.expected}`, /^source\.url: expected .*(URL|address)/i);
  });

  it('tells of an unknown key in a condition, with the keys there are', () => {
    const parsed = parseDefinition(survey([scale('a'), text('b', { showIf: { question: 'a', equals: 1 } })]));
    const told = parsed.ok ? undefined : parsed.problems.find(({ path }) => path === 'questions[1].showIf.equals');
    assert.equal(told?.expected, 'unknown key; expected one of question, is, isNot, in, atLeast, atMost, answered');
  });

  it('tells of every fault at once', () => {
    const parsed = parseDefinition(survey([scale('a', { max: 0, labels: { 9: {} } }), scale('a', { showIf: { question: 'z', is: 1 } })], { scores: [{ id: 's', sum: ['y'] }] }));
    const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    for (const path of ['questions[1].id', 'questions[0].max', 'questions[0].labels["9"]', 'questions[1].showIf', 'scores[0].sum[0]']) assert.ok(paths.includes(path), path);
  });

  it('lets a question be required that can be declined', () => assert.ok(parseDefinition(survey([scale('a', { required: true, allow: ['no-answer'] })])).ok));

  it('lets a question offer no way to say no that may be passed over', () => assert.ok(parseDefinition(survey([scale('a', { required: false })])).ok));

  it('lets a page ask about a question of an earlier page', () => {
    assert.ok(
      parseDefinition(pages({ id: 'p', questions: [scale('a')] }, { id: 'q', showIf: { question: 'a', is: 1 }, questions: [scale('b', { showIf: { question: 'a', is: 2 } })] })).ok,
    );
  });

  it('reads back what was written as JSON', () => {
    fc.assert(fc.property(definition, (sound) => assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(sound))), { ok: true, value: sound })));
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.equal(typeof parseDefinition(value).ok, 'boolean')));
  });

  it('says of every fault in a damaged definition where it is and what was expected there', () => {
    fc.assert(
      fc.property(damaged, (value) => {
        const parsed = parseDefinition(value);
        for (const { path, expected } of parsed.ok ? [] : parsed.problems) {
          assert.ok(leadsSomewhere(value, path), `the path ${path} leads nowhere`);
          assert.match(expected, /^(unknown key; )?expected .*\S$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells of at least one fault whenever it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.jsonValue()), (value) => {
        const parsed = parseDefinition(value);
        return parsed.ok || parsed.problems.length > 0;
      }),
    );
  });

  it('refuses, instead of throwing, a condition that is nested ten thousand times', () => {
    let showIf: object = { question: 'a', is: 1 };
    for (let depth = 0; depth < 10_000; depth++) showIf = { not: showIf };
    assert.equal(parseDefinition(survey([scale('a'), text('b', { showIf })])).ok, false);
  });
});
