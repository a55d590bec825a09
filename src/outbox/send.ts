import { receipt as receiptSchema, type Receipt } from '../protocol/receipt.js';
import { z } from '../validation/zod.js';
import { readRetryAfter } from './retry.js';

/**
 * How an attempt ended. Only a receipt settles anything. `endpoint`: nobody is to be sent there for a while; `batch`: this
 * batch was not taken, others may be.
 */
export type Outcome = { readonly kind: 'receipt'; readonly receipt: Receipt } | { readonly kind: 'retry'; readonly scope: 'endpoint' | 'batch'; readonly after: number | null };

/** Posts bodies to an endpoint. Never rejects: whatever happens is an outcome. */
export type Send = (endpoint: string, bodies: readonly unknown[]) => Promise<Outcome>;

/** Longest wait for an answer, in milliseconds. */
const ANSWER_LIMIT = 20_000;
/** Bodies above this are not sent with `keepalive`: browsers allow 64 KiB for all such requests together (Fetch, section 4.6). */
const KEEPALIVE_LIMIT = 48 * 1024;

const REFUSED_AS_A_WHOLE = new Set([400, 404, 409, 410, 411, 413, 414, 415, 422]);

async function readReceipt(answer: Response): Promise<Receipt | null> {
  try {
    const parsed = z.safeParse(receiptSchema, await answer.json());
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Makes the sender. Redirects are refused, because a captive portal answers with one; cookies and the page's address are
 * never sent.
 */
export function createSend({ fetch, now }: { readonly fetch: typeof globalThis.fetch; readonly now: () => number }): Send {
  return async (endpoint, bodies) => {
    const body = JSON.stringify({ responses: bodies });
    let answer: Response;
    try {
      answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        keepalive: body.length * 3 <= KEEPALIVE_LIMIT,
        signal: AbortSignal.timeout(ANSWER_LIMIT),
      });
    } catch {
      return { kind: 'retry', scope: 'endpoint', after: null };
    }
    const receipt = answer.ok ? await readReceipt(answer) : null;
    if (receipt !== null) return { kind: 'receipt', receipt };
    if (REFUSED_AS_A_WHOLE.has(answer.status)) return { kind: 'retry', scope: 'batch', after: null };
    return { kind: 'retry', scope: 'endpoint', after: readRetryAfter(answer.headers.get('retry-after'), now()) };
  };
}
