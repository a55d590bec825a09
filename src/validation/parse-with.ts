import { explainIssues } from './explain-issues.js';
import { isDeeperThan } from './is-deeper-than.js';
import type { ProblemAt } from './problem-at.js';
import { z } from './zod.js';

/** Either the value in its checked form, or every fault that was found in it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ProblemAt[] };

/** Most levels of lists and objects in each other; Zod goes into them by recursion, which a few thousand would overflow. */
const DEEPEST = 64;

/** Checks a value against a schema; a fault is returned with its path and what was expected there, never thrown. */
export function parseWith<S extends z.core.$ZodType>(schema: S, value: unknown): Parsed<z.output<S>> {
  if (isDeeperThan(DEEPEST, value)) return { ok: false, problems: [{ path: '', expected: `expected at most ${DEEPEST} levels of lists and objects` }] };
  const result = z.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: explainIssues(schema, result.error.issues, value) };
}
