import { LONGEST_WAIT } from './outbox-limits.js';

/** First pause and longest pause between attempts, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 5 * 60_000;

/** Shortest time that an endpoint may ask for. */
const SHORTEST_ASKED = 1000;

/** `Date.parse` takes "-5" and "try in 5" for dates. */
const HTTP_DATE = /^\s*[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT\s*$/;

/**
 * The pause before the next attempt: exponential with full jitter, so that many devices do not come back at the same
 * moment (Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog 2015).
 *
 * @param failures Attempts that have failed, from 1.
 * @param random A number from 0 to below 1.
 * @returns Milliseconds.
 */
export function pauseAfter(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 30));
  return Math.round(FIRST_PAUSE / 4 + random * (ceiling - FIRST_PAUSE / 4));
}

/**
 * Reads `Retry-After` in either of its forms, seconds or an HTTP date (RFC 9110, section 10.2.3), within bounds.
 *
 * @param now Milliseconds since 1970.
 * @returns Milliseconds to wait, or null where the header is absent or means nothing.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\s*\d+\s*$/.test(header);
  if (!seconds && !HTTP_DATE.test(header)) return null;
  const asked = seconds ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(asked) ? null : Math.min(LONGEST_WAIT, Math.max(SHORTEST_ASKED, asked));
}
