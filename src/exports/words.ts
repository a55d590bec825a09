import type { MissingKind } from '../questions/question-type.js';
import type { LocalisedText } from '../text/localised-text.js';

/** What the library itself says in exports; the words of questions come from the definition. */
export const MISSING_WORDS: Readonly<Record<MissingKind, LocalisedText>> = {
  'dont-know': { en: 'Does not know', da: 'Ved ikke' },
  'no-answer': { en: 'Prefers not to answer', da: 'Ønsker ikke at svare' },
  skipped: { en: 'Skipped', da: 'Sprunget over' },
  'not-shown': { en: 'Not shown', da: 'Ikke vist' },
};

/** What the values of `verified` say. */
export const VERIFIED_WORDS = [
  { value: 0, text: { en: 'No, or not known', da: 'Nej, eller uvist' } },
  { value: 1, text: { en: 'Yes', da: 'Ja' } },
] as const satisfies readonly { readonly value: number; readonly text: LocalisedText }[];

/** What the columns of a response itself are called. */
export const FIELD_WORDS = {
  id: { en: 'Id of the response (random)', da: 'Besvarelsens id (tilfældigt)' },
  version: { en: 'Version of the survey', da: 'Undersøgelsens version' },
  language: { en: 'Language in which it was answered', da: 'Sprog, der blev svaret på' },
  submitted: { en: 'Day or minute of sending', da: 'Dag eller minut for afsendelse' },
  group: { en: 'Group', da: 'Gruppe' },
  role: { en: 'Role', da: 'Rolle' },
  wave: { en: 'Wave', da: 'Måling' },
  revision: { en: 'How often it was changed', da: 'Hvor mange gange den er ændret' },
  client: { en: 'Program that sent it', da: 'Program, der sendte den' },
  verified: { en: 'Whether the checks against programs were passed', da: 'Om kontrollen mod programmer er bestået' },
  order: { en: 'Questions in the order in which they were shown', da: 'Spørgsmål i den rækkefølge, de blev vist' },
} as const satisfies Record<string, LocalisedText>;
