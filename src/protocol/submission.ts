import { response } from '../response/response.js';
import { z } from '../validation/zod.js';
import { MOST_RESPONSES } from './limits.js';
import { sealedResponse } from './sealed-response.js';

/** The body of `POST /v1/responses`: one to a hundred responses, open or sealed. */
export const submission = z.strictObject({ responses: z.array(z.union([response, sealedResponse])).check(z.minLength(1), z.maxLength(MOST_RESPONSES)) });
export type Submission = z.infer<typeof submission>;

/** The frame of a submission, with each response still unchecked: a faulty one must not hold up the others. */
export const submissionFrame = z.strictObject({
  responses: z.array(z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)) })).check(z.minLength(1), z.maxLength(MOST_RESPONSES)),
});
