import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesIn, repeatedIds } from '../../src/validation/repeated-ids.js';

const found = (...ids: string[]) =>
  repeatedIds(
    placesIn(
      ids.map((id) => ({ id })),
      'rows',
    ),
    'row',
  );

describe('ids that must be unique', () => {
  it('are no problem where they are', () => assert.deepEqual(found('a', 'b', 'c'), []));

  it('are told where one is used again, and where it stands first', () =>
    assert.deepEqual(found('a', 'b', 'a'), [{ path: 'rows[2].id', expected: 'expected an id that no other row has; "a" stands at rows[0] already' }]));

  it('are told at every further use', () =>
    assert.deepEqual(
      found('a', 'a', 'a').map(({ path }) => path),
      ['rows[1].id', 'rows[2].id'],
    ));
});
