import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { daAfter } from '../../src/locales/da-after.js';
import { enAfter } from '../../src/locales/en-after.js';
import { da } from '../../src/locales/da.js';
import { en } from '../../src/locales/en.js';
import type { InjectedFault } from './fault.js';
import { after as later, html, receipt, status } from './harness/behaviours.js';
import type { Tab } from './harness/browser.js';
import type { Answer } from './harness/citizen.js';
import { claimOf } from './harness/claim-of.js';
import { CommitLog, type Row, rowOf } from './harness/commit-log.js';
import { Random } from './harness/random.js';
import { runFault } from './harness/run-fault.js';
import { ScriptedServer } from './harness/scripted-server.js';
import { SharedDevices } from './harness/shared-devices.js';
import { judge } from './harness/verdict.js';

const STORED = 'Your answer is kept on this device and is being sent.';
const IN_TAB = 'This browser does not let us keep your answer. Leave this tab open until it has been sent.';

const answer = (more: Partial<Answer> = {}): Answer => ({
  ...{ marker: 'm-1', tab: {} as Tab, frame: null, url: 'http://r1.localhost/', id: 'one', claim: 'device', written: true, words: STORED, took: 5 },
  ...{ delivered: false, refused: false, pageEnded: false, excuse: null, ...more },
});
const row = (id: string, comment: string): Row => rowOf({ id, answers: { comment } });
const judged = (
  answers: readonly Answer[],
  rows: readonly Row[] = [],
  { conflicts = [], kept = [] }: { readonly conflicts?: readonly string[]; readonly kept?: readonly string[] } = {},
) => {
  const { findings, ...tally } = judge({ answers, rows, conflicts, kept: new Set(kept) });
  assert.equal(findings.length > 0, tally.lost + tally.doubled + tally.falseStored > 0, findings.join('\n'));
  return tally;
};
const NONE = { answers: 1, lost: 0, doubled: 0, falseStored: 0, told: 0 };

describe('the oracle', () => {
  it('finds nothing where a kept answer is one row', () => assert.deepEqual(judged([answer()], [row('one', 'm-1')]), NONE));

  it('calls an answer lost that was kept on the device and has no row', () => assert.deepEqual(judged([answer()]), { ...NONE, lost: 1 }));

  it('calls an answer lost that was kept in a tab that stayed open', () => assert.deepEqual(judged([answer({ claim: 'tab', words: IN_TAB })]), { ...NONE, lost: 1 }));

  it('counts as told what was kept in a tab that ended', () => assert.deepEqual(judged([answer({ claim: 'tab', words: IN_TAB, pageEnded: true })]), { ...NONE, told: 1 }));

  it('counts as told what nothing was said of', () => assert.deepEqual(judged([answer({ claim: 'nothing', words: '' })]), { ...NONE, told: 1 }));

  it('counts as told what was refused and is still on the device', () => assert.deepEqual(judged([answer({ refused: true })], [], { kept: ['one'] }), { ...NONE, told: 1 }));

  it('calls an answer lost that was refused and dropped', () => assert.deepEqual(judged([answer({ refused: true })]), { ...NONE, lost: 1 }));

  it('calls an answer doubled that has rows under two ids', () => assert.deepEqual(judged([answer()], [row('one', 'm-1'), row('two', 'm-1')]), { ...NONE, doubled: 1 }));

  it('calls an answer doubled whose content was to change', () =>
    assert.deepEqual(judged([answer()], [row('one', 'm-1')], { conflicts: ['other content'] }), { ...NONE, doubled: 1 }));

  it('calls "stored" false before the transaction was complete', () => assert.deepEqual(judged([answer({ written: false })], [row('one', 'm-1')]), { ...NONE, falseStored: 1 }));

  it('calls words false that promise the device for what is in the tab', () =>
    assert.deepEqual(judged([answer({ claim: 'tab' })], [row('one', 'm-1')]), { ...NONE, falseStored: 1 }));

  it('calls "received" false where there is no row', () => assert.deepEqual(judged([answer({ claim: 'nothing', delivered: true })]), { ...NONE, falseStored: 1, told: 1 }));

  for (const [words, short] of [
    [{ ...en, ...enAfter }, 'English'],
    [{ ...da, ...daAfter }, 'Danish'],
  ] as const) {
    it(`reads what a status promises in ${short}`, () => {
      const { stored, storedWaiting, storedNoEndpoint, storedInTab, delivered, refused, notStored, storing } = words;
      const read = [stored, storedWaiting, storedNoEndpoint, storedInTab, delivered, refused, notStored, storing].map(claimOf);
      assert.deepEqual(read, ['device', 'device', 'device', 'tab', 'received', 'refused', 'not kept', 'none']);
    });
  }

  it('makes the same choices from the same seed', () => {
    const choices = (seed: number) =>
      Array.from(
        { length: 50 },
        (
          (random) => () =>
            random.below(1000)
        )(new Random(seed)),
      );
    assert.deepEqual(choices(7), choices(7));
    assert.notDeepEqual(choices(7), choices(8));
  });
});

describe('the commit log', () => {
  it('makes one row of what is committed again with the keys in another order', () => {
    const log = new CommitLog();
    log.commit({ id: 'one', survey: 's', answers: { a: 1, b: 2 } }, 1);
    log.commit({ survey: 's', answers: { b: 2, a: 1 }, id: 'one' }, 2);
    assert.deepEqual([log.rows.size, log.conflicts.length], [1, 0]);
  });

  it('notes other content under the same id and changes nothing', () => {
    const log = new CommitLog();
    log.commit({ id: 'one', answers: 1 }, 1);
    log.commit({ id: 'one', answers: 2 }, 2);
    assert.deepEqual([log.rows.get('one')!.body['answers'], log.conflicts.length], [1, 1]);
  });

  it('lets a higher revision replace a row, and no lower one after it', () => {
    const log = new CommitLog();
    for (const revision of [undefined, 2, 1]) log.commit({ id: 'one', ...(revision === undefined ? {} : { revision }) }, 1);
    assert.deepEqual([log.rows.get('one')!.body.revision, log.conflicts.length], [2, 0]);
  });
});

/** What a careless library does, on top of ours: patches that run in the page before it. */
const PLANTED = {
  /** Takes an answer out of the database before it is sent. */
  deletesBeforeReceipt: () => {
    const { fetch: send } = window;
    window.fetch = async (...request) => {
      const { responses } = (await new Response(request[1]?.body).json()) as { responses: { id: string }[] };
      await new Promise((resolve) => {
        const opening = indexedDB.open('tillid-outbox');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('entries', 'readwrite');
          for (const { id } of responses) transaction.objectStore('entries').delete(id);
          transaction.oncomplete = resolve;
        };
      });
      return send(...request);
    };
  },
  /** Takes any 200 for a receipt. */
  believesHtml: () => {
    const { fetch: send } = window;
    window.fetch = async (...request) => {
      const answered = await send(...request);
      if (!answered.ok || answered.headers.get('content-type')?.startsWith('text/html') !== true) return answered;
      const { responses } = (await new Response(request[1]?.body).json()) as { responses: { id: string }[] };
      return Response.json({ received: responses.map(({ id }) => id), refused: [] });
    };
  },
  /** Sends without asking whether another tab does. */
  ignoresTheLock: () => {
    LockManager.prototype.request = async function (...request: unknown[]): Promise<unknown> {
      return (request.at(-1) as (lock: object) => unknown)({ name: 'tillid-outbox', mode: 'exclusive' });
    };
  },
} as const;

describe('the harness, with a planted bug in the page,', () => {
  const shared = new SharedDevices('chromium');
  const started = ScriptedServer.start();
  after(async () => {
    await shared.stop();
    await (await started).stop();
  });
  const outcomeOf = async (run: InjectedFault['run']) =>
    runFault({ number: 99, name: 'planted', injection: 'planted', browsers: ['chromium'], patience: 1500, run }, { server: await started, shared }, { seed: 1 });

  it('finds that answers are deleted before a receipt has come', async () => {
    const { lost, story } = await outcomeOf(async (world) => {
      world.site.inject(PLANTED.deletesBeforeReceipt);
      world.site.next(1, status(500));
      await world.citizen.answer(await world.openTab());
      await world.site.requested(1);
    });
    assert.equal(lost, 1, story);
  });

  it('finds that a page to log in at is taken for a receipt', async () => {
    const { lost, falseStored, story } = await outcomeOf(async (world) => {
      world.site.inject(PLANTED.believesHtml);
      world.site.next(1, html());
      await world.citizen.answer(await world.openTab());
      await world.site.requested(1);
    });
    assert.deepEqual([lost, falseStored], [1, 1], story);
  });

  it('finds that two tabs send the same answer at once', async () => {
    const { findings, story } = await outcomeOf(async (world) => {
      world.site.inject(PLANTED.ignoresTheLock);
      const tabs = [await world.openTab(), await world.openTab()];
      world.site.always(status(503));
      await world.citizen.answer(tabs[0]!);
      await world.site.requested(1);
      world.site.always(later(200, receipt()));
      await Promise.all(tabs.map((tab) => world.hurry(tab)));
      await world.site.requested(3);
    });
    assert.ok(
      findings.some((finding) => finding.includes('with the same id')),
      `${findings.join('\n')}\n${story}`,
    );
  });
});
