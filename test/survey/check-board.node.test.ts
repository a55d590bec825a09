import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition } from '../../src/schemas.js';
import { MEETING } from '../fixtures/meeting-survey.js';

const { board } = MEETING;
const withPhase = (place: number, more: object) => ({
  ...MEETING,
  board: { ...board, phases: board.phases.map((phase, index) => (index === place ? { ...phase, ...more } : phase)) },
});
const withBoard = (more: object) => ({ ...MEETING, board: { ...board, ...more } });

const problemsOf = (definition: unknown): string[] => {
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: ${expected}`);
};

const FAULTY: readonly (readonly [name: string, definition: unknown, problem: RegExp])[] = [
  ['without phases', withBoard({ phases: [] }), /^board\.phases: expected at least 1 entries$/],
  ['with a phase of an unknown kind', withPhase(0, { kind: 'dance' }), /^board\.phases\[0\]\.kind: expected one of/],
  ['with an unknown key', withPhase(0, { colour: 'red' }), /^board\.phases\[0\]\.colour: unknown key; expected one of id, title, opens, closes, kind, question$/],
  ['with two phases of one id', withPhase(1, { id: 'write' }), /^board\.phases\[1\]\.id: expected an id that no other phase has/],
  ['that collects by a question that is not there', withPhase(0, { question: 'gone' }), /^board\.phases\[0\]\.question: expected a question of the type "cards"; "gone" is none$/],
  ['that collects by a choice', withPhase(0, { question: 'second' }), /^board\.phases\[0\]\.question: expected a question of the type "cards"/],
  ['that rates by cards', withPhase(1, { question: 'ideas' }), /^board\.phases\[1\]\.question: expected a question with options that is not randomised/],
  [
    'that rates by a randomised choice',
    {
      ...MEETING,
      questions: MEETING.questions.map((question) => (question.id === 'second' ? { ...question, randomised: { epsilon: 1 } } : question)),
      board: { ...board, phases: board.phases.slice(0, 3) },
    },
    /^board\.phases\[2\]\.question: expected a question with options that is not randomised/,
  ],
  ['that asks by a choice of several to which card something is', withPhase(3, { about: 'dots' }), /^board\.phases\[3\]\.about: expected a choice of one/],
  [
    'with actors in a question whom the board does not name',
    withBoard({ actors: board.actors.slice(1) }),
    /^board\.phases\[3\]\.actors: expected a question whose options are among "board\.actors"/,
  ],
  ['with others in a choice', withPhase(3, { others: 'who', actors: undefined }), /^board\.phases\[3\]\.others: expected a question of the type "cards" or "text"/],
  ['with a story of cards', withPhase(4, { questions: ['headline', 'ideas'] }), /^board\.phases\[4\]\.questions\[1\]: expected a question of the type "text" or "number"/],
  [
    'with a score of a wish',
    { ...MEETING, scores: [{ id: 'hope', sum: ['figure'] }] },
    /^scores\[0\]: expected a question with results; "figure" is a wish, in a story of the board$/,
  ],
  [
    'with an indicator of a wish',
    { ...MEETING, indicators: [{ id: 'hope', title: { en: 'Hope' }, question: 'figure', direction: 'up' }] },
    /^indicators\[0\]\.question: expected a question with results; "figure" is a wish/,
  ],
  [
    'that uses a question twice',
    withBoard({ side: 'indicators' }),
    /^board\.side: expected a question that does nothing else on the board; "indicators" stands at board\.phases\[0\]\.question already$/,
  ],
  [
    'that rates before anything is collected',
    withBoard({ phases: board.phases.slice(1) }),
    /^board\.phases\[0\]\.kind: expected a phase of the kind "collect" before one of the kind "rate"$/,
  ],
  [
    'with a phase that closes before it opens',
    withPhase(0, { opens: '2026-11-22', closes: '2026-11-21' }),
    /^board\.phases\[0\]\.closes: expected a day that is not before "opens"$/,
  ],
  ['with a day that there is not', withPhase(0, { opens: '2026-02-30' }), /^board\.phases\[0\]\.opens: expected a day that there is$/],
  ['with counts at no time', withBoard({ counts: 'never' }), /^board\.counts: expected one of "live", "after-own-vote", "after-close"$/],
  ['whose answers are sealed', { ...MEETING, privacy: { sealed: true } }, /^privacy\.sealed: expected open answers beside "board"/],
  ['with a long version', { ...MEETING, version: 'x'.repeat(25) }, /^version: expected at most 24 characters beside "board"/],
];

describe('a survey with a board', () => {
  it('is read where its parts agree, also with a choosing phase without a question, and dates', () => {
    const { question: _question, ...choosing } = board.phases[2]!;
    for (const definition of [
      MEETING,
      withBoard({ phases: [board.phases[0], choosing] }),
      withPhase(1, { opens: '2026-11-22', closes: '2026-11-22' }),
      { ...MEETING, version: `${'x'.repeat(24)}+17` },
    ])
      assert.deepEqual(problemsOf(definition), []);
  });

  for (const [name, definition, problem] of FAULTY)
    it(`is refused ${name}`, () => {
      const problems = problemsOf(definition);
      assert.ok(
        problems.some((one) => problem.test(one)),
        `${JSON.stringify(problems)} has nothing like ${String(problem)}`,
      );
    });
});
