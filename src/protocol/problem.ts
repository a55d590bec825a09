import { z } from '../validation/zod.js';

/** What can go wrong with a request: code → HTTP status and title. The outbox keeps and retries whatever the status. */
export const PROBLEMS = {
  'invalid-json': { status: 400, title: 'The body is not valid JSON' },
  'invalid-submission': { status: 400, title: 'The submission does not have the expected form' },
  'invalid-definition': { status: 400, title: 'The survey definition is not valid' },
  'invalid-request': { status: 400, title: 'The request is not valid' },
  unauthorised: { status: 401, title: 'The token is missing, or is not taken' },
  'wrong-receipt': { status: 401, title: 'The receipt code is missing, or does not belong to this response' },
  forbidden: { status: 403, title: 'This token does not reach so far' },
  'wrong-origin': { status: 403, title: 'The survey takes no answers from pages of this origin' },
  'unknown-survey': { status: 404, title: 'There is no such survey here' },
  'unknown-board': { status: 404, title: 'This survey has no board' },
  'unknown-response': { status: 404, title: 'No response with this receipt code has arrived here' },
  'unknown-token': { status: 404, title: 'There is no such token here' },
  'unknown-route': { status: 404, title: 'There is nothing at this address' },
  'wrong-method': { status: 405, title: 'This address does not take this method' },
  'version-exists': { status: 409, title: 'This version of the survey has answers already' },
  'act-overtaken': { status: 409, title: 'Another act has come before this one' },
  'survey-closed': { status: 409, title: 'The survey has closed; its answers are not changed any more' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'wrong-media-type': { status: 415, title: 'The body is not of the media type that is taken here' },
  'too-many-requests': { status: 429, title: 'Too much has come from there in a short time; try again later' },
  'internal-error': { status: 500, title: 'The collector could not do its work; nothing was stored' },
  'not-ready': { status: 503, title: 'The collector lacks what it needs to store answers safely' },
  stopping: { status: 503, title: 'The collector is stopping; try again shortly' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** A problem document (RFC 9457): what went wrong, and where in the body. It never repeats an answer. */
export const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.strictObject({ path: z.string(), expected: z.string() }))),
  /** Number of the last act, where another was expected. */
  number: z.optional(z.int()),
});
export type Problem = z.infer<typeof problem>;

/** What a problem document says beside its code. */
export type ProblemDetails = Pick<Problem, 'detail' | 'errors' | 'number'>;

/** The problem document of a code. */
export function problemOf(code: ProblemCode, { detail, errors, number }: ProblemDetails = {}): Problem {
  return {
    type: `urn:tillid:problem:${code}`,
    ...PROBLEMS[code],
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...(number === undefined ? {} : { number }),
  };
}
