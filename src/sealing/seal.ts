import type { SealedEntry, SealedResponse } from '../protocol/sealed-response.js';
import type { SurveyResponse } from '../response/response.js';
import { toBase64url } from './base64url.js';
import { associatedData, INFO } from './envelope.js';
import { padded } from './padding.js';
import type { Recipient } from './recipients.js';
import { noUsableKey } from './sealing-error.js';
import { hpkeOf } from './suites.js';

/** What goes with a response that replaces an earlier one. */
export interface SealOptions {
  /** The citizen's receipt code; stands outside, and never inside. */
  readonly receipt?: string | undefined;
  /** Counted from 1; stands outside and inside, bound to each other. */
  readonly revision?: number | undefined;
}

async function entryFor(recipient: Recipient, plaintext: Uint8Array<ArrayBuffer>, aad: Uint8Array<ArrayBuffer>): Promise<SealedEntry> {
  const context = await hpkeOf(recipient.suite).createSenderContext({ recipientPublicKey: recipient.key, info: INFO });
  const ciphertext = await context.seal(plaintext, aad);
  return { key: recipient.id, suite: recipient.suite, enc: toBase64url(new Uint8Array(context.enc)), ciphertext: toBase64url(new Uint8Array(ciphertext)) };
}

/**
 * Seals a response, so that only the holders of the recipients' private keys can read it: HPKE in base mode (RFC 9180), one
 * encryption and one ephemeral key for each recipient (docs/sealing.md has it byte by byte).
 *
 * @throws SealingError without a recipient: nothing is sealed for nobody, and nothing is sent open instead.
 */
export async function seal(response: SurveyResponse & SealOptions, recipients: readonly Recipient[], given: SealOptions = {}): Promise<SealedResponse> {
  if (recipients.length === 0) throw noUsableKey();
  const { receipt: ownReceipt, revision: ownRevision, ...answered } = response;
  const { receipt = ownReceipt, revision = ownRevision } = given;
  const { id, survey, version } = answered;
  const header = { id, survey, version, ...(revision === undefined ? {} : { revision }) };
  const plaintext = padded(JSON.stringify({ ...answered, ...header }));
  const sealed = await Promise.all(recipients.map((recipient) => entryFor(recipient, plaintext, associatedData(header))));
  return { ...header, ...(receipt === undefined ? {} : { receipt }), sealed };
}
