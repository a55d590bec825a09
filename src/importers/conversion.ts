import type { SurveyDefinition } from '../survey/survey.js';
import type { ProblemAt } from '../validation/problem-at.js';

/** What came of a part of the source: a question or a page. */
export interface Became {
  readonly id: string;
  /** The type of the question, or `page`. */
  readonly type: string;
}

/** A part of the source of which something came. */
export interface Mapped {
  /** Where it stands in the source, with its name there. */
  readonly place: string;
  /** What the source calls its kind. */
  readonly what: string;
  /** What came of it; nothing of its own where it only holds others, which are listed by themselves. */
  readonly became: readonly Became[];
}

/** Something of the source that has no place in a definition. */
export interface Loss {
  readonly place: string;
  readonly what: string;
  /** Why it has none, in words. */
  readonly why: string;
  /** What stands in its place; null where nothing does. */
  readonly kept: string | null;
}

/** What became of every part of a survey that was written for another program. */
export interface ConversionReport {
  /** The program or format that it was written for. */
  readonly source: string;
  readonly mapped: readonly Mapped[];
  readonly losses: readonly Loss[];
}

/** A definition that passes `parseDefinition`, with what became of each part; or what is wrong with the file, and where. */
export type Converted =
  { readonly ok: true; readonly definition: SurveyDefinition; readonly report: ConversionReport } | { readonly ok: false; readonly problems: readonly ProblemAt[] };

/** How the survey is to be called, and in which language its words are where the source does not say. */
export interface ConvertOptions {
  readonly id?: string | undefined;
  /** What becomes the id where there is none, here or in the source: the name of the file. */
  readonly name?: string | undefined;
  readonly language?: string | undefined;
}

/** A file that cannot be read, and where not. */
export const broken = (path: string, expected: string): Converted => ({ ok: false, problems: [{ path, expected }] });
