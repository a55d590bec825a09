import type { Draft, Json } from '../../authoring/draft.js';
import type { EntriesKind } from '../../authoring/field.js';
import type { Path } from '../../authoring/path.js';
import type { Messages } from '../../locales/en.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import type { ProblemAt } from '../../validation/problem-at.js';

/** What can be done with a draft from a form. */
export interface EditorDeeds {
  /** Puts a value at a place, or takes out what stands there. */
  readonly set: (path: Path, value: Json | undefined) => void;
  /** Writes a text in the language that is being written. */
  readonly write: (path: Path, isNeeded: boolean, words: string) => void;
  /** Somebody has left a text that they wrote. */
  readonly written: (path: Path) => void;
  /** Gives another id, there and wherever it is named; what cannot be one stays in the field. */
  readonly rename: (path: Path, to: string, field: string) => void;
  /** Remembers what stands in a field and is not in the draft, or not yet. */
  readonly hold: (id: string, typed: Typed) => void;
  readonly addEntry: (list: Path, field: EntriesKind, ends: EntryEnds) => void;
  readonly moveEntry: (entry: Path, by: -1 | 1, ends: EntryEnds) => void;
  readonly removeEntry: (entry: Path, ends: EntryEnds) => void;
  /** Puts the focus on a field once it is drawn. */
  readonly focus: (id: string) => void;
  readonly undo: () => void;
}

/** What was typed into a field. */
export interface Typed {
  readonly text: string;
  /** Why it is not in the draft. */
  readonly fault?: string;
  /** What stood in the draft then: as long as it does, what was typed stays in the field. */
  readonly value?: string;
}

/** What a list of entries is called in the form, and whether a definition can do without it. */
export interface EntryEnds {
  readonly id: string;
  readonly isNeeded: boolean;
  /** The key of the words of an entry. */
  readonly words: string;
}

/** What was done last, where it is told, and the draft before it, as long as nothing else was done. */
export interface EditorNews {
  readonly words: string;
  /** The citizens’ words that it is about, in whatever language. */
  readonly about: string;
  readonly more: string;
  /** Where in the draft; the note stands there. */
  readonly at: string;
  readonly before: Draft;
  readonly after: Draft;
  /** What gets the focus when it is undone. */
  readonly back: string;
}

/** All that the views of the editor are drawn with. */
export interface EditorScene {
  readonly draft: Draft;
  readonly words: Messages & AuthoringMessages;
  /** The language of the workbench. */
  readonly language: string;
  /** The language that is being written. */
  readonly writing: string;
  /** A text of the draft in the nearest language, or empty. */
  readonly read: (text: Json | undefined) => { readonly words: string; readonly language: string };
  readonly number: (value: number) => string;
  /** A number as it stands in a field; empty where there is none. */
  readonly written: (value: Json | undefined) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
  readonly languageName: (tag: string) => string;
  /** What stands in a field: what was typed there, as long as it is held, or the value of the draft. */
  readonly shown: (id: string, value: string) => string;
  /** What is wrong with what was typed and is not in the draft. */
  readonly typingFault: (id: string, value: string) => string;
  /** The problems of what is open, by place. */
  readonly problems: ReadonlyMap<string, readonly ProblemAt[]>;
  readonly news: EditorNews | null;
  readonly does: EditorDeeds;
}

/** A form that is open, of a question or a page: where that stands, and with what the ids of its fields begin. */
export interface EditorForm {
  readonly base: Path;
  readonly key: string;
}

/** What can be done with a question or a page as a whole. */
export interface PartDeeds {
  readonly toggle: () => void;
  readonly move: (by: -1 | 1) => void;
  readonly copy: () => void;
  readonly remove: () => void;
}
