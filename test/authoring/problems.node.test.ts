import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsByField } from '../../src/authoring/field-of-problem.js';
import { fieldsOf } from '../../src/authoring/fields-of.js';
import { PROBLEM_NAMES, toldProblem } from '../../src/authoring/told-problem.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { brokenDefinitions } from '../fixtures/broken-definitions.js';
import { rarelyBroken } from '../fixtures/rarely-broken.js';
import { MEETING } from '../fixtures/meeting-survey.js';

/** A purse with a fault of every kind of its own. */
const option = (id: string, more: object) => ({ id, text: { en: id }, ...more });
const purse = (more: object, ...options: readonly object[]) => ({
  definition: { id: 'x', version: '1', questions: [{ id: 'purse', type: 'budget', budget: 10, text: { en: 'What?' }, options, ...more }] },
});
const brokenPurses = [
  purse({}, option('a', { area: 'north' }), option('b', { cost: 1, min: 1 })),
  purse({ currency: 'kr.' }, option('a', { cost: 0.001 }), option('b', { cost: 1 })),
];

/** Meetings with a fault of every kind of their own. */
const meeting = (board: object, more: object = {}) => ({ definition: { ...MEETING, ...more, board: { ...MEETING.board, ...board } } });
const rating = { id: 'rating', kind: 'rate', question: 'dots' };
const brokenMeetings = [
  meeting({ side: 'headline', objections: 'indicators' }, { privacy: { sealed: true }, version: 'a-version-with-a-long-name', groups: ['1', '1'] }),
  meeting({ phases: [rating] }),
  meeting({ phases: [{ ...MEETING.board.phases[0], opens: '2026-02-02', closes: '2026-02-01' }] }),
  meeting({ phases: [{ ...MEETING.board.phases[0], opens: '2026-02-31' }] }),
  meeting({}, { scores: [{ id: 'x', sum: ['figure'] }] }),
];

/** Every problem that the check tells of the definitions that are known to be broken. */
const told = [...[...brokenDefinitions, ...brokenPurses, ...brokenMeetings].map(({ definition }) => definition), ...rarelyBroken].flatMap((definition) => {
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems;
});

const scale = (more: object) => ({ id: 'x', version: '1', questions: [{ id: 'came', type: 'scale', min: 1, max: 5, text: { en: 'A' }, ...more }] });
const choice = (more: object) => ({ id: 'x', version: '1', questions: [{ id: 'way', type: 'choice', text: { en: 'A' }, options: [{ id: 'bus', text: { en: 'B' } }], ...more }] });
const firstOf = (definition: object) => {
  const parsed = parseDefinition(definition);
  return parsed.ok ? null : toldProblem(parsed.problems[0]!.expected);
};

describe('a problem that the check tells', () => {
  it('has a name, so that none is told in English to who reads Danish', () => {
    assert.deepEqual(
      told.map(({ expected }) => expected).filter((expected) => toldProblem(expected) === null),
      [],
    );
  });

  it('has the name of what is wrong, with its figures', () => {
    assert.deepEqual(firstOf(scale({ text: {} })), { name: 'questionWordsMissing', figures: [] });
    assert.deepEqual(firstOf(scale({ max: 1 })), { name: 'moreThan', figures: ['1'] });
    assert.deepEqual(firstOf(scale({ max: 300 })), { name: 'steps', figures: ['101'] });
    assert.deepEqual(firstOf(scale({ min: 1.5 })), { name: 'wholeNumber', figures: [] });
    assert.deepEqual(firstOf(scale({ id: 'what?' })), { name: 'idForm', figures: [] });
    assert.deepEqual(firstOf(scale({ showIf: { question: 'later', is: 1 } })), { name: 'notBefore', figures: ['later'] });
    assert.deepEqual(firstOf(scale({ required: true })), { name: 'noWayOut', figures: [] });
    assert.deepEqual(firstOf(scale({ labels: { 9: { en: 'Nine' } } })), { name: 'labelOutside', figures: ['1', '5'] });
    assert.deepEqual(firstOf(choice({ options: [] })), { name: 'tooFewEntries', figures: ['1'] });
    assert.deepEqual(firstOf(choice({ options: [{ id: 'bus', text: {} }] })), { name: 'wordsMissing', figures: [] });
    assert.deepEqual(firstOf({ ...scale({}), questions: [...scale({}).questions, ...scale({}).questions] }), { name: 'idTaken', figures: ['came'] });
  });

  it('is met at least once under each name, so that no name waits for words that the check does not say', () => {
    const met = new Set(told.map(({ expected }) => toldProblem(expected)?.name));
    assert.deepEqual(
      PROBLEM_NAMES.filter((name) => !met.has(name)),
      [],
    );
  });
});

describe('the problems of a question', () => {
  const problems = [
    { path: 'pages[0].questions[1].options[2].text', expected: 'a' },
    { path: 'pages[0].questions[1].options[2].colour', expected: 'b' },
    { path: 'pages[0].questions[1].randomised.epsilon', expected: 'c' },
    { path: 'pages[0].questions[1].showIf.all[0].is', expected: 'd' },
    { path: 'pages[0].questions[1].colour', expected: 'e' },
    { path: 'pages[0].questions[10].text', expected: 'f' },
  ];
  const found = problemsByField(problems, ['pages', 0, 'questions', 1], fieldsOf('choice'));
  const at = (path: string) => found.get(`pages[0].questions[1]${path}`)?.map(({ expected }) => expected);

  it('stand at the field that shows them, or at the nearest thing around', () => {
    assert.deepEqual(at('.options[2].text'), ['a']);
    assert.deepEqual(at('.options[2]'), ['b']);
    assert.deepEqual(at('.randomised.epsilon'), ['c']);
    assert.deepEqual(at('.showIf'), ['d']);
    assert.deepEqual(at(''), ['e']);
  });

  it('are not those of another question', () => {
    assert.ok(![...found.values()].flat().some(({ expected }) => expected === 'f'));
  });
});
