import { markup, type Markup, type Part } from '../markup.js';

/** A box or button to be checked, with its words. */
export interface Checkable {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly words: Part;
  readonly isChecked: boolean;
  /** Set of the first field of a question. */
  readonly id?: string | undefined;
  /** What a style sheet tells apart: an answer, a way to leave, the way back to nothing. */
  readonly look?: 'option' | 'leave' | 'none';
}

/** A native radio button or checkbox within its label. */
export const checkable = ({ type, name, value, words, isChecked, id, look = 'option' }: Checkable): Markup =>
  markup`<label class="${look}"><input type="${type}" name="${name}" value="${value}"${id !== undefined && markup` id="${id}"`}${isChecked && markup` checked`}><span>${words}</span></label>`;
