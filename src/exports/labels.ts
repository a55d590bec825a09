import type { LocalisedText } from '../text/localised-text.js';
import { pickText } from '../text/pick-text.js';
import type { Category } from '../questions/question-columns.js';
import type { Codebook, Variable } from './variable.js';

/** The words of a variable in a language: what was asked and, where it is a part of that or has a unit, which. */
export function labelOf({ text, about }: Pick<Variable, 'text' | 'about'>, language: string): string {
  return [pickText(text, language), pickText(about, language)].filter((words) => words !== '').join(' – ');
}

/** The words of a value in a language; the value itself where it has none. */
export const valueLabel = ({ value, text }: Pick<Category, 'text'> & { readonly value: number | string }, language: string): string => pickText(text, language) || String(value);

/** The languages in which any of the texts is, in their order. */
export const languagesIn = (...texts: readonly (LocalisedText | undefined)[]): string[] => [...new Set(texts.flatMap((text) => Object.keys(text ?? {})))];

/** The title of the survey in a language; its id where it has none. */
export const titleOf = ({ title, survey }: Codebook, language: string): string => pickText(title, language) || survey;
