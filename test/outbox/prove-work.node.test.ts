import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proveWork } from '../../src/outbox/prove-work.js';
import { solveWork } from '../../src/outbox/solve-work.js';

const ENDPOINT = 'https://collector.example/v1/responses/';
const CHALLENGE = { challenge: `1.4.x.${'A'.repeat(43)}`, difficulty: 4 };
const SOLVED = { challenge: CHALLENGE.challenge, solution: solveWork(CHALLENGE.challenge, 4) };

/** A worker that does what it is told to. */
class ScriptedWorker {
  onmessage: ((event: { readonly data: number }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  readonly #does: (worker: ScriptedWorker, challenge: typeof CHALLENGE) => void;
  constructor(does: (worker: ScriptedWorker, challenge: typeof CHALLENGE) => void) {
    this.#does = does;
  }
  postMessage(challenge: typeof CHALLENGE): void {
    queueMicrotask(() => this.#does(this, challenge));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const working = () => new ScriptedWorker((worker, { challenge, difficulty }) => worker.onmessage?.({ data: solveWork(challenge, difficulty) }));
const prove = (answer: () => Response | Promise<Response>, worker: ScriptedWorker | (() => never) = working()) =>
  proveWork(ENDPOINT, { fetch: async () => answer(), startWorker: () => (typeof worker === 'function' ? worker() : worker) as unknown as Worker, limit: 50 });
const asking =
  (challenge: unknown = CHALLENGE) =>
  () =>
    Response.json(challenge);

describe('the proof of work for a submission', () => {
  it('is worked out for what the endpoint asks, and the worker ends', async () => {
    const worker = working();
    assert.deepEqual(await prove(asking(), worker), SOLVED);
    assert.ok(worker.isEnded);
  });

  it('is asked for beside the endpoint, without cookie or address of the page', async () => {
    let asked: { url: string; init: RequestInit } | undefined;
    await proveWork(ENDPOINT, {
      fetch: (url, init) => {
        asked = { url: (url as URL).href, init: init! };
        return Promise.resolve(Response.json(CHALLENGE));
      },
      startWorker: () => working() as unknown as Worker,
    });
    assert.deepEqual(
      [asked!.url, asked!.init.method, asked!.init.credentials, asked!.init.redirect, asked!.init.referrerPolicy],
      ['https://collector.example/v1/challenge', 'POST', 'omit', 'error', 'no-referrer'],
    );
  });

  it('is none where the endpoint cannot be reached, knows nothing of work, or answers anything else', async () => {
    const answers: (() => Response | Promise<Response>)[] = [
      () => Promise.reject(new TypeError('offline')),
      () => Response.json({ title: 'nothing' }, { status: 404 }),
      () => Response.json(CHALLENGE, { status: 429 }),
      () => new Response('<title>Log on</title>'),
      asking({}),
      asking(null),
      asking({ ...CHALLENGE, difficulty: '4' }),
    ];
    for (const answer of answers) assert.equal(await prove(answer), null);
  });

  it('is none where far too much is asked, and no worker is started', async () => {
    const none = () => {
      throw new Error('no worker');
    };
    assert.equal(await prove(asking({ ...CHALLENGE, difficulty: 21 }), none), null);
  });

  it('is none where the page may have no worker, its script fails, or it takes too long', async () => {
    const failing = new ScriptedWorker((worker) => worker.onerror?.());
    const silent = new ScriptedWorker(() => undefined);
    const refused = () => {
      throw new DOMException('from another origin', 'SecurityError');
    };
    assert.deepEqual([await prove(asking(), failing), await prove(asking(), silent), await prove(asking(), refused)], [null, null, null]);
    assert.ok(failing.isEnded && silent.isEnded);
  });
});
