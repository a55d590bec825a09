import type { Receipt } from '../protocol/receipt.js';
import { submissionFrame } from '../protocol/submission.js';
import { parseWith } from '../validation/parse-with.js';
import { problemResponse } from './problem-response.js';
import { receiveOne } from './receive-one.js';
import type { Store } from './store.js';

/**
 * Receives a submission: each response is checked and stored by itself, so that a faulty one does not hold up the others.
 * Resolves after what was received is durable.
 *
 * @param options.now The moment by which a survey is open or closed.
 * @param options.onChange Called once for each survey whose responses have changed.
 */
export async function receive(store: Store, body: unknown, { now, onChange }: { readonly now: Date; readonly onChange: (survey: string) => void }): Promise<Response> {
  const frame = parseWith(submissionFrame, body);
  if (!frame.ok) return problemResponse('invalid-submission', { errors: [...frame.problems] });
  const verdicts = await Promise.all(frame.value.responses.map((candidate) => receiveOne(store, candidate, now)));
  const received = verdicts.filter((verdict) => 'outcome' in verdict);
  const receipt: Receipt = { received: received.map(({ id }) => id), refused: verdicts.filter((verdict) => 'reason' in verdict) };
  const changed = received.filter(({ outcome }) => outcome === 'stored' || outcome === 'replaced').flatMap(({ survey }) => survey ?? []);
  new Set(changed).forEach(onChange);
  return Response.json(receipt, { headers: { 'cache-control': 'no-store' } });
}
