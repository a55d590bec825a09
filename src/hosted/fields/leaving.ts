import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Markup } from '../markup.js';
import { type FormEntries, partName } from '../question-fields.js';
import { checkable } from './radios.js';

/** Ways to leave a question that a definition can offer. */
type Leaving = 'dont-know' | 'no-answer';

/** What the value of a field begins with that stands for a way to leave its question; no id of an option has a colon. */
const MISSING = 'missing:';

/** The value of a field that stands for a way to leave. */
const leavingValue = (kind: Leaving): string => MISSING + kind;

/** The way to leave that a value stands for, if the question offers it. */
export const leavingIn = (value: string | null, allow: readonly Leaving[] = []): { readonly missing: Leaving } | undefined => {
  const missing = allow.find((kind) => value === leavingValue(kind));
  return missing && { missing };
};

/** The words of a way to leave. */
export const leavingWords = (kind: Leaving, { words }: HostedSpeaker): string => (kind === 'dont-know' ? words.dontKnow : words.noAnswer);

/**
 * Radio buttons that follow others of the same name: the ways to leave a question, and the way back to no answer at all, which a
 * style sheet can hide for as long as there is none: a radio button cannot be let go of by itself.
 */
export const leavingRadios = (
  name: string,
  allow: readonly Leaving[] | undefined,
  { entries, speaker }: { readonly entries: FormEntries; readonly speaker: HostedSpeaker },
): Markup => {
  const given = entries.get(name) ?? '';
  const leave = (kind: Leaving) =>
    checkable({ type: 'radio', name, value: leavingValue(kind), words: leavingWords(kind, speaker), isChecked: given === leavingValue(kind), look: 'leave' });
  return markup`${(allow ?? []).map(leave)}${checkable({ type: 'radio', name, value: '', words: speaker.words.notAnswered, isChecked: false, look: 'none' })}`;
};

/** The name of the radio buttons to leave a question whose own fields are none. */
export const leavingName = (question: string): string => partName(question, '_left');
