import type { LocalisedText } from '../text/localised-text.js';
import type { AnyQuestion, MissingKind } from './question-type.js';

/** One value of a column with its words. */
export interface Category {
  /** The number that stands in the data. */
  readonly value: number;
  /** The id of the option that it stands for, where it stands for one. */
  readonly id?: string;
  readonly text: LocalisedText;
}

/** One column of a table of responses, as a question type declares it; names and codes of missing answers come later. */
export interface Column {
  /** What follows the id of the question in the name of the column; nothing for what stands for the question as a whole. */
  readonly part?: string;
  /** What the column holds where it is answered. */
  readonly kind: 'integer' | 'number' | 'string';
  /** Level of measurement: names, an order, or equal distances. */
  readonly level: 'nominal' | 'ordinal' | 'scale';
  /** Most decimals. */
  readonly decimals?: number;
  /** What was asked, or what this part of it was about. */
  readonly text: LocalisedText;
  /** What the part is about, where the text is that of the whole question. */
  readonly about?: LocalisedText;
  /** The values that have words, in their order. */
  readonly categories: readonly Category[];
  /** The lowest and the highest value that an answer can have; absent for words. */
  readonly range?: { readonly min: number; readonly max: number };
  /** Most UTF-16 code units of words. */
  readonly longest?: number;
  /** Where chance may have changed the answers: ε, and the chances with which the true answer and each other one was told. */
  readonly chances?: { readonly epsilon: number; readonly truth: number; readonly other: number };
  /** Whether it holds the citizen's own words, which are in the rows only where that is asked for. */
  readonly isWords?: boolean;
}

/** What stands in one cell: a value, the code of why there is none, or null where the response says nothing. */
export type CellValue = number | string | { readonly missing: MissingKind } | null;

/**
 * How the answers of a question type become cells of a table, and answers again. Kept apart from the type itself, so that
 * what only exports need is never sent to a browser.
 *
 * The first column tells of the whole question: it alone is read to know whether there is an answer. A column of a part
 * that a version does not have is null when its cells are read.
 *
 * @typeParam Question A definition of this type.
 */
export interface QuestionColumns<Question extends AnyQuestion> {
  readonly type: Question['type'];
  /** The columns of a question, at least one unless it takes no answer; those of words last. */
  columns(question: Question): readonly Column[];
  /**
   * One question that takes the answers to two versions of a question, the later one first, with the words of the later;
   * null where the same number would mean different things in them.
   */
  merge(later: Question, earlier: Question): Question | null;
  /** One cell for each column, of an answer that is valid and not missing. */
  write(question: Question, answer: unknown): readonly CellValue[];
  /**
   * The answer that such cells were written of. Cells that no answer gives are read somehow, and the result is invalid.
   *
   * @param options.own The question as it was asked, where `question` takes the answers to several versions.
   */
  read(question: Question, cells: readonly CellValue[], options: { readonly own: Question }): unknown;
  /** The answer without the citizen's own words, still valid; undefined where nothing is left of it. */
  withoutWords(question: Question, answer: unknown): unknown;
}
