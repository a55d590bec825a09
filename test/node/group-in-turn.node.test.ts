import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupInTurn } from '../../src/node/group-in-turn.js';
import { OncePerTurn } from '../../src/node/once-per-turn.js';

/** A group commit that takes a turn of the event loop, notes its groups, and fails where a work is among those that fail. */
function bench(failing: Readonly<Record<string, Error>> = {}, largest = 10) {
  const groups: string[][] = [];
  const group = new GroupInTurn<string, string>({
    commit: async (works) => {
      groups.push([...works]);
      await new Promise((resolve) => setImmediate(resolve));
      for (const work of works) if (failing[work]) throw failing[work];
      return works.map((work) => work.toUpperCase());
    },
    isFaultOfWork: (error) => error instanceof RangeError,
    largest,
  });
  return { group, groups };
}

describe('a group commit that takes its time', () => {
  it('commits together what came in one turn, and then together what came meanwhile', async () => {
    const { group, groups } = bench();
    const first = ['a', 'b'].map((work) => group.run(work));
    const meanwhile = first[0]!.then(() => undefined);
    setImmediate(() => void Promise.all(['c', 'd', 'e'].map((work) => group.run(work))));
    assert.deepEqual(await Promise.all(first), ['A', 'B']);
    await meanwhile;
    await group.idle();
    assert.deepEqual(groups, [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('takes no more at once than it may', async () => {
    const { group, groups } = bench({}, 2);
    await Promise.all(['a', 'b', 'c'].map((work) => group.run(work)));
    assert.deepEqual(groups, [['a', 'b'], ['c']]);
  });

  it('fails what fails and commits the others, where that says something of the work', async () => {
    const { group } = bench({ b: new RangeError('too much') });
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((work) => group.run(work)));
    assert.deepEqual(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as Error).message)),
      ['A', 'too much', 'C'],
    );
  });

  it('fails all of it at once where the database has gone', async () => {
    const { group, groups } = bench({ b: new Error('gone') });
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((work) => group.run(work)));
    assert.deepEqual([outcomes.map(({ status }) => status), groups.length], [['rejected', 'rejected', 'rejected'], 1]);
    assert.equal(await group.run('d'), 'D');
  });

  it('is idle where nothing was asked of it', async () => assert.equal(await bench().group.idle(), undefined));
});

describe('what is asked once per turn', () => {
  it('is read once for all who ask in one turn, and again for those who ask later', async () => {
    let reads = 0;
    const asked = new OncePerTurn<number>();
    const read = () => Promise.resolve(++reads);
    assert.deepEqual(await Promise.all([asked.ask('a', read), asked.ask('a', read), asked.ask('b', read)]), [1, 1, 2]);
    assert.equal(await asked.ask('a', read), 3);
  });

  it('is read after the last of them has asked, so that nobody is told what was so before', async () => {
    const asked = new OncePerTurn<string>();
    let truth = 'before';
    const read = () => Promise.resolve(truth);
    const early = asked.ask('a', read);
    truth = 'after';
    assert.deepEqual(await Promise.all([early, asked.ask('a', read)]), ['after', 'after']);
  });
});
