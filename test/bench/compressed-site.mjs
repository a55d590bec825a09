// A site that sends everything compressed, as a server would, over a line that is as fast as is asked, and tells what was fetched.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Line } from './line.mjs';

const TYPES = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

/** What stands in a file; undefined where there is none. */
export const fileAt = (file) => (existsSync(file) ? readFileSync(file) : undefined);

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
 * Serves what stands at each address.
 *
 * @param bodyOf The text at an address, or undefined.
 * @param line How fast the line is, in bytes a second and bytes a piece, and how long a request takes to the server and back.
 */
export async function startCompressedSite(bodyOf, { rate = Infinity, piece = 4096, roundTrip = 0 } = {}) {
  const compressed = new Map();
  let line = new Line(rate, piece);
  let fetched = [];

  /** The compressed text at an address, or undefined. */
  const compressedAt = (address) => {
    if (!compressed.has(address)) {
      const body = bodyOf(address);
      compressed.set(address, body && brotliCompressSync(body));
    }
    return compressed.get(address);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = compressedAt(pathname);
    if (body === undefined) return void response.writeHead(404).end();
    fetched.push(pathname);
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
    reset: () => {
      line = new Line(rate, piece);
      fetched = [];
    },
    /** Bytes that have been written since, compressed, without headers. */
    get written() {
      return line.written;
    },
    /** The addresses that have been fetched since. */
    get fetched() {
      return fetched;
    },
    sizeOf: (address) => compressedAt(address).length,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
