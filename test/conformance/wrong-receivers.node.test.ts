import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rightReceiver } from '../fixtures/wrong-receivers/right-receiver.js';
import { idsOf, resultOf, resultsOf } from '../fixtures/wrong-receivers/run-conform.js';
import { WRONG_RECEIVERS } from '../fixtures/wrong-receivers/wrong-receivers.js';

describe('a right receiver', () => {
  it('fails no check', async () => {
    const results = await resultsOf(rightReceiver());
    assert.deepEqual(
      results.filter(({ outcome }) => outcome === 'failed'),
      [],
    );
  });

  it('leaves as notes only what cannot be seen from outside, and patience that it never asked for', async () => {
    assert.deepEqual(idsOf(await resultsOf(rightReceiver()), 'note'), ['retry-after', 'durable', 'logs']);
  });
});

for (const { name, make, fails, found, hint } of WRONG_RECEIVERS) {
  describe(`a receiver that ${name}`, () => {
    const run = resultsOf(make());

    it('fails the checks that it breaks, and no other', async () => assert.deepEqual(idsOf(await run, 'failed'), fails));

    it('is told what is wrong', async () => assert.match(resultOf(await run, fails[0]!).found, found));

    it('is told what to do', async () => assert.match(resultOf(await run, fails[0]!).hint, hint));
  });
}
