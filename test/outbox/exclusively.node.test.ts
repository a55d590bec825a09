import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exclusivelyAcrossTabs } from '../../src/outbox/exclusively.js';

type Guarded = (lock: Lock | null) => Promise<unknown>;

/** Locks that are free, taken, or refused by the browser. */
function locksThatAre(state: 'free' | 'taken' | 'refused'): LockManager & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const request = (name: string, options: LockOptions, guarded: Guarded) => {
    asked.push([name, options]);
    if (state === 'refused') return Promise.reject(new DOMException('Locks are blocked', 'SecurityError'));
    return guarded(state === 'free' ? { name, mode: 'exclusive' } : null);
  };
  return { request, query: () => Promise.resolve({}), asked } as unknown as LockManager & { readonly asked: unknown[] };
}

async function timesDone(locks: LockManager | undefined): Promise<{ times: number; told: boolean }> {
  let times = 0;
  const told = await exclusivelyAcrossTabs(locks)(async () => {
    times++;
  });
  return { times, told };
}

describe('exclusivelyAcrossTabs', () => {
  it('does the work once where nobody else does it', async () => assert.deepEqual(await timesDone(locksThatAre('free')), { times: 1, told: true }));

  it('leaves the work to the tab that is doing it', async () => assert.deepEqual(await timesDone(locksThatAre('taken')), { times: 0, told: false }));

  it('does the work all the same where the browser has no locks', async () => assert.deepEqual(await timesDone(undefined), { times: 1, told: true }));

  it('does the work all the same where the browser refuses them', async () => assert.deepEqual(await timesDone(locksThatAre('refused')), { times: 1, told: true }));

  it('asks for a lock that it does not wait for', async () => {
    const locks = locksThatAre('free');
    await timesDone(locks);
    assert.deepEqual(locks.asked, [['tillid-outbox', { ifAvailable: true }]]);
  });

  it('holds the lock until the work is done', async () => {
    let done = false;
    let doneWhenReleased = false;
    const locks = {
      request: (_name: string, _options: LockOptions, guarded: Guarded) => guarded({ name: '', mode: 'exclusive' }).finally(() => (doneWhenReleased = done)),
    } as unknown as LockManager;
    await exclusivelyAcrossTabs(locks)(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done = true;
    });
    assert.ok(doneWhenReleased);
  });

  it('passes on a failure of the work, and does not do it again', async () => {
    let times = 0;
    const failing = exclusivelyAcrossTabs(locksThatAre('free'))(() => {
      times++;
      return Promise.reject(new Error('The work failed'));
    });
    await assert.rejects(failing, { message: 'The work failed' });
    assert.equal(times, 1);
  });
});
