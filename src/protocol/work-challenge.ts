import { z } from '../validation/zod.js';

/**
 * The answer to `POST /v1/challenge`: the text `PAYLOAD.SIGNATURE`, and how much work is asked for. The answer is a whole number
 * n below 2³² for which SHA-256 over the 32 bytes of the signature and n as four bytes, the highest first, begins with so many
 * bits that are zero.
 */
export const workChallenge = z.looseObject({
  challenge: z.string().check(z.maxLength(200)),
  /** Bits that have to be zero. */
  difficulty: z.int().check(z.minimum(0), z.maximum(32)),
});
export type WorkChallenge = z.infer<typeof workChallenge>;

/** The answer to `POST /v1/surveys/{id}/start`: a token that tells the collector when answering began. */
export const startToken = z.looseObject({ start: z.string().check(z.maxLength(200)) });
