import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { batchesOf } from '../../src/outbox/batches.js';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import { LARGEST_BODY, MOST_RESPONSES } from '../../src/protocol/limits.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const MOST_CHARACTERS = 256 * 1024;

/** A body whose JSON has exactly so many characters. */
const bodyOf = (id: string, characters: number) => ({ id, text: 'x'.repeat(characters - JSON.stringify({ id, text: '' }).length) });

const entry = (id: string, attempts = 0, characters = 100): OutboxEntry =>
  deepFreeze({ id, endpoint: 'https://collector.example', body: bodyOf(id, characters), state: 'waiting', attempts, notBefore: 0 });

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

describe('batchesOf', () => {
  it('makes no batch of nothing', () => assert.deepEqual(batchesOf([]), []));

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
