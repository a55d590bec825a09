import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour, Exchange, Posted } from './exchange.js';

const JSON_TYPE = 'application/json';

/** What a browser asks before a request to another origin, and the answer that lets it (Fetch, section 3.2.2). */
const PREFLIGHT_HEADERS = { 'access-control-allow-methods': 'POST, DELETE, GET', 'access-control-allow-headers': 'content-type, authorization', 'access-control-max-age': '0' };

interface Answered {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function headersOf(exchange: Exchange, { type = JSON_TYPE, headers = {} }: Answered): Record<string, string> {
  const cors = exchange.cors ? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' } : {};
  return { 'content-type': type, ...cors, ...headers };
}

/** Answers, unless the one who asked has gone. */
function answer(exchange: Exchange, body: string, answered: Answered = {}): void {
  const { response } = exchange;
  if (response.destroyed) return;
  response.writeHead(answered.status ?? 200, headersOf(exchange, answered));
  response.end(body);
}

const receiptOf = (received: readonly Posted[], refused: readonly { readonly id: string; readonly reason: string }[] = []): string =>
  JSON.stringify({ received: received.map(({ id }) => id), refused });

const behaviour = (name: string, act: Behaviour['act']): Behaviour => ({ name, act });

/**
 * Commits and answers with a receipt, as a sound endpoint does.
 *
 * @param options.refuse Reason for which a response is refused by its id and not committed, or null.
 */
export function receipt({ refuse = () => null }: { readonly refuse?: (posted: Posted) => string | null } = {}): Behaviour {
  return behaviour('receipt', (exchange) => {
    const refused = exchange.posted.flatMap((posted) => {
      const reason = refuse(posted);
      return reason === null ? [] : [{ id: posted.id, reason }];
    });
    const received = exchange.posted.filter(({ id }) => !refused.some((one) => one.id === id));
    exchange.commit(received);
    answer(exchange, receiptOf(received, refused));
  });
}

/** Commits the first response alone, and a receipt names no other. */
export function partialReceipt(): Behaviour {
  return behaviour('receipt that names the first only', (exchange) => {
    exchange.commit(exchange.posted.slice(0, 1));
    answer(exchange, receiptOf(exchange.posted.slice(0, 1)));
  });
}

/**
 * Answers with a status, without committing: 500, 502, 503, 504, 429, 400, 401, 403, 404, 409, 410, 413, 422 …
 *
 * @param options.retryAfter The header as it is sent: seconds, a date, or nonsense.
 */
export function status(code: number, { retryAfter }: { readonly retryAfter?: string } = {}): Behaviour {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const name = retryAfter === undefined ? String(code) : `${code}, Retry-After: ${retryAfter}`;
  return behaviour(name, (exchange) =>
    answer(exchange, JSON.stringify({ type: 'about:blank', title: 'Scripted', status: code }), { status: code, type: 'application/problem+json', headers }),
  );
}

/** Reads the request and never answers, until the browser gives up or the site is `well` again. */
export function hang(): Behaviour {
  return behaviour('no answer', () => undefined);
}

/** Ends the connection without a word. */
export function destroy(): Behaviour {
  return behaviour('connection reset', ({ request }) => {
    request.socket.destroy();
  });
}

/** Promises a longer body than it sends, and ends the connection in the middle of it. */
export function halfBody(): Behaviour {
  return behaviour('half a body', (exchange) => {
    const body = receiptOf(exchange.posted);
    exchange.response.writeHead(200, { ...headersOf(exchange, {}), 'content-length': String(body.length) });
    exchange.response.write(body.slice(0, body.length / 2), () => exchange.request.socket.destroy());
  });
}

/** 200 with nothing in it. */
export function emptyBody(): Behaviour {
  return behaviour('200 without a body', (exchange) => answer(exchange, ''));
}

/** 200 with the first half of a receipt, as if that were all. */
export function truncatedJson(): Behaviour {
  return behaviour('truncated JSON', (exchange) => answer(exchange, receiptOf(exchange.posted).slice(0, -12)));
}

/** A receipt for a response that was not sent. */
export function wrongId(): Behaviour {
  return behaviour('receipt of another id', (exchange) => answer(exchange, JSON.stringify({ received: ['00000000-0000-4000-8000-000000000000'], refused: [] })));
}

/** Well-formed JSON that is no receipt, though it has its words. */
export function wrongType(): Behaviour {
  return behaviour('JSON that is no receipt', (exchange) => answer(exchange, JSON.stringify({ received: true, ok: exchange.posted.map(({ id }) => id) })));
}

/** 200 with a page to log in at, as captive portals answer. */
export function html(): Behaviour {
  return behaviour('200 with HTML', (exchange) => answer(exchange, '<!doctype html><title>Log in</title><h1>Welcome to our network</h1>', { type: 'text/html' }));
}

/** Redirects: to somebody else, as captive portals do, or to another address of the same site, where the endpoint also is. */
export function redirect(code: 301 | 302 | 307 | 308, to: 'elsewhere' | 'same site'): Behaviour {
  return behaviour(`${code} to ${to}`, (exchange) =>
    answer(exchange, '', { status: code, headers: { location: to === 'elsewhere' ? `${exchange.elsewhere}/login` : '/v1/moved' } }),
  );
}

/** The answer to a preflight of a sound endpoint. */
export function allowPreflight(): Behaviour {
  return behaviour('preflight allowed', (exchange) => answer(exchange, '', { status: 204, headers: PREFLIGHT_HEADERS }));
}

/** A preflight that names nothing as allowed. */
export function refusePreflight(): Behaviour {
  return behaviour('preflight refused', (exchange) => {
    exchange.cors = false;
    answer(exchange, '', { status: 204 });
  });
}

/** Commits first, then does something else: `afterCommit(destroy())`. */
export function afterCommit(then: Behaviour): Behaviour {
  return behaviour(`commit, then ${then.name}`, (exchange) => {
    exchange.commit();
    return then.act(exchange);
  });
}

/** Waits first, whether the browser waits or not: `after(1000, receipt())` commits late or answers slowly. */
export function after(milliseconds: number, then: Behaviour): Behaviour {
  return behaviour(`${milliseconds} ms later ${then.name}`, async (exchange) => {
    await pause(milliseconds);
    await then.act(exchange);
  });
}

/** Leaves out the headers that let a page of another origin read the answer: `withoutCors(receipt())` commits unseen. */
export function withoutCors(then: Behaviour): Behaviour {
  return behaviour(`${then.name}, unreadable for other origins`, (exchange) => {
    exchange.cors = false;
    return then.act(exchange);
  });
}
