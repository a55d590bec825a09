import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dotCount } from '../../src/ranking/dot-count.js';
import { meanInterval } from '../../src/statistics/mean-interval.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { type Allocation, allocationResult, countAllocations, describeAllocation, emptyAllocation, mergeAllocations, withholdOptions } from '../../src/summaries/allocation.js';
import { isUniformSummary } from '../../src/summaries/is-uniform.js';
import { mergeSummaries } from '../../src/summaries/summary.js';
import { withholdParts } from '../../src/summaries/withhold-parts.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

type Given = Readonly<Record<string, number>>;

const IDS = ['bus', 'constructor', '7'];
const LIMITS = { perBallot: 5, perOption: null };
const empty = (ids = IDS): Allocation => deepFreeze(emptyAllocation(ids, LIMITS));
const count = (people: readonly Given[], ids = IDS) => deepFreeze(countAllocations(empty(ids), people));
const told = (people: readonly Given[], ids = IDS) => describeAllocation(count(people, ids), ids);
const optionIn = (result: ReturnType<typeof told>, id: string) => result.options.find((option) => option.id === id)!;
const times = (n: number, given: Given) => Array.from({ length: n }, () => given);

const person = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 4 }))).map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]!]))));

describe('an allocation', () => {
  it('counts for each option who was asked and how many gave how much', () =>
    assert.deepEqual(count([{ bus: 2 }, { bus: 2, constructor: 1 }]), {
      kind: 'allocation',
      ...LIMITS,
      n: 2,
      options: { bus: { asked: 2, counts: { 2: 2 } }, constructor: { asked: 2, counts: { 1: 1 } }, 7: { asked: 2, counts: {} } },
    }));

  it('counts nothing for an option that it does not have', () => assert.deepEqual(count([{ toString: 3, bus: 1 }]), count([{ bus: 1 }])));

  it('is the same in whatever order people are counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.deepEqual(count(people.toReversed()), count(people));
      }),
    ));

  it('is the same counted together or in two parts, added in either order', () =>
    fc.assert(
      fc.property(fc.array(person), fc.array(person), (some, others) => {
        const parts = [count(some), count(others)] as const;
        assert.deepEqual(mergeSummaries(...parts), count([...some, ...others]));
        assert.deepEqual(mergeSummaries(parts[1], parts[0]), count([...some, ...others]));
      }),
    ));

  it('is as before once what was added is taken away', () =>
    fc.assert(
      fc.property(fc.array(person), fc.array(person), (some, others) => {
        assert.deepEqual(countAllocations(deepFreeze(count([...some, ...others])), others, -1), count(some));
      }),
    ));

  it('keeps who was asked about an option that one version alone has', () => {
    const merged = mergeAllocations(count([{ bus: 1 }], ['bus', 'pool']), count([{ bus: 2 }, { trees: 3 }], ['bus', 'trees']));
    assert.deepEqual(
      [merged.n, Object.entries(merged.options).map(([id, { asked }]) => [id, asked])],
      [
        3,
        [
          ['bus', 3],
          ['pool', 1],
          ['trees', 2],
        ],
      ],
    );
  });

  for (const limits of [
    { perBallot: 6, perOption: null },
    { perBallot: 5, perOption: 2 },
  ]) {
    it(`is not added to one of people with ${JSON.stringify(limits)}`, () => {
      const other = countAllocations(emptyAllocation(IDS, limits), [{ bus: 1 }]);
      assert.equal(mergeAllocations(count([{ bus: 1 }]), other).n, 1);
    });
  }
});

describe('describeAllocation', () => {
  it('tells points, supporters, and the order as dotCount does', () =>
    fc.assert(
      fc.property(fc.array(person, { minLength: 1 }), (people) => {
        const outcome = dotCount(
          people.map((dots) => ({ dots })),
          { options: IDS },
        );
        const result = told(people);
        assert.deepEqual(result.ranking, outcome.ranking);
        for (const id of IDS) assert.deepEqual([optionIn(result, id).points, optionIn(result, id).supporters], [outcome.points[id], outcome.supporters[id]]);
      }),
    ));

  it('tells the mean of all who could give, those who gave nothing among them', () => {
    const { mean, sd, low, high } = meanInterval([3, 0, 1, 0])!;
    assert.deepEqual(optionIn(told([{ bus: 3 }, { 7: 1 }, { bus: 1 }, { 7: 2 }]), 'bus').mean, { estimate: mean, sd, low, high, method: 'student-t' });
  });

  it('tells the share of supporters with its interval', () =>
    assert.deepEqual(optionIn(told([{ bus: 3 }, { 7: 1 }, { bus: 1 }, { 7: 2 }]), 'bus').share, { ...wilsonInterval(2, 4)!, method: 'wilson' }));

  it('gives equal sums one place', () => assert.deepEqual(told([{ bus: 2, 7: 1 }, { 7: 1 }]).ranking, [['bus', '7'], ['constructor']]));

  it('tells 0 of an option that nobody gave anything', () => {
    const { asked, points, supporters } = optionIn(told([{ bus: 1 }]), '7');
    assert.deepEqual({ asked, points, supporters }, { asked: 1, points: 0, supporters: 0 });
  });

  it('tells null, and no place, of an option that nobody could give anything', () => {
    const merged = mergeAllocations(count([], ['bus', 'trees']), count([{ bus: 1 }], ['bus']));
    const result = describeAllocation(merged, ['bus', 'trees']);
    assert.deepEqual([optionIn(result, 'trees'), result.ranking], [{ id: 'trees', asked: null, points: null, supporters: null, share: null, mean: null }, [['bus']]]);
  });

  it('names the rule with its limits', () => assert.deepEqual(told([]).method, { id: 'dotCount', perBallot: 5, perOption: null }));

  it('keeps the order that it is given', () =>
    assert.deepEqual(
      told([{ 7: 1 }]).options.map(({ id }) => id),
      IDS,
    ));

  it('has its published form, whatever was counted', () =>
    fc.assert(
      fc.property(fc.array(person), (people) => {
        assert.ok(parseWith(allocationResult, told(people)).ok);
      }),
    ));
});

describe('options that too few were asked about', () => {
  const mixed = (earlier: readonly Given[], later: readonly Given[]) =>
    describeAllocation(mergeAllocations(count(later, ['bus', 'trees']), count(earlier, ['bus'])), ['bus', 'trees']);
  const toldOf = (earlier: number, later: number, minimum: number) => {
    const result = withholdParts(mixed(times(earlier, { bus: 1 }), times(later, { trees: 2 })), minimum);
    return result.kind === 'allocation' ? [result.ranking.flat().sort(), optionIn(result, 'trees').points] : [];
  };

  it('are told of where enough were, and enough were not', () => assert.deepEqual(toldOf(5, 5, 5), [['bus', 'trees'], 10]));

  it('are not told of where too few were', () => assert.deepEqual(toldOf(9, 4, 5), [['bus'], null]));

  it('are not told of where all but too few were', () => assert.deepEqual(toldOf(4, 9, 5), [['bus'], null]));

  it('are told of where all were', () => assert.deepEqual(toldOf(0, 5, 5), [['bus', 'trees'], 10]));

  it('look as options do that nobody was asked about', () => {
    const few = withholdOptions(mixed(times(9, { bus: 1 }), times(4, { bus: 1 })), 5);
    assert.deepEqual(optionIn(few, 'trees'), optionIn(mixed(times(13, { bus: 1 }), []), 'trees'));
  });
});

describe('an allocation is uniform', () => {
  const CASES: readonly (readonly [what: string, people: readonly Given[], isUniform: boolean])[] = [
    ['of nobody', [], false],
    ['of one', [{ bus: 2 }], true],
    ['where all gave the same', times(6, { bus: 2, 7: 1 }), true],
    ['where one gave one dot more', [...times(6, { bus: 2 }), { bus: 3 }], false],
    ['where one gave to another option too', [...times(6, { bus: 2 }), { bus: 2, 7: 1 }], false],
    ['where all gave to one option alone, unlike numbers', [{ bus: 1 }, { bus: 2 }], false],
  ];
  for (const [what, people, isUniform] of CASES) it(`${isUniform ? '' : 'not '}${what}`, () => assert.equal(isUniformSummary(count(people)), isUniform));
});
