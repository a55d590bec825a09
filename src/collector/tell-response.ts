import type { ResponseStatus } from '../protocol/response-status.js';
import { holdsReceipt } from './access.js';
import { isClosed } from './is-closed.js';
import { problemResponse } from './problem-response.js';
import type { Found, Store } from './store.js';

async function statusOf(store: Store, id: string, { found, now }: { readonly found: Found; readonly now: Date }): Promise<ResponseStatus> {
  if (found.state === 'withdrawn') return { id, state: 'withdrawn', open: false, revision: 0 };
  // The mark is no part of what the citizen wrote, and is told beside it.
  const { verified, ...response } = found.response;
  const { survey, version, revision = 0 } = response;
  const current = await store.definition(survey);
  return { id, state: 'received', survey, version, open: current !== undefined && !isClosed(current, now), revision, response, ...(verified === undefined ? {} : { verified }) };
}

/** Tells the citizen who holds the receipt code what is kept of them. */
export async function tellResponse(store: Store, request: Request, { id, now }: { readonly id: string; readonly now: Date }): Promise<Response> {
  if (!(await holdsReceipt(request, id))) return problemResponse('wrong-receipt', {}, { 'www-authenticate': 'Receipt' });
  const found = await store.find(id);
  if (found === undefined) return problemResponse('unknown-response', {}, { 'cache-control': 'no-store' });
  return Response.json(await statusOf(store, id, { found, now }), { headers: { 'cache-control': 'no-store' } });
}
