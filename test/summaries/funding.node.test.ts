import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { budgetGreedy } from '../../src/ranking/budget-greedy.js';
import { equalShares } from '../../src/ranking/equal-shares.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { describeFunding, fundingResult, type FundingTerms } from '../../src/summaries/funding.js';
import { DEFAULT_RULE } from '../../src/summaries/funding-rule.js';
import { incrementOf, keyOfRule } from '../../src/summaries/funding-rules.js';
import { isUniformSummary } from '../../src/summaries/is-uniform.js';
import { countPurses, emptyPurses, mergePurses, type Purse, type Purses } from '../../src/summaries/purses.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const TERMS: FundingTerms = {
  projects: [
    { id: 'park', cost: 60 },
    { id: 'pool', cost: 50 },
    { id: 'path', cost: 40 },
  ],
  budget: 100,
  currency: 'DKK',
  rule: DEFAULT_RULE,
};
const purses = (people: readonly Purse[], amounts = false): Purses => countPurses(deepFreeze(emptyPurses(amounts)), deepFreeze(people));
const VOTES: readonly Purse[] = [['park', 'path'], ['path', 'park'], ['park'], ['pool', 'path']];

const ballot = fc.subarray(['park', 'pool', 'path'], { minLength: 1 });

describe('purses as they are kept', () => {
  it('count equal ballots together, in whatever order they name projects', () =>
    assert.deepEqual(purses(VOTES), { kind: 'purses', amounts: false, n: 4, ballots: { '["park","path"]': 2, '["park"]': 1, '["path","pool"]': 1 } }));

  it('count equal amounts together', () =>
    assert.deepEqual(
      purses(
        [
          { b: 1, a: 2 },
          { a: 2, b: 1 },
        ],
        true,
      ).ballots,
      { '{"a":2,"b":1}': 2 },
    ));

  it('are empty again when everybody is taken away', () => assert.deepEqual(countPurses(purses(VOTES), VOTES, -1), emptyPurses(false)));

  it('are the same however people are divided and put together', () =>
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 20 }), fc.nat(20), (people, cut) => {
        const [one, other] = [purses(people.slice(0, cut)), purses(people.slice(cut))];
        assert.deepEqual(mergePurses(one, other), purses(people));
        assert.deepEqual(mergePurses(other, one), purses(people));
      }),
    ));

  it('keep amounts and choices apart', () => assert.deepEqual(mergePurses(purses(VOTES), purses([{ park: 5 }], true)), purses(VOTES)));

  it('are uniform where all gave the same ballot, and only there', () =>
    assert.deepEqual(
      [
        [],
        [['park']],
        [['park'], ['park']],
        [
          ['park', 'pool'],
          ['pool', 'park'],
        ],
        [['park'], ['park', 'pool']],
      ].map((people) => isUniformSummary(purses(people))),
      [false, true, true, true, false],
    ));
});

describe('purses as they are published', () => {
  const described = describeFunding(purses(VOTES), TERMS);

  it('tell votes and their share of all who answered', () =>
    assert.deepEqual(
      described.projects.map(({ id, votes, share }) => [id, votes, share]),
      [
        ['park', 3, wilsonInterval(3, 4)],
        ['pool', 1, wilsonInterval(1, 4)],
        ['path', 3, wilsonInterval(3, 4)],
      ],
    ));

  it('state the rule of the definition first, with its variants, and each rule once', () => {
    const first = describeFunding(purses(VOTES), { ...TERMS, rule: { rule: 'budgetGreedy', order: 'votes', overflow: 'stop' } }).outcomes;
    assert.equal(keyOfRule(first[0]!), 'budgetGreedy votes stop');
    assert.equal(keyOfRule(described.outcomes[0]!), 'equalShares cost add1');
    assert.deepEqual(
      [first, described.outcomes].map((outcomes) => [outcomes.length, new Set(outcomes.map(keyOfRule)).size]),
      [
        [6, 6],
        [6, 6],
      ],
    );
  });

  it('choose what the rules choose', () => {
    const ballots = VOTES.map((choice) => ({ choice: choice as string[] }));
    const priced = TERMS.projects as { id: string; cost: number }[];
    for (const outcome of described.outcomes) {
      const { chosen, spent, steps } =
        outcome.rule === 'equalShares'
          ? equalShares(priced, ballots, { ...outcome, budget: 100, increment: outcome.increment ?? 1 })
          : budgetGreedy(priced, ballots, { ...outcome, budget: 100 });
      assert.deepEqual([outcome.chosen, outcome.spent, outcome.steps], [chosen, spent, steps], keyOfRule(outcome));
    }
  });

  it('report what only a lot can decide', () => {
    const [outcome] = describeFunding(purses([['park'], ['pool']]), {
      ...TERMS,
      rule: { rule: 'budgetGreedy', order: 'votes', overflow: 'skip' },
      budget: 60,
      projects: [
        { id: 'park', cost: 50 },
        { id: 'pool', cost: 50 },
      ],
    }).outcomes;
    assert.deepEqual([outcome!.decided, outcome!.outcomes.toSorted()], [false, [['park'], ['pool']]]);
  });

  it('raise by a hundredth of a share where shares are large', () =>
    assert.deepEqual([incrementOf(1_000_000, 5), incrementOf(100_000, 10_000), incrementOf(100, 0), incrementOf(0.5, 3)], [2000, 1, 1, 1]));

  it('count nothing for a project that only an earlier version had, but the person who chose it', () => {
    const { n, projects } = describeFunding(purses([['park'], ['bridge']]), TERMS);
    assert.deepEqual([n, projects.map(({ votes }) => votes)], [2, [1, 0, 0]]);
  });

  it('tell the mean of the amounts of all who answered, with its interval, and the sum', () => {
    const { projects } = describeFunding(purses([{ park: 0.1 }, { park: 0.2, path: 5 }, { path: 7.5 }], true), { ...TERMS, projects: [{ id: 'park' }, { id: 'path' }] });
    for (const [index, values] of [
      [0.1, 0.2, 0],
      [0, 5, 7.5],
    ].entries()) {
      const { mean, total } = projects[index]!.given!;
      const expected = meanInterval(values)!;
      assert.equal(total, [0.3, 12.5][index]);
      assert.ok(Math.abs(mean!.estimate - expected.mean) < 1e-12 && Math.abs(mean!.low! - expected.low!) < 1e-12 && Math.abs(mean!.high! - expected.high!) < 1e-12);
    }
  });

  it('name no outcome of a rule where projects have no costs', () =>
    assert.deepEqual(describeFunding(purses([{ park: 1 }], true), { ...TERMS, projects: [{ id: 'park' }, { id: 'path', cost: 1 }] }).outcomes, []));

  it('have the published form whatever was answered, and do not tell in which order', () =>
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 12 }), (people) => {
        const one = describeFunding(purses(people), TERMS);
        assert.ok(parseWith(fundingResult, JSON.parse(JSON.stringify(one))).ok);
        assert.deepEqual(describeFunding(purses(people.toReversed()), TERMS), one);
      }),
    ));
});
