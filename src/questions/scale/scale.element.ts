import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { UNGROUPED } from '../../locales/plain-number.js';
import { QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import type { ScaleLook, ScaleQuestion } from './scale.js';
import { LOOKS } from './scale-look.js';
import { scaleWord, type Step } from './scale-words.js';
import { scaleStyles } from './scale.styles.js';

/**
 * A scale: one whole number, chosen from a row of faces, stars, numbers or words. Native radio buttons in one group; every
 * value can be chosen with the keyboard, a tap or a screen reader, and taken back.
 *
 * Use it alone in any form, or let a survey set `question`.
 *
 * @summary One whole number on a scale of faces, stars, numbers or words.
 * @tag tillid-scale
 * @fires input - The citizen chose a value; native.
 * @fires change - The citizen chose a value; native.
 * @csspart question - Everything.
 * @csspart option - One value: picture and words.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of what is chosen and of the focus ring.
 * @cssproperty --tillid-line - Colour of lines that must be seen.
 * @cssproperty --tillid-faint - Colour of lines that may be faint.
 * @cssproperty --tillid-soft - Ground of what the pointer is over.
 * @cssproperty --tillid-error - Colour of errors.
 * @cssproperty --tillid-radius - Roundness of corners.
 * @cssproperty --tillid-space - Distance between parts.
 * @cssproperty --tillid-target - Least height of what can be pressed.
 */
export class ScaleElement extends QuestionElement<ScaleQuestion> {
  static override styles = [tokens, questionStyles, scaleStyles];
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    look: {},
    lowest: {},
    highest: {},
    value: { type: Number },
  };

  /** The lowest value. */
  declare min: number;
  /** The highest value. */
  declare max: number;
  /** How the values are drawn: `faces`, `stars`, `numbers`, `nps`, `csat` or `ces`. */
  declare look: ScaleLook;
  /** Words for the lowest value. */
  declare lowest: string;
  /** Words for the highest value. */
  declare highest: string;
  /** The chosen value, or null. */
  declare value: number | null;

  constructor() {
    super();
    this.min = 1;
    this.max = 5;
    this.look = 'numbers';
    this.lowest = '';
    this.highest = '';
    this.value = null;
  }

  /** Puts the focus on the chosen value, or on the first one. */
  override focus(options?: FocusOptions): void {
    const inputs = this.renderRoot.querySelectorAll('input');
    ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected override formValue(): string | null {
    return this.value === null ? null : String(this.value);
  }
  protected override restoreFormValue(value: string | null): void {
    this.value = value === null || value.trim() === '' || !Number.isInteger(Number(value)) ? null : Number(value);
  }
  protected override responseValue(): number | undefined {
    return this.value ?? undefined;
  }
  protected override requiredMessage(): string {
    return this.words.answerRequired;
  }
  protected override valueText(): TemplateResult | string {
    if (this.value === null) return '';
    const { steps, words, isWorded } = this.#scale();
    const word = words[steps.findIndex(({ value }) => value === this.value)] ?? '';
    return isWorded ? word : html`${this.#number(this.value)} ${word}`;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined;
  }

  protected override renderControl(): TemplateResult {
    const { layout } = LOOKS[this.#look];
    const { steps, words, isWorded } = this.#scale();
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()}
      <div class="options ${layout} ${this.#look} ${isWorded ? 'worded' : 'ends'} ${steps.length > 7 ? 'many' : ''}">
        ${steps.map((step, index) => this.#renderOption(step, words[index]!, isWorded))}
      </div>
      ${isWorded || !words.some(Boolean) ? nothing : html`<div class="ends-words" aria-hidden="true"><span>${words[0]}</span><span>${words.at(-1)}</span></div>`}
      ${this.renderLeaving()} ${this.renderClear()}
    </fieldset>`;
  }

  /** The values with their words, and whether every one has some. */
  #scale() {
    const { min, max } = this.question ?? this;
    const steps = Array.from({ length: Math.max(0, max - min + 1) }, (_, index): Step => ({ value: min + index, min, max }));
    const words = steps.map((step) => this.#word(step));
    return { steps, words, isWorded: words.every(Boolean) };
  }

  get #look(): ScaleLook {
    const look = this.question?.look ?? this.look;
    return look in LOOKS ? look : 'numbers';
  }

  #number(value: number): string {
    return this.formatNumber(value, UNGROUPED);
  }

  #word(step: Step): TemplateResult | string {
    const end = step.value === step.min ? this.lowest : step.value === step.max ? this.highest : '';
    return this.say(this.question?.labels?.[step.value]) || end || scaleWord(this.#look, step, this.words);
  }

  #renderOption(step: Step, word: TemplateResult | string, isWorded: boolean): TemplateResult {
    const { value } = step;
    const number = this.#number(value);
    const picture = LOOKS[this.#look].picture(step, number);
    const name = this.#look === 'stars' ? this.words.stars(number, this.formatNumber(step.max)) : number;
    const filled = this.#look === 'stars' && this.value !== null && value <= this.value;
    return html`<label class="option ${filled ? 'filled' : ''}" part="option">
      <input
        type="radio"
        name=${this.groupName}
        .value=${String(value)}
        .checked=${this.value === value}
        aria-invalid=${this.error !== ''}
        ?required=${this.isRequired}
        @input=${() => this.#choose(value)}
        @change=${this.passOnChange}
      />
      <span class="picture" aria-hidden="true">${picture}</span>
      ${isWorded ? html`<span class="word">${word}</span>` : html`<span class="visually-hidden">${name}${word ? html`, ${word}` : nothing}</span>`}
    </label>`;
  }

  #choose(value: number): void {
    this.value = value;
    this.answered();
  }
}

if (!customElements.get('tillid-scale')) customElements.define('tillid-scale', ScaleElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-scale': ScaleElement;
  }
}
