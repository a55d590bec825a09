import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupCommit } from '../../src/node/group-commit.js';

/** A group commit that notes how many were committed together, and fails where the work throws. */
function bench() {
  const sizes: number[] = [];
  const group = new GroupCommit<string>((works) => {
    const outcomes = works.map((work) => work('context'));
    sizes.push(works.length);
    return outcomes;
  });
  return { group, sizes };
}

describe('a group commit', () => {
  it('commits the work of one turn of the event loop together, and gives each its outcome', async () => {
    const { group, sizes } = bench();
    assert.deepEqual(await Promise.all([group.run((context) => `${context} 1`), group.run(() => 2)]), ['context 1', 2]);
    assert.deepEqual(sizes, [2]);
  });

  it('commits the work of a later turn by itself', async () => {
    const { group, sizes } = bench();
    await group.run(() => 1);
    await group.run(() => 2);
    assert.deepEqual(sizes, [1, 1]);
  });

  it('fails what fails and commits the others', async () => {
    const { group, sizes } = bench();
    const outcomes = await Promise.allSettled([
      group.run(() => 1),
      group.run(() => {
        throw new Error('no room');
      }),
      group.run(() => 3),
    ]);
    assert.deepEqual(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message)),
      [1, 'no room', 3],
    );
    assert.deepEqual(sizes, [1, 1]);
  });

  it('tells of nothing before it is committed', async () => {
    let isTold = false;
    const { group, sizes } = bench();
    const told = group.run(() => 1).then(() => (isTold = true));
    await Promise.resolve();
    assert.deepEqual([isTold, sizes], [false, []]);
    group.flush();
    await told;
    assert.deepEqual(sizes, [1]);
  });

  it('does nothing where nothing waits', () => {
    const { group, sizes } = bench();
    group.flush();
    assert.deepEqual(sizes, []);
  });
});
