import { loadOpening } from '../../opening/loaders.js';
import type { AnswerSource } from '../../opening/answer-groups.js';
import type { OpenedAnswers, OpeningProgress } from '../../opening/open-answers.js';
import type { Filled } from './fields.js';

/** More bytes than a key file or a definition has; a file chosen by mistake may have any length. */
const LARGEST = 10_000_000;

/** What the page knows beside what was filled in, and how the run is watched and ended. */
export interface RunOptions {
  /** Address of the sealed answers at their receiver; null where only files can be chosen. */
  readonly address: string | null;
  /** The definition that the page gives, or several of them, the current one first; null where it gives none. */
  readonly given: object | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: OpeningProgress) => void;
}

/** What stands in a file as JSON, or null; whether it is what it should be is told by those who use it. */
async function jsonIn(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.slice(0, LARGEST).text());
  } catch {
    return null;
  }
}

/**
 * Fetches or reads what was chosen, and opens it.
 *
 * @throws OpeningError where the owner of the key can do something about it.
 */
export async function runOpening({ origin, token, files, definitions, key, passphrase }: Filled, { address, given, signal, onProgress }: RunOptions): Promise<OpenedAnswers> {
  const { openAnswers, sealedAnswersFrom, definitionBeside } = await loadOpening();
  const fetched = async () => {
    if (address === null) return [];
    try {
      return [await definitionBeside(new URL(address), signal)];
    } catch (error) {
      // Without a connection the files that were chosen have to do.
      if (definitions.length > 0 && !signal.aborted) return [];
      throw error;
    }
  };
  const current: unknown[] = given === null ? await fetched() : [given].flat();
  const sources: AnswerSource[] =
    origin === 'receiver' ? [await sealedAnswersFrom(new URL(address!), token, signal)] : files.map((file) => ({ name: file.name, stream: file.stream() }));
  const request = {
    sources,
    definitions: [...current, ...(await Promise.all(definitions.map(jsonIn)))],
    isOrdered: current.length > 0,
    key: await key!.slice(0, LARGEST).text(),
    passphrase,
  };
  return openAnswers(request, { signal, onProgress });
}
