import type { Receipt } from '../protocol/receipt.js';
import { submissionFrame } from '../protocol/submission.js';
import { parseWith } from '../validation/parse-with.js';
import type { BotChecks } from './bot-checks.js';
import { problemResponse } from './problem-response.js';
import { type Circumstances, receiveOne } from './receive-one.js';
import type { Allowance } from './rate-limiter.js';
import type { Store } from './store.js';
import type { Tally } from './tally.js';
import { tooMany } from './too-many.js';

/** What a submission is judged by, and who is told of it. */
export interface ReceiveOptions extends Omit<Circumstances, 'checks' | 'isFromStore'> {
  readonly bots: BotChecks;
  readonly allowance: Pick<Allowance, 'waitForTries' | 'takeTry'>;
  /** Called once for each survey whose responses have changed. */
  readonly onChange: (survey: string) => void;
  /** Called with the number of responses, before any is looked at. */
  readonly onArrival: (count: number) => void;
  /** Told what became of each response. */
  readonly tally: Tally;
}

/**
 * Receives a submission: each response is checked and stored by itself, so that a faulty one does not hold up the others.
 * Resolves after what was received is durable.
 *
 * @throws What the store throws, after it is known what became of every response.
 */
export async function receive(store: Store, body: unknown, { now, origin, bots, allowance, onArrival, onChange, tally }: ReceiveOptions): Promise<Response> {
  const frame = parseWith(submissionFrame, body);
  if (!frame.ok) return problemResponse('invalid-submission', { errors: [...frame.problems] });
  const { responses, proof } = frame.value;
  // Codes are looked at only so often; answers without one go on.
  const wait = responses.some((response) => 'code' in response) ? allowance.waitForTries() : 0;
  if (wait > 0) return tooMany(wait);
  const checks = bots.ofSubmission(proof);
  onArrival(responses.length);
  tally.receive(responses.length);
  const settled = await Promise.allSettled(responses.map((candidate) => receiveOne(store, candidate, { now, origin, checks })));
  const verdicts = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  for (const verdict of verdicts) tally.settle('outcome' in verdict ? verdict.outcome : verdict.refusal);
  for (const verdict of verdicts) if ('refusal' in verdict && (verdict.refusal === 'wrong-code' || verdict.refusal === 'spent-code')) allowance.takeTry();
  const received = verdicts.filter((verdict) => 'outcome' in verdict);
  const written = received.filter(({ outcome }) => outcome === 'stored' || outcome === 'replaced');
  for (const { verified } of written) if (verified !== undefined) tally.mark(verified);
  new Set(written.flatMap(({ survey }) => survey ?? [])).forEach(onChange);
  const failures = settled.filter((one) => one.status === 'rejected');
  if (failures.length > 0) {
    tally.settle('failed', failures.length);
    throw failures[0]!.reason;
  }
  const refused = verdicts.flatMap((verdict) => ('reason' in verdict ? [{ id: verdict.id, reason: verdict.reason }] : []));
  const receipt: Receipt = { received: received.map(({ id }) => id), refused };
  return Response.json(receipt, { headers: { 'cache-control': 'no-store' } });
}
