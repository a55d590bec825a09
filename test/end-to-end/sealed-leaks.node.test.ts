import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'libsql';
import type { Page } from 'puppeteer-core';
import { type LockedKey, makeKeyFile, unlockKey } from '../../src/sealing/key-file.js';
import { open } from '../../src/sealing/open.js';
import { answerByScript, makeBrowserTidy, openPage, readBack, sendTyped, typeText } from '../fixtures/answer-in-writing.js';
import { killBrowser, startBrowser } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { servePage, WRITING } from '../fixtures/leak-pages.js';
import { foundIn, plant, Search, type Searched, searchFolder } from '../fixtures/planted-texts.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** Answers of each half that are typed with real keys; the others are set by a script. */
const TYPED = 6;
const PASSPHRASE = 'blå himmel over Skovby';
/** Chromium writes what pages store some five seconds later, and what stands in forms three seconds later, to bring both back after a crash. */
const UNTIL_SAVED = 6000;

/** Everything that a run has left behind, searched for its texts. */
interface Traces {
  readonly delivered: readonly string[];
  readonly waiting: readonly string[];
  /** Typed into a form that was never sent. */
  readonly unsent: readonly string[];
  /** Written beside its own two halves, so that the browser's compression takes it apart; none in a sealed run. */
  readonly takenApart: string;
  /** The browser's profile after a kill, and after an end in order. */
  readonly killed: Searched;
  readonly closed: Searched;
  /** What the browser itself gives back of it, and what of the texts stands in that. */
  readonly back: string;
  readonly readBack: ReadonlySet<string>;
  /** The collector's folder while it runs, and after its end; and backups made while it ran. */
  readonly serving: Searched;
  readonly ended: Searched;
  readonly backups: Searched;
  readonly said: ReadonlySet<string>;
  /** The responses that the collector has stored. */
  readonly stored: readonly unknown[];
}

/** Backs the database up in both ways that people do: by a copy of its files, and by the database itself. */
function backUp(data: string): string {
  const backups = temporaryDirectory();
  mkdirSync(path.join(backups, 'copy'));
  for (const name of ['tillid.db', 'tillid.db-wal', 'tillid.db-shm']) if (existsSync(path.join(data, name))) copyFileSync(path.join(data, name), path.join(backups, 'copy', name));
  const database = new Database(path.join(data, 'tillid.db'));
  database.exec(`VACUUM INTO '${path.join(backups, 'vacuum.db')}'`);
  database.close();
  return backups;
}

/** Answers with some texts: the first few by typing. */
async function answerWith(page: Page, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.slice(0, TYPED).entries()) {
    await typeText(page, index, text);
    await sendTyped(page);
  }
  await answerByScript(page, texts.slice(TYPED));
}

/** Half of the answers are delivered, the other half wait, and a form is filled in halfway when the browser ends. */
async function run(count: number, publicKey: string): Promise<Traces> {
  const [delivered, waiting, unsent] = [plant(count / 2), plant(count / 2), plant(2)];
  const [takenApart = ''] = plant(1);
  const search = new Search([...delivered, ...waiting, ...unsent, takenApart]);
  const [data, profile, port] = [temporaryDirectory(), temporaryDirectory(), await freePort()];
  const address = await servePage(`http://127.0.0.1:${port}/v1/responses`, publicKey);
  const collector: CollectorProcess = await startCollector({ port, data, more: ['--origin', address] });
  await publish(collector, { ...WRITING, ...(publicKey === '' ? {} : { privacy: { sealed: true } }) });

  const browser = await startBrowser(profile);
  const page = await browser.newPage();
  await openPage(page, address);
  await answerWith(page, delivered);
  await waitUntil('the delivery of the first half', () => storedResponses(data).length === count / 2);
  const serving = searchFolder(data, search);
  const backups = searchFolder(backUp(data), search);
  await collector.end('SIGTERM');
  await answerWith(page, waiting);
  await makeBrowserTidy(page, publicKey === '' ? takenApart : '');
  await typeText(page, 0, unsent[0]!);
  // What is not sealed is waited for, however busy the machine is; what must not come has the time in which it would.
  if (publicKey === '') await waitUntil('the draft on the disk', () => foundIn(searchFolder(profile, search)).has(unsent[0]!));
  else await pause(UNTIL_SAVED);
  await killBrowser(browser);
  const killed = searchFolder(profile, search);

  const again = await startBrowser(profile);
  const revisited = await again.newPage();
  await openPage(revisited, address);
  const back = await readBack(revisited);
  await typeText(revisited, 1, unsent[1]!);
  await again.close();
  const closed = searchFolder(profile, search);

  return {
    delivered,
    waiting,
    unsent,
    takenApart,
    killed,
    closed,
    back,
    readBack: search.in(Buffer.from(back)),
    serving,
    ended: searchFolder(data, search),
    backups,
    said: search.in(Buffer.from(collector.said())),
    stored: storedResponses(data),
  };
}

/** The sealed responses in what a browser gave back of its database. */
function sealedIn(back: string): unknown[] {
  const found: unknown[] = [];
  JSON.parse(back, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'sealed' in value && 'id' in value) found.push(value);
    return value;
  });
  return found;
}

const sorted = (texts: Iterable<string>) => [...texts].toSorted();
const isAmong = (texts: readonly string[], found: ReadonlySet<string>) => texts.filter((text) => !found.has(text));

/** Where texts were found, and how many. */
const places = ({ found }: Searched) => [...found].map(([name, texts]) => `${name}: ${texts.size}`);

describe('of 20 open answers, by the same search', () => {
  let traces: Traces;
  before(async () => {
    traces = await run(20, '');
  });

  it('all that wait are found in the profile of a killed browser', () => assert.deepEqual(isAmong(traces.waiting, foundIn(traces.killed, /leveldb/)), []));
  it('all that wait are found in tables that the browser has compressed', () => assert.deepEqual(isAmong(traces.waiting, foundIn(traces.killed, /\.ldb$/)), []));
  it('what their compression has taken apart is found in them too', () => assert.ok(foundIn(traces.killed, /\.ldb$/).has(traces.takenApart)));
  it('all that wait are found in the profile of a closed browser', () => assert.deepEqual(isAmong(traces.waiting, foundIn(traces.closed, /leveldb/)), []));
  it('all that wait are found in what the browser gives back', () => assert.deepEqual(isAmong(traces.waiting, traces.readBack), []));
  it('what was typed and never sent is found in both profiles', () => {
    assert.deepEqual(isAmong([traces.unsent[0]!], foundIn(traces.killed)), []);
    assert.deepEqual(isAmong([traces.unsent[1]!], foundIn(traces.closed)), []);
  });
  it('all that were delivered are found in the write-ahead log of a running collector', () =>
    assert.deepEqual(isAmong(traces.delivered, foundIn(traces.serving, /tillid\.db-wal$/)), []));
  it('all that were delivered are found in the database of a collector that has ended', () =>
    assert.deepEqual(isAmong(traces.delivered, foundIn(traces.ended, /tillid\.db$/)), []));
  it('all that were delivered are found in both backups', () => {
    assert.deepEqual(isAmong(traces.delivered, foundIn(traces.backups, /^copy/)), []);
    assert.deepEqual(isAmong(traces.delivered, foundIn(traces.backups, /^vacuum/)), []);
  });
});

describe('of 200 sealed answers', () => {
  let locked: LockedKey;
  let traces: Traces;
  before(async () => {
    locked = await makeKeyFile('X25519', PASSPHRASE);
    traces = await run(200, locked.publicKey.text);
  });

  it('all are there for the owner of the key, in the collector and in what the browser gives back', async () => {
    const key = (await unlockKey(locked, PASSPHRASE))!;
    const opened = await Promise.all([...traces.stored, ...sealedIn(traces.back)].map((sealed) => open(sealed, key)));
    const answers = Buffer.from(JSON.stringify(opened.map((one) => (one.ok ? one.response.answers : one.reason))));
    const texts = [...traces.delivered, ...traces.waiting];
    assert.deepEqual(sorted(new Search(texts).in(answers)), sorted(texts));
  });

  it('not one is found in the profile of a killed browser', () => {
    assert.ok(
      traces.killed.files.some((name) => /indexeddb\.leveldb.*\.log$/.test(name)),
      'the database of the outbox was searched',
    );
    assert.deepEqual(places(traces.killed), []);
  });
  it('not one is found in the profile of a closed browser', () => assert.deepEqual(places(traces.closed), []));
  it('not one is found in what the browser gives back', () => assert.deepEqual(sorted(traces.readBack), []));
  it('not one is found in the database, the write-ahead log or any other file of a running collector', () => {
    assert.ok(
      ['tillid.db', 'tillid.db-wal', 'tillid.db-shm'].every((name) => traces.serving.files.includes(name)),
      traces.serving.files.join(', '),
    );
    assert.deepEqual(places(traces.serving), []);
  });
  it('not one is found in the files of a collector that has ended', () => assert.deepEqual(places(traces.ended), []));
  it('not one is found in what the collector said', () => assert.deepEqual(sorted(traces.said), []));
  it('not one is found in a backup', () => assert.deepEqual(places(traces.backups), []));
});
