import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition, type Receipt } from '../../src/schemas.js';
import { BASE, collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { VISIT } from '../fixtures/visit-survey.js';

const SKOVBY = 'https://www.skovby.example';
const LEJRE = 'https://www.lejre.example';

const ask = ({ collector }: CollectorBench, method: string, origin: string, body?: unknown) =>
  collector(
    new Request(`${BASE}/v1/responses`, { method, headers: { origin, 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  );
const sendFrom = async (bench: CollectorBench, origin: string, ...responses: readonly unknown[]) => (await (await ask(bench, 'POST', origin, { responses })).json()) as Receipt;
const isLetRead = async (bench: CollectorBench, origin: string) => (await ask(bench, 'OPTIONS', origin)).headers.get('access-control-allow-origin') === origin;

/** A collector with the visit survey for pages of Skovby alone. */
async function skovby() {
  const bench = await collectorBench();
  await bench.put({ ...VISIT, origins: [SKOVBY] });
  return bench;
}

describe('a survey for pages of some origins', () => {
  it('takes answers from them', async () => {
    const [bench, response] = [await skovby(), visitAnswer()];
    assert.deepEqual((await sendFrom(bench, SKOVBY, response)).received, [response.id]);
  });

  it('takes answers from pages of the collector itself, which writes them', async () => {
    const [bench, response] = [await skovby(), visitAnswer()];
    assert.deepEqual((await sendFrom(bench, BASE, response)).received, [response.id]);
  });

  for (const origin of [LEJRE, 'null', `${SKOVBY}:8443`, 'http://www.skovby.example']) {
    it(`refuses answers from pages of ${origin} with the reason, and stores nothing`, async () => {
      const [bench, response] = [await skovby(), visitAnswer()];
      assert.deepEqual(await sendFrom(bench, origin, response), {
        received: [],
        refused: [{ id: response.id, reason: `origins: expected a page of ${SKOVBY}; the survey takes no answers from other pages` }],
      });
      assert.deepEqual(storedResponses(bench.data), []);
    });
  }

  it('takes answers that no page sends, as an origin is no authentication', async () => {
    const [bench, response] = [await skovby(), visitAnswer()];
    assert.deepEqual((await bench.send(response)).received, [response.id]);
  });

  it('does not hold back answers to other surveys in the same submission', async () => {
    const bench = await skovby();
    await bench.put({ ...VISIT, id: 'open' });
    const [own, other] = [visitAnswer(), visitAnswer({}, { survey: 'open' })];
    const { received, refused } = await sendFrom(bench, LEJRE, own, other);
    assert.deepEqual([received, refused.map(({ id }) => id)], [[other.id], [own.id]]);
  });

  it('goes by its current definition, for answers to earlier versions too', async () => {
    const bench = await skovby();
    await bench.put({ ...VISIT, version: '2', origins: [LEJRE] });
    const response = visitAnswer();
    assert.deepEqual((await sendFrom(bench, SKOVBY, response)).received, []);
    assert.deepEqual((await sendFrom(bench, LEJRE, response)).received, [response.id]);
  });
});

describe('pages that a survey names', () => {
  it('may read answers from the moment at which it is published, and no longer than it names them', async () => {
    const bench = await collectorBench();
    assert.equal(await isLetRead(bench, SKOVBY), false);
    await bench.put({ ...VISIT, origins: [SKOVBY] });
    assert.deepEqual([await isLetRead(bench, SKOVBY), await isLetRead(bench, LEJRE)], [true, false]);
    await bench.put({ ...VISIT, version: '2', origins: [LEJRE] });
    assert.deepEqual([await isLetRead(bench, SKOVBY), await isLetRead(bench, LEJRE)], [false, true]);
  });

  it('may read answers beside those of the collector’s own list', async () => {
    const bench = await collectorBench({ origins: [LEJRE] });
    await bench.put({ ...VISIT, origins: [SKOVBY] });
    assert.deepEqual([await isLetRead(bench, SKOVBY), await isLetRead(bench, LEJRE), await isLetRead(bench, 'null')], [true, true, false]);
  });

  it('are known within a minute where another process has published', async () => {
    const clock = { is: 0 };
    const bench = await collectorBench({ ticks: () => clock.is });
    await isLetRead(bench, SKOVBY);
    await bench.store.publish({ ...VISIT, origins: [SKOVBY] });
    clock.is = 60_001;
    assert.equal(await isLetRead(bench, SKOVBY), true);
  });

  it('are left out while the store cannot be read, and the answer is given all the same', async () => {
    const faults: string[] = [];
    const bench = await collectorBench({ log: (message) => faults.push(message) });
    bench.store.surveys = () => Promise.reject(new Error('locked'));
    assert.equal((await ask(bench, 'OPTIONS', SKOVBY)).status, 204);
    assert.equal(faults.length, 1);
  });
});

describe('the origins of a definition', () => {
  const takes = (origins: unknown) => parseDefinition({ ...VISIT, origins }).ok;

  for (const origin of [SKOVBY, 'http://localhost:8080', 'https://xn--lrkast-dua.example', 'http://[2001:db8::1]:8080']) it(`may be ${origin}`, () => assert.ok(takes([origin])));

  for (const origin of [
    '*',
    'null',
    'www.skovby.example',
    `${SKOVBY}/`,
    `${SKOVBY}/page`,
    'https://WWW.skovby.example',
    `${SKOVBY}:443`,
    'https://*.skovby.example/',
    'file:///x',
    '',
  ])
    it(`may not be ${origin === '' ? 'empty' : origin}`, () => assert.ok(!takes([origin])));

  it('are at least one, where they are named', () => assert.ok(!takes([])));
});
