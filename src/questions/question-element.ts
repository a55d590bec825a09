import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../locales/en.js';
import { loadMessages } from '../locales/loaders.js';
import { LocalisedElement } from '../locales/localised.element.js';
import { LEFT } from './left.js';
import type { Question } from './registry.js';

/** An answer as it goes into a response: the value, or the code of why there is none; undefined while untouched. */
export type Given = unknown;

/** What a form objects to: the flags of the browser's validity, and the words for the citizen. */
export type Fault = readonly [ValidityStateFlags, string];

/** How many questions there have been on this page. */
let questions = 0;

/** Ways to leave a question that its definition may offer, with the words for each. */
const LEAVING: Readonly<Record<string, (words: Messages) => string>> = {
  'dont-know': (words) => words.dontKnow,
  'no-answer': (words) => words.noAnswer,
};

/**
 * What every answer control has: label, hint, error, its part in a form, and the question it stands for. One question is
 * one shadow root, so that fieldset, legend, inputs, hint and error stand together and no reference crosses a root.
 *
 * Used alone it takes its words from attributes; a survey sets `question` instead.
 *
 * @typeParam Asked The definition of a question of this type.
 * @typeParam Part The words that the control speaks.
 * @slot tools - Shown beside the question, e.g. a button that reads it aloud.
 */
export abstract class QuestionElement<Asked extends Question, Part extends Messages = Messages> extends LocalisedElement<Part> {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: {},
    hint: {},
    error: {},
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    question: { attribute: false },
  };

  /** The name under which a form sends the answer. */
  declare name: string;
  /** The question, for use without a definition. Without it the words of a `<label for>` are taken. */
  declare label: string;
  /** A line of help under the question. */
  declare hint: string;
  /** What is wrong with the answer, in the reader's words; shown and read out with the question. */
  declare error: string;
  /** Whether a form may not be sent without an answer. */
  declare required: boolean;
  /** Whether the control takes answers. */
  declare disabled: boolean;
  /** The definition of the question, instead of attributes. */
  declare question: Asked | undefined;

  /**
   * The name that the radio buttons of this question share, and no others of the page: WebKit passes over radio buttons with
   * the name of the one that has the focus when Tab is pressed, in other shadow roots too.
   */
  protected readonly groupName = `answer-${++questions}`;
  protected readonly internals = this.attachInternals();
  #disabledByForm = false;
  #missing: string | null = null;

  constructor() {
    super();
    this.name = '';
    this.label = '';
    this.hint = '';
    this.error = '';
    this.required = false;
    this.disabled = false;
    this.question = undefined;
  }

  protected override loadWords(language: string): Promise<Part> {
    return loadMessages(language) as Promise<Part>;
  }

  /** The answer's value as a form sends it, or null. */
  protected abstract formValue(): string | null;
  /** Puts back a value that a form sent, or null for none. */
  protected abstract restoreFormValue(value: string | null): void;
  /** The value as it stands in a response, or undefined for none. */
  protected abstract responseValue(): unknown;
  /** Said when an answer is required and there is none. */
  protected abstract requiredMessage(): string;
  /** The value in the reader's words, or an empty text for none. */
  protected abstract valueText(): TemplateResult | string;
  /** The inputs for the value itself. */
  protected abstract renderControl(): TemplateResult;
  /** The element that a validation message points at. */
  protected abstract get anchor(): HTMLElement | undefined;

  /** What was sent of it before, where chance made that of the answer, so that it cannot stand in the form. */
  declare told: string | undefined;

  /** What is to be known of the answer beside it where it is shown once more. */
  answerNote?(): string;

  /** Whether it takes an answer. */
  get isAnswerable(): boolean {
    return true;
  }

  /** The answer as a response holds it: the value, `{missing}` where the citizen chose to leave it, or undefined. */
  get given(): Given {
    return this.#missing === null ? this.responseValue() : { missing: this.#missing };
  }

  /** The answer in the reader's words, a way to leave the question among them; empty while there is none. */
  get answerText(): TemplateResult | string {
    return this.#missing === null ? this.valueText() : (LEAVING[this.#missing]?.(this.words) ?? '');
  }

  /** The answer as a text from which `state` can restore it, or null. */
  get state(): string | null {
    return this.#missing === null ? this.formValue() : LEFT + this.#missing;
  }
  set state(state: string | null) {
    this.formStateRestoreCallback(state);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.clear();
    this.restoreFormValue(this.getAttribute('value'));
  }
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: string | File | FormData | null): void {
    const text = typeof state === 'string' ? state : null;
    const isLeft = text?.startsWith(LEFT) ?? false;
    this.restoreFormValue(isLeft ? null : text);
    this.#missing = isLeft ? text!.slice(LEFT.length) : null;
    this.requestUpdate();
  }

  /** Takes the answer back, as if the question had not been touched. */
  clear(): void {
    this.#missing = null;
    this.error = '';
    this.restoreFormValue(null);
    this.requestUpdate();
  }

  /** Whether the citizen chose one of the ways to leave the question, and which. */
  protected get missing(): string | null {
    return this.#missing;
  }
  /** Whether answers are taken now. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }
  /** Whether an answer is asked for before a form is sent. */
  protected get isRequired(): boolean {
    return this.question?.required ?? this.required;
  }
  /** The question in the reader's language. */
  protected get labelText(): TemplateResult | string {
    const label = this.say(this.question?.text) || this.label || [...this.internals.labels].map((one) => one.textContent?.trim() ?? '').join(' ');
    return this.isRequired && label ? html`${label} <span class="needed">(${this.words.needed})</span>` : label;
  }
  protected get hintText(): TemplateResult | string {
    return this.say(this.question?.hint) || this.hint;
  }
  /** Ids of what describes the inputs: hint and error. */
  protected get describedBy(): string | typeof nothing {
    const ids = [this.hintText && 'hint', this.error && 'error'].filter(Boolean).join(' ');
    return ids === '' ? nothing : ids;
  }

  /** What a form objects to in the present answer, or null. */
  protected fault(): Fault | null {
    return this.isRequired && this.given === undefined ? [{ valueMissing: true }, this.requiredMessage()] : null;
  }

  /** Called by a control when its value was set by the citizen: the native events bubble on from the host. */
  protected answered(): void {
    this.#missing = null;
    this.error = '';
    this.requestUpdate();
  }

  /** Passes on a native `change`, which unlike `input` does not leave a shadow root by itself. */
  protected passOnChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  /** Tells of a change that no native input was part of, e.g. a button that takes something away. */
  protected tellChange(): void {
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.passOnChange();
  }

  /** A value that is set, by a script too, stands in the place of a way to leave; the form knows it before anything is drawn. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change[0] !== 'value') return;
    if (this.responseValue() !== undefined) this.#missing = null;
    this.#tellForm();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#tellForm();
  }

  #tellForm(): void {
    this.internals.setFormValue(this.#missing ?? this.formValue(), this.state);
    if (!this.hasUpdated) return;
    const fault = this.fault();
    if (fault) this.internals.setValidity(...fault, this.anchor);
    else this.internals.setValidity({});
  }

  protected override render(): TemplateResult {
    return html`<div class="question" lang=${this.language} dir=${this.direction} part="question"><slot name="tools"></slot>${this.renderControl()}</div>`;
  }

  /** The line of help, where there is one. */
  protected renderHint(): TemplateResult | typeof nothing {
    return this.hintText ? html`<p id="hint" class="hint" part="hint">${this.hintText}</p>` : nothing;
  }

  /** What is wrong, where something is. */
  protected renderError(): TemplateResult | typeof nothing {
    return this.error ? html`<p id="error" class="error" part="error"><span class="visually-hidden">${this.words.errorPrefix}</span> ${this.error}</p>` : nothing;
  }

  /**
   * The ways to leave the question, as radio buttons of the group `answer`.
   *
   * @param labelledBy Id of the question's words, where no fieldset holds both.
   */
  protected renderLeaving(labelledBy?: string): TemplateResult | typeof nothing {
    const offered = this.question?.allow ?? [];
    if (offered.length === 0) return nothing;
    return html`<div class="leaving" role=${labelledBy ? 'group' : nothing} aria-labelledby=${labelledBy ?? nothing}>
      ${offered.map(
        (kind) =>
          html`<label class="leave">
            <input
              type="radio"
              name=${this.groupName}
              aria-invalid="false"
              .checked=${this.#missing === kind}
              ?disabled=${this.isDisabled}
              @input=${() => this.#leave(kind)}
              @change=${this.passOnChange}
            />
            <span>${LEAVING[kind]?.(this.words)}</span>
          </label>`,
      )}
    </div>`;
  }

  /** A way back to no answer at all, once there is one: a radio button cannot be let go of by itself. */
  protected renderClear(): TemplateResult | typeof nothing {
    if (this.given === undefined || this.isDisabled) return nothing;
    return html`<button type="button" class="clear" part="clear" @click=${this.#clearAndTell}>${this.words.clear}</button>`;
  }

  #leave(kind: string): void {
    this.restoreFormValue(null);
    this.answered();
    this.#missing = kind;
    this.#tellForm();
  }

  readonly #clearAndTell = (): void => {
    this.clear();
    this.tellChange();
    this.focus();
  };
}
