import { type ProblemCode, problemOf, PROBLEMS } from '../protocol/problem.js';
import { type Answer, headerCalled, type Reference, schemaCalled } from './openapi-parts.js';

/** What stands beside a problem of this status in the headers. */
const HEADERS: Readonly<Record<number, string>> = { 401: 'WWW-Authenticate', 429: 'Retry-After', 500: 'Retry-After', 503: 'Retry-After' };

/** The codes by their status, each once. */
function byStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) statuses.set(PROBLEMS[code].status, [...(statuses.get(PROBLEMS[code].status) ?? []), code]);
  return statuses;
}

/** How the answer with one of these problems is called in the document, such as `unauthorised.wrong-receipt`. */
const nameOf = (codes: readonly ProblemCode[]): string => codes.toSorted().join('.');

function answerWith(codes: readonly ProblemCode[]): Answer {
  const { status } = PROBLEMS[codes[0]!];
  const header = HEADERS[status];
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join('\n'),
    ...(header === undefined ? {} : { headers: headerCalled(header) }),
    content: {
      'application/problem+json': {
        schema: { allOf: [schemaCalled('problem'), { properties: { type: { enum: codes.map((code) => problemOf(code).type) }, status: { const: status } } }] },
        examples: Object.fromEntries(codes.map((code) => [code, { value: problemOf(code) }])),
      },
    },
  };
}

/** Status → the named answer with the problems of that status. */
export const problemReferences = (codes: readonly ProblemCode[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries([...byStatus(codes)].map(([status, some]) => [status, { $ref: `#/components/responses/${nameOf(some)}` }]));

/** The named answers that routes with these codes refer to. */
export const problemAnswers = (routes: readonly (readonly ProblemCode[])[]): Readonly<Record<string, Answer>> =>
  Object.fromEntries(routes.flatMap((codes) => [...byStatus(codes).values()].map((some) => [nameOf(some), answerWith(some.toSorted())])));
