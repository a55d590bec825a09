// A small site behind a slow line: scripts and definitions, compressed as a server would, that arrive a piece at a time.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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

/** A line that all responses share, as the connections of one telephone do: each in turn sends a piece. */
class Line {
  /** Bytes that have gone over the line. */
  written = 0;
  #waiting = [];
  #pieceTime;
  #piece;
  #free = 0;
  #timer;

  /** @param rate Bytes a second; `Infinity` for a line that keeps nobody waiting. @param piece Bytes a piece. */
  constructor(rate, piece) {
    this.#piece = piece;
    this.#pieceTime = (length) => (length / rate) * 1000;
  }

  send(response, body) {
    this.#waiting.push({ response, body, at: 0 });
    this.#plan();
  }

  #plan() {
    if (this.#timer !== undefined || this.#waiting.length === 0) return;
    const next = this.#waiting[0];
    const length = Math.min(this.#piece, next.body.length - next.at);
    // The piece is there when its last byte is; what the clock was late is made up for by the next piece.
    this.#free = Math.max(this.#free, performance.now() - 20) + this.#pieceTime(length);
    this.#timer = setTimeout(() => this.#deliver(), Math.max(0, this.#free - performance.now()));
  }

  #deliver() {
    this.#timer = undefined;
    const sending = this.#waiting.shift();
    const { response, body, at } = sending;
    const piece = body.subarray(at, at + this.#piece);
    if (!response.destroyed) {
      this.written += piece.length;
      response.write(piece);
      sending.at += piece.length;
      if (sending.at < body.length) this.#waiting.push(sending);
      else response.end();
    }
    this.#plan();
  }
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
    setTimeout(() => line.send(response, body), roundTrip);
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
