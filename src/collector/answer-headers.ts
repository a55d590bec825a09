/**
 * What stands on every answer of a collector. Its answers are data: no browser shall take one for a page, show it in a frame, run
 * anything out of it, or tell others its address. What may be kept by caches says so itself.
 */
const ANSWER_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Puts the headers on an answer, and keeps it out of caches unless it says how it may be kept. */
export function setAnswerHeaders({ headers }: Response): void {
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) headers.set(name, value);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
