import { html, type Markup, type Part } from '../html.js';

/** A box or button to be checked, with its words. */
export interface Checkable {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly words: Part;
  readonly isChecked: boolean;
  /** Set of the first field of a question. */
  readonly id?: string | undefined;
  readonly look?: 'option' | 'none';
}

/** A native radio button or checkbox within its label. */
export const checkable = ({ type, name, value, words, isChecked, id, look = 'option' }: Checkable): Markup =>
  html`<label class="${look}"><input type="${type}" name="${name}" value="${value}"${id !== undefined && html` id="${id}"`}${isChecked && html` checked`}><span>${words}</span></label>`;
