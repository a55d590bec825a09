import { isReceipt } from '../protocol/is-receipt.js';
import type { Receipt } from '../protocol/receipt.js';
import type { WorkProof } from '../protocol/submission.js';
import type { ReceiptKind } from './outbox-entry.js';
import { readRetryAfter } from './retry.js';

/**
 * How an attempt ended. Only a receipt settles anything. `endpoint`: nobody is to be sent there for a while; `batch`: this
 * batch was not taken, others may be. `status` is what the endpoint answered, null where nobody did.
 */
export type Outcome =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'retry'; readonly scope: 'endpoint' | 'batch'; readonly after: number | null; readonly status: number | null };

/** How bodies are sent: what counts as a receipt, and the work that was done for them. */
export interface SendOptions {
  readonly receipt: ReceiptKind | undefined;
  readonly proof?: WorkProof | null | undefined;
}

/** Posts bodies to an endpoint. Never rejects: whatever happens is an outcome. */
export type Send = (endpoint: string, bodies: readonly { readonly id: string }[], options: SendOptions) => Promise<Outcome>;

/** Longest wait for an answer, in milliseconds. */
const ANSWER_LIMIT = 20_000;
/** Bodies above this are not sent with `keepalive`: browsers allow 64 KiB for all such requests together (Fetch, section 4.6). */
const KEEPALIVE_LIMIT = 48 * 1024;

const REFUSED_AS_A_WHOLE = new Set([400, 404, 409, 410, 411, 413, 414, 415, 422]);

/** Reads the receipt of an answer of success; null where it is none. */
async function readReceipt(answer: Response, ids: readonly string[], kind: ReceiptKind | undefined): Promise<Receipt | null> {
  try {
    // A captive portal answers with success, too, and with a page to log in.
    if (kind === 'status') return /html/i.test(answer.headers.get('content-type') ?? '') ? null : { received: [...ids], refused: [] };
    const receipt: unknown = await answer.json();
    return isReceipt(receipt) ? receipt : null;
  } catch {
    return null;
  }
}

/**
 * Makes the sender. Redirects are refused, because a captive portal answers with one; cookies and the page's address are
 * never sent.
 */
export function createSend({ fetch, now }: { readonly fetch: typeof globalThis.fetch; readonly now: () => number }): Send {
  return async (endpoint, bodies, { receipt: kind, proof }) => {
    const body = new TextEncoder().encode(JSON.stringify({ responses: bodies, ...(proof && { proof }) }));
    let answer: Response;
    try {
      answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        // A lone answer may outlive its page. Many would use up what the browser allows for them, and then fail for nothing.
        keepalive: bodies.length === 1 && body.length <= KEEPALIVE_LIMIT,
        signal: AbortSignal.timeout(ANSWER_LIMIT),
      });
    } catch {
      return { kind: 'retry', scope: 'endpoint', after: null, status: null };
    }
    const { ok, status, headers } = answer;
    const ids = bodies.map(({ id }) => id);
    const receipt = ok ? await readReceipt(answer, ids, kind) : null;
    if (receipt !== null) return { kind: 'receipt', receipt };
    if (REFUSED_AS_A_WHOLE.has(status)) return { kind: 'retry', scope: 'batch', after: null, status };
    return { kind: 'retry', scope: 'endpoint', after: readRetryAfter(headers.get('retry-after'), now()), status };
  };
}
