import { type ProblemCode, type ProblemDetails, problemOf } from '../protocol/problem.js';

/** A problem document as an HTTP answer (RFC 9457). */
export function problemResponse(code: ProblemCode, details: ProblemDetails = {}, headers: Readonly<Record<string, string>> = {}): Response {
  const problem = problemOf(code, details);
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
