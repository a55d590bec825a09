import { missingKind } from '../questions/question-type.js';
import { cutName } from '../text/cut-name.js';
import { isDay } from '../text/day.js';
import { identifier } from '../text/identifier.js';
import { languageTag } from '../text/localised-text.js';
import { wellFormedText } from '../text/well-formed.js';
import { jsonValue } from '../validation/json-value.js';
import { z } from '../validation/zod.js';
import { parseReceiptCode } from './receipt-code.js';

/** The code of a question that was not answered. */
export const missingAnswer = z.strictObject({ missing: missingKind });

/** A day, or a minute where the definition asks for it; never a second. */
const submitted = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\dZ)?$/, 'expected a day such as "2026-11-22", or a minute in UTC such as "2026-11-22T13:05Z"'),
  );

/** Whether all that the survey asks of the sender against programs was right (1) or not (0); absent where it asks nothing. Only a collector says it. */
export const verified = z.optional(z.literal([0, 1]));

const shape = {
  /** A random UUID, made before the first save; it tells no time. Where there is a receipt code it follows from that. */
  id: z.uuid().check(z.toLowerCase()),
  survey: identifier,
  version: z.string().check(z.minLength(1), z.maxLength(32)),
  language: languageTag,
  submitted: z.optional(submitted.check(z.refine(isDay, 'expected a day that there is'))),
  /** Question id → answer, or the code of why there is none. */
  answers: z.record(identifier, jsonValue),
  group: z.optional(cutName),
  role: z.optional(cutName),
  wave: z.optional(cutName),
  /** The questions in the order in which they were shown. */
  order: z.optional(z.array(identifier).check(z.maxLength(500))),
  client: z.optional(wellFormedText(64)),
  /** Replaces what the same citizen sent before under this id; counted from 1. */
  revision: z.optional(z.int().check(z.gte(1))),
  /** The citizen's receipt code, without which nothing is replaced; the collector checks it and does not store it. */
  receipt: z.optional(z.string().check(z.refine((text) => parseReceiptCode(text) !== null, 'expected a receipt code such as "K7QM-2XGD-9PTR-4HWN-8VCB"'))),
};

/** A response as it is stored and exported: the receipt code, which nobody stores, may be missing. */
export const storedResponse = z.strictObject({ ...shape, verified });

/** What may be sent beside a response and is no part of it: the collector takes it off, and judges by it whether a program has sent it. */
export const besideResponse = {
  /** The token that the collector gave out when answering began. */
  start: z.optional(z.string().check(z.maxLength(200))),
  /** The one-time code of a ballot; it is marked as spent, and nothing leads from there to the response. */
  code: z.optional(z.string().check(z.maxLength(100))),
  /** Whether something was written into the field that no person sees. */
  trap: z.optional(z.literal(true)),
};

/**
 * One citizen's answers, as kept on the device, sent and received.
 *
 * Holds no network address, no user agent, no page address and no fingerprint. Whether the answers fit the questions is
 * told by `checkResponse`, which needs the definition.
 */
export const response = z
  .strictObject({ ...shape, ...besideResponse })
  .check(z.refine(({ revision, receipt }) => (revision === undefined) === (receipt === undefined), 'expected revision and receipt together, or neither'));
export type SurveyResponse = z.infer<typeof storedResponse>;
