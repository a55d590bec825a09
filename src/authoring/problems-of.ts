import { parseDefinition } from '../survey/parse-definition.js';
import type { ProblemAt } from '../validation/problem-at.js';
import type { Draft } from './draft.js';

/** What is still wrong with a draft, in the words of the check that every definition goes through; nothing where it can be published. */
export function problemsOf(draft: Draft): readonly ProblemAt[] {
  const parsed = parseDefinition(draft);
  return parsed.ok ? [] : parsed.problems;
}
