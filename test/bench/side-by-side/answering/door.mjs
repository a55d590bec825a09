// The way of one visit to the site: an origin of its own, behind which whatever is sent can go wrong.
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { rowIdsIn } from './given.mjs';

const PORTAL = '<!doctype html><title>Free Wi-Fi</title><h1>Log on to the network</h1>';

/** What becomes of a request that sends something, by mood; `well` lets it pass to the site. */
const MOODS = {
  failing: (response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error'),
  portal: (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PORTAL),
  /** No answer, ever. */
  hanging: () => undefined,
};

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The text of a body, unpacked where a library has packed it, as its first two bytes tell. */
const textOf = (body) => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();

/** Lets a request pass to the site and its answer back. */
function pass(site, { method, url, headers }, body, response) {
  const { hostname, port } = new URL(site.address);
  const onward = ask({ hostname, port, method, path: url, headers: { ...headers, host: `${hostname}:${port}` } }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  // A page that is closed breaks off what it fetches.
  onward.on('error', () => response.destroy());
  onward.end(body);
}

/**
 * Opens a door to the site for one visit.
 *
 * @param mark What the comment says: some libraries send an answer in parts, and whole is the one that has its last question.
 */
export async function openDoor(site, mark) {
  const door = {
    /** What becomes of what is sent. */
    mood: 'well',
    /** Milliseconds that it takes to be answered. */
    delay: 0,
    /** Requests that sent something, whatever became of them. */
    sent: 0,
    /** What the endpoint has received and said so: a row each, or an id that it has already: `{ id, body }`. */
    rows: [],
    /** Headers of every page beside the site's, such as a policy. */
    headers: {},
  };

  function keep(body) {
    if (!body.includes(mark) && !decodeURIComponent(body.replaceAll('+', ' ')).includes(mark)) return;
    for (const id of rowIdsIn(body)) if (!door.rows.some((row) => row.id === id)) door.rows.push({ id, body });
  }

  async function receive(request, response) {
    const body = await bodyOf(request);
    door.sent++;
    if (door.mood !== 'well') return void MOODS[door.mood](response);
    keep(textOf(body));
    setTimeout(() => pass(site, request, body, response), door.delay);
  }

  const server = createServer((request, response) => {
    if (['GET', 'HEAD'].includes(request.method)) {
      for (const [name, value] of Object.entries(door.headers)) response.setHeader(name, value);
      return pass(site, request, undefined, response);
    }
    // A visit that ends in the middle of what it sends has not sent it.
    receive(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return Object.assign(door, {
    address: `http://127.0.0.1:${server.address().port}`,
    /** Breaks off whatever still waits for an answer. */
    breakOff: () => server.closeAllConnections(),
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}
