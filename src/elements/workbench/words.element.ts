import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Draft } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { removeLanguage, setText } from '../../authoring/set-text.js';
import { textsOf, wordsIn } from '../../authoring/texts-of.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { languageTag } from '../../text/localised-text.js';
import { parseWith } from '../../validation/parse-with.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { AuthoringElement } from './authoring-element.js';
import { editorStyles } from './editor.styles.js';
import { atBeginning, languageInWords } from './language-in-words.js';
import { ANOTHER, firstOffered, type LanguagesForm, languagesView } from './words-languages.js';
import { questionNumbers, textPlace } from './words-place.js';
import { removalView, type WordsState, wordsState } from './words-state.js';
import { fieldOf, isMissing, wordsTable, type WordsRow } from './words-table.js';
import { wordsStyles } from './words.styles.js';

/** What was read from a draft. */
interface Known {
  readonly draft: Draft;
  readonly words: unknown;
  readonly rows: readonly WordsRow[];
  readonly languages: readonly string[];
}

/**
 * All texts of a survey that is written, with its languages side by side: what is missing is counted and can be jumped to,
 * languages are added and taken away. Each change makes a new draft and is told by an event; a draft from outside takes nothing
 * away that somebody is typing.
 *
 * @summary All texts of a survey that is written, with its languages side by side.
 * @tag tillid-workbench-words
 * @fires tillid-draft - The draft has changed; `detail.draft` is the new one.
 * @fires tillid-languages - A language was added or taken away; `detail.languages` are those that there are now, also those without words so far.
 * @csspart words - Everything.
 * @csspart status - What is said of changes, for those who do not see it.
 * @csspart language - What is said of a language: what is missing in it, and ways to go there and to take it away.
 * @csspart note - A question before a language is taken away, and the way to bring it back.
 * @csspart field - A field to write in.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 */
export class WorkbenchWordsElement extends AuthoringElement {
  static override styles = [tokens, fieldStyles, formPartsStyles, editorStyles, wordsStyles];
  static override properties: PropertyDeclarations = {};

  #added: readonly string[] = [];
  #taken: readonly string[] = [];
  #adding: LanguagesForm['adding'] = null;
  #removing: string | null = null;
  #undo: { readonly before: Draft; readonly after: Draft; readonly language: string } | null = null;
  #said = '';
  /** The row in which somebody was last. */
  #visited = -1;
  #typed: { readonly id: string; readonly words: string } | null = null;
  #read: Known | null = null;

  constructor() {
    super();
    this.addEventListener('focusout', () => {
      if (this.#typed !== null) this.requestUpdate();
      this.#typed = null;
    });
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const rows = this.#rows;
    const languages = this.#languages;
    return html`<div class="words" lang=${this.language} dir=${this.direction} part="words">
      <p class="visually-hidden" role="status" part="status">${this.#said}</p>
      <ul class="languages">
        ${languages.map((language) => wordsState(this.#stateOf(language, rows)))}
      </ul>
      ${removalView(this.#removal(rows))} ${languagesView(this.#languagesForm)}
      ${
        rows.length === 0
          ? html`<p>${words.wordsNone}</p>`
          : wordsTable({
              rows,
              languages,
              words,
              nameOf: (tag) => atBeginning(this.#nameOf(tag), this.language),
              shown: (id, own) => (this.#typed?.id === id ? this.#typed.words : own),
              write: this.#write,
            })
      }
    </div>`;
  }

  /** The languages of the survey: those that were named, those that the draft has words in, and those that were just added. */
  get #languages(): string[] {
    return [...new Set([...this.languages.filter((tag) => !this.#taken.includes(tag)), ...this.#known.languages, ...this.#added])];
  }

  get #rows(): readonly WordsRow[] {
    return this.#known.rows;
  }

  /** All texts with their places, and their languages; read anew only when the draft is another one. */
  get #known(): Known {
    const { draft, words } = this;
    if (this.#read?.draft === draft && this.#read.words === words) return this.#read;
    const numbers = questionNumbers(draft);
    const figures = new Intl.NumberFormat(this.language, { useGrouping: false });
    const reader = { words, number: (value: number) => figures.format(value) };
    const rows = textsOf(draft).map((text, number) => ({ text, number, place: textPlace(text.path, draft, numbers, reader) }));
    this.#read = { draft, words, rows, languages: languagesOf(draft) };
    return this.#read;
  }

  #nameOf(tag: string): string {
    return languageInWords(tag, this.language, this.words);
  }

  #stateOf(language: string, rows: readonly WordsRow[]): WordsState {
    const missing = rows.filter(({ text }) => isMissing(text, language));
    return {
      language,
      name: this.#nameOf(language),
      reader: this.language,
      missing: missing.length,
      words: this.words,
      number: (value) => this.formatNumber(value),
      next: () => this.#goTo(language, missing),
      remove: () => {
        this.#removing = language;
        this.#undo = null;
        void this.focusOn('remove-yes');
      },
    };
  }

  #removal(rows: readonly WordsRow[]): Parameters<typeof removalView>[0] {
    const { words } = this;
    const language = this.#removing;
    const undo = this.#undo?.after === this.draft ? this.#undo : null;
    const count = rows.filter(({ text }) => language !== null && wordsIn(text.text, language) !== '').length;
    return {
      words,
      asked: language === null ? '' : words.wordsRemoveSure(this.#nameOf(language), this.formatNumber(count)),
      removed: undo === null ? '' : words.wordsRemoved(this.#nameOf(undo.language)),
      remove: () => this.#remove(language!),
      keep: () => {
        this.#removing = null;
        void this.focusOn(`remove-${language}`);
      },
      undo: () => {
        if (undo === null) return;
        this.#undo = null;
        this.#taken = this.#taken.filter((tag) => tag !== undo.language);
        this.tell(undo.before);
        this.#tellLanguages();
        this.#said = words.writeUndone;
        void this.focusOn(`remove-${undo.language}`);
      },
    };
  }

  get #languagesForm(): LanguagesForm {
    return {
      words: this.words,
      errorPrefix: this.words.errorPrefix,
      reader: this.language,
      present: this.#languages,
      adding: this.#adding,
      begin: () => {
        this.#adding = { chosen: firstOffered(this.#languagesForm), tag: '', fault: '' };
        void this.focusOn('language');
      },
      choose: (chosen) => {
        this.#adding = { chosen, tag: '', fault: '' };
        this.requestUpdate();
      },
      write: (tag) => {
        this.#adding = { chosen: ANOTHER, tag, fault: '' };
        this.requestUpdate();
      },
      add: () => this.#add(),
      cancel: () => {
        this.#adding = null;
        void this.focusOn('add-language');
      },
    };
  }

  #add(): void {
    const { words } = this;
    const adding = this.#adding!;
    const language = adding.chosen === ANOTHER ? adding.tag.trim() : adding.chosen;
    const isThere = this.#languages.some((tag) => tag.toLowerCase() === language.toLowerCase());
    if (isThere || !parseWith(languageTag, language).ok) {
      this.#adding = { ...adding, fault: isThere ? atBeginning(words.wordsThere(this.#nameOf(language)), this.language) : words.wordsTagWrong };
      return void this.focusOn('tag');
    }
    this.#adding = null;
    this.#added = [...this.#added, language];
    this.#taken = this.#taken.filter((tag) => tag !== language);
    this.#said = atBeginning(words.wordsAdded(this.#nameOf(language)), this.language);
    this.#tellLanguages();
    void this.focusOn(fieldOf(0, language), 'add-language');
  }

  #remove(language: string): void {
    const before = this.draft;
    const after = removeLanguage(before, language);
    this.#removing = null;
    this.#added = this.#added.filter((tag) => tag !== language);
    this.#taken = [...this.#taken, language];
    this.#undo = { before, after, language };
    this.#said = this.words.wordsRemoved(this.#nameOf(language));
    this.tell(after);
    this.#tellLanguages();
    void this.focusOn('undo');
  }

  /** Goes to the next text without words in a language, after the one in which somebody was last; to the first after the last. */
  #goTo(language: string, missing: readonly WordsRow[]): void {
    const next = missing.find(({ number }) => number > this.#visited) ?? missing[0];
    if (next === undefined) return;
    this.#visited = next.number;
    void this.focusOn(fieldOf(next.number, language));
  }

  readonly #write = ({ text, number }: WordsRow, language: string, written: string): void => {
    this.#typed = { id: fieldOf(number, language), words: written };
    this.#visited = number;
    this.tell(setText(this.draft, text, { language, words: written }));
  };

  #tellLanguages(): void {
    this.dispatchEvent(new CustomEvent('tillid-languages', { detail: { languages: this.#languages }, bubbles: true, composed: true }));
  }
}

if (!customElements.get('tillid-workbench-words')) customElements.define('tillid-workbench-words', WorkbenchWordsElement);

declare global {
  interface HTMLElementEventMap {
    /** A language of a survey that is written was added or taken away. */
    'tillid-languages': CustomEvent<{ readonly languages: readonly string[] }>;
  }
  interface HTMLElementTagNameMap {
    'tillid-workbench-words': WorkbenchWordsElement;
  }
}
