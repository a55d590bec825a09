import { storedResponse, verified } from '../response/response.js';
import { z } from '../validation/zod.js';
import { storedSealedResponse } from './sealed-response.js';

const { id, survey, version } = storedResponse.shape;

/**
 * The answer to `GET /v1/responses/{id}`: what a collector keeps of the citizen who holds the receipt code. Other keys are let
 * through, so that an endpoint may say more than a widget reads.
 */
export const responseStatus = z.looseObject({
  id,
  state: z.enum(['received', 'withdrawn']),
  /** Survey and version that were answered; nothing of a withdrawn response is kept, so they are absent there. */
  survey: z.optional(survey),
  version: z.optional(version),
  /** Whether the survey still takes changes and withdrawals; false for what is withdrawn. */
  open: z.boolean(),
  /** Which change is kept: 0 is the answer as it was first sent. */
  revision: z.int().check(z.nonnegative()),
  /** The response as it is stored, open or sealed. */
  response: z.optional(z.union([storedResponse, storedSealedResponse])),
  verified,
});
export type ResponseStatus = z.infer<typeof responseStatus>;

/** The answer to `DELETE /v1/responses/{id}`: nothing of the response is kept any more, and it is never stored again. */
export const withdrawal = z.looseObject({ withdrawn: id });
export type Withdrawal = z.infer<typeof withdrawal>;
