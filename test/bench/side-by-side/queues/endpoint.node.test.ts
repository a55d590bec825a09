import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { benchModule } from '../../../fixtures/side-by-side.js';

interface Endpoint {
  mood: unknown;
  readonly rows: ReadonlyMap<string, number>;
  readonly acknowledged: ReadonlySet<string>;
  meet(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Moods {
  readonly cutAtFirst: unknown;
  readonly portal: unknown;
  readonly refusing: (status: number, headers?: Readonly<Record<string, string>>) => unknown;
}

const queue = { markersIn: (text: string) => JSON.parse(text) as string[] };
const taken = () => ({ status: 200, type: 'application/json', body: '"taken"' });

describe('the endpoint of a fault', () => {
  let Endpoint: new (of: typeof queue, take: (text: string) => unknown) => Endpoint;
  let moods: Moods;
  let endpoint: Endpoint;
  let server: Server;
  const post = (body: string | Uint8Array<ArrayBuffer>) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body });

  before(async () => {
    ({ Endpoint } = await benchModule<{ Endpoint: typeof Endpoint }>('side-by-side/queues/endpoint.mjs'));
    moods = await benchModule<Moods>('side-by-side/queues/moods.mjs');
    server = createServer((request, response) => void endpoint.meet(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => server.close());
  beforeEach(() => {
    endpoint = new Endpoint(queue, taken);
  });

  it('makes each marker of a post a row and says what the queue’s own server would', async () => {
    const answer = await post('["one","two"]');
    assert.equal(await answer.text(), '"taken"');
    assert.deepEqual(
      [...endpoint.rows],
      [
        ['one', 1],
        ['two', 1],
      ],
    );
  });

  it('reads what came compressed', async () => {
    await post(new Uint8Array(gzipSync('["one"]')));
    assert.deepEqual([...endpoint.rows.keys()], ['one']);
  });

  it('cut after the commit it has a row, and a second one once the answer is sent again', async () => {
    endpoint.mood = moods.cutAtFirst;
    await assert.rejects(post('["one"]'));
    assert.deepEqual([endpoint.rows.get('one'), endpoint.acknowledged.has('one')], [1, false]);
    await post('["one"]');
    assert.deepEqual([endpoint.rows.get('one'), endpoint.acknowledged.has('one')], [2, true]);
  });

  it('behind a captive portal it has no row and has acknowledged nothing, though the answer is 200', async () => {
    endpoint.mood = moods.portal;
    const answer = await post('["one"]');
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'text/html']);
    assert.deepEqual([endpoint.rows.size, endpoint.acknowledged.size], [0, 0]);
  });

  it('refuses with the headers of the fault, and has no row', async () => {
    endpoint.mood = moods.refusing(429, { 'retry-after': '5' });
    const answer = await post('["one"]');
    assert.deepEqual([answer.status, answer.headers.get('retry-after'), endpoint.rows.size], [429, '5', 0]);
  });
});
