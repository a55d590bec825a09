import { html, nothing, type TemplateResult } from 'lit';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { atBeginning } from './language-in-words.js';

/** What is said of a language: how many texts are missing, with ways to go to the next and to take the language away. */
export interface WordsState {
  readonly language: string;
  readonly name: string;
  /** The language of the workbench. */
  readonly reader: string;
  readonly missing: number;
  readonly words: AuthoringMessages;
  readonly number: (value: number) => string;
  readonly next: () => void;
  readonly remove: () => void;
}

/** A language with what is missing in it. */
export function wordsState({ language, name, reader, missing, words, number, next, remove }: WordsState): TemplateResult {
  return html`<li part="language">
    <span class=${missing === 0 ? 'complete' : 'incomplete'}>${atBeginning(missing === 0 ? words.wordsComplete(name) : words.wordsMissing(name, number(missing)), reader)}</span>
    <span class="buttons">
      ${missing === 0 ? nothing : html`<button type="button" id="next-${language}" @click=${next}>${words.wordsNext(name)}</button>`}
      <button type="button" id="remove-${language}" @click=${remove}>${words.wordsRemove(name)}</button>
    </span>
  </li>`;
}

/** What is asked before a language goes, and told when it is gone; empty words where nothing is. */
interface Removal {
  readonly words: AuthoringMessages;
  readonly asked: string;
  readonly removed: string;
  readonly remove: () => void;
  readonly keep: () => void;
  readonly undo: () => void;
}

/** A question before all words in a language go, and the way to bring them back. */
export function removalView({ words, asked, removed, remove, keep, undo }: Removal): TemplateResult | typeof nothing {
  if (asked !== '')
    return html`<div class="note" part="note" role="group" aria-labelledby="remove-asked">
      <p id="remove-asked">${asked}</p>
      <button type="button" id="remove-yes" aria-describedby="remove-asked" @click=${remove}>${words.writeRemove}</button>
      <button type="button" @click=${keep}>${words.wordsKeep}</button>
    </div>`;
  if (removed === '') return nothing;
  return html`<p class="note" part="note"><span>${removed}</span> <button type="button" id="undo" @click=${undo}>${words.writeUndo}</button></p>`;
}
