import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeDistribution, emptyDistribution } from '../../src/summaries/distribution.js';
import { countRows, describeGrid, emptyGrid } from '../../src/summaries/grid.js';
import { withholdParts } from '../../src/summaries/withhold-parts.js';

const RANGE = { min: 1, max: 3 };
const grid = (...answers: Readonly<Record<string, number>>[]) =>
  describeGrid(countRows(emptyGrid(['food', 'sleep', 'play'], RANGE), answers), ['food', 'sleep', 'play'], { ...RANGE, favourable: null });

/** The rows that are left, in their order. */
function rowsOf(minimum: number, ...answers: Readonly<Record<string, number>>[]): string[] {
  const told = withholdParts(grid(...answers), minimum);
  return told.kind === 'grid' ? told.rows.map(({ id }) => id) : [];
}

describe('withholdParts', () => {
  it('leaves out the rows of a grid that fewer answered than the minimum', () =>
    assert.deepEqual(rowsOf(2, { food: 1, play: 2 }, { food: 3, sleep: 1, play: 1 }), ['food', 'play']));

  it('makes no difference between few answers and none', () =>
    assert.deepEqual(withholdParts(grid({ food: 1, play: 2 }, { food: 1 }), 2), withholdParts(grid({ food: 1 }, { food: 1 }), 2)));

  it('leaves a grid as it is where every row has enough', () => {
    const whole = grid({ food: 1, sleep: 2, play: 3 });
    assert.deepEqual(withholdParts(whole, 1), whole);
  });

  it('leaves a summary as it is that has no parts with a number of their own', () => {
    const none = describeDistribution(emptyDistribution(1, 5), null);
    assert.deepEqual(withholdParts(none, 5), none);
  });
});
