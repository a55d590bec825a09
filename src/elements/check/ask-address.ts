import type { AddressFacts, Reached } from './facts.js';
import type { PolicyWatch } from './policy-watch.js';

/** Longest wait for an answer, in milliseconds. */
const ANSWER_LIMIT = 10_000;

/** What was answered at an address; `body` is what could be read of it as JSON. */
export interface AskedAddress extends AddressFacts {
  readonly body: unknown;
}

const options = (): RequestInit => ({ credentials: 'omit', cache: 'no-store', redirect: 'follow', signal: AbortSignal.timeout(ANSWER_LIMIT) });

/**
 * Asks as the widget asks, but without giving anything: where answers go a `GET` with the header that makes browsers ask for
 * permission first, which no endpoint stores.
 */
const request = (purpose: AddressFacts['purpose']): RequestInit => ({
  ...options(),
  headers: { accept: 'application/json', ...(purpose === 'answers' ? { 'content-type': 'application/json' } : {}) },
});

/** Why a request has failed, as far as a page can find out. */
async function whyNot(address: string, policy: PolicyWatch): Promise<Reached> {
  if (location.protocol === 'https:' && new URL(address).protocol === 'http:') return 'insecure';
  if (await policy.forbids(address)) return 'policy';
  if (!navigator.onLine) return 'offline';
  try {
    // Without a look at the answer it needs no permission.
    await fetch(address, { ...options(), mode: 'no-cors' });
    return 'foreign';
  } catch {
    return 'unreachable';
  }
}

/** A collector does not give out answers, and says so as it says everything: in a problem document. */
const isCollector = (status: number, body: unknown) => status === 405 && String((body as { readonly type?: unknown } | null)?.type).startsWith('urn:tillid:problem:');

function judge(purpose: AddressFacts['purpose'], { ok, status }: Response, body: unknown): Reached {
  if (status === 404 || status === 410) return 'gone';
  if (purpose === 'answers') return isCollector(status, body) ? 'reached' : status >= 500 ? 'refused' : 'not-ours';
  if (!ok) return 'refused';
  return typeof body === 'object' && body !== null ? 'reached' : 'not-ours';
}

/** Asks an address that a widget needs, and tells what became of it. Nothing is stored by it. */
export async function askAddress(purpose: AddressFacts['purpose'], address: string, policy: PolicyWatch): Promise<AskedAddress> {
  try {
    const answer = await fetch(address, request(purpose));
    const body: unknown = await answer.json().catch(() => undefined);
    return { purpose, address, reached: judge(purpose, answer, body), status: answer.status, body };
  } catch {
    return { purpose, address, reached: await whyNot(address, policy), status: null, body: undefined };
  }
}
