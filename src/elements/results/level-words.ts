import { html, type TemplateResult } from 'lit';
import { scaleWord } from '../../questions/scale/scale-words.js';
import type { QuestionResult } from '../../results/results.js';
import type { Reader } from './view.js';

/** A range of whole numbers, both ends included. */
interface Ends {
  readonly min: number;
  readonly max: number;
}

/** The word of a value: the definition's, else the look's own, else none. */
export function levelWord(question: QuestionResult, { min, max }: Ends, value: number, { scaleWords, plain }: Reader): string {
  return plain(question.labels?.[value]) || scaleWord(question.look ?? '', { value, min, max }, scaleWords);
}

/** A value with its word as it is shown: marked with its language, where that is not the reader's. */
export function levelShown(question: QuestionResult, ends: Ends, value: number, { figure, reader }: { readonly figure: string; readonly reader: Reader }): TemplateResult | string {
  const own = question.labels?.[value];
  return own === undefined ? levelLabel(figure, levelWord(question, ends, value, reader)) : html`${figure} · ${reader.say(own)}`;
}

/** A value with its word, where it has one. */
export const levelLabel = (value: string, word: string): string => (word === '' ? value : `${value} · ${word}`);
