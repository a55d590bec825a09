import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { score, scoreBands } from '../../src/analysis.js';
import type { Question } from '../../src/questions/registry.js';
import { computeScores } from '../../src/survey/compute-score.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { scaleOf, scored } from '../fixtures/scores.js';

type Given = Readonly<Record<string, unknown>>;

/** Scales with answers to all of them, and one score over them. */
const scales = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 })), { minLength: 1, maxLength: 8 }).chain((ends) =>
  fc.record({
    questions: fc.constant(ends.map(([min, steps], index) => scaleOf(`q${index}`, min, min + steps))),
    values: fc.tuple(...ends.map(([min, steps]) => fc.integer({ min, max: min + steps }))),
    rule: fc.constantFrom('sum' as const, 'mean' as const),
    times: fc.constantFrom(1, 4, 0.1, -2),
    turned: fc.subarray(ends.map((_, index) => `q${index}`)).map((reverse) => (reverse.length === 0 ? {} : { reverse })),
    atMost: fc.integer({ min: 0, max: ends.length - 1 }),
  }),
);

const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const answersOf = (questions: readonly Question[], values: readonly number[]): Given => Object.fromEntries(values.map((value, index) => [questions[index]!.id, value]));

/** The ends between which a score must lie, as `parseDefinition` tells them of a range that is too narrow. */
function toldRange(definition: SurveyDefinition): [number, number] {
  const parsed = parseDefinition({ ...definition, scores: [{ ...definition.scores![0], range: [0.001, 0.002] }] });
  const told = parsed.ok ? undefined : /from (\S+) to (\S+)$/.exec(parsed.problems[0]!.expected);
  assert.ok(told);
  return [Number(told[1]), Number(told[2])];
}

describe('any score', () => {
  it('lies within the range that a definition may declare, whatever is missing', () => {
    const answered = scales.chain((one) => fc.tuple(fc.constant(one), fc.subarray(one.values.map((_, index) => index))));
    fc.assert(
      fc.property(answered, ([{ questions, values, rule, times, turned, atMost }, kept]) => {
        const definition = scored(questions, { id: 's', [rule]: idsOf(questions), times, ...turned, missing: { atMost } });
        const answers = Object.fromEntries(kept.map((index) => [questions[index]!.id, values[index]]));
        const value = score(definition, answers)['s'] ?? null;
        const [low, high] = toldRange(definition);
        if (value !== null) assert.ok(value >= low - 1e-9 && value <= high + 1e-9, `${value} is not within ${low} to ${high}`);
      }),
    );
  });

  it('reaches both ends of that range', () => {
    fc.assert(
      fc.property(scales, ({ questions, rule }) => {
        const definition = scored(questions, { id: 's', [rule]: idsOf(questions) });
        const ends = questions.map((question) => (question.type === 'scale' ? [question.min, question.max] : []));
        const [low, high] = toldRange(definition);
        assertClose(
          score(
            definition,
            answersOf(
              questions,
              ends.map(([min]) => min!),
            ),
          )['s'],
          low,
        );
        assertClose(
          score(
            definition,
            answersOf(
              questions,
              ends.map(([, max]) => max!),
            ),
          )['s'],
          high,
        );
      }),
    );
  });

  it('is mirrored when all items are turned round', () => {
    fc.assert(
      fc.property(scales, ({ questions, values, rule, times }) => {
        const rules = { id: 's', [rule]: idsOf(questions), times };
        const answers = answersOf(questions, values);
        const [low, high] = toldRange(scored(questions, rules));
        assertClose(score(scored(questions, { ...rules, reverse: idsOf(questions) }), answers)['s']! + score(scored(questions, rules), answers)['s']! + 1000, low + high + 1000);
      }),
    );
  });

  it('is the same whatever the order of the items and of the questions', () => {
    const shuffled = scales.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one.questions, { minLength: one.questions.length })));
    fc.assert(
      fc.property(shuffled, ([{ questions, values, rule, times, turned }, others]) => {
        const scoreOver = (list: readonly Question[]) => score(scored(list, { id: 's', [rule]: idsOf(list), times, ...turned }), answersOf(questions, values));
        assert.deepEqual(scoreOver(others), scoreOver(questions));
      }),
    );
  });

  it('is there exactly where no more items are missing than may be, and one is answered', () => {
    const answered = scales.chain((one) => fc.tuple(fc.constant(one), fc.subarray(one.values.map((_, index) => index))));
    fc.assert(
      fc.property(answered, ([{ questions, values, rule, atMost }, kept]) => {
        const definition = scored(questions, { id: 's', [rule]: idsOf(questions), missing: { atMost } });
        const answers = Object.fromEntries(kept.map((index) => [questions[index]!.id, values[index]]));
        assert.equal(score(definition, answers)['s'] !== null, kept.length > 0 && questions.length - kept.length <= atMost);
      }),
    );
  });

  it('never counts an item that is no number', () => {
    fc.assert(
      fc.property(scales, fc.jsonValue(), ({ questions, values, rule }, answer) => {
        const text: Question = { id: 'why', type: 'text', text: { en: 'Why?' } };
        const items = idsOf(questions);
        const definition = scored([...questions, text], { id: 's', [rule]: [...items, 'why'], missing: { atMost: 1 } }, { id: 'all', [rule]: [...items, 'why'] });
        const without = score(scored(questions, { id: 'mean', mean: items }), answersOf(questions, values))['mean']!;
        const told = score(definition, { ...answersOf(questions, values), why: answer });
        assertClose(told['s'], rule === 'mean' ? without : without * (items.length + 1), 1e-9);
        assert.equal(told['all'], null);
      }),
    );
  });

  it('has exactly one band where the last fits always', () => {
    const bounded = scales.chain((one) =>
      fc.tuple(fc.constant(one), fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { maxLength: 5 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })),
    );
    fc.assert(
      fc.property(bounded, ([{ questions, values, rule }, bounds, closed]) => {
        const sorted = bounds.toSorted((a, b) => a - b);
        const bands = [...sorted.map((bound, index) => ({ id: `b${index}`, [closed[index]! ? 'atMost' : 'below']: bound })), { id: 'rest' }];
        const definition = scored(questions, { id: 's', [rule]: idsOf(questions), bands });
        const value = score(definition, answersOf(questions, values))['s']!;
        const passed = sorted.filter((bound, index) => (closed[index]! ? value > bound : value >= bound)).length;
        assert.equal(scoreBands(definition, answersOf(questions, values))['s'], bands[passed]!.id);
      }),
    );
  });

  it('leaves definition and answers as they are', () => {
    fc.assert(
      fc.property(scales, ({ questions, values, rule }) => {
        const definition = scored(questions, { id: 's', [rule]: idsOf(questions) });
        assert.equal(computeScores(deepFreeze(definition), deepFreeze(answersOf(questions, values))).length, 1);
      }),
    );
  });
});
