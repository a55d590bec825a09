import type { Column } from '../questions/question-columns.js';
import type { MissingKind } from '../questions/question-type.js';
import type { Question } from '../questions/registry.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { LocalisedText } from '../text/localised-text.js';

/** The number that stands in a cell for each reason why there is no answer. */
export type MissingCodes = Readonly<Record<MissingKind, number>>;

/** A text that stands in the data, and its words. */
export interface NamedValue {
  readonly value: string;
  readonly text: LocalisedText;
}

/** One column of the exported table. */
export interface Variable extends Column {
  /** Unique also without regard to case; valid in R, SPSS and as an XML id. */
  readonly name: string;
  /** What it was made of: a field of the response, a question, or a score, which is worked out and ignored when read back. */
  readonly origin: 'response' | 'question' | 'score';
  /** The id of the field, question or score as the definition has it. */
  readonly id: string;
  /** The values of a text that have words: what the groups, roles and waves of the survey are called. */
  readonly named?: readonly NamedValue[];
  /** The codes of missing answers; absent where an empty cell is the only one. */
  readonly codes?: MissingCodes;
}

/** A question of a version, and where its columns stand. */
export interface AskedQuestion {
  /** As all versions together have it (see `askedInVersions`). */
  readonly question: Question;
  /** As this version has it. */
  readonly own: Question;
  /** Place of each of its columns among the variables; null for words that are left out, and for what this version did not offer. */
  readonly places: readonly (number | null)[];
}

/** A score of a version, and where it stands. */
export interface ScoredBy {
  readonly id: string;
  readonly place: number;
  /** The ids of the bands, where the score is no number but a band. */
  readonly bands: readonly string[] | null;
}

/** What one version of the survey asks and works out. */
export interface SurveyVersion {
  readonly definition: SurveyDefinition;
  /** Question id → question, in the order of the codebook. */
  readonly asked: ReadonlyMap<string, AskedQuestion>;
  readonly scores: readonly ScoredBy[];
}

/** What stands in an exported table: its variables in order, and how they come from responses. */
export interface Codebook {
  readonly survey: string;
  readonly title: LocalisedText;
  /** Current first. */
  readonly definitions: readonly SurveyDefinition[];
  /** Whether the citizens' own words are in the rows. */
  readonly texts: boolean;
  readonly variables: readonly Variable[];
  /** Version → what it asks; it is looked up for every response. */
  readonly versions: ReadonlyMap<string, SurveyVersion>;
}

/** What stands in a cell; null is the empty cell: the response says nothing there. */
export type Cell = number | string | null;
