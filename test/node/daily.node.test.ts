import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { daily } from '../../src/node/daily.js';

const DAY = 86_400_000;

describe('what is done daily', () => {
  it('is done at once and each day, goes on after a failure, and ends when it is stopped', async (test) => {
    test.mock.timers.enable({ apis: ['setInterval'] });
    const [stopping, errors] = [new AbortController(), [] as unknown[]];
    let runs = 0;
    daily(() => (++runs === 2 ? Promise.reject(new Error('disk full')) : Promise.resolve()), stopping.signal, { onError: (error) => errors.push(error) });
    assert.equal(runs, 1);
    for (const expected of [2, 3]) {
      await turn();
      test.mock.timers.tick(DAY);
      assert.equal(runs, expected);
    }
    await turn();
    assert.equal(errors.length, 1);
    stopping.abort();
    test.mock.timers.tick(DAY);
    assert.equal(runs, 3);
  });

  it('does not begin while it is under way', async (test) => {
    test.mock.timers.enable({ apis: ['setInterval'] });
    let runs = 0;
    daily(() => new Promise(() => runs++), new AbortController().signal, { onError: () => {} });
    await turn();
    test.mock.timers.tick(DAY);
    assert.equal(runs, 1);
  });
});
