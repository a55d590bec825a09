// A site with one page and the library's scripts, and a collector with the embedded database that takes its answers.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequestListener } from '@remix-run/node-fetch-server';
import Database from 'libsql';
import { createCollector } from '../../build/src/collector.js';
import { SqliteStore } from '../../build/src/node/sqlite-store.js';

const TOKEN = 'token-of-the-benchmarks';

/** What runs in the page beside the library: served as it is. */
const IN_PAGE = path.join(import.meta.dirname, 'answering-page.mjs');

const listen = (server, port = 0) => new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server.address().port)));

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

/** Serves a page at `/`, the scripts of a folder under `/cdn/`, and `/in-page.mjs`. */
export async function startSite(cdn, page) {
  if (!existsSync(path.join(cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${cdn}: run npm run build, or name the folder with --cdn.`);
  const fileAt = (pathname) => (pathname === '/in-page.mjs' ? IN_PAGE : pathname.startsWith('/cdn/') ? path.join(cdn, pathname.slice('/cdn/'.length)) : undefined);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = fileAt(pathname);
    if (pathname !== '/' && (file === undefined || !existsSync(file))) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript',
      // A page of its own process has the finer clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(pathname === '/' ? page() : readFileSync(file));
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, stop: () => close(server) };
}

/**
 * Starts a collector that takes answers to one survey from the pages of one origin. It closes the connection after each
 * answer, so that each request is a connection of its own.
 */
export async function startReceiver(definition, origin) {
  const data = mkdtempSync(path.join(tmpdir(), 'tillid-bench-'));
  const store = new SqliteStore(data);
  // Connections that break off are what some benchmarks are about.
  const log = (message) => message.includes('AbortError') || console.error(message);
  const answer = createCollector({ store, token: TOKEN, origins: [origin], log });
  const seen = { posts: 0, others: 0, bodies: 0 };
  const listener = createRequestListener(answer);
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      seen.posts++;
      seen.bodies += Number(request.headers['content-length'] ?? 0);
    } else seen.others++;
    response.setHeader('connection', 'close');
    listener(request, response);
  });
  const address = `http://127.0.0.1:${await listen(server)}`;
  const published = await fetch(`${address}/v1/surveys/${definition.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(definition),
  });
  if (!published.ok) throw new Error(`publishing ${definition.id} was answered with ${published.status}: ${await published.text()}`);
  Object.assign(seen, { posts: 0, others: 0, bodies: 0 });
  return {
    address,
    /** Requests that posted answers, other requests (preflights), and bytes of the bodies that were posted. */
    seen,
    /** The ids of the rows in the database, read past the collector. */
    ids() {
      const database = new Database(path.join(data, 'tillid.db'), { readonly: true });
      try {
        return database
          .prepare('SELECT response FROM responses')
          .all()
          .map(({ response }) => JSON.parse(response).id);
      } finally {
        database.close();
      }
    },
    async stop() {
      await close(server);
      await store.close();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
