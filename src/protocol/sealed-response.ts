import { parseReceiptCode } from '../response/receipt-code.js';
import { besideResponse, response, verified } from '../response/response.js';
import { z } from '../validation/zod.js';
import { LARGEST_BODY } from './limits.js';

/** Most public keys that one response is sealed for. */
const MOST_RECIPIENTS = 4;

/** Bytes that AES-256-GCM adds to what it encrypts. */
const TAG = 16;

/** The last character of base64url whose two or four lowest bits say nothing: they are zero, so that no two texts stand for the same bytes. */
const [TWO_SPARE_BITS, FOUR_SPARE_BITS] = ['[AEIMQUYcgkosw048]', '[AQgw]'];

/** So many bytes in base64url without padding (RFC 4648, section 5). */
const base64urlOf = (bytes: 12 | 32 | 65) => {
  const characters = Math.ceil((bytes * 4) / 3);
  const pattern = bytes % 3 === 0 ? `^[A-Za-z0-9_-]{${characters}}$` : `^[A-Za-z0-9_-]{${characters - 1}}${TWO_SPARE_BITS}$`;
  return z.string().check(z.regex(new RegExp(pattern), `expected ${bytes} bytes in base64url, which are ${characters} characters`));
};

/** Whether a plaintext may be that long: padded to 256 bytes up to 4096, above that to 4096. */
const isBucket = (bytes: number) => bytes > 0 && bytes % (bytes <= 4096 ? 256 : 4096) === 0;

const ciphertext = z.string().check(
  z.maxLength(LARGEST_BODY),
  z.regex(new RegExp(`^([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2}${TWO_SPARE_BITS}|[A-Za-z0-9_-]${FOUR_SPARE_BITS})?$`), 'expected base64url without padding'),
  z.refine(
    (text) => isBucket(Math.floor((text.length * 3) / 4) - TAG),
    `expected ${TAG} bytes more than a size bucket: than a multiple of 256 bytes up to 4096, above that of 4096`,
  ),
);

const entryOf = <Suite extends string>(suite: Suite, bytes: 32 | 65) => z.strictObject({ key: base64urlOf(12), suite: z.literal(suite), enc: base64urlOf(bytes), ciphertext });

/** The response as one recipient can open it: key id, suite, encapsulated key, and the padded response in HPKE's base mode (RFC 9180). */
const sealedEntry = z.discriminatedUnion('suite', [entryOf('X25519', 32), entryOf('P-256', 65)]);
export type SealedEntry = z.infer<typeof sealedEntry>;

const shape = {
  /** As in a response; not changed to small letters but refused, because what was sealed is bound to it as it stands. */
  id: z.uuid().check(z.regex(/^[^A-Z]*$/, 'expected a UUID in small letters')),
  survey: response.shape.survey,
  version: response.shape.version,
  /** Replaces what the same citizen sent before under this id; counted from 1. */
  revision: z.optional(z.int().check(z.gte(1))),
  /** The citizen's receipt code, without which nothing is replaced. */
  receipt: z.optional(z.string().check(z.refine((text) => parseReceiptCode(text) !== null, 'expected a receipt code such as "K7QM-2XGD-9PTR-4HWN-8VCB"'))),
  sealed: z.array(sealedEntry).check(
    z.minLength(1),
    z.maxLength(MOST_RECIPIENTS),
    z.refine((entries) => new Set(entries.map(({ key }) => key)).size === entries.length, 'expected one entry for each key'),
  ),
};

/** A sealed response as it is stored and exported: the receipt code, which nobody stores, may be missing. */
export const storedSealedResponse = z.strictObject({ ...shape, verified });

/**
 * One citizen's answers as they are sent, sealed before they were kept: what stands outside is needed to store and to
 * replace them, and what was answered can be read only by whoever holds one of the private keys (docs/sealing.md).
 */
export const sealedResponse = z
  .strictObject({ ...shape, ...besideResponse })
  .check(z.refine(({ revision, receipt }) => (revision === undefined) === (receipt === undefined), 'expected revision and receipt together, or neither'));
export type SealedResponse = z.infer<typeof storedSealedResponse>;
