// A link to a server that is slow, breaks off now and then, and can be pulled out: a proxy for TCP connections that carry
// one HTTP request each.
import { connect, createServer } from 'node:net';
import { Line } from './line.mjs';

/** Bytes in one segment of TCP. */
const SEGMENT = 1400;

/** Pseudo-random numbers from 0 to below 1 that are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes of a request with its body, from its beginning. */
function lengthOf(beginning) {
  const head = beginning.indexOf('\r\n\r\n') + 4;
  const [, body = '0'] = /\r\ncontent-length: *(\d+)/i.exec(beginning.subarray(0, head).toString('latin1')) ?? [];
  return head + Number(body);
}

/**
 * Opens a link to a server on this machine.
 *
 * @param server Its address.
 * @param rate Bytes a second, each way.
 * @param cut The share of connections that break off: half of them on the way there, half on the way back, each at a random byte.
 * @param random Gives the chances.
 */
export async function openLink(server, { rate, cut, random }) {
  const up = new Line(rate, SEGMENT);
  const down = new Line(rate, SEGMENT);
  const seen = { connections: 0, cutThere: 0, cutBack: 0 };
  const open = new Set();

  /** Passes what one side sends to the other over a line; `mayPass` says how many of the bytes so far arrive. */
  function pass(from, to, line, mayPass) {
    let passed = 0;
    const stream = line.stream((piece) => {
      if (to.destroyed) return false;
      if (piece === null) return void to.end();
      const room = mayPass() - passed;
      to.write(piece.subarray(0, Math.max(0, room)));
      passed += piece.length;
      if (room > piece.length) return true;
      from.resetAndDestroy();
      to.resetAndDestroy();
      return false;
    });
    from.on('data', (bytes) => stream.push(bytes));
    from.on('end', () => stream.end());
    from.on('error', () => to.destroy());
    from.on('close', () => open.delete(from));
    open.add(from);
  }

  function accept(near) {
    const far = connect({ port: new URL(server).port, host: '127.0.0.1', allowHalfOpen: true });
    const fate = random() < cut ? { isThere: random() < 0.5, share: random() } : undefined;
    const most = { there: Infinity, back: Infinity };
    seen.connections++;
    near.once('data', (bytes) => {
      if (fate?.isThere) most.there = Math.ceil(fate.share * lengthOf(bytes));
      if (fate?.isThere) seen.cutThere++;
    });
    far.once('data', (bytes) => {
      if (fate?.isThere === false) most.back = Math.ceil(fate.share * bytes.length);
      if (fate?.isThere === false) seen.cutBack++;
    });
    pass(near, far, up, () => most.there);
    pass(far, near, down, () => most.back);
  }

  const listener = createServer({ allowHalfOpen: true }, accept);
  const plugIn = (port = 0) => new Promise((resolve) => listener.listen(port, '127.0.0.1', resolve));
  const pullOut = () => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => listener.close(resolve));
  };
  await plugIn();
  const { port } = listener.address();
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    /** Bytes that have gone over it, heads and bodies of HTTP. */
    bytes: () => ({ there: up.written, back: down.written }),
    /** Nobody gets through from now on: connections are refused. */
    pullOut,
    /** Under the same address again. */
    plugIn: () => plugIn(port),
  };
}
