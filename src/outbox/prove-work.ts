import { besideEndpoint } from '../protocol/beside-endpoint.js';
import type { WorkProof } from '../protocol/submission.js';
import type { WorkChallenge } from '../protocol/work-challenge.js';

/** Longest wait for the challenge and for the work, in milliseconds: then the answers go without, and are marked. */
const [CHALLENGE_LIMIT, WORK_LIMIT] = [5000, 15_000];

/** What proving works with. */
export interface ProverParts {
  readonly fetch: typeof globalThis.fetch;
  readonly startWorker: () => Worker;
  /** Milliseconds that the work may take. */
  readonly limit?: number;
}

/** The hardest work that is done: a collector that asks for more, by mistake or not, must not heat a phone. */
const HARDEST = 20;

async function challengeOf(endpoint: string, { fetch }: ProverParts): Promise<WorkChallenge | null> {
  const answer = await fetch(besideEndpoint(new URL(endpoint), 'challenge'), {
    method: 'POST',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(CHALLENGE_LIMIT),
  });
  const { challenge, difficulty } = (await answer.json()) as Partial<WorkChallenge>;
  const isSound = answer.ok && typeof challenge === 'string' && Number.isInteger(difficulty) && difficulty! <= HARDEST;
  return isSound ? { challenge, difficulty: difficulty! } : null;
}

function solved(worker: Worker, challenge: WorkChallenge, limit: number): Promise<number | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), limit);
    // Its script could not be fetched, or the page may not have it.
    worker.onerror = () => resolve(null);
    worker.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
    worker.postMessage(challenge);
  });
}

/**
 * Does the work that an endpoint asks for before a submission. Never rejects, and never takes long.
 *
 * @returns The proof, or null where there is none: the answers are sent all the same.
 */
export async function proveWork(endpoint: string, parts: ProverParts): Promise<WorkProof | null> {
  let worker: Worker | undefined;
  try {
    const challenge = await challengeOf(endpoint, parts);
    if (challenge === null) return null;
    worker = parts.startWorker();
    const solution = await solved(worker, challenge, parts.limit ?? WORK_LIMIT);
    return solution === null ? null : { challenge: challenge.challenge, solution };
  } catch {
    return null;
  } finally {
    worker?.terminate();
  }
}
