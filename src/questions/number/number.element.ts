import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { pickText } from '../../text/pick-text.js';
import { fieldStyles } from '../field.styles.js';
import { type Fault, QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import type { NumberLook, NumberQuestion } from './number.js';
import { brokenLimit, decimalsOf, type NumberLimits } from './number-limits.js';
import { limitFault, numberRule, type NumberSpeaker, unreadableNumber } from './number-words.js';
import { numberStyles } from './number.styles.js';
import { parseNumber } from '../parse-number.js';
import { valueAtPointer } from './value-at-pointer.js';
import { writeIntoField, writeNumber } from './write-number.js';

/** Marks a kept state as words that are no number, apart from a number. */
const TYPED = '\u001Ftyped:';

/** Most decimals that JavaScript writes without an exponent. */
const MOST_FIXED = 100;

/** Keys that set a native slider, also where it stands at that value already. */
const SLIDER_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

/** A number as forms send it, e.g. `-1234.5`, or null for anything else. */
const readFormValue = (text: string | null) => (text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null);

const finite = (value: number | null | undefined) => (Number.isFinite(value) ? value! : undefined);

/**
 * A number, written as people write it where they live: with decimal comma or point, with marks between thousands, in
 * European, Arabic or Persian digits. What was typed stays as it was typed; whether it is a number is told on sending.
 *
 * With `look="slider"` a slider stands above the field. Until it is answered it shows no value at all; it is set with the
 * keyboard, with single clicks on its track, or through the field.
 *
 * Use it alone in any form, or let a survey set `question`. A form gets the number with a decimal point and nothing else.
 *
 * @summary A number in a field, with or without a slider.
 * @tag tillid-number
 * @fires input - The citizen changed the number; native.
 * @fires change - The citizen left the field or the slider after a change; native.
 * @csspart question - Everything.
 * @csspart field - The field.
 * @csspart unit - The unit beside the field.
 * @csspart slider - The slider.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of the slider's thumb and of the focus ring.
 * @cssproperty --tillid-line - Colour of the field's edge.
 */
export class NumberElement extends QuestionElement<NumberQuestion, Messages & SurveyMessages> {
  static override styles = [tokens, questionStyles, fieldStyles, numberStyles];
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    decimals: { type: Number },
    unit: {},
    look: {},
    value: { converter: readFormValue },
  };

  /** The lowest number, or null. */
  declare min: number | null;
  /** The highest number, or null. */
  declare max: number | null;
  /** Most decimals. */
  declare decimals: number;
  /** What is counted or measured in, e.g. `kr.` */
  declare unit: string;
  /** How it is asked for: `field` or `slider`; a slider needs `min` and `max`. */
  declare look: NumberLook;
  /** The number, or null; also one that breaks a limit. */
  declare value: number | null;

  /** What stands in the field. */
  #typed = '';
  /** The language that it stands there in. */
  #typedIn = '';

  constructor() {
    super();
    this.min = null;
    this.max = null;
    this.decimals = 0;
    this.unit = '';
    this.look = 'field';
    this.value = null;
  }

  /** The answer, or what was typed instead of one, as a text from which `state` can restore it, or null. */
  override get state(): string | null {
    return this.missing === null && this.#isUnreadable ? TYPED + this.#typed : super.state;
  }
  override set state(state: string | null) {
    super.state = state;
  }

  protected override loadWords(language: string): Promise<Messages & SurveyMessages> {
    return loadSurveyMessages(language);
  }
  protected override formValue(): string | null {
    return this.value === null ? null : this.value.toFixed(Math.min(decimalsOf(this.value), MOST_FIXED));
  }
  protected override restoreFormValue(value: string | null): void {
    this.#typed = value?.startsWith(TYPED) ? value.slice(TYPED.length) : '';
    this.value = readFormValue(value);
  }
  protected override responseValue(): number | undefined {
    return this.value === null || brokenLimit(this.value, this.#limits) !== null ? undefined : this.value;
  }
  protected override requiredMessage(): string {
    return this.words.numberRequired;
  }
  protected override valueText(): TemplateResult | string {
    if (this.value === null) return '';
    const written = writeNumber(this.value, this.wanted);
    return this.#unitText === '' ? written : html`${written} ${this.#unitText}`;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('#field') ?? undefined;
  }

  /** With the limits, which a slider shows by itself. */
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    const rule = this.#look === 'slider' ? '' : numberRule(this.#limits, this.#speaker);
    return own && rule ? html`${own}${` ${rule}`}` : own || rule;
  }

  protected override fault(): Fault | null {
    if (this.missing !== null) return null;
    if (this.#isUnreadable) return unreadableNumber(this.#limits, this.#speaker);
    return (this.value === null ? null : limitFault(this.value, this.#limits, this.#speaker)) ?? super.fault();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isTyped = changed.has('value') && this.value === parseNumber(this.#typed, this.wanted);
    const isForeign = this.#typedIn !== this.wanted && this.value !== null;
    if ((changed.has('value') && !isTyped) || isForeign) this.#typed = this.value === null ? '' : writeIntoField(this.value, this.wanted);
    this.#typedIn = this.wanted;
  }

  protected override renderControl(): TemplateResult {
    const { min, max } = this.#limits;
    if (this.#look === 'slider' && min !== undefined && max !== undefined) return this.#renderWithSlider(min, max);
    return html`<label id="question" class="label" for="field" part="label">${this.labelText}</label>
      ${this.renderHint()} ${this.renderError()}
      <div class="row">${this.#renderField(this.describedBy)}</div>
      ${this.renderLeaving('question')} ${this.missing === null ? nothing : this.renderClear()}`;
  }

  get #limits(): NumberLimits {
    const { min, max, decimals } = this.question ?? this;
    return { min: finite(min), max: finite(max), decimals: finite(decimals) };
  }

  get #speaker(): NumberSpeaker {
    return { words: this.words, write: (value) => this.#write(value), pluralOf: (count) => this.pluralOf(count) };
  }

  get #look(): NumberLook {
    return this.question === undefined ? this.look : (this.question.look ?? 'field');
  }

  get #unitText(): TemplateResult | string {
    return this.say(this.question?.unit) || this.unit;
  }

  /** Whether something is typed that is no number. */
  get #isUnreadable(): boolean {
    return this.value === null && this.#typed.trim() !== '';
  }

  #write(value: number): string {
    return writeNumber(value, this.wanted);
  }

  /** The field and its unit; a number field of the browser would change at a turn of the wheel and take one notation only. */
  #renderField(describedBy: string | typeof nothing, labelledBy: string | typeof nothing = nothing): TemplateResult {
    const { min, decimals } = this.#limits;
    const unit = this.#unitText;
    const described = [describedBy, unit === '' ? nothing : 'unit'].filter((id) => id !== nothing).join(' ');
    return html`<input
        id="field"
        part="field"
        dir="ltr"
        type="text"
        inputmode=${min !== undefined && min < 0 ? 'text' : decimals ? 'decimal' : 'numeric'}
        autocomplete="off"
        spellcheck="false"
        maxlength="40"
        .value=${this.#typed}
        aria-labelledby=${labelledBy}
        aria-describedby=${described === '' ? nothing : described}
        aria-invalid=${this.error !== ''}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
        @input=${this.#type}
        @change=${this.passOnChange}
      />${unit === '' ? nothing : html`<span id="unit" class="unit" part="unit">${unit}</span>`}`;
  }

  #renderWithSlider(min: number, max: number): TemplateResult {
    const { decimals = 0 } = this.#limits;
    const answer = this.responseValue();
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend id="question" class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()}
      <div class="sliding">
        <input
          type="range"
          part="slider"
          class=${answer === undefined ? 'unanswered' : 'answered'}
          min=${min}
          max=${max}
          step=${10 ** -decimals}
          .value=${String(answer ?? (min + max) / 2)}
          aria-labelledby="question"
          aria-valuetext=${answer === undefined ? this.words.notAnswered : [this.#write(answer), pickText(this.question?.unit, this.wanted) || this.unit].filter(Boolean).join(' ')}
          aria-invalid=${this.error !== ''}
          @input=${this.#slide}
          @change=${this.passOnChange}
          @click=${this.#press}
          @keyup=${this.#pressKey}
        />
        <div class="ends" aria-hidden="true"><span>${this.#write(min)}</span><span>${this.#write(max)}</span></div>
      </div>
      <div class="row">
        ${this.#renderField(nothing, 'question')}
        ${answer === undefined && this.missing === null ? html`<span class="not-answered" aria-hidden="true">${this.words.notAnswered}</span>` : nothing}
      </div>
      ${this.renderLeaving()} ${this.renderClear()}
    </fieldset>`;
  }

  readonly #type = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.value = parseNumber(this.#typed, this.wanted);
    this.answered();
  };

  readonly #slide = (event: Event): void => {
    this.value = Number((event.target as HTMLInputElement).value);
    this.answered();
  };

  /** A slider tells of no input where it is pressed at the value that it hides, nor, on some telephones, where its track is tapped. */
  readonly #press = (event: MouseEvent): void => {
    if (this.responseValue() === undefined) this.#answerUnmoved(valueAtPointer(event.currentTarget as HTMLInputElement, event));
  };

  readonly #pressKey = ({ key, currentTarget }: KeyboardEvent): void => {
    if (SLIDER_KEYS.includes(key) && this.responseValue() === undefined) this.#answerUnmoved(Number((currentTarget as HTMLInputElement).value));
  };

  #answerUnmoved(value: number): void {
    this.value = value;
    this.answered();
    this.tellChange();
  }
}

if (!customElements.get('tillid-number')) customElements.define('tillid-number', NumberElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-number': NumberElement;
  }
}
