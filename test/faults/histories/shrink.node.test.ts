import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { shrink } from './shrink.js';

const ENOUGH = { tries: 10_000 };

describe('shrinking', () => {
  it('leaves exactly what the failure takes, in its order', async () => {
    const lists = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }).chain((list) => fc.tuple(fc.constant(list), fc.subarray(list, { minLength: 1 })));
    await fc.assert(
      fc.asyncProperty(lists, async ([list, needed]) => {
        const fails = (shorter: readonly number[]) => Promise.resolve(needed.every((item) => shorter.includes(item)));
        assert.deepEqual(await shrink(list, fails, ENOUGH), needed);
      }),
    );
  });

  it('gives back a list that fails even where the tries run out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), fc.nat(12), async (list, tries) => {
        const fails = (shorter: readonly number[]) => Promise.resolve(shorter.filter((item) => item > 4).length >= 2);
        const shortest = await shrink([...list, 5, 6], fails, { tries });
        assert.ok(await fails(shortest));
      }),
    );
  });
});
