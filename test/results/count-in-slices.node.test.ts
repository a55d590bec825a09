import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aggregate } from '../../src/results/aggregate.js';
import { countInSlices } from '../../src/results/count-in-slices.js';
import { libraryVisit } from '../fixtures/definitions.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { manyVisits } from '../fixtures/many-visits.js';

/** Of three questions a slice has 10,000 answers: 3,333 responses. */
const SLICE = 3333;

/** Counts, and tells beside the results how often it paused. */
async function counted(count: number, options: { readonly by?: 'group'; readonly minimum?: number } = {}) {
  let pauses = 0;
  const pause = async () => {
    await Promise.resolve();
    pauses++;
  };
  const results = await countInSlices(libraryVisit, deepFreeze(manyVisits(count)), { ...options, pause, signal: new AbortController().signal });
  return { results, pauses };
}

describe('counting in slices', () => {
  for (const count of [0, 1, SLICE, SLICE + 1, 3 * SLICE + 7])
    it(`gives the document that aggregate gives of ${count} responses`, async () => assert.deepEqual((await counted(count)).results, aggregate(libraryVisit, manyVisits(count))));

  it('cuts as it is asked to', async () =>
    assert.deepEqual((await counted(SLICE + 20, { by: 'group' })).results, aggregate(libraryVisit, manyVisits(SLICE + 20), { by: 'group' })));

  it('withholds as it is asked to', async () => assert.equal((await counted(9, { minimum: 10 })).results.n, null));

  it('pauses after each slice', async () => assert.equal((await counted(2 * SLICE + 1)).pauses, 3));

  it('ends with the reason of the signal', async () => {
    const ending = new AbortController();
    const reason = new Error('the page has gone on');
    const pause = async () => ending.abort(reason);
    await assert.rejects(countInSlices(libraryVisit, manyVisits(5), { pause, signal: ending.signal }), reason);
  });
});
