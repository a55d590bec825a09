import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { budgetGreedy, type GreedyOptions } from '../../src/ranking/budget-greedy.js';
import { apart, asSets, drawnNumbers, electionOf, elections, lotOf, ordersOf, pointsFor, renamed, type Election } from '../fixtures/budget-votes.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly n_ballots: number;
  readonly votes: Record<string, number>;
  readonly score?: Record<string, number>;
  readonly official_selected: readonly string[];
  readonly official_cost: number;
  readonly rank_by_score: readonly string[];
  readonly greedy_by_score_skip_unaffordable: { readonly selected: readonly string[]; readonly cost: number };
  readonly greedy_stop_at_first_unaffordable: { readonly selected: readonly string[]; readonly cost: number };
  readonly greedy_by_score_per_cost: { readonly selected: readonly string[]; readonly cost: number };
}

const greedyOf = ({ projects, ballots, budget }: Election, options: Omit<GreedyOptions, 'budget'> = {}) => budgetGreedy(projects, ballots, { budget, ...options });

for (const [place, name] of [
  ['Anin in Warsaw, by approvals', 'o12-equalshares-warsaw-anin-2019'],
  ['Załęże in Katowice, by points', 'o13-dotvoting-katowice-zaleze-2021'],
] as const) {
  describe(`the budget of ${place}`, { skip: skipWithout(name) }, () => {
    const { expected } = referenceCase<Published>(name);
    const election = deepFreeze(electionOf(name));

    it('is given out as the city did', () => {
      const { chosen, spent, left, decided, winners } = greedyOf(election);
      assert.deepEqual([chosen, spent], [expected.greedy_by_score_skip_unaffordable.selected, expected.official_cost]);
      assert.deepEqual(chosen.toSorted(), expected.official_selected.toSorted());
      assert.deepEqual([left, decided, winners.toSorted()], [election.budget - spent, true, chosen.toSorted()]);
    });

    it('ends earlier where the first project that is too dear is the end', () => {
      const { chosen, spent } = greedyOf(election, { overflow: 'stop' });
      assert.deepEqual({ selected: chosen, cost: spent }, { selected: expected.greedy_stop_at_first_unaffordable.selected, cost: expected.greedy_stop_at_first_unaffordable.cost });
    });

    it('goes to other projects by votes for the money', () => {
      const { chosen, spent } = greedyOf(election, { order: 'votes-per-cost' });
      assert.deepEqual({ selected: chosen, cost: spent }, { selected: expected.greedy_by_score_per_cost.selected, cost: expected.greedy_by_score_per_cost.cost });
    });

    it('is told with the published votes, in their order', () => {
      const { votes, n, ranking } = greedyOf(election);
      assert.deepEqual({ ...votes }, expected.score ?? expected.votes);
      assert.deepEqual([n, ranking.flat()], [expected.n_ballots, expected.rank_by_score]);
    });
  });
}

interface Small {
  readonly cost: Record<string, string>;
  readonly budget: string;
  readonly ballots: readonly (readonly string[])[];
}

describe('small published elections', { skip: skipWithout('o12b-equalshares-small') }, () => {
  const { expected } = referenceCase<Record<string, { readonly greedy_votes: readonly string[]; readonly votes: Record<string, number> }>>('o12b-equalshares-small');
  const input = JSON.parse(readFileSync(referenceFile('o12b-equalshares-small', 'input.json'), 'utf8')) as Record<string, Small>;
  for (const [name, { cost, budget, ballots }] of Object.entries(input)) {
    it(`choose what is published: ${name}`, () => {
      const projects = Object.entries(cost).map(([id, price]) => ({ id, cost: Number(price) }));
      const outcome = budgetGreedy(
        projects,
        ballots.map((choice) => ({ choice })),
        { budget: Number(budget) },
      );
      assert.deepEqual([outcome.chosen.toSorted(), { ...outcome.votes }], [expected[name]!.greedy_votes.toSorted(), expected[name]!.votes]);
    });
  }
});

const variants = fc.record({ order: fc.constantFrom('votes' as const, 'votes-per-cost' as const), overflow: fc.constantFrom('skip' as const, 'stop' as const) });

/** Written down once more: under one order of all projects, with votes added up one by one. */
function plainly({ projects, ballots, budget }: Election, { order, overflow }: { order: string; overflow: string }, lot: readonly string[]): string[] {
  const votesOf = (id: string) => ballots.reduce((sum, { choice, count = 1 }) => sum + count * pointsFor(choice, id), 0);
  const worth = ({ id, cost }: { id: string; cost: number }) => (order === 'votes' ? votesOf(id) : votesOf(id) / cost);
  const sorted = projects
    .filter(({ id }) => votesOf(id) > 0)
    .toSorted((one, other) => (worth(one) === worth(other) ? lot.indexOf(one.id) - lot.indexOf(other.id) : worth(other) - worth(one)));
  const chosen: string[] = [];
  let left = budget;
  for (const { id, cost } of sorted) {
    if (cost > left && overflow === 'stop') break;
    if (cost > left) continue;
    chosen.push(id);
    left -= cost;
  }
  return chosen;
}

describe('a budget given out by votes', () => {
  const any = elections({ points: true });

  it('is never overspent', () => {
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const { chosen, spent, left } = greedyOf(election, options);
        const costs = chosen.map((id) => election.projects.find((project) => project.id === id)!.cost);
        assert.deepEqual([spent, left], [costs.reduce((sum, cost) => sum + cost, 0), election.budget - spent]);
        assert.ok(spent <= election.budget);
      }),
    );
  });

  it('has the outcomes that all lot orders together have', () => {
    fc.assert(
      fc.property(
        any.filter(({ projects }) => projects.length < 6),
        variants,
        (election, options) => {
          const all = ordersOf(election.projects.map(({ id }) => id)).map((lot) => plainly(election, options, lot));
          const { outcomes, outcomesComplete, decided, winners } = greedyOf(election, options);
          assert.deepEqual(asSets(outcomes), [...new Set(asSets(all))]);
          assert.deepEqual([outcomesComplete, decided], [true, outcomes.length === 1]);
          assert.deepEqual(
            winners,
            election.projects.map(({ id }) => id).filter((id) => all.every((chosen) => chosen.includes(id))),
          );
        },
      ),
    );
  });

  it('follows a lot order wherever votes are equal', () => {
    fc.assert(
      fc.property(any, variants, drawnNumbers, (election, options, drawn) => {
        const lot = lotOf(election, drawn);
        const { chosen, decided } = greedyOf(election, { ...options, lot });
        assert.deepEqual([chosen.toSorted(), decided], [plainly(election, options, lot).toSorted(), true]);
      }),
    );
  });

  it('does not depend on the order of ballots, or on counting them together', () => {
    fc.assert(fc.property(any, variants, (election, options) => assert.deepEqual(greedyOf(apart(election), options), greedyOf(election, options))));
  });

  it('does not depend on names, or on the order of the list', () => {
    const nameOf = (id: string) => `project ${'fbdace'.indexOf(id)}`;
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const [one, other] = [greedyOf(election, options), greedyOf(renamed(election, nameOf), options)];
        assert.deepEqual(asSets(one.outcomes.map((outcome) => outcome.map(nameOf))), asSets(other.outcomes));
        assert.deepEqual(
          one.ranking.map((tier) => tier.map(nameOf).toSorted()),
          other.ranking.map((tier) => tier.toSorted()),
        );
      }),
    );
  });

  it('says of every project what became of it', () => {
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const { steps, chosen } = greedyOf(election, options);
        const told = steps.flatMap((step) => (step.kind === 'lot' ? [] : [step]));
        assert.deepEqual(told.map(({ option }) => option).toSorted(), election.projects.map(({ id }) => id).toSorted());
        assert.deepEqual(
          told.filter(({ kind }) => kind === 'chosen').map(({ option }) => option),
          chosen,
        );
      }),
    );
  });

  const projects = [
    { id: 'park', cost: 60 },
    { id: 'pool', cost: 50 },
    { id: 'path', cost: 40 },
    { id: 'pond', cost: 40 },
  ];

  it('says why one and not the other, in data', () => {
    const ballots = [{ choice: ['park', 'pool'], count: 2 }, { choice: ['park', 'path'] }];
    assert.deepEqual(budgetGreedy(projects, ballots, { budget: 100 }).steps, [
      { kind: 'chosen', option: 'park', votes: 3, cost: 60, left: 40 },
      { kind: 'too-dear', option: 'pool', votes: 2, cost: 50, left: 40 },
      { kind: 'chosen', option: 'path', votes: 1, cost: 40, left: 0 },
      { kind: 'unwanted', option: 'pond', cost: 40 },
    ]);
    assert.deepEqual(budgetGreedy(projects, ballots, { budget: 100, overflow: 'stop' }).steps.slice(1), [
      { kind: 'stopped', option: 'pool', votes: 2, cost: 50, left: 40 },
      { kind: 'not-reached', option: 'path', votes: 1, cost: 40, left: 40 },
      { kind: 'unwanted', option: 'pond', cost: 40 },
    ]);
  });

  it('leaves to a lot only what the money does not reach for', () => {
    const ballots = [{ choice: ['park', 'path', 'pond'] }];
    const { decided, outcomes, winners, steps, chosen } = budgetGreedy(projects, ballots, { budget: 100 });
    assert.deepEqual(
      [decided, outcomes, winners, chosen],
      [
        false,
        [
          ['park', 'path'],
          ['park', 'pond'],
          ['path', 'pond'],
        ],
        [],
        ['park', 'path'],
      ],
    );
    assert.deepEqual(steps[0], { kind: 'lot', options: ['park', 'path', 'pond'], taken: 'park' });
    const enough = budgetGreedy(projects, ballots, { budget: 140 });
    assert.deepEqual([enough.decided, enough.steps.some(({ kind }) => kind === 'lot')], [true, false]);
  });

  it('stops at equals that are all too dear, without a lot', () => {
    const { steps } = budgetGreedy(projects, [{ choice: ['park', 'pool'] }], { budget: 45, overflow: 'stop' });
    assert.deepEqual(
      steps.map(({ kind }) => kind),
      ['stopped', 'stopped', 'unwanted', 'unwanted'],
    );
  });

  it('says so where lots decide between too many equals to list', () => {
    const equals = Array.from({ length: 12 }, (_one, index) => ({ id: `p${index}`, cost: 1 }));
    const { decided, outcomesComplete, chosen } = budgetGreedy(equals, [{ choice: equals.map(({ id }) => id) }], { budget: 6 });
    assert.deepEqual([decided, outcomesComplete, chosen.length], [false, false, 6]);
  });

  it('reckons with decimals as they are written', () => {
    const dimes = [0.1, 0.2, 1e-7].map((cost, index) => ({ id: `p${index}`, cost }));
    const { spent, left, decided } = budgetGreedy(dimes, [{ choice: ['p0', 'p1', 'p2'] }], { budget: 0.3000001 });
    assert.deepEqual([spent, left, decided], [0.3000001, 0, true]);
    assert.equal(budgetGreedy([{ id: 'a', cost: 1e-7 }], [{ choice: ['a'] }], { budget: 2 }).spent, 1e-7);
    assert.equal(budgetGreedy([{ id: 'a', cost: 1.5e21 }], [{ choice: ['a'] }], { budget: 1e22 }).spent, 1.5e21);
  });

  it('takes what is free first by votes for the money, if anybody wants it', () => {
    const free = [
      { id: 'dear', cost: 10 },
      { id: 'free', cost: 0 },
      { id: 'unwanted', cost: 0 },
    ];
    const { chosen, ranking } = budgetGreedy(free, [{ choice: ['dear'], count: 5 }, { choice: ['free'] }], { budget: 10, order: 'votes-per-cost' });
    assert.deepEqual(
      [chosen, ranking],
      [
        ['free', 'dear'],
        [['free'], ['dear'], ['unwanted']],
      ],
    );
  });

  it('chooses nothing without voters', () => {
    const { chosen, spent, n, decided } = budgetGreedy(projects, [], { budget: 100 });
    assert.deepEqual([chosen, spent, n, decided], [[], 0, 0, true]);
  });

  it('gives the example of its documentation', () =>
    assert.deepEqual(budgetGreedy(projects.slice(0, 3), [{ choice: ['park', 'pool'], count: 2 }, { choice: ['park', 'path'] }], { budget: 100 }).chosen, ['park', 'path']));

  const ballots = [{ choice: ['park'] }];
  for (const [what, work, message] of [
    ['no project', () => budgetGreedy([], [], { budget: 1 }), /requires a project/],
    ['a project twice', () => budgetGreedy([...projects, projects[0]!], [], { budget: 1 }), /Project 5 is "park" again/],
    ['a negative cost', () => budgetGreedy([{ id: 'a', cost: -1 }], [], { budget: 1 }), /Project "a" costs -1/],
    ['a budget that is no number', () => budgetGreedy(projects, [], { budget: NaN }), /budget is NaN/],
    ['an unknown project on a ballot', () => budgetGreedy(projects, [...ballots, { choice: ['moon'] }], { budget: 1 }), /Ballot 2 names "moon"; expected one of park, pool/],
    ['a project twice on a ballot', () => budgetGreedy(projects, [{ choice: ['park', 'park'] }], { budget: 1 }), /Ballot 1 names "park" twice/],
    ['half a point', () => budgetGreedy(projects, [{ choice: { park: 0.5 } }], { budget: 1 }), /Ballot 1 gives "park" 0.5 points/],
    ['a negative count', () => budgetGreedy(projects, [{ choice: ['park'], count: -1 }], { budget: 1 }), /Ballot 1 has the count -1/],
    ['an unknown order', () => budgetGreedy(projects, ballots, { budget: 1, order: 'cost' as 'votes' }), /no order "cost"; expected one of votes, votes-per-cost/],
    ['an unknown overflow', () => budgetGreedy(projects, ballots, { budget: 1, overflow: 'go' as 'stop' }), /no overflow "go"; expected one of skip, stop/],
    ['a lot order with a project left out', () => budgetGreedy(projects, ballots, { budget: 1, lot: ['park', 'pool', 'path'] }), /lot order is park, pool, path; expected each/],
    ['a lot order with a project twice', () => budgetGreedy(projects, ballots, { budget: 1, lot: ['park', 'pool', 'path', 'path'] }), /lot order is/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(work, { name: 'RangeError', message }));
  }
});
