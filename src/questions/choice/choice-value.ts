import type { ChoiceAnswer, Chosen } from './choice.js';

/** The id of an answer in own words, and the key of the words themselves. */
export const OTHER = 'other';

export const idOf = (chosen: Chosen): string => (typeof chosen === 'string' ? chosen : OTHER);

/** What was chosen, one by one. */
export const chosenIn = (answer: ChoiceAnswer | null): readonly Chosen[] => (answer === null ? [] : [answer].flat());

/** The citizen's own words among what was chosen, or undefined. */
export function ownWordsIn(answer: ChoiceAnswer | null): string | undefined {
  return chosenIn(answer).find((chosen) => typeof chosen !== 'string')?.other;
}

const isChosen = (value: unknown): value is Chosen =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && OTHER in value && typeof value[OTHER] === 'string');

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The answer that a form keeps as text: an id, or JSON where it is more than one; null where it is neither. */
export function readChoice(text: string | null): ChoiceAnswer | null {
  if (text === null || text === '') return null;
  if (!/^\s*[[{]/.test(text)) return text;
  const value = readJson(text);
  if (Array.isArray(value)) return value.filter(isChosen);
  return isChosen(value) ? value : null;
}

/** The text that a form keeps for an answer. */
export const writeChoice = (answer: ChoiceAnswer): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));
