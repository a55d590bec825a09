import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { fieldStyles } from '../field.styles.js';
import { PrivacyNote } from '../privacy-note.js';
import { privacyNoteStyles } from '../privacy-note.styles.js';
import { QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import type { TextQuestion } from './text.js';
import { textStyles } from './text.styles.js';

/** From so many characters left the count is read out, so that a screen reader is not interrupted all the way. */
const COUNT_FROM = 100;

/**
 * Free text in the citizen's own words, with a count of the characters that are left near the end. What looks like a
 * personal number, an e-mail address or a telephone number is pointed out calmly, and can be sent all the same. Where the
 * definition lets words be shown with the results (`quotable`), the line of help says so.
 *
 * Use it alone in any form, or let a survey set `question`.
 *
 * @summary Free text in the citizen's own words.
 * @tag tillid-text
 * @fires input - The citizen typed; native.
 * @fires change - The citizen left the field after typing; native.
 * @csspart question - Everything.
 * @csspart field - The field itself.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart note - What seems to be a private detail.
 * @cssproperty --tillid-accent - Colour of the focus ring.
 * @cssproperty --tillid-line - Colour of the field's edge.
 */
export class TextElement extends QuestionElement<TextQuestion, Messages & SurveyMessages> {
  static override styles = [tokens, questionStyles, fieldStyles, privacyNoteStyles, textStyles];
  static override properties: PropertyDeclarations = {
    value: {},
    maxLength: { type: Number, attribute: 'maxlength' },
    rows: { type: Number },
  };

  /** The text, empty for none. */
  declare value: string;
  /** Longest text, in UTF-16 code units as in HTML. */
  declare maxLength: number;
  /** Height of the field in lines. */
  declare rows: number;

  readonly #note = new PrivacyNote(this);

  constructor() {
    super();
    this.value = '';
    this.maxLength = 1000;
    this.rows = 4;
  }

  protected override loadWords(language: string): Promise<Messages & SurveyMessages> {
    return loadSurveyMessages(language);
  }
  protected override formValue(): string | null {
    return this.value;
  }
  protected override restoreFormValue(value: string | null): void {
    this.value = value ?? '';
  }
  /** The text without half characters and U+0000, which no database takes; only spaces count as no answer. */
  protected override responseValue(): string | undefined {
    const text = this.value.replaceAll('\0', '').toWellFormed();
    return text.trim() === '' ? undefined : text;
  }
  protected override requiredMessage(): string {
    return this.words.textRequired;
  }
  /** In whichever language the citizen wrote. */
  protected override valueText(): TemplateResult | string {
    return this.value === '' ? '' : html`<span lang="" dir="auto">${this.value}</span>`;
  }
  /** Whether the words may be shown is read before anything is written. */
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    if (this.question?.quotable !== true) return own;
    return own ? html`${own}${` ${this.words.textQuotable}`}` : this.words.textQuotable;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector('textarea') ?? undefined;
  }

  protected override renderControl(): TemplateResult {
    const most = this.question?.maxLength ?? this.maxLength;
    const left = most - this.value.length;
    return html`<label id="question" class="label" for="field" part="label">${this.labelText}</label>
      ${this.renderHint()} ${this.renderError()}
      <textarea
        id="field"
        part="field"
        dir="auto"
        autocomplete="off"
        rows=${this.rows}
        maxlength=${most}
        .value=${this.value}
        aria-describedby=${this.describedBy}
        aria-invalid=${this.error !== ''}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
        @input=${this.#type}
        @change=${this.passOnChange}
        @blur=${this.#leave}
      ></textarea>
      <p class="count" aria-live="polite">${left <= COUNT_FROM ? this.words.charactersLeft(this.formatNumber(left), this.pluralOf(left)) : nothing}</p>
      <div class="note" part="note" role="status">${this.#note.details(this.value).map((detail) => html`<span>${this.words[`${detail}Found`]}</span>`)}</div>
      ${this.renderLeaving('question')} ${this.missing === null ? nothing : this.renderClear()}`;
  }

  readonly #type = (event: Event): void => {
    this.value = (event.target as HTMLTextAreaElement).value;
    this.answered();
    this.#note.typed(this.value);
  };

  readonly #leave = (): void => this.#note.left(this.value);
}

if (!customElements.get('tillid-text')) customElements.define('tillid-text', TextElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-text': TextElement;
  }
}
