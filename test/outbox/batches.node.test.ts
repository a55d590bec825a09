import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EndpointPace, inTurn, nextBatch } from '../../src/outbox/batches.js';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { LARGEST_BODY, MOST_RESPONSES } from '../../src/protocol/limits.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const MOST_CHARACTERS = 128 * 1024;
const FULL = { entries: MOST_RESPONSES, characters: MOST_CHARACTERS };

/** A body whose JSON has exactly so many characters. */
const bodyOf = (id: string, characters: number) => ({ id, text: 'x'.repeat(characters - JSON.stringify({ id, text: '' }).length) });

const entry = (id: string, attempts = 0, characters = 100): OutboxEntry =>
  deepFreeze({ id, endpoint: 'https://collector.example', body: bodyOf(id, characters), state: 'waiting', attempts, notBefore: 0, kept: 1, days: 7, receipt: 'ids' });

/** All batches, as they are sent one after the other. */
function batchesOf(entries: readonly OutboxEntry[]): OutboxEntry[][] {
  const batches: OutboxEntry[][] = [];
  for (let rest = inTurn(entries); rest.length > 0; rest = rest.slice(batches.at(-1)!.length)) batches.push(nextBatch(rest, FULL));
  return batches;
}

const idsOf = (entries: readonly OutboxEntry[]) => batchesOf(entries).map((batch) => batch.map(({ id }) => id));

/** Entries of all sizes, some of them larger than a batch, in words of one to three bytes a character. */
const entries = fc
  .array(
    fc.record({
      attempts: fc.constantFrom(0, 0, 0, 1, 5),
      length: fc.oneof(fc.nat(2000), fc.integer({ min: 60_000, max: 300_000 })),
      letter: fc.constantFrom('x', 'ø', '漢', '🌻'),
    }),
    { maxLength: 150 },
  )
  .map((list) =>
    list.map(({ attempts, length, letter }, index): OutboxEntry => ({
      ...entry(String(index), attempts),
      body: { id: String(index), text: letter.repeat(length / letter.length) } as OutboxEntry['body'],
    })),
  );

const charactersOf = (batch: readonly OutboxEntry[]) => batch.reduce((sum, { body }) => sum + JSON.stringify(body).length, 0);
const bytesOf = (batch: readonly OutboxEntry[]) => Buffer.byteLength(JSON.stringify({ responses: batch.map(({ body }) => body) }));

describe('the next batch', () => {
  it('is empty of nothing', () => assert.deepEqual(nextBatch([], FULL), []));

  it('sends fresh entries together, in their order', () => assert.deepEqual(idsOf([entry('a'), entry('b'), entry('c')]), [['a', 'b', 'c']]));

  it('sends each entry that was not taken before alone, after the fresh ones', () => {
    assert.deepEqual(idsOf([entry('tried', 1), entry('a'), entry('often', 9), entry('b')]), [['a', 'b'], ['tried'], ['often']]);
  });

  it('puts at most 100 entries into a batch', () => {
    const sizes = (count: number) => batchesOf(Array.from({ length: count }, (_, index) => entry(String(index)))).map((batch) => batch.length);
    assert.deepEqual([sizes(100), sizes(101), sizes(250)], [[100], [100, 1], [100, 100, 50]]);
  });

  it('fills a batch to its last character', () => assert.deepEqual(idsOf([entry('a', 0, MOST_CHARACTERS - 100), entry('b', 0, 100)]), [['a', 'b']]));

  it('begins another batch with one character too many', () => assert.deepEqual(idsOf([entry('a', 0, MOST_CHARACTERS - 100), entry('b', 0, 101)]), [['a'], ['b']]));

  it('sends alone what is larger than a batch', () =>
    assert.deepEqual(idsOf([entry('a'), entry('large', 0, MOST_CHARACTERS + 1), entry('b'), entry('c')]), [['a'], ['large'], ['b', 'c']]));

  it('holds every entry exactly once', () => {
    fc.assert(
      fc.property(entries, (list) =>
        assert.deepEqual(
          batchesOf(list)
            .flat()
            .map(({ id }) => id)
            .toSorted(),
          list.map(({ id }) => id).toSorted(),
        ),
      ),
      { numRuns: 50 },
    );
  });

  it('holds no empty batch', () => {
    fc.assert(
      fc.property(entries, (list) => batchesOf(list).every((batch) => batch.length > 0)),
      { numRuns: 50 },
    );
  });

  it('never goes beyond a limit, unless one entry alone does', () => {
    fc.assert(
      fc.property(entries, (list) => {
        for (const batch of batchesOf(list)) {
          assert.ok(batch.length <= MOST_RESPONSES);
          assert.ok(batch.length === 1 || charactersOf(batch) <= MOST_CHARACTERS);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never makes a body that the collector finds too large, whatever the script', () => {
    fc.assert(
      fc.property(entries, (list) => batchesOf(list).every((batch) => batch.length === 1 || bytesOf(batch) <= LARGEST_BODY)),
      { numRuns: 50 },
    );
  });
});

describe('the size of batches', () => {
  const after = (failures: number, ...outcomes: ('received' | 'failed')[]) => {
    const size = new EndpointPace(failures);
    for (const outcome of outcomes)
      if (outcome === 'received') size.succeed();
      else size.fail();
    return size.limits.entries;
  };

  it('begins with 25 entries and doubles with each receipt up to what the protocol takes', () => {
    assert.deepEqual([after(0), after(0, 'received'), after(0, 'received', 'received'), after(0, 'received', 'received', 'received')], [25, 50, 100, 100]);
  });

  it('is a quarter after each failure, down to one entry', () => {
    assert.deepEqual([after(0, 'failed'), after(0, 'failed', 'failed'), after(0, 'failed', 'failed', 'failed')], [6, 1, 1]);
  });

  it('begins small where earlier visits have failed', () => assert.deepEqual([after(1), after(2), after(30)], [6, 1, 1]));

  it('does not make a new visit pay for weeks of failures', () => assert.equal(new EndpointPace(500).failures, 2));

  it('grows again from one entry, however many failures there were', () => {
    assert.deepEqual([after(30, 'received'), after(30, 'failed', 'failed', 'received')], [3, 2]);
  });

  it('takes the same share of characters as of entries', () => {
    const size = new EndpointPace(0);
    assert.equal(size.limits.characters, MOST_CHARACTERS / 4);
  });
});
