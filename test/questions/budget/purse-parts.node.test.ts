import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { haveInCommon, liesWithin } from '../../../src/questions/budget/ages.js';
import { budget, type BudgetQuestion } from '../../../src/questions/budget/budget.js';
import { budgetSummary } from '../../../src/questions/budget/budget.summary.js';
import { ceilingsOf, leftUnder, takenUnder } from '../../../src/questions/budget/ceilings.js';
import { mendingOf } from '../../../src/questions/budget/mend-purse.js';
import { groupsOf, NO_FILTER, shownBy, spansOf } from '../../../src/questions/budget/purse-filter.js';
import { toMinorUnits } from '../../../src/statistics/minor-units.js';
import { parseWith } from '../../../src/validation/parse-with.js';

const text = { en: 'Words' };

/** Two areas, of which one has a most, and a most for the young. */
const PURSE: BudgetQuestion = {
  id: 'q',
  type: 'budget',
  text,
  budget: 100,
  areas: [
    { id: 'north', text: { en: 'North' }, atMost: 50, facts: text },
    { id: 'south', text: { en: 'South' } },
  ],
  ageLimits: [{ id: 'young', text: { en: 'The young' }, to: 17, atMost: 30.5 }],
  options: [
    { id: 'swings', text, cost: 20, area: 'north', ages: { from: 2, to: 8 } },
    { id: 'ramp', text, cost: 10.5, area: 'south', ages: { from: 10, to: 17 } },
    { id: 'choir', text, cost: 31, area: 'north', ages: { from: 60 } },
    { id: 'bench', text, cost: 5 },
    { id: 'films', text, cost: 40, area: 'south', ages: { to: 25 } },
  ],
};
const withOption = (more: Partial<BudgetQuestion['options'][number]>, rest: Partial<BudgetQuestion> = {}): BudgetQuestion => ({
  ...PURSE,
  ...rest,
  options: [...PURSE.options, { id: 'more', text, cost: 1, ...more }],
});
const problemsOf = (question: BudgetQuestion) => budget.check(question).map(({ path, expected }) => `${path}: ${expected}`);
const takes = (question: BudgetQuestion, answer: unknown) => parseWith(budget.answer(question), answer).ok;

describe('a purse with areas and ages', () => {
  it('is in order', () => assert.deepEqual([problemsOf(PURSE), parseWith(budget.schema, PURSE).ok], [[], true]));

  it('has options in areas that there are', () => {
    assert.deepEqual(problemsOf(withOption({ area: 'west' })), ['options[5].area: expected one of north, south']);
    const { areas: _, ...without } = withOption({ area: 'north' });
    assert.deepEqual(problemsOf({ ...without, options: without.options.map(({ area, ...option }) => (option.id === 'more' ? { ...option, area: area! } : option)) }), [
      'options[5].area: expected it only beside "areas"',
    ]);
  });

  it('has no option that is dearer than what may be spent on its area or its ages', () => {
    assert.deepEqual(problemsOf(withOption({ cost: 50, area: 'north' })), []);
    assert.deepEqual(problemsOf(withOption({ cost: 51, area: 'north' })), ['options[5].cost: expected at most 50, which is the most for "north"']);
    assert.deepEqual(problemsOf(withOption({ cost: 31, ages: { from: 3, to: 3 } })), ['options[5].cost: expected at most 30.5, which is the most for "young"']);
    const options = [
      { id: 'a', text, area: 'north', min: 51 },
      { id: 'b', text, area: 'south', min: 51 },
    ];
    assert.deepEqual(problemsOf({ ...PURSE, amounts: true, options }), ['options[0].min: expected at most 50, which is the most for "north"']);
  });

  it('has no part that may have more than there is, and no two parts of one id', () => {
    const [north, south] = PURSE.areas!;
    assert.deepEqual(problemsOf({ ...PURSE, areas: [{ ...north!, atMost: 101 }, south!] }), ['areas[0].atMost: expected at most the budget, which is 100']);
    assert.deepEqual(problemsOf({ ...PURSE, ageLimits: [{ id: 'young', text, to: 17, atMost: 101 }] }), ['ageLimits[0].atMost: expected at most the budget, which is 100']);
    assert.deepEqual(
      budget.check({ ...PURSE, ageLimits: [{ id: 'south', text, to: 17, atMost: 40 }] }).map(({ path }) => path),
      ['ageLimits[0].id'],
    );
  });

  it('has ages from a first to a last, at least one of them', () => {
    const takesAges = (ages: object) => parseWith(budget.schema, withOption({ ages })).ok;
    assert.deepEqual([{ from: 3, to: 3 }, { from: 0 }, { to: 17 }, { from: 4, to: 3 }, {}, { from: -1 }, { from: 1.5 }].map(takesAges), [
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    assert.ok(!parseWith(budget.schema, { ...PURSE, ageLimits: [{ id: 'young', text, atMost: 5 }] }).ok);
  });
});

describe('an answer to a purse with ceilings', () => {
  it('is taken up to the last minor unit of an area, and not beyond', () => {
    const dearer = { ...PURSE, ageLimits: undefined, areas: [{ ...PURSE.areas![0]!, atMost: 51 }, PURSE.areas![1]!] };
    assert.deepEqual([takes(dearer, ['swings', 'choir']), takes({ ...PURSE, ageLimits: undefined }, ['swings', 'choir'])], [true, false]);
  });

  it('is taken up to the last minor unit of an age group, of which options for others too are no part', () =>
    assert.deepEqual(
      [takes(PURSE, ['swings', 'ramp', 'films', 'bench']), takes({ ...PURSE, ageLimits: [{ ...PURSE.ageLimits![0]!, atMost: 30.49 }] }, ['swings', 'ramp'])],
      [true, false],
    ));

  it('holds amounts to the same ceilings', () => {
    const options = PURSE.options.map(({ cost: _, ...option }) => option);
    const given: BudgetQuestion = { ...PURSE, amounts: true, options };
    assert.deepEqual(
      [{ choir: 50 }, { choir: 50, swings: 1 }, { swings: 20, ramp: 10 }, { swings: 20, ramp: 11 }, { films: 90 }].map((answer) => takes(given, answer)),
      [true, false, true, false, true],
    );
  });

  it('says which ceiling it exceeds', () => {
    const parsed = parseWith(budget.answer(PURSE), ['swings', 'choir']);
    assert.ok(!parsed.ok);
    assert.equal(parsed.problems[0]!.expected, 'expected at most 50 for "north"');
  });

  it('is mended by what is named: without it the ceiling is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), fc.integer({ min: 1, max: 300 }), (costs, atMost) => {
        const options = costs.map((cost, index) => ({ id: `p${index}`, text, cost: cost / 100, ...(index % 2 === 0 ? { area: 'a' } : {}) }));
        const limits: BudgetQuestion = { ...PURSE, ageLimits: undefined, budget: 1000, areas: [{ id: 'a', text, atMost: atMost / 100 }], options };
        const ids = options.map(({ id }) => id);
        const [ceiling] = ceilingsOf(limits);
        const over = -leftUnder(ids, limits, ceiling!);
        assert.equal(takes(limits, ids), over <= 0);
        if (over <= 0) return;
        const { single, together } = mendingOf(takenUnder(ids, limits, ceiling!), over);
        for (const out of [...single.map((id) => [id]), ...(together.length > 0 ? [together] : [])])
          assert.ok(
            takes(
              limits,
              ids.filter((id) => !out.includes(id)),
            ),
          );
      }),
    );
  });
});

describe('the ceilings of a purse', () => {
  it('are those of areas with a most, then those of age groups, each with what counts', () =>
    assert.deepEqual(
      ceilingsOf(PURSE).map(({ id, atMost, options }) => [id, atMost, options]),
      [
        ['north', 50, ['swings', 'choir']],
        ['young', 30.5, ['swings', 'ramp']],
      ],
    ));

  it('leave in minor units what is not spent under them', () => {
    const [north, young] = ceilingsOf(PURSE);
    assert.deepEqual(
      [leftUnder(['swings', 'films'], PURSE, north!), leftUnder(['swings', 'ramp'], PURSE, young!), leftUnder(null, PURSE, young!)],
      [toMinorUnits(30), 0, toMinorUnits(30.5)],
    );
  });

  it('are told in results, and kept by most votes', () => {
    const counted = budgetSummary.addAnswers(budgetSummary.emptySummary(PURSE), [['swings', 'films'], ['choir', 'films'], ['choir']]);
    const { ceilings, outcomes } = budgetSummary.describe(PURSE, counted);
    assert.deepEqual(
      ceilings?.map(({ id, projects }) => [id, projects]),
      [
        ['north', ['swings', 'choir']],
        ['young', ['swings', 'ramp']],
      ],
    );
    const greedy = outcomes.find((outcome) => outcome.rule === 'budgetGreedy' && outcome.order === 'votes' && outcome.overflow === 'skip')!;
    assert.deepEqual(greedy.chosen, ['choir', 'films']);
  });
});

describe('ages', () => {
  it('lie within others where no age is outside', () => {
    const inner = { from: 6, to: 12 };
    assert.deepEqual(
      [{ from: 6 }, { to: 12 }, { from: 6, to: 12 }, { from: 7 }, { to: 11 }].map((outer) => liesWithin(inner, outer)),
      [true, true, true, false, false],
    );
    assert.deepEqual([liesWithin({ from: 6 }, { to: 99 }), liesWithin({ to: 6 }, { from: 0 })], [false, true]);
  });

  it('have something in common where they touch', () =>
    assert.deepEqual(
      [
        [{ to: 6 }, { from: 6 }],
        [{ to: 5 }, { from: 6 }],
        [{ from: 3 }, { from: 60 }],
        [
          { from: 8, to: 9 },
          { from: 3, to: 7 },
        ],
      ].map(([one, other]) => [haveInCommon(one!, other!), haveInCommon(other!, one!)]),
      [
        [true, true],
        [false, false],
        [true, true],
        [false, false],
      ],
    ));
});

describe('the filter of a purse', () => {
  it('has a group for each area with options, and a last one for what is in none', () =>
    assert.deepEqual(
      groupsOf({ ...PURSE, areas: [...PURSE.areas!, { id: 'empty', text }] }).map(({ area, ids }) => [area?.id, ids]),
      [
        ['north', ['swings', 'choir']],
        ['south', ['ramp', 'films']],
        [undefined, ['bench']],
      ],
    ));

  it('has each span of ages once, the youngest first', () =>
    assert.deepEqual(spansOf({ ...PURSE, options: [...PURSE.options, ...PURSE.options] }), [{ to: 25 }, { from: 2, to: 8 }, { from: 10, to: 17 }, { from: 60 }]));

  it('shows what is in the group and for some of the ages; what is for everybody is for each age', () => {
    const shown = (filter: Partial<typeof NO_FILTER>) => [...shownBy({ ...NO_FILTER, ...filter }, PURSE)];
    assert.deepEqual(shown({}), ['swings', 'ramp', 'choir', 'bench', 'films']);
    assert.deepEqual(shown({ area: 0 }), ['swings', 'choir']);
    assert.deepEqual(shown({ area: 2 }), ['bench']);
    assert.deepEqual(shown({ ages: 1 }), ['swings', 'bench', 'films']);
    assert.deepEqual(shown({ area: 1, ages: 2 }), ['ramp', 'films']);
  });
});
