import { response } from '../response/response.js';
import { z } from '../validation/zod.js';
import { MOST_RESPONSES } from './limits.js';
import { sealedResponse } from './sealed-response.js';

/** A piece of work that a sender has done for one submission: what the collector asked for, and the number that answers it. */
export const workProof = z.strictObject({
  challenge: z.string().check(z.maxLength(200)),
  solution: z.int().check(z.minimum(0), z.maximum(2 ** 32 - 1)),
});
export type WorkProof = z.infer<typeof workProof>;

/** The body of `POST /v1/responses`: one to a hundred responses, open or sealed. */
export const submission = z.strictObject({
  responses: z.array(z.union([response, sealedResponse])).check(z.minLength(1), z.maxLength(MOST_RESPONSES)),
  /** Stands for all responses of the submission. */
  proof: z.optional(workProof),
});
export type Submission = z.infer<typeof submission>;

/** The frame of a submission, with each response still unchecked: a faulty one must not hold up the others. */
export const submissionFrame = z.strictObject({
  responses: z.array(z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)) })).check(z.minLength(1), z.maxLength(MOST_RESPONSES)),
  /** Unchecked too: one that is wrong refuses nothing. */
  proof: z.optional(z.unknown()),
});
