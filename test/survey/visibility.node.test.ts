import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Condition } from '../../src/questions/condition.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { type AnswersSoFar, conditionHolds, visibleQuestions } from '../../src/survey/visibility.js';
import { answersTo, conditionOn, definition } from '../fixtures/arbitraries.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { libraryVisit } from '../fixtures/definitions.js';

const a = (comparison: object) => ({ question: 'a', ...comparison }) as Condition;

/** A condition, the answer to question `a` (none where undefined), and whether the condition holds. */
const COMPARED: readonly (readonly [condition: Condition, answer: unknown, holds: boolean])[] = [
  [a({ is: 'yes' }), 'yes', true],
  [a({ is: 'yes' }), 'no', false],
  [a({ is: 1 }), '1', false],
  [a({ is: 0 }), 0, true],
  [a({ is: false }), false, true],
  [a({ is: 'bus' }), ['tram', 'bus'], true],
  [a({ is: 'bus' }), ['tram'], false],
  [a({ isNot: 'yes' }), 'no', true],
  [a({ isNot: 'yes' }), 'yes', false],
  [a({ isNot: 'bus' }), ['tram', 'bus'], false],
  [a({ in: ['x', 'y'] }), 'y', true],
  [a({ in: ['x', 'y'] }), 'z', false],
  [a({ in: ['x', 'y'] }), ['z', 'x'], true],
  [a({ atLeast: 3 }), 3, true],
  [a({ atLeast: 3 }), 2, false],
  [a({ atLeast: 0 }), -1, false],
  [a({ atLeast: 3 }), '4', false],
  [a({ atMost: 3 }), 3, true],
  [a({ atMost: 3 }), 4, false],
  [a({ atMost: 0 }), 0, true],
  [a({ answered: true }), 0, true],
  [a({ answered: true }), { missing: 'no-answer' }, false],
  [a({ answered: true }), undefined, false],
  [a({ answered: false }), undefined, true],
  [a({ answered: false }), { missing: 'dont-know' }, true],
  [a({ answered: false }), 'yes', false],
];

/** Comparisons about which silence says nothing. */
const SILENT: readonly Condition[] = [a({ is: 'yes' }), a({ isNot: 'yes' }), a({ in: ['yes'] }), a({ atLeast: 0 }), a({ atMost: 10 })];

const asked = definition.chain((survey) => fc.tuple(fc.constant(survey), answersTo(questionsOf(survey))));
const judged = asked.chain(([survey, answers]) => fc.tuple(conditionOn(questionsOf(survey)), conditionOn(questionsOf(survey)), fc.constant(answers)));

describe('conditionHolds', () => {
  for (const [condition, answer, holds] of COMPARED) {
    it(`${holds ? 'holds' : 'does not hold'} for ${JSON.stringify(condition)} where the answer is ${JSON.stringify(answer) ?? 'none'}`, () => {
      assert.equal(conditionHolds(deepFreeze(condition), deepFreeze(answer === undefined ? {} : { a: answer })), holds);
    });
  }

  for (const condition of SILENT) {
    it(`concludes nothing for ${JSON.stringify(condition)} from a question that was left`, () => assert.equal(conditionHolds(condition, { a: { missing: 'skipped' } }), false));
  }

  it('takes the name of something that every object inherits for a question without an answer', () => {
    assert.equal(conditionHolds({ question: 'constructor', answered: true }, {}), false);
  });

  it('holds for all of none and for not any of none', () => assert.deepEqual([conditionHolds({ all: [] }, {}), conditionHolds({ any: [] }, {})], [true, false]));

  it('holds for `not` exactly where the condition does not', () => {
    fc.assert(fc.property(judged, ([condition, , answers]) => conditionHolds({ not: condition }, answers) !== conditionHolds(condition, answers)));
  });

  it('holds for `all` exactly where each holds', () => {
    fc.assert(fc.property(judged, ([one, other, answers]) => conditionHolds({ all: [one, other] }, answers) === (conditionHolds(one, answers) && conditionHolds(other, answers))));
  });

  it('holds for `any` exactly where one holds', () => {
    fc.assert(fc.property(judged, ([one, other, answers]) => conditionHolds({ any: [one, other] }, answers) === (conditionHolds(one, answers) || conditionHolds(other, answers))));
  });
});

describe('visibleQuestions', () => {
  const shown: readonly (readonly [says: string, answers: AnswersSoFar, ids: readonly string[]])[] = [
    ['shows what has no condition before anything is answered', {}, ['overall']],
    ['shows a question when its condition comes to hold', { overall: 2 }, ['overall', 'why', 'met']],
    ['hides a question whose condition does not hold', { overall: 3 }, ['overall', 'met']],
    ['hides a whole page whose condition does not hold', { overall: { missing: 'dont-know' } }, ['overall']],
  ];
  for (const [says, answers, ids] of shown) it(says, () => assert.deepEqual(visibleQuestions(libraryVisit, deepFreeze(answers)), ids));

  const chain: SurveyDefinition = deepFreeze({
    id: 'chain',
    version: '1',
    questions: [
      { id: 'a', type: 'scale', min: 1, max: 2, text: { da: 'A' } },
      { id: 'b', type: 'scale', min: 1, max: 2, text: { da: 'B' }, showIf: { question: 'a', is: 1 } },
      { id: 'c', type: 'scale', min: 1, max: 2, text: { da: 'C' }, showIf: { question: 'b', is: 1 } },
    ],
  });

  it('hides what follows from a question that is itself hidden by now', () => {
    assert.deepEqual(visibleQuestions(chain, deepFreeze({ a: 2, b: 1 })), ['a']);
  });

  it('shows everything where nothing has a condition', () => {
    const free = { id: 'free', version: '1', questions: chain.questions!.map(({ showIf: _, ...question }) => question) };
    assert.deepEqual(visibleQuestions(free, { a: 2 }), ['a', 'b', 'c']);
  });

  it('keeps the order of the definition', () => {
    fc.assert(
      fc.property(asked, ([survey, answers]) => {
        const visible = visibleQuestions(survey, answers);
        assert.deepEqual(
          visible,
          questionsOf(survey)
            .map(({ id }) => id)
            .filter((id) => visible.includes(id)),
        );
      }),
    );
  });

  it('always shows the first question, which can have no condition', () => {
    fc.assert(fc.property(asked, ([survey, answers]) => visibleQuestions(survey, answers)[0] === questionsOf(survey)[0]?.id));
  });

  it('never lets an answer decide about that question or an earlier one', () => {
    fc.assert(
      fc.property(asked, fc.nat(5), ([survey, answers], position) => {
        const ids = questionsOf(survey).map(({ id }) => id);
        const upTo = ids.slice(0, position + 1);
        const earlierAnswers = Object.fromEntries(Object.entries(answers).filter(([id]) => ids.slice(0, position).includes(id)));
        const within = (visible: string[]) => visible.filter((id) => upTo.includes(id));
        assert.deepEqual(within(visibleQuestions(survey, answers)), within(visibleQuestions(survey, earlierAnswers)));
      }),
    );
  });

  it('does not mind answers to questions that are hidden', () => {
    fc.assert(
      fc.property(asked, ([survey, answers]) => {
        const visible = visibleQuestions(survey, answers);
        const seen = Object.fromEntries(Object.entries(answers).filter(([id]) => visible.includes(id)));
        assert.deepEqual(visibleQuestions(survey, seen), visible);
      }),
      { numRuns: 500 },
    );
  });
});
