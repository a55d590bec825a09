import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BudgetCeiling } from '../../src/ranking/budget-ceilings.js';
import { budgetGreedy } from '../../src/ranking/budget-greedy.js';
import { asSets, type Election, elections, ordersOf, pointsFor } from '../fixtures/budget-votes.js';

const variants = fc.record({ order: fc.constantFrom('votes' as const, 'votes-per-cost' as const), overflow: fc.constantFrom('skip' as const, 'stop' as const) });

/** Small elections in which many projects are equal, and any; with one to three ceilings, which may overlap and often keep equals from each other. */
const limited = fc.oneof(elections({ points: true }), equals()).chain((election) => {
  const ids = election.projects.map(({ id }) => id);
  const ceiling = fc.record({ projects: fc.subarray(ids), atMost: fc.integer({ min: 0, max: 60 }).map((most) => most / 8) });
  return fc.record({
    election: fc.constant(election),
    ceilings: fc.array(ceiling, { minLength: 1, maxLength: 3 }).map((list) => list.map((one, index): BudgetCeiling => ({ id: `c${index}`, ...one }))),
  });
});

/** Elections in which projects have one vote or two. */
function equals(): fc.Arbitrary<Election> {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  return fc.record({
    projects: fc.tuple(...ids.map((id) => fc.integer({ min: 1, max: 12 }).map((cost) => ({ id, cost: cost / 4 })))),
    ballots: fc.subarray(ids).map((choice) => [{ choice: ids }, { choice }]),
    budget: fc.integer({ min: 4, max: 48 }).map((budget) => budget / 4),
  });
}

const costOf = ({ projects }: Election, ids: readonly string[]) => projects.reduce((sum, { id, cost }) => sum + (ids.includes(id) ? cost : 0), 0);
const under = ({ projects }: BudgetCeiling, ids: readonly string[]) => ids.filter((id) => projects.includes(id));

/** Written down once more: under one order of all projects; what would exceed a ceiling is passed over, whatever else is. */
function plainly(election: Election, ceilings: readonly BudgetCeiling[], { order, overflow }: { order: string; overflow: string }, lot: readonly string[]): string[] {
  const votesOf = (id: string) => election.ballots.reduce((sum, { choice, count = 1 }) => sum + count * pointsFor(choice, id), 0);
  const worth = ({ id, cost }: { id: string; cost: number }) => (order === 'votes' ? votesOf(id) : votesOf(id) / cost);
  const sorted = election.projects
    .filter(({ id }) => votesOf(id) > 0)
    .toSorted((one, other) => (worth(one) === worth(other) ? lot.indexOf(one.id) - lot.indexOf(other.id) : worth(other) - worth(one)));
  const chosen: string[] = [];
  for (const { id } of sorted) {
    const more = [...chosen, id];
    if (ceilings.some((ceiling) => ceiling.projects.includes(id) && costOf(election, under(ceiling, more)) > ceiling.atMost)) continue;
    if (costOf(election, more) <= election.budget) chosen.push(id);
    else if (overflow === 'stop') break;
  }
  return chosen;
}

describe('a budget with ceilings', () => {
  const PROJECTS = [
    { id: 'north-park', cost: 60 },
    { id: 'north-pool', cost: 50 },
    { id: 'south-path', cost: 40 },
  ];
  const BALLOTS = [{ choice: ['north-park', 'north-pool', 'south-path'], count: 2 }, { choice: ['north-park', 'north-pool'] }, { choice: ['north-park'] }];
  const NORTH: BudgetCeiling = { id: 'north', projects: ['north-park', 'north-pool'], atMost: 100.5 };

  it('passes over what would exceed one and goes on, also where the first that is too dear is the end', () => {
    const { chosen, steps } = budgetGreedy(PROJECTS, BALLOTS, { budget: 150, overflow: 'stop', ceilings: [NORTH] });
    assert.deepEqual(chosen, ['north-park', 'south-path']);
    assert.deepEqual(
      steps.find(({ kind }) => kind === 'above-ceiling'),
      { kind: 'above-ceiling', option: 'north-pool', votes: 3, cost: 50, left: 90, ceiling: 'north' },
    );
  });

  it('is reckoned in decimals, whatever the costs are in', () =>
    assert.deepEqual(budgetGreedy(PROJECTS, BALLOTS, { budget: 150, ceilings: [{ ...NORTH, atMost: 59.99 }] }).chosen, ['north-pool', 'south-path']));

  it('never spends more than a ceiling, nor more than the budget', () => {
    fc.assert(
      fc.property(limited, variants, ({ election, ceilings }, options) => {
        const { outcomes } = budgetGreedy(election.projects, election.ballots, { budget: election.budget, ceilings, ...options });
        for (const chosen of outcomes) {
          assert.ok(costOf(election, chosen) <= election.budget);
          for (const ceiling of ceilings) assert.ok(costOf(election, under(ceiling, chosen)) <= ceiling.atMost, ceiling.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the outcomes that all lot orders together have', () => {
    fc.assert(
      fc.property(
        limited.filter(({ election }) => election.projects.length < 6),
        variants,
        ({ election, ceilings }, options) => {
          const all = ordersOf(election.projects.map(({ id }) => id)).map((lot) => plainly(election, ceilings, options, lot));
          const { outcomes } = budgetGreedy(election.projects, election.ballots, { budget: election.budget, ceilings, ...options });
          assert.deepEqual(asSets(outcomes), [...new Set(asSets(all))]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is as without them where none can be exceeded', () => {
    fc.assert(
      fc.property(limited, variants, ({ election, ceilings }, options) => {
        const wide = ceilings.map((ceiling) => ({ ...ceiling, atMost: 100 }));
        const given = (more: object) => budgetGreedy(election.projects, election.ballots, { budget: election.budget, ...options, ...more });
        assert.deepEqual(given({ ceilings: wide }), given({}));
      }),
    );
  });

  it('draws no lot between equals that fit under it together, nor about what it has nothing to do with', () => {
    const even = [{ choice: ['north-park', 'north-pool', 'south-path'] }];
    const full = budgetGreedy(PROJECTS, even, { budget: 150, ceilings: [{ ...NORTH, atMost: 110 }] });
    assert.deepEqual([full.decided, full.steps.filter(({ kind }) => kind === 'lot')], [true, []]);
    const strained = budgetGreedy(PROJECTS, even, { budget: 150, ceilings: [NORTH] });
    assert.deepEqual(
      strained.steps.find(({ kind }) => kind === 'lot'),
      { kind: 'lot', options: ['north-park', 'north-pool'], taken: 'north-park' },
    );
  });

  it('passes over nothing more after the end', () => {
    const cheap = [...PROJECTS, { id: 'north-tree', cost: 70 }];
    const { steps } = budgetGreedy(cheap, [...BALLOTS, { choice: ['north-park', 'north-pool', 'south-path'] }, { choice: cheap.map(({ id }) => id) }], {
      budget: 65,
      overflow: 'stop',
      ceilings: [{ ...NORTH, projects: ['north-tree'], atMost: 60 }],
    });
    assert.deepEqual(
      steps.map(({ kind }) => kind),
      ['chosen', 'stopped', 'not-reached', 'not-reached'],
    );
  });

  it('tells of every project once what became of it', () => {
    fc.assert(
      fc.property(limited, variants, ({ election, ceilings }, options) => {
        const { steps } = budgetGreedy(election.projects, election.ballots, { budget: election.budget, ceilings, ...options });
        const told = steps.flatMap((step) => (step.kind === 'lot' ? [] : [step.option]));
        assert.deepEqual(told.toSorted(), election.projects.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('is refused with an unknown project, an id twice, or an amount that is none', () => {
    for (const ceilings of [[{ ...NORTH, projects: ['moon'] }], [NORTH, NORTH], [{ ...NORTH, atMost: -1 }], [{ ...NORTH, atMost: NaN }]])
      assert.throws(() => budgetGreedy(PROJECTS, BALLOTS, { budget: 100, ceilings }), RangeError);
  });
});
