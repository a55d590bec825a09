import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt, ResponseStatus, SurveyDefinition } from '../../src/schemas.js';
import { askFor, bitsOf, GUARDED, proofFrom, startOf, workOut } from '../fixtures/bot-checks.js';
import { citizen, collectorBench, type CollectorBench, sealedAnswer, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** A clock that tests set. */
class Clock {
  moment = Date.UTC(2026, 10, 23, 12);
  readonly now = () => new Date(this.moment);
  pass(seconds: number): void {
    this.moment += seconds * 1000;
  }
}

interface Guarded extends CollectorBench {
  readonly clock: Clock;
  /** Posts one response and gives the mark that it was stored with. */
  readonly markOf: (beside: Readonly<Record<string, unknown>>, proof?: unknown) => Promise<unknown>;
}

const bothOf = async (store: CollectorBench['store'], id: string) => {
  const found = await store.find(id);
  return found?.state === 'received' ? (found.response.verified ?? null) : 'not stored';
};

async function guarded(definition: SurveyDefinition = GUARDED): Promise<Guarded> {
  const clock = new Clock();
  const bench = await collectorBench({ now: clock.now });
  await bench.put(definition);
  const markOf: Guarded['markOf'] = async (beside, proof) => {
    const response = { ...visitAnswer({ overall: 4 }, { survey: definition.id }), ...beside };
    const receipt = (await (await bench.post({ responses: [response], ...(proof === undefined ? {} : { proof }) })).json()) as Receipt;
    assert.deepEqual(receipt, { received: [response.id], refused: [] });
    return bothOf(bench.store, response.id);
  };
  return { ...bench, clock, markOf };
}

const asking = (bots: NonNullable<SurveyDefinition['bots']>) => guarded({ ...GUARDED, bots });

describe('a response to a survey that asks its senders for something', () => {
  it('is verified where all of it is right, and nothing of that is stored with it', async () => {
    const bench = await guarded();
    const start = await startOf(bench);
    bench.clock.pass(2);
    assert.equal(await bench.markOf({ start }, await proofFrom(bench)), 1);
    const [row] = await bench.rows();
    assert.deepEqual(Object.keys(row!).toSorted(), ['answers', 'id', 'language', 'submitted', 'survey', 'version']);
  });

  it('is stored and marked where nothing of it is there', async () => {
    const bench = await guarded();
    assert.equal(await bench.markOf({}), 0);
    assert.equal((await bench.rows()).length, 1);
  });

  it('is marked where one of the three is wrong', async () => {
    const bench = await guarded();
    const start = await startOf(bench);
    bench.clock.pass(5);
    const marks = [
      await bench.markOf({ start }),
      await bench.markOf({}, await proofFrom(bench)),
      await bench.markOf({ start, trap: true }, await proofFrom(bench)),
      await bench.markOf({ start }, await proofFrom(bench)),
    ];
    assert.deepEqual(marks, [0, 0, 0, 1]);
  });

  it('has no mark where the survey asks for nothing, whatever was sent', async () => {
    const bench = await guarded({ ...VISIT, bots: { start: false } });
    assert.equal(await bench.markOf({ start: 'x', trap: true }, { challenge: 'x', solution: 1 }), null);
  });

  it('is judged by the current definition, so that nobody escapes by an earlier version', async () => {
    const bench = await guarded({ ...VISIT, id: 'guarded' });
    assert.equal(await bench.markOf({}), null);
    await bench.put({ ...GUARDED, version: '2' });
    assert.equal(await bench.markOf({}), 0);
  });

  it('is stored with a mark also when it is sealed', async () => {
    const bench = await asking({ start: true });
    const start = await startOf(bench);
    bench.clock.pass(3);
    const [one, two] = [sealedAnswer({ survey: 'guarded' }), sealedAnswer({ survey: 'guarded' })];
    await bench.send({ ...one, start }, two);
    assert.deepEqual([await bothOf(bench.store, one.id), await bothOf(bench.store, two.id)], [1, 0]);
  });

  it('is a repetition when it comes again, whatever is sent beside, and keeps its mark', async () => {
    const bench = await asking({ start: true });
    const start = await startOf(bench);
    bench.clock.pass(3);
    const response = visitAnswer({ overall: 1 }, { survey: 'guarded' });
    await bench.send({ ...response, start });
    await bench.send(response);
    await bench.send({ ...response, start: 'another', trap: true });
    assert.equal(bench.metrics.responses.of('repeated'), 2);
    assert.equal(await bothOf(bench.store, response.id), 1);
  });

  it('takes the mark of a change with the change', async () => {
    const bench = await asking({ honeypot: true });
    const one = await citizen();
    await bench.send({ ...one.first(3, { survey: 'guarded' }), trap: true });
    await bench.send(one.change(1, 4, { survey: 'guarded' }));
    assert.equal(await bothOf(bench.store, one.id), 1);
  });

  it('may not name a mark itself', async () => {
    const bench = await guarded();
    const { refused } = await bench.send({ ...visitAnswer({ overall: 4 }, { survey: 'guarded' }), verified: 1 });
    assert.equal(refused.length, 1);
  });

  it('tells its mark to the citizen, beside the response', async () => {
    const bench = await guarded();
    const one = await citizen();
    await bench.send(one.first(3, { survey: 'guarded' }));
    const status = (await (await bench.status(one.id, one.code)).json()) as ResponseStatus;
    assert.deepEqual([status.verified, status.response], [0, JSON.parse(JSON.stringify(one.first(3, { survey: 'guarded' })))]);
  });

  it('is counted by its mark, and received is still what became of all', async () => {
    const bench = await asking({ honeypot: true });
    await bench.markOf({});
    await bench.markOf({ trap: true });
    await bench.markOf({ trap: 'yes' });
    await bench.send(visitAnswer());
    const text = await (await bench.ask('GET', '/metrics')).text();
    assert.match(text, /^tillid_responses_verified_total\{verified="yes"\} 1$/m);
    assert.match(text, /^tillid_responses_verified_total\{verified="no"\} 2$/m);
    assert.match(text, /^tillid_responses_received_total 4$/m);
  });
});

describe('a start token', () => {
  it('counts from two seconds to a day after it was given out', async () => {
    const bench = await asking({ start: true });
    const start = await startOf(bench);
    const marks: unknown[] = [];
    for (const wait of [0, 1, 1, 86_398, 1]) {
      bench.clock.pass(wait);
      marks.push(await bench.markOf({ start }));
    }
    assert.deepEqual(marks, [0, 0, 1, 1, 0]);
  });

  it('counts for its own survey alone', async () => {
    const bench = await asking({ start: true });
    await bench.put({ ...GUARDED, id: 'other', bots: { start: true } });
    const start = await startOf(bench, 'other');
    bench.clock.pass(3);
    assert.equal(await bench.markOf({ start }), 0);
  });

  it('does not count with any of its characters changed, nor if it is no token at all', async () => {
    const bench = await asking({ start: true });
    const start = await startOf(bench);
    bench.clock.pass(3);
    const changed = Array.from(start, (sign, place) => start.slice(0, place) + (sign === '1' ? '2' : '1') + start.slice(place + 1));
    for (const wrong of [...changed.filter((_text, place) => place % 5 === 0), '', 7, null, {}, 'x'.repeat(10_000), `${start}A`])
      assert.equal(await bench.markOf({ start: wrong }), 0, JSON.stringify(wrong));
    assert.equal(await bench.markOf({ start }), 1);
  });

  it('is known to another collector over the same data', async () => {
    const bench = await asking({ start: true });
    const start = await startOf(bench);
    bench.clock.pass(3);
    const again = await bench.restarted();
    const response = visitAnswer({ overall: 4 }, { survey: 'guarded' });
    await again.send({ ...response, start });
    assert.equal(await bothOf(again.store, response.id), 1);
  });

  it('is given to pages that may send answers, is in no cache, and stores nothing', async () => {
    const bench = await guarded({ ...GUARDED, origins: ['https://www.example.dk'] });
    const own = await askFor(bench, '/v1/surveys/guarded/start', { origin: 'https://www.example.dk' });
    assert.deepEqual([own.status, own.headers.get('cache-control'), own.headers.get('access-control-allow-origin')], [200, 'no-store', 'https://www.example.dk']);
    const other = await askFor(bench, '/v1/surveys/guarded/start', { origin: 'https://other.example' });
    assert.deepEqual([other.status, other.headers.get('content-type')], [403, 'application/problem+json']);
    assert.equal((await askFor(bench, '/v1/surveys/nowhere/start')).status, 404);
    assert.deepEqual(await bench.rows(), []);
  });

  it('is given out so often to one address range, and answers go on', async () => {
    const bench = await collectorBench({ limits: { responses: 2, loopback: true }, ticks: () => 0 });
    await bench.put(GUARDED);
    const ask = () => bench.collector(new Request('http://collector.test/v1/surveys/guarded/start', { method: 'POST' }), { address: '192.0.2.7' });
    const statuses = [];
    for (let count = 0; count < 5; count++) statuses.push((await ask()).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 429]);
    const answer = await bench.collector(
      new Request('http://collector.test/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [visitAnswer()] }) }),
      { address: '192.0.2.7' },
    );
    assert.equal(answer.status, 200);
  });
});

describe('a proof of work', () => {
  it('stands for one submission, all of its responses, once', async () => {
    const bench = await asking({ work: true });
    const proof = await proofFrom(bench);
    const some = Array.from({ length: 100 }, () => visitAnswer({ overall: 2 }, { survey: 'guarded' }));
    await bench.post({ responses: some, proof });
    assert.deepEqual(new Set(await Promise.all(some.map(({ id }) => bothOf(bench.store, id)))), new Set([1]));
    assert.equal(await bench.markOf({}, proof), 0);
  });

  it('counts once when it is sent many times at once', async () => {
    const bench = await asking({ work: true });
    const proof = await proofFrom(bench);
    const marks = await Promise.all(Array.from({ length: 50 }, () => bench.markOf({}, proof)));
    assert.equal(marks.filter((mark) => mark === 1).length, 1);
  });

  it('counts for ten minutes', async () => {
    const bench = await asking({ work: true });
    const [early, late] = [await proofFrom(bench), await proofFrom(bench)];
    bench.clock.pass(600);
    assert.equal(await bench.markOf({}, early), 1);
    bench.clock.pass(1);
    assert.equal(await bench.markOf({}, late), 0);
  });

  it('does not count with less work, a challenge of one’s own, or an easier one', async () => {
    const bench = await asking({ work: true });
    const { challenge, solution } = await proofFrom(bench);
    const idle = Array.from({ length: 100 }, (_, place) => place).find((place) => bitsOf(challenge, place) < 15)!;
    const [expires, , nonce, signature] = challenge.split('.');
    const easier = workOut({ challenge: `${expires}.1.${nonce}.${signature}`, difficulty: 1 });
    const own = workOut({ challenge: `${expires}.15.${'A'.repeat(16)}.${'A'.repeat(43)}`, difficulty: 15 });
    for (const wrong of [{ challenge, solution: idle }, easier, own, { challenge: challenge.replace(/.$/, '!'), solution }, { challenge, solution: -1 }, 'x', null, 7, {}])
      assert.equal(await bench.markOf({}, wrong), 0, JSON.stringify(wrong));
    assert.equal(await bench.markOf({}, { challenge, solution }), 1);
  });

  it('is not spent by a challenge in another way of writing', async () => {
    const bench = await asking({ work: true });
    const { challenge, solution } = await proofFrom(bench);
    // The last character of 32 bytes in base64url has two bits that say nothing.
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = challenge.slice(0, -1) + signs[signs.indexOf(challenge.at(-1)!) ^ 1]!;
    const marks = [await bench.markOf({}, { challenge, solution }), await bench.markOf({}, { challenge: twin, solution })];
    assert.deepEqual(marks, [1, 0]);
  });
});
