import type { AnyQuestion } from './question-type.js';

/**
 * A definition with answers that fit it and answers that do not. Examples are data: tests, the demo, the pages of the
 * documentation and the accessibility checks all go through the same list. Everything in them survives JSON.
 *
 * @typeParam Question A definition of the type that the examples show.
 */
export interface QuestionExample<Question extends AnyQuestion> {
  /** What the example shows, as a heading, e.g. `faces, five levels`. No two examples of a type share one. */
  readonly name: string;
  readonly question: Question;
  /** Answers that the question takes, among them those at its limits. */
  readonly valid: readonly unknown[];
  /** Answers that it refuses, among them those just outside its limits. */
  readonly invalid: readonly unknown[];
}
