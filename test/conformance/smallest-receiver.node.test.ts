import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SMALLEST_RECEIVER, startSmallestReceiver } from '../fixtures/smallest-receiver.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const freshFile = () => path.join(temporaryDirectory(), 'responses.jsonl');

const aResponse = (answers: object = { overall: 4 }) => ({ id: crypto.randomUUID(), survey: 'satisfaction', version: '1', language: 'en', answers });

async function send(endpoint: string, ...responses: readonly object[]): Promise<unknown> {
  const answer = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses }) });
  return answer.json();
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

describe('the smallest receiver', () => {
  it('is shown in the documentation as it is', () => assert.ok(readFileSync('docs/endpoints.md', 'utf8').includes(`\`\`\`js\n${readFileSync(SMALLEST_RECEIVER, 'utf8')}\`\`\``)));

  it('has a response on disk, once, when it has named it', async () => {
    const file = freshFile();
    const { endpoint, end } = await startSmallestReceiver(file);
    const response = aResponse({ overall: 5, comment: 'one\u2028two 🌻 \ud83d' });
    assert.deepEqual(await send(endpoint, response), { received: [response.id], refused: [] });
    await end('SIGKILL');
    assert.deepEqual(linesOf(file), [response]);
  });

  it('knows after a restart what it had received before', async () => {
    const file = freshFile();
    const response = aResponse();
    const first = await startSmallestReceiver(file);
    await send(first.endpoint, response);
    await first.end('SIGKILL');
    const second = await startSmallestReceiver(file);
    assert.deepEqual(await send(second.endpoint, response), { received: [response.id], refused: [] });
    assert.deepEqual(await send(second.endpoint, { ...response, answers: { overall: 1 } }), {
      received: [],
      refused: [{ id: response.id, reason: 'another response with this id was received before' }],
    });
    assert.deepEqual(linesOf(file), [response]);
  });

  it('cuts off a last line that was not written to its end', async () => {
    const file = freshFile();
    const [whole, torn] = [aResponse(), aResponse()];
    appendFileSync(file, `${JSON.stringify(whole)}\n${JSON.stringify(torn).slice(0, 40)}`);
    const { endpoint } = await startSmallestReceiver(file);
    assert.deepEqual(await send(endpoint, torn), { received: [torn.id], refused: [] });
    assert.deepEqual(linesOf(file), [whole, torn]);
  });

  it('names a response once that stands twice in one submission, and stores it once', async () => {
    const file = freshFile();
    const { endpoint } = await startSmallestReceiver(file);
    const response = aResponse();
    assert.deepEqual(await send(endpoint, response, response), { received: [response.id], refused: [] });
    assert.deepEqual(linesOf(file), [response]);
  });

  it('takes sealed answers, which it cannot read', async () => {
    const file = freshFile();
    const { endpoint } = await startSmallestReceiver(file);
    const { answers: _open, ...rest } = aResponse();
    const sealed = { ...rest, sealed: [{ key: 'a', suite: 'X25519', enc: 'b', ciphertext: 'c' }] };
    assert.deepEqual(await send(endpoint, sealed), { received: [sealed.id], refused: [] });
    assert.deepEqual(linesOf(file), [sealed]);
  });

  it('takes no change of an answer, and never stores a receipt code', async () => {
    const file = freshFile();
    const { endpoint } = await startSmallestReceiver(file);
    const change = { ...aResponse(), revision: 1, receipt: 'K7QM-2XGD-9PTR-4HWN-8VCB' };
    assert.deepEqual(await send(endpoint, change), { received: [], refused: [{ id: change.id, reason: 'revision: changes are not taken here' }] });
    assert.deepEqual(linesOf(file), []);
  });

  it('lives on when a device loses its connection in the middle of a submission', async () => {
    const { endpoint } = await startSmallestReceiver(freshFile());
    await new Promise<void>((resolve) => {
      const half = request(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': '1000' } });
      half.on('error', () => resolve());
      half.write('{"responses": [');
      setTimeout(() => half.destroy(), 100);
    });
    const response = aResponse();
    assert.deepEqual(await send(endpoint, response), { received: [response.id], refused: [] });
  });
});
