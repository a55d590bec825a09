import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { divergingAxis } from '../../src/charts/diverging-axis.js';

const ROWS = [
  [1, 2, 2, 3, 2],
  [0, 1, 1, 4, 4],
];

describe('the axis of diverging bars', () => {
  it('ends on both sides at the first whole step that has room for every row', () => {
    const { min, max } = divergingAxis(ROWS, 'split', 5);
    assert.deepEqual([min, max], [-0.4, 1]);
  });

  it('writes shares without a sign on both sides', () =>
    assert.deepEqual(
      divergingAxis(ROWS, 'split', 2).ticks.map(({ at, share }) => [at, share]),
      [
        [-0.5, 0.5],
        [0, 0],
        [0.5, 0.5],
        [1, 1],
      ],
    ));

  it('has one side at least a step long where nobody is on it', () => assert.equal(divergingAxis([[0, 0, 3, 1]], 'split', 5).min, -0.2));

  it('gives middle answers that stand apart a line of their own, beyond the longest side', () => {
    const { aside, rows } = divergingAxis(ROWS, 'apart', 5);
    assert.ok(aside! > Math.max(...rows.flatMap((row) => row.filter((_, place) => place !== 2).map(({ to }) => to))));
    assert.deepEqual(
      rows.map((row) => row[2]!.from),
      [aside, aside],
    );
  });

  it('begins the shares of that line at nought', () => {
    const { aside, ticks } = divergingAxis(ROWS, 'apart', 5);
    assert.deepEqual(
      ticks.filter(({ at }) => at >= aside!).map(({ share }) => share),
      [0, 0.2],
    );
  });

  it('has room for the middle answers that stand apart', () => {
    const { max, rows } = divergingAxis(ROWS, 'apart', 5);
    assert.ok(rows.every((row) => row[2]!.to <= max + 1e-12));
  });

  it('is the same for an even number of answers, whose middle is empty', () =>
    assert.deepEqual(divergingAxis([[1, 2, 3, 4]], 'apart', 5), divergingAxis([[1, 2, 3, 4]], 'split', 5)));
});
