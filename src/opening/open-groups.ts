import type { AnswerGroup } from './answer-groups.js';
import type { Helper, Secret } from './helper.js';
import { emptyPart, mergeParts, type OpenedPart } from './open-part.js';
import { pageHelper } from './page-helper.js';
import { workerHelper } from './worker-helper.js';

/** How answers are opened. */
export interface GroupOptions {
  readonly startWorker: () => Worker;
  /** Most workers at a time. */
  readonly workers: number;
  readonly signal: AbortSignal;
  /** Told how many are done, after each part. */
  readonly onProgress: (done: number) => void;
}

/** Groups that are worth one message: many, so that messages cost little, and few, so that all helpers end at about the same time. */
const [FEWEST, MOST] = [10, 100];

function inParts(groups: readonly AnswerGroup[], workers: number): (readonly AnswerGroup[])[] {
  const size = Math.min(MOST, Math.max(FEWEST, Math.ceil(groups.length / (workers * 4))));
  return Array.from({ length: Math.ceil(groups.length / size) }, (_, index) => groups.slice(index * size, (index + 1) * size));
}

/**
 * Opens answers in a pool of workers; the page adds up what they tell. A part whose worker cannot go on is given to another.
 * Where no worker is left, or the page may have none, the page opens the rest itself.
 *
 * @returns What was opened, and whether the page had to do some of it.
 * @throws OpeningError if the passphrase is wrong; the reason of the signal, if that ends it.
 */
export async function openGroups(
  groups: readonly AnswerGroup[],
  secret: Secret,
  { startWorker, workers, signal, onProgress }: GroupOptions,
): Promise<{ part: OpenedPart; inPage: boolean }> {
  const waiting = inParts(groups, workers);
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  let part = emptyPart(secret.versions);
  let done = 0;
  const work = async (helper: Helper) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      let opened: OpenedPart;
      try {
        opened = await helper.open(next);
      } catch (error) {
        waiting.unshift(next);
        throw error;
      }
      signal.throwIfAborted();
      part = mergeParts(part, opened);
      done += next.length;
      onProgress(done);
    }
  };
  const workInWorker = async () => {
    const helper = await workerHelper(secret, { startWorker, signal: ending.signal });
    // What a worker cannot do another one does, or the page, which then tells what is wrong.
    await (helper && work(helper).catch(() => helper.end()));
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, waiting.length) }, workInWorker));
    signal.throwIfAborted();
    const inPage = waiting.length > 0;
    if (inPage) await work(await pageHelper(secret));
    return { part, inPage };
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}
