import { publishResults } from '../results/publish.js';
import type { Results } from '../results/results.js';
import { type LockedKey, readKeyFile } from '../sealing/key-file.js';
import { SealingError } from '../sealing/sealing-error.js';
import { formatProblem } from '../validation/problem-at.js';
import { answerGroups, type AnswerSource } from './answer-groups.js';
import type { Fault } from './open-part.js';
import { openGroups } from './open-groups.js';
import { OpeningError } from './opening-error.js';
import { startWorker } from './start-worker.js';
import { surveyVersions } from './survey-versions.js';

export { definitionBeside, sealedAnswersFrom } from './from-collector.js';

/** What is to be opened, with what, and by which survey it is counted. */
export interface OpeningRequest {
  readonly sources: readonly AnswerSource[];
  /** Definitions of the survey, one for each version that answers belong to, still unchecked. */
  readonly definitions: readonly unknown[];
  /** Whether the first definition is the current one; otherwise that of the highest version is taken for it. */
  readonly isOrdered: boolean;
  /** The text of the private key file. */
  readonly key: string;
  readonly passphrase: string;
}

/** How far the opening is: how many answers have been read, or opened of how many. */
export type OpeningProgress = { readonly read: number } | { readonly done: number; readonly all: number };

/** How the opening is watched and ended. */
export interface OpeningOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: OpeningProgress) => void;
  readonly startWorker?: () => Worker;
  readonly workers?: number;
}

/** Opened answers, and openly what was not counted among them. */
export interface OpenedAnswers {
  readonly results: Results;
  /** Different answers that were found, opened or not. */
  readonly all: number;
  readonly opened: number;
  /** Opened ones that fit the survey. */
  readonly counted: number;
  readonly faults: readonly Fault[];
  /** The opened answers as JSON lines. They are in no other place; whoever lets go of them has forgotten them. */
  readonly lines: readonly string[];
  /** Whether workers could not do all of it. */
  readonly inPage: boolean;
}

const MOST_WORKERS = 8;

async function lockedKeyIn(text: string): Promise<LockedKey> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OpeningError('wrong-key', 'the key file is no JSON; expected a private key file as `tillid key` makes it');
  }
  const parsed = await readKeyFile(value);
  if (parsed.ok) return parsed.value;
  throw new OpeningError('wrong-key', `not a private key file: ${parsed.problems.map(formatProblem).join('; ')}`);
}

/** Words that fit the page for what the sealing core says. */
function asOpeningError(error: unknown): unknown {
  if (!(error instanceof SealingError)) return error;
  return new OpeningError(error.hindrance === 'no-https' ? 'no-https' : 'wrong-key', error.message);
}

/**
 * Opens sealed answers with a private key, in this browser: reads them, opens them in a pool of workers, checks each against
 * the survey and counts it, and tells what was not counted and why. Nothing that is opened leaves the browser.
 *
 * @throws OpeningError where the owner of the key can do something about it; the reason of the signal, if that ends it.
 */
export async function openAnswers({ sources, definitions, isOrdered, key, passphrase }: OpeningRequest, options: OpeningOptions): Promise<OpenedAnswers> {
  const { signal, onProgress, workers = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1) } = options;
  try {
    const versions = surveyVersions(definitions, isOrdered);
    const secret = { key: await lockedKeyIn(key), passphrase, versions };
    const groups = await answerGroups(sources, { signal, onRead: (read) => onProgress({ read }) });
    if (groups.length === 0) throw new OpeningError('no-answers', 'no answers were found; expected sealed ones as they are exported or saved from a widget');
    const all = groups.length;
    onProgress({ done: 0, all });
    const { part, inPage } = await openGroups(groups, secret, {
      startWorker: options.startWorker ?? startWorker,
      workers,
      signal,
      onProgress: (done) => onProgress({ done, all }),
    });
    const { fold, ...rest } = part;
    return { ...rest, results: publishResults(versions[0], fold), all, counted: fold.n, inPage };
  } catch (error) {
    throw asOpeningError(error);
  }
}
