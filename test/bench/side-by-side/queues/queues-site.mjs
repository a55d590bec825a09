// The site of the comparison: each queue has, for each fault, a host name with an endpoint and, in the browser, storage of its own.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { bundled } from '../bundle.mjs';
import { Endpoint } from './endpoint.mjs';

const JSON_TYPE = 'application/json';
const SCRIPT_TYPE = 'text/javascript';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Queue</title><link rel="icon" href="data:,"></head>
<body><main></main><script type="module" src="/page.js"></script></body></html>`;

const send = (response, status, type, body) => void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);

/** What stands on the site of a queue, by address. */
async function filesOf(queue, peers) {
  const make = (text) => (queue.packages.length === 0 ? text : bundled(text, peers, {}));
  const scripts = Object.entries({ '/page.js': queue.page, '/worker.js': queue.worker }).filter(([, text]) => text !== undefined);
  const made = await Promise.all(scripts.map(async ([address, text]) => [address, { type: SCRIPT_TYPE, body: await make(text) }]));
  const others = Object.entries(queue.others ?? {}).map(([address, value]) => [address, { type: JSON_TYPE, body: JSON.stringify(value) }]);
  return new Map([['/', { type: 'text/html; charset=utf-8', body: PAGE }], ...made, ...others]);
}

/**
 * Starts it.
 *
 * @param peers Folder with the packages; `collector`: what our answers are handed to; `cdn`: folder of our scripts, as built.
 */
export async function startQueuesSite({ peers, collector, cdn = 'dist/cdn' }) {
  const hosts = new Map();
  const files = new Map();

  const meet = (request, response) => {
    const host = hosts.get(/^[^.]+/.exec(request.headers.host ?? '')?.[0]);
    if (host === undefined) return send(response, 404, 'text/plain', 'No such host');
    const { queue, endpoint } = host;
    if (!endpoint.plugged) return void request.socket.destroy();
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST' && queue.isAnswers(pathname)) return endpoint.meet(request, response);
    const file = files.get(queue).get(pathname);
    if (file !== undefined) return send(response, 200, file.type, file.body);
    if (pathname.startsWith('/cdn/'))
      return send(response, 200, pathname.endsWith('.json') ? JSON_TYPE : SCRIPT_TYPE, readFileSync(path.join(cdn, pathname.slice('/cdn/'.length))));
    return send(response, 404, JSON_TYPE, '{}');
  };

  const server = createServer((request, response) => {
    Promise.resolve()
      .then(() => meet(request, response))
      .catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    /** A host for a queue in a fault: its origin, and the endpoint there. */
    async addHost(queue) {
      if (!files.has(queue)) files.set(queue, await filesOf(queue, peers));
      const thanks = { status: 200, type: JSON_TYPE, body: JSON.stringify(queue.thanks) };
      const endpoint = new Endpoint(queue, queue.thanks === undefined ? (text) => collector.take(text) : () => thanks);
      const name = `queue-${hosts.size + 1}`;
      hosts.set(name, { queue, endpoint });
      return { origin: `http://${name}.localhost:${server.address().port}`, endpoint };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
