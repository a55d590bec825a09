import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { postgresServer } from '../fixtures/postgres-server.js';
import { postgresResponses } from '../fixtures/store-ground.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** How often each store's collector is killed; `TILLID_KILL_ROUNDS=200` for the long run. */
const roundsOf = (usual: number) => Number(process.env['TILLID_KILL_ROUNDS'] ?? usual);
const SENDERS = 8;
const SURVEY = { id: 'load', version: '1', questions: [{ id: 'q', type: 'scale', min: 0, max: 10, text: { en: 'Load' } }], privacy: { minimumGroup: 1 } };

const oneResponse = () => ({ id: randomUUID(), survey: 'load', version: '1', language: 'en', answers: { q: Math.floor(Math.random() * 11) } });

/** Posts two responses; gives the ids that the receipt names, none where there is no receipt. */
async function post({ address }: CollectorProcess): Promise<readonly string[]> {
  const answer = await fetch(`${address}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ responses: [oneResponse(), oneResponse()] }),
  });
  return ((await answer.json()) as { received?: string[] }).received ?? [];
}

const acknowledgedBy = (received: readonly string[], acknowledged: Set<string>) => received.forEach((id) => acknowledged.add(id));

/** Posts without pause until the collector is gone; every id that a receipt named is noted. */
async function postUntilGone(collector: CollectorProcess, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    try {
      acknowledgedBy(await post(collector), acknowledged);
    } catch {
      return;
    }
  }
}

/** Where a collector keeps what it acknowledges. */
interface Place {
  readonly environment: Readonly<Record<string, string>>;
  /** The ids of the rows, read past the collector. */
  readonly stored: () => Promise<Set<string>>;
}

const idsOf = (rows: readonly Record<string, unknown>[]) => new Set(rows.map(({ id }) => id as string));

const sqlitePlace = (data: string): Promise<Place> => Promise.resolve({ environment: {}, stored: () => Promise.resolve(idsOf(storedResponses(data))) });

async function postgresPlace(): Promise<Place> {
  const address = await (await postgresServer()).newDatabase();
  return { environment: { TILLID_DATABASE: address }, stored: async () => idsOf(await postgresResponses(address)) };
}

/** Holds what was acknowledged against the rows, and the rows against what the collector counts. */
async function assertAllThere(collector: CollectorProcess, acknowledged: ReadonlySet<string>, stored: ReadonlySet<string>): Promise<void> {
  assert.deepEqual(
    [...acknowledged].filter((id) => !stored.has(id)),
    [],
  );
  const results = (await (await fetch(`${collector.address}/v1/surveys/load/results`)).json()) as { n: number };
  assert.equal(results.n, stored.size);
}

describe('a collector that is killed under load', () => {
  for (const [name, usual, newPlace] of [
    ['the embedded database', 50, sqlitePlace],
    ['PostgreSQL', 10, postgresPlace],
  ] as const) {
    const rounds = roundsOf(usual);
    it(`has every acknowledged response in ${name} after ${rounds} kills, each of them counted once`, async () => {
      const [data, port] = [temporaryDirectory(), await freePort()];
      const { environment, stored } = await newPlace(data);
      const acknowledged = new Set<string>();
      for (let round = 0; round < rounds; round++) {
        const collector = await startCollector({ port, data, environment });
        if (round === 0) await publish(collector, SURVEY);
        const senders = Array.from({ length: SENDERS }, () => postUntilGone(collector, acknowledged));
        await pause(40 + Math.random() * 160);
        await collector.end('SIGKILL');
        await Promise.all(senders);
      }
      assert.ok(acknowledged.size > rounds, `the load was real: ${acknowledged.size} acknowledged`);
      const collector = await startCollector({ port, data, environment });
      const rows = await stored();
      await assertAllThere(collector, acknowledged, rows);
      await collector.end('SIGTERM');
      console.log(`${name}, ${rounds} kills: ${acknowledged.size} acknowledged, ${rows.size} stored, 0 missing`);
    });
  }
});

describe('a PostgreSQL server that is killed under load', () => {
  const rounds = roundsOf(4);

  it(`has after ${rounds} kills every response that one of two collectors acknowledged, and neither collector has ended`, async () => {
    const server = await postgresServer();
    const { environment, stored } = await postgresPlace();
    const data = temporaryDirectory();
    const collectors = [await startCollector({ port: await freePort(), data, environment }), await startCollector({ port: await freePort(), data, environment })] as const;
    await publish(collectors[0], SURVEY);
    const acknowledged = new Set<string>();
    let isOver = false;
    const senders = collectors.flatMap((collector) =>
      Array.from({ length: SENDERS / 2 }, async () => {
        while (!isOver) acknowledgedBy(await post(collector), acknowledged);
      }),
    );
    for (let round = 0; round < rounds; round++) {
      const before = acknowledged.size;
      await waitUntil('both collectors are well', async () => {
        const ready = await Promise.all(collectors.map(({ address }) => fetch(`${address}/readyz`)));
        return ready.every(({ ok }) => ok) && acknowledged.size > before + 20;
      });
      await pause(Math.random() * 100);
      await server.kill();
      await server.start();
    }
    isOver = true;
    await Promise.all(senders);
    const rows = await stored();
    for (const collector of collectors) await assertAllThere(collector, acknowledged, rows);
    for (const { said } of collectors) assert.doesNotMatch(said(), /a-password-of-the-tests/);
    await Promise.all(collectors.map((collector) => collector.end('SIGTERM')));
    console.log(`PostgreSQL itself, ${rounds} kills: ${acknowledged.size} acknowledged, ${rows.size} stored, 0 missing`);
  });
});
