import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { drawPairs } from '../../../src/questions/pairs/draw-pairs.js';
import { asShown, inOrder, keyOfPair, type Pair, shareOption } from '../../../src/questions/pairs/pair-sides.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';
import { randomOf } from '../../fixtures/pairs-arbitraries.js';

/** So many options, in no alphabetical order. */
const optionsOf = (count: number) => Array.from({ length: count }, (_, index) => `o${(index * 7) % 31}`);
const pairsOf = (count: number) => (count * (count - 1)) / 2;

const drawing = fc
  .integer({ min: 2, max: 12 })
  .chain((count) => fc.record({ ids: fc.constant(deepFreeze(optionsOf(count))), most: fc.integer({ min: 1, max: Math.min(45, pairsOf(count)) }), seed: fc.integer() }));
const draw = (ids: readonly string[], most: number, seed: number) => drawPairs(ids, { most, random: randomOf(seed) });
const times = (order: readonly Pair[], ids: readonly string[], place: (pair: Pair) => readonly string[]) =>
  ids.map((id) => order.filter((pair) => place(pair).includes(id)).length);
const running = (order: readonly Pair[]) => order.filter((pair, index) => index > 0 && shareOption(order[index - 1]!, pair)).length;

/** Into how many parts the options fall that no chain of pairs joins. */
function partsOf(order: readonly Pair[], ids: readonly string[]): number {
  const part = new Map(ids.map((id) => [id, id]));
  for (const [a, b] of order) {
    const [kept, joined] = [part.get(a)!, part.get(b)!];
    for (const [id, name] of part) if (name === joined) part.set(id, kept);
  }
  return new Set(part.values()).size;
}

const holds = (property: (order: Pair[], drawn: { ids: readonly string[]; most: number }) => void) =>
  fc.assert(
    fc.property(drawing, ({ ids, most, seed }) => property(draw(ids, most, seed), { ids, most })),
    { numRuns: 150 },
  );

describe('pairs that are drawn', () => {
  it('are as many as are asked for', () => holds((order, { most }) => assert.equal(order.length, most)));

  it('are all pairs where more are asked for', () => assert.equal(new Set(draw(optionsOf(5), 100, 1).map(keyOfPair)).size, 10));

  it('are each another', () => holds((order) => assert.equal(new Set(order.map(keyOfPair)).size, order.length)));

  it('are of two different options', () => holds((order, { ids }) => assert.ok(order.every(([a, b]) => a !== b && ids.includes(a) && ids.includes(b)))));

  it('show every option about equally often', () =>
    holds((order, { ids }) => {
      const shown = times(order, ids, (pair) => pair);
      assert.ok(Math.max(...shown) - Math.min(...shown) <= 2, JSON.stringify(order));
    }));

  it('show every option about equally often on each side', () =>
    holds((order, { ids }) => {
      const first = times(order, ids, ([one]) => [one]);
      const second = times(order, ids, ([, other]) => [other]);
      assert.ok(
        first.every((count, index) => Math.abs(count - second[index]!) <= 2),
        JSON.stringify(order),
      );
    }));

  it('join the options as soon as there are enough of them', () => holds((order, { ids, most }) => assert.equal(partsOf(order, ids), Math.max(1, ids.length - most))));

  it('show no option twice running from five options on', () => holds((order, { ids }) => assert.ok(ids.length < 5 || running(order) === 0, JSON.stringify(order))));

  it('show options twice running no more often than four options force to', () =>
    fc.assert(
      fc.property(fc.integer(), (seed) => assert.equal(running(draw(optionsOf(4), 6, seed)), 2)),
      { numRuns: 100 },
    ));

  it('stand as their place in the order says', () => holds((order) => assert.deepEqual(order, asShown(order))));

  it('are the same where chance is the same', () => assert.deepEqual(draw(optionsOf(7), 12, 42), draw(optionsOf(7), 12, 42)));

  it('are others for other people', () => assert.ok(new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(draw(optionsOf(7), 12, seed)))).size > 15));

  it('go on after those that were asked before', () =>
    fc.assert(
      fc.property(drawing, fc.nat(), ({ ids, most, seed }, kept) => {
        const asked = draw(ids, most, seed).slice(0, kept % most);
        const order = drawPairs(ids, { most, random: randomOf(seed + 1), asked: deepFreeze(asked) });
        assert.deepEqual(order.slice(0, asked.length), asked);
        assert.equal(new Set(order.map(keyOfPair)).size, most);
      }),
    ));

  it('leave the alphabet no say: each pair stands both ways about equally often', () => {
    const first = new Map<string, number>();
    const rounds = 2000;
    for (let seed = 0; seed < rounds; seed++)
      for (const pair of draw(optionsOf(5), 10, seed)) if (pair[0] === inOrder(pair)[0]) first.set(keyOfPair(pair), (first.get(keyOfPair(pair)) ?? 0) + 1);
    for (const [key, count] of first) assert.ok(Math.abs(count / rounds - 0.5) < 0.06, `${key}: ${count}`);
  });

  it('come in any place: each pair is the first one about equally often', () => {
    const rounds = 2000;
    const first = new Map<string, number>();
    for (let seed = 0; seed < rounds; seed++) {
      const key = keyOfPair(draw(optionsOf(4), 6, seed)[0]!);
      first.set(key, (first.get(key) ?? 0) + 1);
    }
    assert.equal(first.size, 6);
    for (const [key, count] of first) assert.ok(Math.abs(count / rounds - 1 / 6) < 0.05, `${key}: ${count}`);
  });

  it('are drawn of 200 options in a moment', () => {
    const before = performance.now();
    draw(
      Array.from({ length: 200 }, (_, index) => `o${index}`),
      20,
      7,
    );
    assert.ok(performance.now() - before < 1000);
  });
});

describe('the sides of a pair', () => {
  const shown = (...order: Pair[]) => asShown(order).map((pair) => pair.join(' '));

  it('are the alphabet’s in odd places, and the other way round in even ones, for options that are new', () =>
    assert.deepEqual(shown(['b', 'a'], ['c', 'd'], ['f', 'e']), ['a b', 'd c', 'e f']));

  it('give the first place to the option that has stood first less often', () => assert.deepEqual(shown(['a', 'b'], ['a', 'c'], ['b', 'd']), ['a b', 'c a', 'b d']));

  it('go by the alphabet again where both have stood first as often', () => assert.deepEqual(shown(['a', 'b'], ['d', 'c'], ['d', 'a']), ['a b', 'd c', 'a d']));

  it('are the same whichever option is named first', () => holds((order) => assert.deepEqual(asShown(order.map(([a, b]) => [b, a])), order)));

  it('go by code units, so that they are the same in every language', () => assert.deepEqual(shown(['a', 'B']), ['B a']));
});
