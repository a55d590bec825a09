/**
 * What the browser tests send to, on the origin of their own pages:
 *
 * - `/v1/*`: a real collector with the embedded database in a temporary directory. Its token is `token-of-the-tests`.
 * - `POST /scripted/:mode?run=…`: an endpoint that does as `mode` says, for faults. `run` keeps tests apart; `delay=` holds
 *   the answer back for so many milliseconds. `GET /scripted/:mode/log?run=…` gives the ids of each submission so far.
 * - `/in-pieces/:name`: a JSON text that arrives slowly. `PUT` takes its pieces as a list, `GET` sends the first one, and
 *   each `POST` the next, so that no test depends on the clock. `POST …/cut` cuts the connection: the next `GET` begins
 *   with the first piece again, and a `POST` before it waits for it. With `?checked` the `GET` says, as a collector does, that
 *   the definition was checked.
 * - `/slow/:script/:run/…`: any file of the tests, that script half a second later than the others. `run` keeps it out of caches.
 * - `/tab.html`: an empty page, for frames that stand for tabs.
 *
 * The collector is the compiled one of `build/`, as are the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { createRequestListener } from '@remix-run/node-fetch-server';

const TOKEN = 'token-of-the-tests';

const receipt = (received, refused = []) => ({ status: 200, body: { received, refused } });

/** Mode → the answer to a submission with these ids; `null` is no answer at all. */
const MODES = {
  counts: (ids) => receipt(ids),
  refuses: (ids) =>
    receipt(
      [],
      ids.map((id) => ({ id, reason: 'answers.overall: expected at most 5' })),
    ),
  'other-id': () => receipt(['00000000-0000-4000-8000-000000000000']),
  500: () => ({ status: 500, body: { title: 'broken' } }),
  429: () => ({ status: 429, headers: { 'retry-after': '3600' }, body: {} }),
  html: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Log on to the network</title>' }),
  silent: () => null,
};

/** The scripted endpoint as Koa middleware. */
function scripted() {
  const logs = new Map();
  return async (context) => {
    const [, , mode, wantsLog] = context.path.split('/');
    if (!Object.hasOwn(MODES, mode)) return context.throw(404, `no mode ${mode}; expected one of ${Object.keys(MODES).join(', ')}`);
    const key = `${mode} ${context.query.run ?? ''}`;
    const log = logs.get(key) ?? [];
    logs.set(key, log);
    if (wantsLog === 'log') {
      context.body = log;
      return undefined;
    }
    const ids = JSON.parse(await text(context.req)).responses.map(({ id }) => id);
    log.push(ids);
    await pause(Number(context.query.delay ?? 0));
    const answer = MODES[mode](ids);
    if (answer === null) {
      context.respond = false;
      context.status = 200;
      return undefined;
    }
    context.status = answer.status;
    context.set(answer.headers ?? {});
    context.body = answer.body;
    return undefined;
  };
}

/** Texts that arrive piece by piece, as Koa middleware. */
function inPieces() {
  const transfers = new Map();
  const sendNext = async (transfer) => {
    while (transfer.response === undefined) await pause(10);
    const { pieces, response } = transfer;
    response.write(pieces[transfer.sent++] ?? '');
    if (transfer.sent >= pieces.length) response.end();
  };
  const begin = (transfer, response, isChecked) => {
    response.writeHead(200, { 'content-type': 'application/json', ...(isChecked ? { 'tillid-checked': 'whole' } : {}) });
    Object.assign(transfer, { response, sent: 0 });
    return sendNext(transfer);
  };
  const cut = (transfer) => {
    transfer.response.socket.resetAndDestroy();
    transfer.response = undefined;
  };
  return async (context) => {
    const [, , name, isCut] = context.path.split('/');
    if (context.method === 'GET') {
      context.respond = false;
      await begin(transfers.get(name), context.res, 'checked' in context.query);
      return;
    }
    if (context.method === 'PUT') transfers.set(name, { pieces: JSON.parse(await text(context.req)) });
    else if (isCut) cut(transfers.get(name));
    else await sendNext(transfers.get(name));
    context.status = 204;
  };
}

/** The collector as Koa middleware, started with its first request, and what ends it. */
function collector() {
  const directory = mkdtempSync(path.join(tmpdir(), 'tillid-browser-tests-'));
  const stopping = new AbortController();
  let started;
  const start = async () => {
    const [{ createCollector }, { SqliteStore }] = await Promise.all([import('../build/src/collector.js'), import('../build/src/node/sqlite-store.js')]);
    const store = new SqliteStore(directory);
    return { store, listener: createRequestListener(createCollector({ store, token: TOKEN, stopping: stopping.signal, log: console.error })) };
  };
  return {
    async answer(context) {
      started ??= start();
      const { listener } = await started;
      context.respond = false;
      // Else the runner takes Koa's 404 for the outcome; the listener sets its own.
      context.status = 200;
      listener(context.req, context.res);
    },
    async stop() {
      stopping.abort();
      await (await started)?.store.close();
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The middleware and the plugin for web-test-runner. */
export function endpoints() {
  const { answer, stop } = collector();
  const script = scripted();
  const pieces = inPieces();
  const middleware = async (context, next) => {
    if (context.path.startsWith('/v1/')) return answer(context);
    if (context.path.startsWith('/scripted/')) return script(context);
    if (context.path.startsWith('/in-pieces/')) return pieces(context);
    if (context.path === '/tab.html') {
      context.type = 'html';
      context.body = '<!doctype html><html lang="en"><title>a tab</title><body></body></html>';
      return undefined;
    }
    const [, late, address] = /^\/slow\/([^/]+)\/[^/]+(\/.*)$/.exec(context.path) ?? [];
    if (late !== undefined) context.path = address;
    if (late !== undefined && address.endsWith(`/${late}`)) await pause(500);
    return next();
  };
  return { middleware, plugin: { name: 'tillid-endpoints', serverStop: stop } };
}
