import type { Question } from '../questions/registry.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { Expression } from './expression.js';

type BodyOf<Q> = Q extends unknown ? Omit<Q, 'id' | 'text' | 'hint' | 'allow' | 'showIf' | 'required'> : never;

/** What a question of ours has beside the fields that every question has. */
export type Body = BodyOf<Question>;

/** A condition of the source: its words, and what they mean or why they mean nothing here. */
export interface DraftCondition {
  readonly source: string;
  readonly read: Expression | { readonly unreadable: string };
}

/** A question that is to be, still with the names of the source. */
export interface DraftQuestion {
  /** Where it comes from, and what it is there: several questions may come from one place. */
  readonly place: string;
  readonly what: string;
  /** The name that becomes its id. */
  readonly name: string;
  /** The names by which conditions of the source call it. */
  readonly names: readonly string[];
  readonly text: LocalisedText | undefined;
  readonly hint?: LocalisedText | undefined;
  readonly required?: boolean | undefined;
  readonly allow?: readonly ('dont-know' | 'no-answer')[] | undefined;
  /** All of them have to hold. */
  readonly conditions: readonly DraftCondition[];
  readonly body: Body;
  /** Value in the source → answer here; absent where they are the same. */
  readonly values?: ReadonlyMap<string, string | number> | undefined;
  /** Names by which conditions of the source call single options → the answer that is then among those chosen. */
  readonly optionNames?: ReadonlyMap<string, string> | undefined;
}

/** A page that is to be. */
export interface DraftPage {
  readonly place: string;
  readonly what: string;
  readonly name: string;
  readonly title?: LocalisedText | undefined;
  readonly text?: LocalisedText | undefined;
  readonly conditions: readonly DraftCondition[];
  readonly questions: readonly DraftQuestion[];
}

/** A survey that is to be. */
export interface Draft {
  readonly id: string;
  readonly version: string;
  /** The language of words that have to be made up, such as a name in the place of a missing text. */
  readonly language: string;
  readonly title?: LocalisedText | undefined;
  readonly notice?: LocalisedText | undefined;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
  readonly pages: readonly DraftPage[];
}
