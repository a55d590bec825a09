import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../src/collector.js';
import { PostgresStore } from '../../src/node/postgres-store.js';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { receiptAuthorization } from '../../src/protocol/receipt-authorization.js';
import { addResponse, emptyFold } from '../../src/results/fold.js';
import type { Receipt, SurveyResponse } from '../../src/schemas.js';
import { countedVersions } from '../fixtures/counted.js';
import { citizen, type Citizen } from '../fixtures/collector-bench.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { postgresResponses } from '../fixtures/store-ground.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';

const ROUNDS = 12;
const SENDERS = 6;

/** What the collector acknowledged of each citizen: the highest revision, or that they withdrew. */
type Acknowledged = Map<string, number | 'withdrawn'>;

async function send({ address }: CollectorProcess, response: SurveyResponse): Promise<boolean> {
  const answer = await fetch(`${address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [response] }) });
  return ((await answer.json()) as Receipt).received.length === 1;
}

/** One citizen after another answers, changes the answer twice, and every other of them withdraws, until the collector is gone. */
async function answerUntilGone(collector: CollectorProcess, acknowledged: Acknowledged): Promise<void> {
  for (let round = 0; ; round++) {
    const { code, id, first, change }: Citizen = await citizen();
    try {
      for (const [revision, response] of [first(1), change(1, 2), change(2, 3)].entries()) if (await send(collector, response)) acknowledged.set(id, revision);
      if (round % 2 === 1) continue;
      const answer = await fetch(`${collector.address}/v1/responses/${id}`, { method: 'DELETE', headers: { authorization: receiptAuthorization(code) } });
      if (answer.ok) acknowledged.set(id, 'withdrawn');
    } catch {
      return;
    }
  }
}

/** Where a collector keeps what it acknowledges, and how that is read when it is gone. */
interface Place {
  readonly environment: Readonly<Record<string, string>>;
  readonly stored: () => Promise<Record<string, unknown>[]>;
  readonly open: () => Promise<Store>;
}

const PLACES: Readonly<Record<string, (data: string) => Promise<Place>>> = {
  'the embedded database': (data) => Promise.resolve({ environment: {}, stored: () => Promise.resolve(storedResponses(data)), open: () => Promise.resolve(new SqliteStore(data)) }),
  PostgreSQL: async () => {
    const address = await (await postgresServer()).newDatabase();
    return { environment: { TILLID_DATABASE: address }, stored: () => postgresResponses(address), open: () => PostgresStore.open(address) };
  },
};

describe('a collector that is killed while answers change and are withdrawn', () => {
  for (const [name, newPlace] of Object.entries(PLACES))
    it(`has after ${ROUNDS} kills every acknowledged change in ${name}, nothing of what was withdrawn, and counts that are those of its rows`, async () => {
      const [data, port] = [temporaryDirectory(), await freePort()];
      const { environment, stored: storedRows, open } = await newPlace(data);
      const acknowledged: Acknowledged = new Map();
      for (let round = 0; round < ROUNDS; round++) {
        const collector = await startCollector({ port, data, environment });
        if (round === 0) await publish(collector, VISIT);
        const senders = Array.from({ length: SENDERS }, () => answerUntilGone(collector, acknowledged));
        await pause(100 + Math.random() * 400);
        await collector.end('SIGKILL');
        await Promise.all(senders);
      }
      const rows = (await storedRows()) as unknown as SurveyResponse[];
      const stored = new Map(rows.map(({ id, revision = 0 }) => [id, revision]));
      const wrong = [...acknowledged].filter(([id, what]) => (what === 'withdrawn' ? stored.has(id) : (stored.get(id) ?? Infinity) < what));
      assert.ok(acknowledged.size > ROUNDS && [...acknowledged.values()].includes('withdrawn'), `the load was real: ${acknowledged.size} citizens`);
      assert.deepEqual(wrong, []);
      const store = await open();
      const expected = rows.reduce((fold, response) => addResponse(VISIT, fold, response), emptyFold(VISIT));
      assert.deepEqual((await countedVersions(store, 'visit')).get('1'), expected);
      await store.close();
    });
});
