import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const ROUNDS = Number(process.env['TILLID_KILL_ROUNDS'] ?? 50);
const SENDERS = 8;
const SURVEY = { id: 'load', version: '1', questions: [{ id: 'q', type: 'scale', min: 0, max: 10, text: { en: 'Load' } }], privacy: { minimumGroup: 1 } };

const oneResponse = () => ({ id: randomUUID(), survey: 'load', version: '1', language: 'en', answers: { q: Math.floor(Math.random() * 11) } });

/** Posts without pause until the collector is gone; every id that a receipt named is noted. */
async function postUntilGone({ address }: CollectorProcess, acknowledged: Set<string>): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`${address}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ responses: [oneResponse(), oneResponse()] }),
      });
      const receipt = (await answer.json()) as { received: string[] };
      for (const id of receipt.received) acknowledged.add(id);
    } catch {
      return;
    }
  }
}

describe('a collector that is killed under load', () => {
  it(`has every acknowledged response in its database after ${ROUNDS} kills, each of them counted once`, async () => {
    const [data, port] = [temporaryDirectory(), await freePort()];
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const collector = await startCollector({ port, data });
      if (round === 0) await publish(collector, SURVEY);
      const senders = Array.from({ length: SENDERS }, () => postUntilGone(collector, acknowledged));
      await pause(40 + Math.random() * 160);
      await collector.end('SIGKILL');
      await Promise.all(senders);
    }
    const stored = new Set(storedResponses(data).map(({ id }) => id as string));
    const missing = [...acknowledged].filter((id) => !stored.has(id));
    assert.ok(acknowledged.size > ROUNDS, `the load was real: ${acknowledged.size} acknowledged`);
    assert.deepEqual(missing, []);
    const collector = await startCollector({ port, data });
    const results = (await (await fetch(`${collector.address}/v1/surveys/load/results`)).json()) as { n: number };
    await collector.end('SIGTERM');
    assert.equal(results.n, stored.size);
    console.log(`${ROUNDS} kills: ${acknowledged.size} acknowledged, ${stored.size} stored, 0 missing`);
  });
});
