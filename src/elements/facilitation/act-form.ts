import type { BoardAct } from '../../board/act.js';
import type { BoardDocument } from '../../board/board-document.js';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import type { BoardDefinition } from '../../survey/board.js';
import type { Quoted } from './board-things.js';
import type { FormKind } from './possible-acts.js';

/** A form that is open: what is to be done, and about what; `about` is empty where something new is made. */
export interface FormRef {
  readonly kind: FormKind;
  readonly about: string;
}

/** A name for a form that no other has. */
export const keyOf = ({ kind, about }: FormRef): string => `${kind}-${about}`;

/** What stands in the fields: name → what was written, or the values that were picked. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Longest text of a card and of a reason, as acts take them, in UTF-16 code units. */
export const LONGEST_CARD = 500;

/** Longest text that is given in a language. */
export const LONGEST_TEXT = 4000;

/** One line, several, a day, a number such as an amount, one of several, or any of several. */
export type FieldKind = 'line' | 'amount' | 'lines' | 'day' | 'pick' | 'ticks';

/** Something that can be picked: in words of the library, or in those of somebody else. */
export interface Choice {
  readonly value: string;
  readonly words: string | Quoted;
}

/** A field of a form. Its name is that of the part of the act that it gives, unless `part` is, so that faults find it. */
export interface Field {
  readonly name: string;
  readonly part?: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded: boolean;
  /** Longest text, as the collector takes it. */
  readonly longest?: number;
  readonly choices?: readonly Choice[];
  /** What it says in a list that nothing is picked from, where that is an answer too. */
  readonly empty?: string;
  readonly initial?: readonly string[];
  /** Whether it is asked, where that hangs on what stands in others. */
  readonly isAsked?: (values: Values) => boolean;
}

/** What a form gives: an act, and where a second one follows what then stands in the fields for it. */
export interface Made {
  readonly act: BoardAct;
  readonly then?: Values;
}

/** What is asked for an act. */
export interface ActForm {
  /** What it does, where that needs to be said. */
  readonly lead: string;
  readonly submit: string;
  /** What the button names beside, such as a phase. */
  readonly submits?: Quoted;
  readonly fields: readonly Field[];
  /** What is wrong beyond fields that are empty: field → words. */
  readonly faults?: (values: Values) => Readonly<Record<string, string>>;
  readonly make: (values: Values) => Made;
}

/** What forms are made from. */
export interface FormGround {
  readonly board: BoardDocument;
  readonly definition: BoardDefinition;
  readonly words: FacilitationMessages;
  /** The language that the facilitator writes in. */
  readonly language: string;
  /** The day, such as `2026-11-22`. */
  readonly today: string;
  /** Gives ids that nobody has used. */
  readonly newId: (prefix: string) => string;
  /** A number as the facilitator writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** What stands in a field of one value. */
export const valueIn = (values: Values, name: string): string => (values[name]?.[0] ?? '').trim();

/** What a form begins with. */
export const initialValues = ({ fields }: ActForm): Values => Object.fromEntries(fields.map(({ name, initial = [] }) => [name, initial]));

/** The same, without what cannot be picked any more. */
export function standingValues({ fields }: ActForm, values: Values): Values {
  return Object.fromEntries(
    fields.map(({ name, choices }) => {
      const own = values[name] ?? [];
      return [name, choices === undefined ? own : own.filter((value) => choices.some((choice) => choice.value === value))];
    }),
  );
}

/** What is wrong with what stands in the fields, as far as the page can tell: field → words. */
export function faultsIn(form: ActForm, values: Values, words: Pick<FacilitationMessages, 'leadNeeded'>): Readonly<Record<string, string>> {
  const asked = form.fields.filter(({ isNeeded, isAsked }) => isNeeded && (isAsked?.(values) ?? true));
  const empty = asked.filter(({ name }) => (values[name] ?? []).every((value) => value.trim() === ''));
  return { ...Object.fromEntries(empty.map(({ name }) => [name, words.leadNeeded])), ...form.faults?.(values) };
}
