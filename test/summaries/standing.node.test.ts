import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RankedBallot } from '../../src/ranking/ballots.js';
import { countBallots, emptyBallots, type Ballots, type Ranking } from '../../src/summaries/ballots.js';
import { describeStanding, standingResult, type StandingResult } from '../../src/summaries/standing.js';
import { countBy } from '../../src/summaries/standing-outcomes.js';
import { STANDING_RULES, type StandingRule } from '../../src/summaries/standing-rule.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { rankedCase, weakBallots } from '../fixtures/ranked-ballots.js';

const OPTIONS = ['a', 'b', 'c'];
const of = (...rankings: Ranking[]): Ballots => countBallots(emptyBallots, rankings);
const times = (count: number, ranking: Ranking): Ranking[] => Array.from({ length: count }, () => ranking);
const told = (ballots: Ballots, options: readonly string[] = OPTIONS, rule: StandingRule = 'schulze') => describeStanding(ballots, options, { rule });
const ofRanked = (ballots: readonly RankedBallot[]): Ballots =>
  of(
    ...ballots
      .filter(({ ranking }) => ranking.length > 0)
      .flatMap(({ ranking, count = 1 }) =>
        times(
          count,
          ranking.map((tier) => (typeof tier === 'string' || tier.length > 1 ? tier : tier[0]!)),
        ),
      ),
  );
const winnersBy = ({ outcomes }: StandingResult) => Object.fromEntries(outcomes.map(({ rule, winners }) => [rule, winners]));
const manyOptions = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);

/** 4 of a > b > c, 3 of b > c > a, 2 of c > a > b: a beats b, b beats c, c beats a. */
const CYCLE = of(...times(4, ['a', 'b', 'c']), ...times(3, ['b', 'c', 'a']), ...times(2, ['c', 'a', 'b']));

describe('the standing of rankings', () => {
  it('tells of no ballots what there is to tell, in the published form', () => {
    const nothing = told(emptyBallots);
    assert.ok(parseWith(standingResult, nothing).ok);
    assert.deepEqual(nothing.options[0], { id: 'a', ranked: 0, first: 0, share: null, points: 0, meanPlace: null });
  });

  it('counts who ranked an option, who put it first alone or with others, and who ranked all', () => {
    const { options, complete, n } = told(of(['a'], [['a', 'b'], 'c'], ['c', 'b']));
    assert.deepEqual([n, complete], [3, 1]);
    assert.deepEqual(
      options.map(({ id, ranked, first }) => [id, ranked, first]),
      [
        ['a', 2, 2],
        ['b', 2, 1],
        ['c', 2, 1],
      ],
    );
  });

  it('has a mean place only where everybody ranked all options', () => {
    const placesOf = (ballots: Ballots) => told(ballots).options.map(({ meanPlace }) => meanPlace);
    assert.deepEqual(placesOf(of(['a', 'b', 'c'], [['a', 'c'], 'b'])), [1.25, 2.5, 2.25]);
    assert.deepEqual(placesOf(of(['a', 'b', 'c'], ['a', 'b'])), [null, null, null]);
  });

  it('tells how many put each option above each other, unranked ones below all ranked', () =>
    assert.deepEqual(told(of(['a', 'b', 'c'], ['c'], [['b', 'c'], 'a'])).pairwise, [
      [null, 1, 1],
      [1, null, 1],
      [2, 1, null],
    ]));

  it('names the rule that counts first, and every other rule once after it', () =>
    assert.deepEqual(
      told(CYCLE, OPTIONS, 'borda').outcomes.map(({ rule }) => rule),
      ['borda', ...STANDING_RULES.filter((rule) => rule !== 'borda')],
    ));

  it('keeps ties as ties', () => {
    const tie = told(of(['a', 'b', 'c'], ['b', 'a', 'c']));
    assert.deepEqual(tie.outcomes[0]!.ranking, [['a', 'b'], ['c']]);
    assert.deepEqual(winnersBy(tie), Object.fromEntries(STANDING_RULES.map((rule) => [rule, ['a', 'b']])));
  });

  it('tells the path by which an option stands before one that beats it', () =>
    assert.deepEqual(
      told(CYCLE).outcomes[0]!.steps.find((step) => step.kind === 'strongerPath' && step.above === 'a' && step.below === 'c'),
      { kind: 'strongerPath', above: 'a', below: 'c', strength: 6, back: 5, path: ['a', 'b', 'c'] },
    ));

  it('finds in Burlington 2009 that the rules differ as is known: Kiss by instant runoff, Montroll by every rule of pairs', () => {
    const { ballots, options } = rankedCase<{ readonly pairwise: Record<string, unknown> }>('o10-irv-burlington-2009');
    const found = winnersBy(told(ofRanked(ballots), options));
    const nameOf = (rule: StandingRule) => found[rule]!.join();
    assert.match(nameOf('instantRunoff'), /^Kiss$/);
    for (const rule of ['schulze', 'rankedPairs', 'copeland', 'kemeny'] as const) assert.match(nameOf(rule), /^Montroll$/, rule);
  });

  it('fits the published form and survives JSON, whatever the ballots', () => {
    fc.assert(
      fc.property(weakBallots, (ballots) => {
        const result = told(ofRanked(ballots), ['a', 'b', 'c', 'd']);
        assert.deepEqual(parseWith(standingResult, JSON.parse(JSON.stringify(result))), { ok: true, value: result });
      }),
    );
  });

  it('does not depend on the order in which ballots came', () =>
    fc.assert(
      fc.property(fc.array(fc.shuffledSubarray(OPTIONS, { minLength: 1 }), { maxLength: 12 }), (rankings) =>
        assert.deepEqual(told(of(...rankings.toReversed())), told(of(...rankings))),
      ),
    ));

  it('says which rules are not counted for so many options', () => {
    const uncountedFor = (count: number) => told(of(['o0', 'o1']), manyOptions(count)).uncounted;
    assert.deepEqual(uncountedFor(8), []);
    assert.deepEqual(uncountedFor(9), [{ rule: 'kemeny', reason: 'options' }]);
    assert.deepEqual(uncountedFor(51), [
      { rule: 'rankedPairs', reason: 'options' },
      { rule: 'kemeny', reason: 'options' },
    ]);
  });

  it('says that instant runoff is not counted where ties can go too many ways', () => {
    const options = manyOptions(18);
    const { uncounted, outcomes } = told(of(...options.map((id) => [id])), options, 'instantRunoff');
    assert.ok(uncounted.some(({ rule, reason }) => rule === 'instantRunoff' && reason === 'ties'));
    assert.ok(outcomes.every(({ rule }) => rule !== 'instantRunoff'));
  });

  it('tells of more than 20 options only the pairs of a winner and another', () => {
    const stepsFor = (count: number) => told(of(['o3', 'o0'], ['o3', 'o1']), manyOptions(count)).outcomes[0]!.steps;
    assert.equal(stepsFor(20).length, 190);
    assert.equal(stepsFor(21).length, 20);
  });

  it('states the variants that were counted', () =>
    assert.deepEqual(Object.fromEntries(STANDING_RULES.map((rule) => [rule, countBy(rule, [{ ranking: ['a'] }], OPTIONS).variants])), {
      schulze: { strength: 'winning', unranked: 'below' },
      rankedPairs: { strength: 'winning', unranked: 'below' },
      copeland: { tie: 0.5, unranked: 'below' },
      borda: { start: 0, unranked: 'mean' },
      instantRunoff: { gaps: 'close', shared: 'split', lot: null },
      kemeny: { unranked: 'below' },
    }));
});
