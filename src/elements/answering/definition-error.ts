import type { ProblemAt } from '../../validation/problem-at.js';

/** A definition that cannot be shown, and where it is wrong. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
  readonly problems: readonly ProblemAt[];

  constructor(message: string, problems: readonly ProblemAt[] = []) {
    super(message);
    this.problems = problems;
  }
}
