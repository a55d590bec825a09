import { readRetryAfter } from '../outbox/retry.js';

/** What is asked of the endpoint. */
export interface Ask {
  /** In words, for the results, e.g. `a batch of 100`. */
  readonly what: string;
  readonly url: URL;
  /** Default `POST`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request and what came back. */
export interface Exchange {
  readonly what: string;
  readonly method: string;
  /** An answer, a redirect, nothing that can be read (`cut`), or nothing within the time limit (`late`). */
  readonly kind: 'answer' | 'redirect' | 'cut' | 'late';
  /** HTTP status, 0 where there is none. */
  readonly status: number;
  readonly headers: Headers;
  /** The body of the answer. */
  readonly text: string;
  /** What was said of a request that failed, e.g. `ECONNREFUSED`. */
  readonly why: string;
  readonly milliseconds: number;
}

/** Longest wait for an answer, in milliseconds: that of the widgets. */
export const ANSWER_LIMIT = 20_000;

/** Tries in all, and the first pause between them in milliseconds, where an endpoint asks for patience and does not say for how long. */
const MOST_TRIES = 4;
const FIRST_PAUSE = 1000;

/** The endpoint asks for a longer pause than the test is willing to wait. */
export class OutOfPatience extends Error {
  override name = 'OutOfPatience';
}

export const isBusy = ({ status }: Exchange): boolean => status === 429 || status === 503;

/** What a wire works with. */
export interface WireParts {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Longest time that is waited in all because the endpoint asks for it, in milliseconds. */
  readonly patience: number;
  /** The origin that is named to the endpoint; undefined where none is, or where a browser names it. */
  readonly origin: string | undefined;
}

/** Why a request failed: the code of the network where Node tells one, else the words of the error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: unknown }; message?: string };
  return typeof cause?.code === 'string' ? cause.code : (message ?? String(error));
}

/** Sends requests as a widget does, keeps what came back, and obeys an endpoint that asks for patience. */
export class Wire {
  readonly exchanges: Exchange[] = [];
  origin: string | undefined;
  readonly #parts: WireParts;
  /** Until when nothing is sent, in milliseconds since 1970, and for how long that was so in all. */
  #until = 0;
  #spared = 0;

  constructor(parts: WireParts) {
    this.#parts = parts;
    this.origin = parts.origin;
  }

  /**
   * Sends a request until it is answered with something else than "not now".
   *
   * A connection that was cut is tried once more: one that had lain idle may be closed in the moment in which it is used.
   *
   * @throws OutOfPatience where the pauses that the endpoint asks for add up to too much.
   */
  async send(ask: Ask): Promise<Exchange> {
    const { now, pause } = this.#parts;
    for (let tries = 1; ; tries++) {
      while (this.#until > now()) await pause(this.#until - now());
      const exchange = await this.once(ask);
      if (exchange.kind === 'cut' && tries === 1) continue;
      if (!isBusy(exchange)) return exchange;
      const asked = readRetryAfter(exchange.headers.get('retry-after'), now());
      if (asked === null && tries >= MOST_TRIES) return exchange;
      this.#spare(asked ?? FIRST_PAUSE * tries, exchange.status);
    }
  }

  /** Sends a request once, whatever the answer. */
  async once({ what, url, method = 'POST', headers = {}, body }: Ask): Promise<Exchange> {
    const { fetch, now } = this.#parts;
    const started = now();
    const record = (exchange: Partial<Exchange> & Pick<Exchange, 'kind'>): Exchange => {
      const complete = { what, method, status: 0, headers: new Headers(), text: '', why: '', ...exchange, milliseconds: now() - started };
      this.exchanges.push(complete);
      return complete;
    };
    try {
      const answer = await fetch(url, {
        method,
        headers: { ...(this.origin === undefined ? {} : { origin: this.origin }), ...headers },
        ...(body === undefined ? {} : { body }),
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER_LIMIT),
      });
      const { status, type, headers: answered } = answer;
      // A browser tells no more of a redirect than that it is one.
      if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return record({ kind: 'redirect', status, headers: answered });
      return record({ kind: 'answer', status, headers: answered, text: await answer.text() });
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? record({ kind: 'late' }) : record({ kind: 'cut', why: reasonOf(error) });
    }
  }

  /** Whether anybody answers at an address at all, where a browser hides what. */
  async isReachable(url: URL): Promise<boolean> {
    try {
      await this.#parts.fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(ANSWER_LIMIT) });
      return true;
    } catch {
      return false;
    }
  }

  /** Sends nothing more for a while: what one request is told holds for all. */
  #spare(asked: number, status: number): void {
    const begin = Math.max(this.#until, this.#parts.now());
    const end = Math.max(this.#until, this.#parts.now() + asked);
    if (this.#spared + end - begin > this.#parts.patience) throw new OutOfPatience(`It answered ${status} and asked for a pause of ${Math.ceil(asked / 1000)} seconds.`);
    this.#spared += end - begin;
    this.#until = end;
  }
}
