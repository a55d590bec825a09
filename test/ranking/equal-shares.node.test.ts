import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countBudgetVote } from '../../src/ranking/budget-vote.js';
import { equalShares, type EqualSharesOptions } from '../../src/ranking/equal-shares.js';
import { equalSharesRounds } from '../../src/ranking/equal-shares-rounds.js';
import { apart, asSets, drawnNumbers, type Election, electionOf, elections, lotOf, ordersOf, pointsFor, renamed } from '../fixtures/budget-votes.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { plainEqualShares } from '../fixtures/plain-equal-shares.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

interface ByTool {
  readonly winners: readonly string[];
  readonly cost: number;
  readonly endowment: number;
}
interface Published {
  readonly equal_shares_cost_utility_floats_official_tool: Record<'none' | 'utilitarian' | 'add1_exh_int' | 'add1_exh' | 'add1_int' | 'add1_plain', ByTool>;
  readonly equal_shares_cost_utility_fractions_official_tool: Record<'none' | 'add1_exh_int', ByTool>;
  readonly equal_shares_cardinality_utility_no_completion: { readonly selected: readonly string[]; readonly cost: number };
  readonly equal_shares_order_of_selection_cost_utility_no_completion: readonly string[];
}

type Options = Omit<EqualSharesOptions, 'budget'>;
const sharesOf = ({ projects, ballots, budget }: Election, options: Options = {}) => equalShares(projects, ballots, { budget, ...options });

describe('equal shares of the budget of Anin in Warsaw', { skip: skipWithout('o12-equalshares-warsaw-anin-2019') }, () => {
  const { expected } = referenceCase<Published>('o12-equalshares-warsaw-anin-2019');
  const election = deepFreeze(electionOf('o12-equalshares-warsaw-anin-2019'));
  const [floats, fractions] = [expected.equal_shares_cost_utility_floats_official_tool, expected.equal_shares_cost_utility_fractions_official_tool];
  const cases: readonly (readonly [string, Options, ByTool])[] = [
    ['without completion', {}, fractions.none],
    ['completed by votes', { completion: 'greedy' }, floats.utilitarian],
    ['raised until nothing more fits', { completion: 'add1-exhaustive' }, floats.add1_exh],
    ['raised from whole sums until nothing more fits', { completion: 'add1-exhaustive', start: 'whole' }, fractions.add1_exh_int],
    ['raised until it would be overspent', { completion: 'add1' }, floats.add1_plain],
    ['raised from whole sums until it would be overspent', { completion: 'add1', start: 'whole' }, floats.add1_int],
  ];
  for (const [what, options, tool] of cases) {
    it(`choose, ${what}, what the tool of equalshares.net does`, () => {
      const { chosen, spent, endowment, decided } = sharesOf(election, { utility: 'cost', ...options });
      assert.deepEqual([chosen.toSorted((one, other) => Number(one) - Number(other)), spent, decided], [tool.winners, tool.cost, true]);
      assertClose(endowment, tool.endowment, 1e-12);
    });
  }

  it('buy in the published order, at an exact sum for everybody', () => {
    const { chosen, endowmentExact } = sharesOf(election);
    assert.deepEqual([chosen, endowmentExact], [expected.equal_shares_order_of_selection_cost_utility_no_completion, '152813/457']);
  });

  it('buy other projects where each is worth the same', () => {
    const { chosen, spent } = sharesOf(election, { utility: 'cardinality' });
    assert.deepEqual({ selected: chosen, cost: spent }, expected.equal_shares_cardinality_utility_no_completion);
  });
});

interface Small {
  readonly cost: Record<string, string>;
  readonly budget: string;
  readonly ballots: readonly (readonly string[])[];
}

describe('equal shares of small published elections', { skip: skipWithout('o12b-equalshares-small') }, () => {
  const { expected } = referenceCase<Record<string, { readonly mes_cost: readonly string[]; readonly mes_cardinality: readonly string[] }>>('o12b-equalshares-small');
  const input = JSON.parse(readFileSync(referenceFile('o12b-equalshares-small', 'input.json'), 'utf8')) as Record<string, Small>;
  for (const [name, { cost, budget, ballots }] of Object.entries(input)) {
    it(`choose what is published: ${name}`, () => {
      const election = {
        projects: Object.entries(cost).map(([id, price]) => ({ id, cost: Number(price) })),
        ballots: ballots.map((choice) => ({ choice })),
        budget: Number(budget),
      };
      const { mes_cost: byCost, mes_cardinality: byNumber } = expected[name]!;
      assert.deepEqual([sharesOf(election).chosen.toSorted(), sharesOf(election, { utility: 'cardinality' }).chosen.toSorted()], [byCost, byNumber]);
    });
  }

  it('leave to a lot which of two alike each group gets', () => {
    const { cost, budget, ballots } = input['two_groups']!;
    const election = { projects: Object.entries(cost).map(([id, price]) => ({ id, cost: Number(price) })), ballots: ballots.map((choice) => ({ choice })), budget: Number(budget) };
    const { outcomes, decided, winners, ranking } = sharesOf(election);
    assert.deepEqual([asSets(outcomes), decided, winners, ranking], [['a1 b1', 'a1 b2', 'a2 b1', 'a2 b2'], false, [], [['a1', 'a2', 'b1', 'b2']]]);
    const { chosen, decided: isDecided } = sharesOf(election, { lot: ['b2', 'a2', 'a1', 'b1'] });
    assert.deepEqual([chosen.toSorted(), isDecided], [['a2', 'b2'], true]);
  });
});

const variants = fc.record({
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  completion: fc.constantFrom('none' as const, 'add1' as const, 'add1-exhaustive' as const, 'greedy' as const),
});
const any = elections({ points: true });

describe('equal shares', () => {
  it('never overspend', () => {
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const { chosen, spent, left } = sharesOf(election, options);
        const cost = election.projects.reduce((sum, project) => (chosen.includes(project.id) ? sum + project.cost : sum), 0);
        assert.deepEqual([spent, left], [cost, election.budget - cost]);
        assert.ok(spent <= election.budget);
      }),
    );
  });

  it('have the outcomes that all lot orders together have', () => {
    fc.assert(
      fc.property(
        any.filter(({ projects }) => projects.length < 5),
        variants,
        (election, options) => {
          const all = ordersOf(election.projects.map(({ id }) => id)).map((lot) => plainEqualShares(election, options, lot));
          const { outcomes, decided, outcomesComplete } = sharesOf(election, options);
          assert.deepEqual([...new Set(asSets(outcomes))], [...new Set(asSets(all))]);
          assert.deepEqual([decided, outcomesComplete], [outcomes.length === 1, true]);
        },
      ),
    );
  });

  it('follow a lot order wherever nothing else decides', () => {
    fc.assert(
      fc.property(any, variants, drawnNumbers, (election, options, drawn) => {
        const lot = lotOf(election, drawn);
        const { chosen, decided } = sharesOf(election, { ...options, lot });
        assert.deepEqual([chosen.toSorted(), decided], [plainEqualShares(election, options, lot).toSorted(), true]);
      }),
    );
  });

  it('are paid in full by those who want them, alike for each point, and by nobody with more than there is', () => {
    fc.assert(
      fc.property(any, fc.constantFrom('cost' as const, 'cardinality' as const), ({ projects, ballots, budget }, utility) => {
        const vote = countBudgetVote(projects, ballots, budget);
        const { purchases } = equalSharesRounds(vote, { numerator: vote.budget, denominator: vote.n }, utility, ([first = '']) => first);
        // Everything in parts of a unit so small that every price is a whole number of them.
        const parts = purchases.reduce((product, { price }) => product * price.denominator, vote.n);
        const purses = vote.counts.map(() => (vote.budget * parts) / vote.n);
        for (const { project, price, short } of purchases) {
          const whole = (price.numerator * parts) / price.denominator;
          let [paid, below] = [0n, 0n];
          for (const { ballot, points } of project.supporters) {
            const [purse, due, count] = [purses[ballot]!, whole * points, vote.counts[ballot]!];
            const part = purse < due ? purse : due;
            purses[ballot] = purse - part;
            paid += part * count;
            if (purse < due) below += count;
          }
          assert.deepEqual([paid, below], [project.cost * parts, short]);
        }
        // Nobody wants anything together that they could still pay.
        for (const project of vote.projects) {
          if (project.votes === 0n || purchases.some((purchase) => purchase.project === project)) continue;
          const money = project.supporters.reduce((sum, { ballot }) => sum + purses[ballot]! * vote.counts[ballot]!, 0n);
          assert.ok(money < project.cost * parts);
        }
      }),
    );
  });

  it('do not depend on the order of ballots, or on counting them together', () => {
    fc.assert(fc.property(any, variants, (election, options) => assert.deepEqual(sharesOf(apart(election), options), sharesOf(election, options))));
  });

  it('do not depend on names, or on the order of the list', () => {
    const nameOf = (id: string) => `project ${'fbdace'.indexOf(id)}`;
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const [one, other] = [sharesOf(election, options), sharesOf(renamed(election, nameOf), options)];
        assert.deepEqual(asSets(one.outcomes.map((outcome) => outcome.map(nameOf))), asSets(other.outcomes));
        assert.deepEqual(
          one.ranking.map((tier) => tier.map(nameOf).toSorted()),
          other.ranking.map((tier) => tier.toSorted()),
        );
      }),
    );
  });

  it('give a group with its own money what it agrees on', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 9 }), variants, (election, people, options) => {
        const voters = election.ballots.reduce((sum, { count = 1 }) => sum + count, people);
        const own = { id: 'own', cost: Math.floor((election.budget * people) / voters) };
        const { winners } = sharesOf({ ...election, projects: [...election.projects, own], ballots: [...election.ballots, { choice: ['own'], count: people }] }, options);
        assert.ok(winners.includes('own'));
      }),
    );
  });

  it('say of every project what became of it', () => {
    fc.assert(
      fc.property(any, variants, (election, options) => {
        const { steps, chosen } = sharesOf(election, options);
        const told = (kinds: readonly string[]) => steps.flatMap((step) => ('option' in step && kinds.includes(step.kind) ? [step.option] : []));
        assert.deepEqual(told(['bought', 'chosen']), chosen);
        const unwanted = election.projects.filter(({ id }) => election.ballots.every(({ choice }) => pointsFor(choice, id) === 0)).map(({ id }) => id);
        assert.deepEqual(told(['unwanted']), unwanted);
        assert.deepEqual(told(['bought', 'unaffordable', 'unwanted']).toSorted(), election.projects.map(({ id }) => id).toSorted());
      }),
    );
  });

  const projects = [
    { id: 'a1', cost: 40 },
    { id: 'a2', cost: 35 },
    { id: 'b1', cost: 40 },
  ];
  const ballots = [
    { choice: ['a1', 'a2'], count: 6 },
    { choice: ['b1'], count: 4 },
  ];

  it('say why one and not the other, in data', () => {
    assert.deepEqual(equalShares(projects, ballots, { budget: 100, completion: 'add1' }).steps, [
      { kind: 'raised', from: 10, to: 12, reason: 'overspent' },
      { kind: 'bought', option: 'a2', cost: 35, votes: 6, supporters: 6, price: 35 / 6, short: 0 },
      { kind: 'bought', option: 'b1', cost: 40, votes: 4, supporters: 4, price: 10, short: 0 },
      { kind: 'unaffordable', option: 'a1', cost: 40, votes: 6, money: 37 },
    ]);
  });

  it('come out alike with points and with approvals where everybody gives one', () => {
    const points = ballots.map(({ choice, count }) => ({ choice: Object.fromEntries(choice.map((id) => [id, 1])), count }));
    assert.deepEqual(equalShares(projects, points, { budget: 100 }), equalShares(projects, ballots, { budget: 100 }));
  });

  it('are told apart where floating-point numbers could not', () => {
    const m = 1_000_000_000_000;
    const close = [
      { id: 'less', cost: 1001 * m + 1 },
      { id: 'more', cost: 1000 * m + 1 },
    ];
    assert.equal(close[0]!.cost / 1001, close[1]!.cost / 1000);
    const people = [
      { choice: ['more'], count: 1000 },
      { choice: ['less'], count: 1001 },
    ];
    // As equals, the one of lower cost would come first.
    assert.deepEqual(equalShares(close, people, { budget: 2001 * (m + 1), utility: 'cardinality' }).chosen, ['less', 'more']);
  });

  it('take all of those who have less than their part, and the rest from the others', () => {
    const wanted = [
      { id: 'first', cost: 24 },
      { id: 'second', cost: 13 },
    ];
    // Who wants both has 4 of 10 left: less than a third of 13, though no less than the whole part of it.
    const people = [{ choice: ['first', 'second'] }, { choice: ['first'], count: 3 }, { choice: ['second'], count: 2 }];
    assert.deepEqual(equalShares(wanted, people, { budget: 60 }).steps, [
      { kind: 'bought', option: 'first', cost: 24, votes: 4, supporters: 4, price: 6, short: 0 },
      { kind: 'bought', option: 'second', cost: 13, votes: 3, supporters: 3, price: 4.5, short: 1 },
    ]);
  });

  it('prefer, at the same price and cost, what has more votes', () => {
    const wanted = ['few', 'more', 'first'].map((id) => ({ id, cost: id === 'first' ? 40 : 16 }));
    // The third who wants `more` has spent everything on `first`: both ask 8 of two people, one of whom wants both.
    const people = [{ choice: ['first', 'more'] }, { choice: ['first'], count: 3 }, { choice: ['few'] }, { choice: ['few', 'more'] }, { choice: ['more'] }];
    const { chosen, decided } = equalShares(wanted, people, { budget: 70 });
    assert.deepEqual([chosen, decided], [['first', 'more'], true]);
  });

  it('draw no lots between equals that can all be paid', () => {
    const equals = Array.from({ length: 9 }, (_one, index) => ({ id: `p${index}`, cost: 10 }));
    const all = equals.map(({ id }) => id);
    const { chosen, decided, steps } = equalShares(equals, [{ choice: all, count: 3 }], { budget: 90 });
    assert.deepEqual([chosen, decided, steps.some(({ kind }) => kind === 'lot')], [all, true, false]);
    assert.equal(equalShares(equals, [{ choice: all, count: 3 }], { budget: 89 }).decided, false);
  });

  it('count as short who lacks a fraction of the smallest unit, and ask the others for it', () => {
    const wanted = [
      { id: 'first', cost: 1 },
      { id: 'all', cost: 32 },
    ];
    // One of four wants nothing. After `first` two purses hold 10.5, or 42 parts; a third of 32 is 42.67 of them.
    const people = [{ choice: ['first', 'all'], count: 2 }, { choice: ['all'] }, { choice: [] }];
    const { steps } = equalShares(wanted, people, { budget: 44, utility: 'cardinality' });
    assert.deepEqual(steps.at(-1), { kind: 'bought', option: 'all', cost: 32, votes: 3, supporters: 3, price: 11, short: 2 });
  });

  it('draw no lot between equals whose supporters want no other, also where some are short', () => {
    const wanted = [
      { id: 'first', cost: 2 },
      { id: 'one', cost: 19 },
      { id: 'other', cost: 19 },
    ];
    const people = [['first', 'one'], ['one'], ['first', 'other'], ['other']].map((choice) => ({ choice }));
    const { chosen, steps } = equalShares(wanted, people, { budget: 40, utility: 'cardinality' });
    assert.deepEqual([chosen, steps.some(({ kind }) => kind === 'lot')], [['first', 'one', 'other'], false]);
  });

  it('begin with whole sums of the currency, not of its smallest part', () =>
    assert.equal(equalShares(projects, [{ choice: ['a1'], count: 4 }], { budget: 10.5, start: 'whole' }).endowmentExact, '2'));

  it('reckon with decimals as they are written', () => {
    const { chosen, left } = equalShares(
      [0.1, 0.2].map((cost, index) => ({ id: `p${index}`, cost })),
      [{ choice: ['p0', 'p1'], count: 3 }],
      { budget: 0.3 },
    );
    assert.deepEqual([chosen.length, left], [2, 0]);
  });

  it('are raised by as much as is told', () => {
    const { endowment, steps } = equalShares(projects, ballots, { budget: 1000, completion: 'add1', increment: 7 });
    assert.deepEqual([endowment, steps[0]], [100, { kind: 'raised', from: 100, to: 100, reason: 'complete' }]);
    assert.equal(equalShares(projects, [...ballots, { choice: [], count: 90 }], { budget: 115, completion: 'add1', increment: 7 }).endowment, 1.15 + 14);
  });

  it('choose nothing where nobody votes', () => {
    const { chosen, endowment, endowmentExact, decided, steps } = equalShares(projects, [], { budget: 100, completion: 'add1' });
    assert.deepEqual([chosen, endowment, endowmentExact, decided, steps.map(({ kind }) => kind)], [[], null, null, true, ['unwanted', 'unwanted', 'unwanted']]);
  });

  it('count those who vote for nothing: their shares are spent by nobody', () => {
    const { endowment, chosen } = equalShares(projects, [...ballots, { choice: [], count: 10 }], { budget: 100 });
    assert.deepEqual([endowment, chosen], [5, []]);
  });

  it('give the example of their documentation', () => assert.deepEqual(equalShares(projects, ballots, { budget: 100 }).chosen, ['a2', 'b1']));

  for (const [what, options, message] of [
    ['an unknown utility', { utility: 'votes' as 'cost' }, /no utility "votes"; expected one of cost, cardinality/],
    ['an unknown completion', { completion: 'more' as 'add1' }, /no completion "more"; expected one of none, add1/],
    ['an unknown start', { start: 'half' as 'whole' }, /no start "half"; expected one of exact, whole/],
    ['an increment of nothing', { increment: 0 }, /increment is 0; expected a whole number from 1/],
    ['a lot order with a project too many', { lot: ['a1', 'a2', 'b1', 'c'] }, /lot order is a1, a2, b1, c; expected each/],
    ['a lot order with an unknown project', { lot: ['a1', 'a2', 'c'] }, /lot order is a1, a2, c; expected each/],
  ] as const) {
    it(`refuse ${what}`, () => assert.throws(() => equalShares(projects, ballots, { budget: 100, ...options }), { name: 'RangeError', message }));
  }
});
