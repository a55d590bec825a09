import { addressPrefix, isLoopback } from './address-prefix.js';
import { TokenBuckets } from './token-buckets.js';

/** How much the citizens and programs behind one address range may do. */
export interface RateLimits {
  /**
   * Responses a minute, and as many at once; 0 for any number. A school of 800 pupils answers behind one address within a few
   * minutes, and an outbox that was offline sends a hundred at once.
   */
  readonly responses: number;
  /** Whether this machine's own addresses are limited too: not where a proxy stands on it that does not tell whom it serves. */
  readonly loopback: boolean;
}

/** Requests with a wrong token or receipt code a minute, and as many at once: enough for a person who mistypes. */
const TRIES = 30;
/** How long a key lives, in milliseconds. */
const HOUR = 3_600_000;

/** What one address range may still do. */
export interface Allowance {
  /** Seconds until responses are taken again; 0 where they are taken now. */
  waitForResponses(): number;
  takeResponses(count: number): void;
  /** Seconds until start tokens and challenges are given out again; 0 where they are now. */
  waitForChecks(): number;
  takeCheck(): void;
  /** Seconds until tokens and codes are looked at again; 0 where they are now. */
  waitForTries(): number;
  takeTry(): void;
}

/** May do anything: where nothing is limited, or nobody knows from where a request comes. */
export const UNLIMITED: Allowance = { waitForResponses: () => 0, takeResponses: () => {}, waitForChecks: () => 0, takeCheck: () => {}, waitForTries: () => 0, takeTry: () => {} };

const inSeconds = (milliseconds: number) => Math.ceil(milliseconds / 1000);

/**
 * Limits without storing addresses: an address is cut to its range, and the range is kept only as an HMAC under a key that
 * is in memory alone and is made anew each hour. What was counted under the last key is forgotten with it.
 */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #ticks: () => number;
  readonly #responses: TokenBuckets | null;
  /** Apart from the responses, so that asking for checks takes no answer's place: a response may need one of each kind. */
  readonly #checks: TokenBuckets | null;
  readonly #tries = new TokenBuckets({ capacity: TRIES, perMinute: TRIES });
  #key: Promise<CryptoKey> | null = null;
  #hour = -1;

  /** @param ticks Milliseconds on a clock that is never set. */
  constructor(limits: RateLimits, ticks: () => number) {
    this.#limits = limits;
    this.#ticks = ticks;
    const bucketsOf = (perMinute: number) => (perMinute === 0 ? null : new TokenBuckets({ capacity: perMinute, perMinute }));
    this.#responses = bucketsOf(limits.responses);
    this.#checks = bucketsOf(2 * limits.responses);
  }

  /** What whoever sends from this address may still do. */
  async allowanceOf(address: string | undefined): Promise<Allowance> {
    if (address === undefined || address === '' || (isLoopback(address) && !this.#limits.loopback)) return UNLIMITED;
    const [key, ticks, responses, checks, tries] = [await this.#keyOf(address), this.#ticks, this.#responses, this.#checks, this.#tries];
    return {
      waitForResponses: () => inSeconds(responses?.wait(key, ticks()) ?? 0),
      takeResponses: (count) => responses?.draw(key, count, ticks()),
      waitForChecks: () => inSeconds(checks?.wait(key, ticks()) ?? 0),
      takeCheck: () => checks?.draw(key, 1, ticks()),
      waitForTries: () => inSeconds(tries.wait(key, ticks())),
      takeTry: () => tries.draw(key, 1, ticks()),
    };
  }

  async #keyOf(address: string): Promise<string> {
    const hour = Math.floor(this.#ticks() / HOUR);
    if (this.#key === null || hour !== this.#hour) {
      this.#hour = hour;
      this.#key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      this.#responses?.clear();
      this.#checks?.clear();
      this.#tries.clear();
    }
    const digest = await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(addressPrefix(address)));
    return String.fromCharCode(...new Uint8Array(digest));
  }
}
