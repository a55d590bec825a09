import type { AnswerGroup } from './answer-groups.js';
import type { Helper, Secret } from './helper.js';
import type { OpenedPart } from './open-part.js';
import { OpeningError } from './opening-error.js';
import type { FromWorker, ToWorker } from './opening-worker.js';

/** Longest time until a worker has its script and has unlocked the key, in milliseconds; slower ones are not waited for. */
const LONGEST_START = 30_000;

/** Says something to a worker, and waits for its answer, at most for so many milliseconds; one thing at a time. */
async function ask(worker: Worker, message: ToWorker, { signal, limit }: { readonly signal: AbortSignal; readonly limit?: number }): Promise<FromWorker> {
  let letGo: () => void = () => undefined;
  const answer = new Promise<FromWorker>((resolve, reject) => {
    const timer = limit === undefined ? undefined : setTimeout(() => reject(new Error(`the worker said nothing for ${limit} ms`)), limit);
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data);
    worker.onmessageerror = () => reject(new Error('the worker said something that cannot be read'));
    // Its script could not be fetched, or it ran out of memory.
    worker.onerror = () => reject(new Error('the worker cannot go on'));
    letGo = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
  });
  try {
    worker.postMessage(message);
    return await answer;
  } finally {
    letGo();
  }
}

/** Where workers come from, and what ends them. */
export interface WorkerOptions {
  readonly startWorker: () => Worker;
  readonly signal: AbortSignal;
}

/**
 * A worker that has unlocked the key.
 *
 * @returns Null where the page may have no worker.
 * @throws OpeningError if the passphrase is wrong.
 */
export async function workerHelper(secret: Secret, { startWorker, signal }: WorkerOptions): Promise<Helper | null> {
  let worker: Worker | undefined;
  const end = () => worker?.terminate();
  signal.addEventListener('abort', end, { once: true });
  const open = async (groups: readonly AnswerGroup[]): Promise<OpenedPart> => {
    const told = await ask(worker!, { groups }, { signal });
    if ('part' in told) return told.part;
    throw new Error('failure' in told ? told.failure : 'the worker said something unexpected');
  };
  try {
    worker = startWorker();
    const answer = await ask(worker, { secret }, { signal, limit: LONGEST_START });
    if ('isUnlocked' in answer && answer.isUnlocked) return { open, end };
    end();
    if (!('isUnlocked' in answer)) return null;
  } catch {
    end();
    return null;
  }
  throw new OpeningError('wrong-passphrase', 'the passphrase is not that of the key file');
}
