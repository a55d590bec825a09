import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bradleyTerry, type PairComparison } from '../../src/ranking/bradley-terry.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly reference: string;
  readonly ability: Record<string, number>;
  readonly se: Record<string, number>;
  readonly vcov: readonly (readonly number[])[];
  readonly worth_sum1: Record<string, number>;
  readonly published: { readonly coef: Record<string, number> };
}

describe('abilities of four statistical journals by their citations', { skip: skipWithout('o11-bradleyterry-citations') }, () => {
  const { expected, rows } = referenceCase<Published>('o11-bradleyterry-citations');
  const comparisons = rows('citations_long.csv').map((row) => ({ winner: row['winner_cited']!, loser: row['loser_citing']!, count: Number(row['count']) }));
  const outcome = bradleyTerry(deepFreeze(comparisons), { reference: expected.reference });

  it('are what R’s BradleyTerry2 gives, with their standard errors', () => {
    assert.deepEqual(Object.keys(outcome.abilities), Object.keys(expected.ability));
    for (const [journal, ability] of Object.entries(expected.ability)) assertClose(outcome.abilities[journal], ability, 1e-9);
    for (const [journal, se] of Object.entries(expected.se)) assertClose(outcome.standardErrors[journal], se, 1e-6);
  });

  it('have the covariances that R gives', () => {
    for (const [row, line] of expected.vcov.entries()) for (const [column, value] of line.entries()) assertClose(outcome.covariances?.[row + 1]?.[column + 1], value, 1e-6);
  });

  it('agree with the published coefficients to their four decimals', () => {
    for (const [name, coefficient] of Object.entries(expected.published.coef)) assert.ok(Math.abs(outcome.abilities[name.slice(1)]! - coefficient) <= 0.00005);
  });

  it('put the journals in order, and leave out what journals cite of themselves', () => {
    assert.deepEqual(outcome.ranking, [['JRSS-B'], ['Biometrika'], ['JASA'], ['Comm Statist']]);
    assert.deepEqual([outcome.winners, outcome.ignored, outcome.n], [['JRSS-B'], 714 + 425 + 1072 + 188, 33 + 320 + 284 + 730 + 813 + 276 + 498 + 68 + 325 + 221 + 17 + 142]);
  });

  it('turn into the published shares of strength', () => {
    const strengths = Object.entries(outcome.abilities).map(([journal, ability]) => [journal, Math.exp(ability!)] as const);
    const all = strengths.reduce((sum, [, strength]) => sum + strength, 0);
    for (const [journal, strength] of strengths) assertClose(strength / all, expected.worth_sum1[journal]!, 1e-9);
  });
});

const OPTIONS = ['a', 'b', 'c', 'd', 'e'];
const comparison = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }), fc.boolean())
  .map(([one, on, count, tie]): PairComparison => ({ winner: OPTIONS[one]!, loser: OPTIONS[(one + on) % 5]!, count, tie }));
const comparisons = fc.array(comparison, { minLength: 1, maxLength: 25 });
/** In a ring everyone is reached from everyone. */
const RING = OPTIONS.map((winner, index) => ({ winner, loser: OPTIONS[(index + 1) % 5]! }));
const connected = comparisons.map((some): PairComparison[] => [...some, ...RING]);

const winsOf = (given: readonly PairComparison[], option: string) =>
  given.reduce((sum, { winner, loser, count = 1, tie }) => sum + (tie ? (winner === option || loser === option ? count / 2 : 0) : winner === option ? count : 0), 0);

describe('abilities out of comparisons', () => {
  it('expect of every option as many wins as it has, which only the likeliest do', () => {
    fc.assert(
      fc.property(connected, (given) => {
        const { abilities } = bradleyTerry(given);
        for (const option of OPTIONS) {
          const against = given.filter(({ winner, loser }) => winner === option || loser === option);
          const expected = against.reduce((sum, { winner, loser, count = 1 }) => {
            const other = winner === option ? loser : winner;
            return sum + count / (1 + Math.exp(abilities[other]! - abilities[option]!));
          }, 0);
          assertClose(expected, winsOf(given, option), 1e-8);
        }
      }),
    );
  });

  it('are the same in any order of comparisons, and with counts taken apart', () => {
    fc.assert(
      fc.property(connected, (given) => {
        const apart = given.toReversed().flatMap(({ count = 1, ...rest }) => [{ ...rest, count: count - 1 }, rest]);
        const [one, other] = [bradleyTerry(given), bradleyTerry(apart)];
        assert.deepEqual(one.ranking, other.ranking);
        for (const option of OPTIONS) assertClose(other.abilities[option], one.abilities[option]!, 1e-6);
      }),
    );
  });

  it('follow their options under other names', () => {
    const renamed: Record<string, string> = { a: 'w', b: 'v', c: 'z', d: 'x', e: 'y' };
    fc.assert(
      fc.property(connected, (given) => {
        const one = bradleyTerry(given, { reference: 'c' });
        const other = bradleyTerry(
          given.map((pair) => ({ ...pair, winner: renamed[pair.winner]!, loser: renamed[pair.loser]! })),
          { reference: 'z' },
        );
        assert.deepEqual(
          one.ranking.map((tier) => tier.map((option) => renamed[option]!).toSorted()),
          other.ranking,
        );
        for (const option of OPTIONS) assertClose(other.standardErrors[renamed[option]!], one.standardErrors[option]!, 1e-6);
      }),
    );
  });

  it('lie equally far apart under any reference', () => {
    fc.assert(
      fc.property(connected, fc.constantFrom(...OPTIONS), (given, reference) => {
        const [one, other] = [bradleyTerry(given), bradleyTerry(given, { reference })];
        assert.equal(other.abilities[reference], 0);
        assert.equal(other.standardErrors[reference], 0);
        for (const option of OPTIONS) assert.ok(Math.abs(one.abilities[option]! - one.abilities[reference]! - other.abilities[option]!) < 1e-8);
        const [row, base] = [1, one.options.indexOf(reference)];
        const c = one.covariances!;
        assertClose(other.standardErrors['b']! ** 2, c[row]![row]! + c[base]![base]! - 2 * c[row]![base]!, 1e-6);
      }),
    );
  });

  it('are none where some option is not reached from another along wins', () => {
    fc.assert(
      fc.property(comparisons, (given) => {
        const { connected: isConnected, groups, abilities, ranking, options } = bradleyTerry(given);
        // Reached in as many steps as there are options, by a matrix of yes and no.
        let reached = options.map((one) =>
          options.map((other) => one === other || given.some(({ winner, loser, tie }) => (winner === one && loser === other) || (tie && winner === other && loser === one))),
        );
        for (const _step of options) reached = reached.map((line) => options.map((_option, to) => line.some((isReached, by) => isReached && reached[by]![to]!)));
        const all = reached.flat().every(Boolean);
        assert.deepEqual([isConnected, groups.length === 1, ranking.length > 0, Object.values(abilities).some((ability) => ability !== null)], [all, all, all, all]);
      }),
    );
  });

  it('are none where one wins always, and the groups say who', () => {
    const outcome = bradleyTerry([
      { winner: 'a', loser: 'b', count: 3 },
      { winner: 'b', loser: 'c' },
      { winner: 'c', loser: 'b' },
      { winner: 'e', loser: 'd', tie: true },
    ]);
    assert.deepEqual(outcome.groups, [['a'], ['b', 'c'], ['d', 'e']]);
    assert.deepEqual([outcome.connected, outcome.abilities['a'], outcome.standardErrors['b'], outcome.covariances, outcome.winners], [false, null, null, null, []]);
  });

  it('do not take a count of nobody for a win', () => assert.equal(bradleyTerry([...RING.slice(1), { winner: 'a', loser: 'b', count: 0 }]).connected, false));

  it('are equal, as a tie, where all win alike', () => {
    const { ranking, winners } = bradleyTerry(RING);
    assert.deepEqual([ranking, winners], [[OPTIONS], OPTIONS]);
  });

  it('are found for counts very far apart', () => {
    const { abilities } = bradleyTerry([
      { winner: 'a', loser: 'b', count: 10_000_000 },
      { winner: 'b', loser: 'a' },
    ]);
    assertClose(abilities['b'], -Math.log(10_000_000), 1e-9);
  });

  it('are found where the first steps lead too far, and where rounding is all that is left', () => {
    const pair = (winner: string, loser: string, count: number) => ({ winner, loser, count });
    const tooFar = [
      ...[pair('a', 'b', 61), pair('a', 'c', 637), pair('a', 'd', 4), pair('b', 'c', 69), pair('c', 'd', 117_444), pair('d', 'a', 1), pair('d', 'e', 1)],
      ...[pair('e', 'd', 37_083), pair('e', 'f', 22), pair('f', 'a', 25_340), pair('f', 'b', 69), pair('f', 'c', 57_616), pair('f', 'e', 5)],
    ];
    const rounding = [
      ...[pair('a', 'b', 2), pair('a', 'c', 688_818), pair('a', 'd', 74_057), pair('a', 'e', 447_380), pair('b', 'a', 23), pair('b', 'c', 7)],
      ...[pair('b', 'd', 351_255), pair('c', 'd', 639_029), pair('d', 'e', 10), pair('e', 'a', 4), pair('e', 'c', 1384)],
    ];
    for (const given of [tooFar, rounding]) {
      const { abilities } = bradleyTerry(given);
      for (const option of Object.keys(abilities)) {
        const surplus = given.reduce((sum, { winner, loser, count }) => {
          const [won, lost] = [abilities[winner]!, abilities[loser]!];
          const lacking = count / (1 + Math.exp(won - lost));
          return sum + (winner === option ? lacking : loser === option ? -lacking : 0);
        }, 0);
        assert.ok(Math.abs(surplus) < 1e-4, `${option} wins ${surplus} more than expected`);
      }
    }
  });

  it('count a tie as half a win for each, and say how many there were', () => {
    const { abilities, ties, n } = bradleyTerry([
      { winner: 'a', loser: 'b', count: 2 },
      { winner: 'b', loser: 'a', count: 2, tie: true },
    ]);
    assertClose(abilities['b'], -Math.log(3), 1e-9);
    assert.deepEqual([ties, n], [2, 4]);
  });

  it('are what the example of their documentation says', () => {
    const { abilities, standardErrors } = bradleyTerry([
      { winner: 'a', loser: 'b', count: 3 },
      { winner: 'b', loser: 'a' },
    ]);
    assertClose(abilities['b'], -Math.log(3), 1e-9);
    assertClose(standardErrors['b'], Math.sqrt(1 / 3 + 1), 1e-9);
  });

  for (const [what, work, message] of [
    ['nothing', () => bradleyTerry([]), /requires a comparison/],
    ['a negative count', () => bradleyTerry([...RING, { winner: 'a', loser: 'b', count: -1 }]), /Comparison 6 has the count -1/],
    ['half a count', () => bradleyTerry([{ winner: 'a', loser: 'b', count: 0.5 }]), /Comparison 1 has the count 0.5/],
    ['a reference that was never compared', () => bradleyTerry(RING, { reference: 'z' }), /reference "z" was never compared; expected one of a, b/],
  ] as const) {
    it(`refuse ${what}`, () => assert.throws(work, { name: 'RangeError', message }));
  }
});
