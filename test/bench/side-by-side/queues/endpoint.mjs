import { gunzipSync } from 'node:zlib';
import { sound } from './moods.mjs';

async function readBody(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  return String(body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body);
}

/**
 * The endpoint of one queue in one fault, on a host of its own. It counts the answers that have become rows.
 *
 * `take` hands a text to whoever stores it and gives what that one says: `{ status, type, body }`.
 */
export class Endpoint {
  /** How it meets what is posted; see moods.mjs. */
  mood = sound;
  /** Whether there is a network between it and the browser. */
  plugged = true;
  /** When answers were posted the last time, in milliseconds since 1970. */
  lastPosted = 0;
  /** Marker → how many rows there are of it, where nobody looks whether it is there already. */
  rows = new Map();
  /** Markers of which a sound server's word was sent that they are stored. */
  acknowledged = new Set();
  #queue;
  #take;
  #posted = new Set();

  constructor(queue, take) {
    this.#queue = queue;
    this.#take = take;
  }

  get posts() {
    return this.#posted.size;
  }

  /** Meets a post with answers. */
  async meet(request, response) {
    const text = await readBody(request).catch(() => null);
    if (text === null) return;
    const markers = this.#queue.markersIn(text);
    if (markers.length === 0) return this.#answer(response, await this.#take(text));
    const isFirst = markers.some((marker) => !this.#posted.has(marker));
    markers.forEach((marker) => this.#posted.add(marker));
    this.lastPosted = Date.now();
    const commit = async () => {
      const said = await this.#take(text);
      if (said.status < 300) for (const marker of markers) this.rows.set(marker, (this.rows.get(marker) ?? 0) + 1);
      return said;
    };
    const answer = (said) => this.#answer(response, said);
    const acknowledge = (said) => {
      answer(said);
      if (said.status < 300) markers.forEach((marker) => this.acknowledged.add(marker));
    };
    await this.mood({ isFirst, commit, acknowledge, answer, reset: () => request.socket.destroy() });
  }

  #answer(response, { status, type, headers = {}, body }) {
    if (response.destroyed) return;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(body);
  }
}
