import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stackAxis } from '../../src/elements/results/stack-axis.js';

const axis = (highest: number, how?: Parameters<typeof stackAxis>[2]) => stackAxis(highest, String, how);

describe('the axis of stacked bars', () => {
  it('goes in round steps from nought to beyond the highest figure', () =>
    assert.deepEqual(
      [4, 9, 12, 106, 150, 3_400_000].map((highest) => axis(highest).end),
      [4, 10, 12.5, 125, 150, 4_000_000],
    ));

  it('goes beyond the line too', () => assert.equal(axis(40, { line: 101 }).end, 125));

  it('has whole steps where figures are whole', () =>
    assert.deepEqual(
      [2, 12].map((highest) => axis(highest, { whole: true }).ticks.map(({ at }) => at)),
      [
        [0, 2, 1],
        [0, 15, 5, 10],
      ],
    ));

  it('tells nought and the end first, which are written where there is little room', () =>
    assert.deepEqual(
      axis(150).ticks.map(({ label }) => label),
      ['0', '150', '50', '100'],
    ));

  it('is there where every figure is nought', () => assert.equal(axis(0).end, 1));
});
