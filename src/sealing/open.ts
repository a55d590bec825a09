import { type SealedEntry, storedSealedResponse } from '../protocol/sealed-response.js';
import { response, type SurveyResponse } from '../response/response.js';
import { type Parsed, parseWith } from '../validation/parse-with.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { fromBase64url } from './base64url.js';
import { associatedData, INFO, type SealedHeader } from './envelope.js';
import type { PrivateKey } from './private-key.js';
import { hpkeOf } from './suites.js';

/**
 * Why a sealed response was not opened: `damaged` has not the form of one, or was changed since it was sealed; `other-key`
 * is sealed, but not for this key; `no-response` was opened, and is not the response that it is said to be.
 */
export type NotOpened = 'damaged' | 'other-key' | 'no-response';

/** The response, without `revision` and `receipt`, with the mark that a collector has put on it; or why there is none, and where the fault lies. Never an answer. */
export type Opened = { readonly ok: true; readonly response: SurveyResponse } | { readonly ok: false; readonly reason: NotOpened; readonly problems: readonly ProblemAt[] };

const notOpened = (reason: NotOpened, problems: readonly ProblemAt[]): Opened => ({ ok: false, reason, problems });

async function decrypted({ pair }: PrivateKey, { suite, enc, ciphertext }: SealedEntry, aad: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer | null> {
  try {
    const context = await hpkeOf(suite).createRecipientContext({ recipientKey: pair, enc: fromBase64url(enc)!, info: INFO });
    return await context.open(fromBase64url(ciphertext)!, aad);
  } catch {
    return null;
  }
}

/** The response in a plaintext, which has to be the one that the header speaks of. */
function responseIn(plaintext: ArrayBuffer, header: SealedHeader): Parsed<SurveyResponse> {
  let inside: unknown;
  try {
    inside = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plaintext));
  } catch {
    return { ok: false, problems: [{ path: '', expected: 'expected JSON inside' }] };
  }
  const isObject = typeof inside === 'object' && inside !== null && !Array.isArray(inside);
  const { revision, ...answered } = isObject ? (inside as Record<string, unknown>) : {};
  const parsed = parseWith(response, isObject ? answered : inside);
  if (!parsed.ok) return parsed;
  const found: Readonly<Record<string, unknown>> = { ...answered, revision };
  const different = (['id', 'survey', 'version', 'revision'] as const).filter((key) => found[key] !== header[key]);
  // What was sealed, and not the copy that the check makes.
  return different.length === 0
    ? { ok: true, value: answered as SurveyResponse }
    : { ok: false, problems: different.map((path) => ({ path, expected: 'expected inside what stands outside' })) };
}

/**
 * Opens a sealed response with an unlocked private key and checks that it is the response that it is said to be. Whether the
 * answers fit the questions is told by `checkResponse`, which needs the definition.
 *
 * @param sealed A sealed response as it was sent, stored or exported; anything else is `damaged`.
 */
export async function open(sealed: unknown, key: PrivateKey): Promise<Opened> {
  const parsed = parseWith(storedSealedResponse, sealed);
  if (!parsed.ok) return notOpened('damaged', parsed.problems);
  const index = parsed.value.sealed.findIndex((one) => one.key === key.id && one.suite === key.suite);
  const entry = parsed.value.sealed[index];
  if (entry === undefined) return notOpened('other-key', [{ path: 'sealed', expected: `expected an entry for the key ${key.id}` }]);
  const plaintext = await decrypted(key, entry, associatedData(parsed.value));
  if (plaintext === null)
    return notOpened('damaged', [{ path: `sealed[${index}]`, expected: 'expected what was sealed, under the id, survey, version and revision that it was sealed with' }]);
  const inside = responseIn(plaintext, parsed.value);
  const { verified } = parsed.value;
  if (inside.ok) return { ok: true, response: verified === undefined ? inside.value : { ...inside.value, verified } };
  return notOpened('no-response', inside.problems);
}
