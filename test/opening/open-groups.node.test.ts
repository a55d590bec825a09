import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerGroup } from '../../src/opening/answer-groups.js';
import { openGroups } from '../../src/opening/open-groups.js';
import { openPart } from '../../src/opening/open-part.js';
import { OpeningError } from '../../src/opening/opening-error.js';
import type { FromWorker, ToWorker } from '../../src/opening/opening-worker.js';
import { unlockKey } from '../../src/sealing/key-file.js';
import { libraryVisit } from '../fixtures/definitions.js';
import { newOwner, PASSPHRASE, sealedVisit } from '../fixtures/sealed-answers.js';

const owner = await newOwner();
const key = (await unlockKey(owner.locked, PASSPHRASE))!;
const secret = { key: owner.locked, passphrase: PASSPHRASE, versions: [libraryVisit] } as const;
const groups: readonly AnswerGroup[] = await Promise.all(
  Array.from({ length: 45 }, async (_, index) => {
    const sealed = await sealedVisit(owner, { overall: 1 + (index % 5) });
    return [{ name: sealed.id, text: JSON.stringify(sealed) }];
  }),
);

/** How a worker of a test behaves: what it answers to each message; nothing is silence, an error is its death. */
type Behaviour = (message: ToWorker) => Promise<FromWorker | undefined>;

/** A worker in the same thread, so that each of its failures can be called up. */
class ScriptedWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  isTerminated = false;
  readonly #behaviour: Behaviour;
  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }
  postMessage(message: ToWorker): void {
    void this.#behaviour(message).then(
      (data) => data !== undefined && !this.isTerminated && this.onmessage?.({ data }),
      () => this.onerror?.(),
    );
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const able: Behaviour = async (message) => ('secret' in message ? { isUnlocked: true } : { part: await openPart(message.groups, secret.versions, key) });
const dying = (): Behaviour => {
  let parts = 0;
  return async (message) => {
    if ('groups' in message && ++parts > 1) throw new Error('out of memory');
    return able(message);
  };
};
const failing: Behaviour = (message) => Promise.resolve('secret' in message ? { isUnlocked: true } : { failure: 'no such part' });
const neverLoaded: Behaviour = () => Promise.reject(new Error('404'));

interface Run {
  readonly workers: readonly ScriptedWorker[];
  readonly progress: readonly number[];
  readonly outcome: Awaited<ReturnType<typeof openGroups>>;
}

async function run(...behaviours: readonly (Behaviour | null)[]): Promise<Run> {
  const workers: ScriptedWorker[] = [];
  const progress: number[] = [];
  let next = 0;
  const startWorker = () => {
    const behaviour = behaviours[next++];
    if (!behaviour) throw new TypeError('this page may have no worker');
    workers.push(new ScriptedWorker(behaviour));
    return workers.at(-1) as unknown as Worker;
  };
  const outcome = await openGroups(groups, secret, { startWorker, workers: behaviours.length, signal: new AbortController().signal, onProgress: (done) => progress.push(done) });
  return { workers, progress, outcome };
}

const told = ({ outcome: { part, inPage } }: Run) => ({ opened: part.opened, counted: part.fold.n, ids: new Set(part.lines.join('').match(/"id":"[^"]+"/g)).size, inPage });
const ALL = { opened: 45, counted: 45, ids: 45 };

describe('a pool of workers', () => {
  it('opens every answer once', async () => assert.deepEqual(told(await run(able, able)), { ...ALL, inPage: false }));

  it('tells how many are done, up to all of them', async () => {
    const { progress } = await run(able, able);
    assert.deepEqual(progress, [10, 20, 30, 40, 45]);
  });

  it('ends every worker when all is done', async () => {
    const { workers } = await run(able, able);
    assert.deepEqual(
      workers.map(({ isTerminated }) => isTerminated),
      [true, true],
    );
  });

  it('gives what a worker leaves behind to another', async () => assert.deepEqual(told(await run(dying(), able)), { ...ALL, inPage: false }));
  it('leaves to the page what no worker is left for', async () => assert.deepEqual(told(await run(dying(), dying())), { ...ALL, inPage: true }));
  it('leaves to the page what workers cannot do', async () => assert.deepEqual(told(await run(failing, failing)), { ...ALL, inPage: true }));
  it('leaves all to the page where it may have no worker', async () => assert.deepEqual(told(await run(null, null)), { ...ALL, inPage: true }));
  it('leaves all to the page where the worker cannot be fetched', async () => assert.deepEqual(told(await run(neverLoaded)), { ...ALL, inPage: true }));
  it('makes do with the workers that there are', async () => assert.deepEqual(told(await run(null, able)), { ...ALL, inPage: false }));

  it('opens nothing with a wrong passphrase', async () => {
    const wrong: Behaviour = () => Promise.resolve({ isUnlocked: false });
    await assert.rejects(run(wrong, wrong), (error: unknown) => error instanceof OpeningError && error.hindrance === 'wrong-passphrase');
  });

  it('opens nothing with a wrong passphrase where the page does it', async () => {
    const startWorker = () => {
      throw new TypeError('this page may have no worker');
    };
    await assert.rejects(
      openGroups(groups, { ...secret, passphrase: 'grå himmel' }, { startWorker, workers: 1, signal: new AbortController().signal, onProgress: () => undefined }),
      (error: unknown) => error instanceof OpeningError && error.hindrance === 'wrong-passphrase',
    );
  });

  it('ends at once when it is stopped, though a worker says nothing any more', async () => {
    const silent: Behaviour = (message) => ('secret' in message ? Promise.resolve({ isUnlocked: true }) : Promise.resolve(undefined));
    const stopping = new AbortController();
    const worker = new ScriptedWorker(silent);
    const opening = openGroups(groups, secret, { startWorker: () => worker as unknown as Worker, workers: 1, signal: stopping.signal, onProgress: () => undefined });
    setTimeout(() => stopping.abort(new Error('stopped')), 20);
    await assert.rejects(opening, /stopped/);
    assert.ok(worker.isTerminated);
  });
});
