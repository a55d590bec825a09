import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { budget, type BudgetQuestion } from '../../../src/questions/budget/budget.js';
import { budgetColumns } from '../../../src/questions/budget/budget.columns.js';
import { budgetExamples } from '../../../src/questions/budget/budget.examples.js';
import { mendPurse } from '../../../src/questions/budget/mend-purse.js';
import { leftOver, pressOf, totalTaken } from '../../../src/questions/budget/purse-limits.js';
import { fromMinorUnits } from '../../../src/statistics/minor-units.js';
import { parseWith } from '../../../src/validation/parse-with.js';

const text = { en: 'What?' };
const whole = (costs: Readonly<Record<string, number>>, more: Partial<BudgetQuestion> = {}): BudgetQuestion => ({
  id: 'q',
  type: 'budget',
  text,
  budget: 100,
  options: Object.entries(costs).map(([id, cost]) => ({ id, text, cost })),
  ...more,
});
const inAmounts = (more: Partial<BudgetQuestion> = {}): BudgetQuestion => ({
  id: 'q',
  type: 'budget',
  text,
  budget: 100,
  amounts: true,
  options: [
    { id: 'a', text },
    { id: 'b', text },
  ],
  ...more,
});
const pathsOf = (question: BudgetQuestion) => budget.check(question).map(({ path }) => path);
const takes = (question: BudgetQuestion, answer: unknown) => parseWith(budget.answer(question), answer).ok;

describe('the definition of a purse', () => {
  it('says where a project has no cost, or more than the purse holds', () => {
    const question = whole({ a: 100, b: 101 });
    assert.deepEqual(pathsOf({ ...question, options: [...question.options, { id: 'c', text }] }), ['options[1].cost', 'options[2].cost']);
  });

  it('takes amounts with two decimals at most', () => {
    const takesBudget = (value: number) => parseWith(budget.schema, inAmounts({ budget: value })).ok;
    assert.deepEqual([0.1, 0.07, 1.01, 99_999.99, 0.001, 1e12, -1, 0, NaN].map(takesBudget), [true, true, true, true, false, false, false, false, false]);
  });

  it('keeps limits and steps of amounts to questions about amounts', () => {
    const [a, b] = whole({ a: 1, b: 1 }).options;
    assert.deepEqual(
      pathsOf(
        whole(
          {},
          {
            step: 5,
            options: [
              { ...a!, min: 5 },
              { ...b!, max: 5 },
            ],
          },
        ),
      ),
      ['step', 'options[0].min', 'options[1].max'],
    );
  });

  it('says where a limit is no multiple of the step, above the other, or above the purse', () => {
    const options = [
      { id: 'a', text, min: 7 },
      { id: 'b', text, min: 20, max: 10 },
      { id: 'c', text, min: 200 },
    ];
    assert.deepEqual(pathsOf(inAmounts({ step: 5, options })), ['options[0].min', 'options[1].min', 'options[2].min']);
  });

  it('keeps the variants of a rule to that rule', () => {
    assert.deepEqual(pathsOf(whole({ a: 1, b: 1 }, { order: 'votes', overflow: 'stop' })), ['order', 'overflow']);
    assert.deepEqual(pathsOf(whole({ a: 1, b: 1 }, { rule: 'budgetGreedy', utility: 'cost', completion: 'none' })), ['utility', 'completion']);
  });

  it('has no option that is called as a missing answer is', () => assert.deepEqual(pathsOf(whole({ missing: 1, b: 1 })), ['options[0].id']));
});

describe('an answer to a purse', () => {
  it('names projects in any order', () => assert.ok(takes(whole({ a: 1, b: 2 }), ['b', 'a'])));

  it('takes three tenths out of three tenths', () => assert.ok(takes(whole({ a: 0.1, b: 0.2 }, { budget: 0.3 }), ['a', 'b'])));

  it('is not taken where it is one minor unit too much', () => assert.ok(!takes(whole({ a: 0.1, b: 0.21 }, { budget: 0.3 }), ['a', 'b'])));

  it('fits exactly where the sum of minor units does', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 20 }), fc.integer({ min: -2, max: 2 }), (costs, spare) => {
        const sum = costs.reduce((a, b) => a + b, 0);
        const question = whole(Object.fromEntries(costs.map((cost, index) => [`p${index}`, cost / 100])), { budget: Math.max(1, sum + spare) / 100 });
        assert.equal(
          takes(
            question,
            question.options.map(({ id }) => id),
          ),
          sum <= Math.max(1, sum + spare),
        );
      }),
    ));
});

describe('what is told of a purse', () => {
  const question = whole({ a: 30, b: 30.5, c: 90 });

  it('is what is left of it, below nothing where too much is spent', () =>
    assert.deepEqual([leftOver(null, question), leftOver(['a', 'b'], question), leftOver(['a', 'c'], question)].map(fromMinorUnits), [100, 39.5, -20]));

  it('counts no option that is not asked about', () => assert.equal(totalTaken(['a', 'pool', 'toString'], question), 3000));

  it('is nothing to mend while it is not exceeded', () => assert.equal(mendPurse(['a', 'b'], question), null));

  it('is which projects would be enough alone, the smallest first', () =>
    assert.deepEqual(mendPurse(['a', 'b', 'c'], whole({ a: 60, b: 50.5, c: 20 })), { single: ['b', 'a'], together: [] }));

  it('is the fewest that are enough together where none is alone', () =>
    assert.deepEqual(mendPurse(['a', 'b', 'c', 'd'], whole({ a: 60, b: 60, c: 65, d: 25 }, { budget: 100 })), { single: [], together: ['c', 'a'] }));

  it('mends: without what it names alone, or together, the rest fits', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 }), (costs) => {
        const asked = whole(Object.fromEntries(costs.map((cost, index) => [`p${index}`, cost])));
        const ids = asked.options.map(({ id }) => id);
        const mending = mendPurse(ids, asked);
        assert.equal(mending === null, leftOver(ids, asked) >= 0);
        if (mending === null) return;
        const outs = [...mending.single.map((id) => [id]), ...(mending.together.length > 0 ? [mending.together] : [])];
        assert.ok(outs.length > 0);
        for (const out of outs)
          assert.ok(
            leftOver(
              ids.filter((id) => !out.includes(id)),
              asked,
            ) >= 0,
          );
        // No smaller number of projects would do.
        const least = outs[0]!.length;
        const dearest = costs.toSorted((a, b) => b - a).slice(0, least - 1);
        assert.ok(dearest.reduce((sum, cost) => sum + cost, 0) < fromMinorUnits(-leftOver(ids, asked)));
      }),
    ));

  it('is by how much a press changes an amount: a round part of the purse, a multiple of the step', () =>
    assert.deepEqual(
      [
        [100_000, undefined],
        [20_000, 500],
        [300, undefined],
        [0.3, 0.1],
        [10, 7],
        [90_000, 1500],
      ].map(([purse, step]) => pressOf({ options: [], budget: purse!, step })),
      [5000, 1000, 10, 0.1, 7, 3000 - 1500],
    ));
});

describe('the columns of a purse', () => {
  for (const { name, question, valid } of budgetExamples) {
    it(`give the same answers back: ${name}`, () => {
      for (const answer of valid) {
        const cells = budgetColumns.write(question, answer);
        assert.equal(cells.length, budgetColumns.columns(question).length);
        const back = budgetColumns.read(question, cells, { own: question });
        assert.deepEqual(Array.isArray(back) ? back.toSorted() : back, Array.isArray(answer) ? answer.toSorted() : answer);
      }
    });
  }

  it('keep currencies, and amounts and choices, apart', () => {
    assert.equal(budgetColumns.merge(inAmounts(), whole({ a: 1, b: 1 })), null);
    assert.equal(budgetColumns.merge(inAmounts(), inAmounts({ currency: 'EUR' })), null);
  });

  it('hold the amounts of two purses', () => {
    const merged = budgetColumns.merge(
      inAmounts({
        budget: 50,
        options: [
          { id: 'a', text, max: 20 },
          { id: 'c', text },
        ],
      }),
      inAmounts({ budget: 80 }),
    )!;
    assert.deepEqual(
      budgetColumns.columns(merged).map(({ part, range }) => [part, range?.max]),
      [
        [undefined, 1],
        ['a', 80],
        ['c', 50],
        ['b', 80],
      ],
    );
  });
});
