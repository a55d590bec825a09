// A small site behind a slow line: scripts and definitions, compressed as a server would, that arrive a piece at a time.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Line } from './line.mjs';
import { SURVEYS } from './survey-of.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

const page = (survey) => `<!doctype html>
<html lang="da">
  <meta charset="utf-8" />
  <title>Din kommune</title>
  <script type="module" src="/cdn/tillid.js"></script>
  <h1>Din kommune</h1>
  <tillid-survey src="/${survey}.json"><p>Skriv til os i stedet.</p></tillid-survey>
</html>`;

/** Sends a body and ends the response. */
function sendOver(line, response, body) {
  const stream = line.stream((piece) => {
    if (response.destroyed) return false;
    if (piece === null) response.end();
    else response.write(piece);
    return true;
  });
  stream.push(body);
  stream.end();
}

/**
 * Serves the scripts of a folder under `/cdn/`, a page and a definition for each survey, e.g. `/long.html`, `/long.json`.
 *
 * @param line How fast the line is, in bytes a second and bytes a piece, and how long a request takes to the server and back.
 */
export async function startSite(cdn, { rate = Infinity, piece = 4096, roundTrip = 0 } = {}) {
  if (!existsSync(path.join(cdn, 'tillid.js'))) throw new Error(`No tillid.js in ${cdn}: run npm run build, or name the folder with --cdn.`);
  const compressed = new Map();
  let line = new Line(rate, piece);

  /** The compressed text at an address, or undefined. */
  const bodyOf = (address) => {
    const [, name, extension] = /^\/(.*?)(\.\w+)$/.exec(address) ?? [];
    if (name?.startsWith('cdn/')) {
      const file = path.join(cdn, `${name.slice(4)}${extension}`);
      return existsSync(file) ? readFileSync(file) : undefined;
    }
    if (!Object.hasOwn(SURVEYS, name ?? '')) return undefined;
    return extension === '.html' ? page(name) : JSON.stringify(SURVEYS[name]);
  };
  const compressedAt = (address) => {
    if (!compressed.has(address)) compressed.set(address, bodyOf(address) && brotliCompressSync(bodyOf(address)));
    return compressed.get(address);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = compressedAt(pathname);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[path.extname(pathname)],
      'content-encoding': 'br',
      'cache-control': 'no-store',
      // A page of its own process has the finer clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.flushHeaders();
    setTimeout(() => sendOver(line, response, body), roundTrip);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** Begins to count anew. */
    reset: () => (line = new Line(rate, piece)),
    /** Bytes that have been written since, compressed, without headers. */
    get written() {
      return line.written;
    },
    sizeOf: (address) => compressedAt(address).length,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
