import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { answersFile } from '../../src/elements/outbox/answers-file.js';
import { Calmly } from '../../src/elements/outbox/calmly.js';
import { Happenings } from '../../src/elements/outbox/happenings.js';
import { answeredWords, happenedWords, nextTryWords, stillWaitingWords, type Teller } from '../../src/elements/outbox/outbox-words.js';
import { enOutbox } from '../../src/locales/en-outbox.js';
import type { OutboxEntry } from '../../src/outbox/outbox-entry.js';
import type { OutboxStatus } from '../../src/outbox/outbox.js';

const teller: Teller = {
  words: enOutbox,
  count: (value) => [String(value), new Intl.PluralRules('en').select(value)],
  time: (moment) => new Date(moment).toISOString().slice(11, 16),
};
const STATUS: OutboxStatus = { waiting: 3, refused: 0, overdue: 0, lost: 0, inTab: false, unread: false, nextTry: 1, answered: null };
const NOON = new Date(2026, 10, 22, 12).getTime();

describe('what a receiver answers', () => {
  for (const [status, meaning] of [
    [200, 'there was no receipt in its answer'],
    [302, 'there was no receipt in its answer'],
    [400, 'it cannot use what it is sent'],
    [409, 'it cannot use what it is sent'],
    [422, 'it cannot use what it is sent'],
    [401, 'it does not let this page send'],
    [403, 'it does not let this page send'],
    [404, 'nobody takes answers at this address'],
    [405, 'nobody takes answers at this address'],
    [410, 'nobody takes answers at this address'],
    [413, 'the answer is too large for it'],
    [429, 'it asks for patience'],
    [503, 'it asks for patience'],
    [500, 'it has a fault of its own'],
    [599, 'it has a fault of its own'],
  ] as const) {
    it(`is passed on in words: ${status}`, () =>
      assert.equal(answeredWords(status, teller), `Those who run this page should know: the receiver answers with code ${status} (${meaning}).`));
  }
});

describe('the next try', () => {
  it('is a time of today', () => assert.equal(nextTryWords(NOON + 3_600_000, NOON, teller), `Next try at ${teller.time(NOON + 3_600_000)}.`));

  it('is a time of tomorrow', () => assert.equal(nextTryWords(NOON + 18 * 3_600_000, NOON, teller), `Next try tomorrow at ${teller.time(NOON + 18 * 3_600_000)}.`));

  it('is not spoken of when there is none, or when it is due', () => assert.deepEqual([nextTryWords(null, NOON, teller), nextTryWords(NOON, NOON, teller)], ['', '']));
});

describe('what has happened', () => {
  const told = (received: number, refused: number, waiting: number, unread = false) =>
    happenedWords({ received, refused, isTried: true }, { ...STATUS, waiting, unread }, teller).join(' ');

  it('is that everything was received', () => assert.equal(told(5, 0, 0), 'Everything that was waiting has been received.'));
  it('is not that everything was, where it cannot be told what waits', () => assert.equal(told(5, 0, 0, true), '5 answers have been received.'));
  it('is that some were received', () => assert.equal(told(1, 0, 4), '1 answer has been received.'));
  it('is that some were received and others were not accepted', () => assert.equal(told(3, 2, 0), '3 answers have been received. 2 answers were not accepted.'));
  it('is that all were refused', () => assert.equal(told(0, 2, 0), '2 answers were not accepted.'));
  it('is nothing', () => assert.equal(told(0, 0, 4), ''));

  it('is gathered until it is told, each answer once', () => {
    const happenings = new Happenings();
    for (const id of ['a', 'b', 'a']) happenings.hear({ type: 'delivered', id });
    happenings.hear({ type: 'refused', id: 'c', reason: '' });
    assert.deepEqual(
      [happenings.take(), happenings.take()],
      [
        { received: 2, refused: 1, isTried: true },
        { received: 0, refused: 0, isTried: false },
      ],
    );
  });

  it('is not worth telling where nothing was received or refused', () => {
    const happenings = new Happenings();
    happenings.hear({ type: 'stored', id: 'a', kept: 'device' });
    happenings.hear({ type: 'postponed', endpoint: 'https://lejre.example' });
    assert.equal(happenings.isWorthTelling, false);
  });
});

describe('why answers still wait after one has asked for them to be sent', () => {
  const why = (more: Partial<OutboxStatus>, isTried: boolean, isOnline = true) => stillWaitingWords({ received: 0, refused: 0, isTried }, { ...STATUS, ...more }, isOnline, teller);

  it('is that the device has no connection', () => assert.equal(why({}, true, false), enOutbox.outboxOffline));
  it('is that the receiver did not take them', () => assert.equal(why({ answered: 500 }, true), enOutbox.outboxNotTaken));
  it('is that nobody was reached', () => assert.equal(why({}, true), enOutbox.outboxNotSent));
  it('is that another window is sending', () => assert.equal(why({}, false), enOutbox.outboxElsewhere));
  it('is that nobody is to receive them', () => assert.equal(why({ nextTry: null }, false), enOutbox.outboxNowhere));
});

describe('calmly', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
  afterEach(() => mock.timers.reset());

  /** Work that counts how often it is done; the clock that it looks at is the one of the test. */
  function counted() {
    mock.method(performance, 'now', () => Date.now());
    let done = 0;
    const work = new Calmly(() => Promise.resolve(void done++));
    const pass = async (milliseconds: number) => {
      mock.timers.tick(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { work, pass, done: () => done };
  }

  it('does at once what was not done lately', async () => {
    const { work, pass, done } = counted();
    work.ask();
    await pass(0);
    assert.equal(done(), 1);
  });

  it('does a thousand times of asking once more, after a pause', async () => {
    const { work, pass, done } = counted();
    work.ask();
    await pass(0);
    for (let time = 0; time < 1000; time++) work.ask();
    await pass(299);
    assert.equal(done(), 1);
    await pass(1);
    assert.equal(done(), 2);
  });

  it('does nothing more after it was stopped', async () => {
    const { work, pass, done } = counted();
    work.ask();
    work.stop();
    await pass(1000);
    assert.equal(done(), 0);
  });
});

describe('the file of what waits', () => {
  const entries = (count: number): OutboxEntry[] =>
    Array.from({ length: count }, (_, index) => ({ id: `a${index}`, endpoint: null, body: { id: `a${index}` }, state: 'waiting', attempts: 0, notBefore: 0 }));

  for (const count of [0, 1, 200, 201, 5000]) {
    it(`holds all of ${count} answers as a submission`, async () => {
      const { responses } = JSON.parse(await (await answersFile(entries(count))).text()) as { responses: unknown[] };
      assert.deepEqual(
        responses,
        entries(count).map(({ body }) => body),
      );
    });
  }
});
