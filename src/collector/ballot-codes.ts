import { newBallotCode, parseBallotCode } from '../response/ballot-code.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { signerOf } from './signer.js';
import type { Store } from './store.js';

/** Most codes of one survey. */
export const MOST_CODES = 100_000;

/** Codes that are hashed at the same time. */
const SLICE = 1000;

const hashOf = (store: Store, survey: string, code: string) => signerOf(store).sign('code', `${survey}:${code}`);

/**
 * Makes codes for a survey. What is kept of each is an HMAC, under which nobody finds it again without the key.
 *
 * @returns The codes, told this once, or null where there would be too many; then none was made.
 */
export async function makeCodes(store: Store, survey: string, count: number): Promise<readonly string[] | null> {
  const codes = Array.from({ length: count }, newBallotCode);
  const hashes: string[] = [];
  for (let start = 0; start < count; start += SLICE)
    hashes.push(...(await Promise.all(codes.slice(start, start + SLICE).map((code) => hashOf(store, survey, parseBallotCode(code)!)))));
  // In the order of the hashes nothing tells in which order the letters were printed.
  return (await store.addCodes(survey, hashes.toSorted(), { most: MOST_CODES })) ? codes : null;
}

/** What a response to a survey has to spend: the hash of a code, null where none was sent, undefined where the survey asks for none. A text that is no code has a hash that nothing has. */
export async function codeToSpend(store: Store, { id: survey, codes }: SurveyDefinition, code: unknown): Promise<string | null | undefined> {
  if (codes !== 'required') return undefined;
  if (typeof code !== 'string' || code === '') return null;
  const read = parseBallotCode(code);
  return read === null ? '' : hashOf(store, survey, read);
}
