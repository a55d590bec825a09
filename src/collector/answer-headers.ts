/**
 * What stands on the answers of a collector. They are data: no browser shall take one for a page, show it in a frame, run anything
 * out of it, or tell others its address. Only the pages that a survey is answered on say otherwise of themselves. What may be kept
 * by caches says so itself.
 */
const ANSWER_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Puts the headers on an answer, and keeps it out of caches unless it says how it may be kept. */
export function setAnswerHeaders({ headers }: Response): void {
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) if (!headers.has(name)) headers.set(name, value);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
