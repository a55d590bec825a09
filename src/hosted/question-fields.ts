import type { AnyQuestion } from '../questions/question-type.js';
import type { Markup } from './markup.js';
import type { HostedSpeaker } from './hosted-speaker.js';

/** What was written into the fields of a form, by their names. */
export type FormEntries = Pick<URLSearchParams, 'get' | 'getAll'>;

/** What the fields of a question are written with. */
export interface FieldContext {
  readonly speaker: HostedSpeaker;
  /** What was filled in before, so that nothing is lost where something needs another look. */
  readonly entries: FormEntries;
  /** Attributes of a single field: what describes it, and whether it needs another look. */
  readonly about: Markup;
  /** Gives an even number from 0 up to, but without, 1. */
  readonly random: () => number;
}

/** What was found in the fields of a question: an answer, what is wrong in words, or neither where nothing was filled in. */
export type Reading = { readonly answer?: unknown } | { readonly fault: string };

/**
 * How a question type is asked and read in a plain form. The name of a field is the id of its question; of a part of it
 * `question.part`; names after the dot that begin with `_` are no parts of a definition.
 *
 * @typeParam Question A definition of this type.
 */
export interface QuestionFields<Question extends AnyQuestion> {
  readonly type: Question['type'];
  /**
   * Where the words of the question stand: a `label` of one field, a `legend` of several, or nowhere, where there is nothing to
   * answer.
   */
  readonly frame: 'label' | 'legend' | 'none';
  /** Whether the ways to leave the question are among its own fields. */
  leavesItself?(question: Question): boolean;
  /** What is said under the question beside its own hint. */
  rule?(question: Question, speaker: HostedSpeaker): string;
  render(question: Question, context: FieldContext): Markup;
  read(question: Question, entries: FormEntries, speaker: HostedSpeaker): Reading;
  /** What is said where an answer is asked for and there is none. */
  required(question: Question, speaker: HostedSpeaker): string;
}

/** The id of the first field of a question, to which links to it lead. */
export const fieldId = (question: string): string => `q-${question}`;

/** The name of a part of a question. */
export const partName = (question: string, part: string): string => `${question}.${part}`;

/** A text as it was written into a field: with plain line breaks, without what no database takes. */
export const writtenIn = (entries: FormEntries, name: string): string => (entries.get(name) ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed();
