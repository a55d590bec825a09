import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KeptEntries } from '../../src/outbox/kept-entries.js';
import type { EntryVersion, OutboxEntry } from '../../src/outbox/outbox-entry.js';
import type { OutboxStore } from '../../src/outbox/outbox-store.js';
import { TabStore } from '../../src/outbox/tab-store.js';
import { Bench } from '../fixtures/outbox-bench.js';

const keeping = (id: string, kept: number): OutboxEntry => ({ id, endpoint: null, body: { id }, state: 'waiting', attempts: 0, notBefore: 0, kept });

/** A device that can be full: then it reads, and writes nothing. */
function withDevice() {
  const { device } = new Bench();
  const state = { isFull: false };
  const writing: readonly (keyof OutboxStore)[] = ['put', 'replace', 'remove'];
  device.before = (step) => {
    if (state.isFull && writing.includes(step)) throw new DOMException('There is no room.', 'QuotaExceededError');
  };
  return { kept: new KeptEntries(device, new TabStore()), state };
}

const DEEDS = ['keep', 'replace', 'remove', 'discard', 'fill', 'make room'] as const;
const deeds = fc.array(fc.record({ deed: fc.constantFrom(...DEEDS), id: fc.constantFrom('a', 'b') }), { maxLength: 20 });

describe('what is kept on a device that is full at times', () => {
  it('is seen as what was kept last and has not been taken away since', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (history) => {
        const { kept, state } = withDevice();
        const expected = new Map<string, OutboxEntry>();
        const gone = new Map<string, OutboxEntry>();
        const takeAway = async (id: string, version: EntryVersion) => {
          await kept.remove([version]);
          gone.set(id, expected.get(id) ?? gone.get(id)!);
          expected.delete(id);
        };
        for (const [moment, { deed, id }] of history.entries()) {
          const now = expected.get(id);
          if (deed === 'fill' || deed === 'make room') state.isFull = deed === 'fill';
          else if (deed === 'keep') {
            expected.set(id, keeping(id, moment));
            await kept.keep(keeping(id, moment));
          } else if (now !== undefined && deed === 'replace') {
            expected.set(id, { ...now, attempts: now.attempts + 1 });
            await kept.replace([expected.get(id)!]);
          } else if (now !== undefined) await takeAway(id, deed === 'remove' ? now : { id });
        }
        const seen = new Map((await kept.all()).map((entry) => [entry.id, entry]));
        for (const [id, entry] of expected) assert.deepEqual(seen.get(id), entry);
        // What a full device could not let go of may be seen once more, but never what was taken away itself.
        for (const [id, entry] of seen) if (!expected.has(id)) assert.ok(entry.kept! < gone.get(id)!.kept!);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an answer that is changed while the device is full', () => {
  it('is seen as changed, where the device still holds the one before', async () => {
    const { kept, state } = withDevice();
    await kept.keep(keeping('a', 1));
    state.isFull = true;
    await kept.keep(keeping('a', 2));
    assert.deepEqual(await kept.all(), [keeping('a', 2)]);
  });

  it('is seen, where the one before was received and could not be taken off the device', async () => {
    const { kept, state } = withDevice();
    await kept.keep(keeping('a', 1));
    state.isFull = true;
    await kept.remove([keeping('a', 1)]);
    state.isFull = false;
    await kept.keep(keeping('a', 2));
    assert.deepEqual(await kept.all(), [keeping('a', 2)]);
  });

  it('is not hidden by an older one that stayed in the tab', async () => {
    const { kept, state } = withDevice();
    state.isFull = true;
    await kept.keep(keeping('a', 1));
    state.isFull = false;
    await kept.keep(keeping('a', 2));
    assert.deepEqual(await kept.all(), [keeping('a', 2)]);
  });

  it('is not hidden by the removal of the one before, which the device would not write', async () => {
    const { kept, state } = withDevice();
    await kept.keep(keeping('a', 1));
    await kept.keep(keeping('a', 2));
    state.isFull = true;
    await kept.remove([keeping('a', 1)]);
    assert.deepEqual(await kept.all(), [keeping('a', 2)]);
  });
});
