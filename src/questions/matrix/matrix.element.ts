import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { UNGROUPED } from '../../locales/plain-number.js';
import { OptionChildren } from '../option-children.js';
import { optionStyles } from '../option.styles.js';
import { type Fault, QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import type { MatrixAnswer, MatrixQuestion, RowAnswer } from './matrix.js';
import { isSameAnswer, readMatrix } from './matrix-value.js';
import { matrixStyles } from './matrix.styles.js';

/** Most columns, with words and with numbers in their heads, that have room in a table from three widths on (see the styles); more of them stay cards. */
const ROOMS = [
  { name: 'few', words: 5, numbers: 8 },
  { name: 'some', words: 6, numbers: 10 },
  { name: 'many', words: 8, numbers: 13 },
] as const;

/** From more columns than this on, numbers stand in two rows where they do not fit into one. */
const LONG = 8;

type Text = TemplateResult | string;

interface Row {
  readonly id: string;
  readonly text: () => Text;
}

/** What can be answered in every row: a value with its number and words, or a way to leave the row. */
interface Column {
  readonly answer: RowAnswer;
  readonly number: string;
  readonly word: Text;
}

/**
 * Several rows that are answered on the same scale. Where there is room it is a table; in a narrow place every row is a
 * card of its own, with all words and without sideways scrolling. Each row is a group of native radio buttons.
 *
 * Use it alone in any form with `<option value="clean">The room was clean</option>` children as rows, or let a survey set
 * `question`.
 *
 * @summary Several rows on the same scale.
 * @tag tillid-matrix
 * @fires input - The citizen chose a value in a row; native.
 * @fires change - The citizen chose a value in a row; native.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart row - One row: its words and its values.
 * @csspart option - One value of a row.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes all answers back.
 * @cssproperty --tillid-accent - Colour of what is chosen and of the focus ring.
 * @cssproperty --tillid-line - Colour of lines that must be seen.
 * @cssproperty --tillid-faint - Colour of lines that may be faint.
 * @cssproperty --tillid-soft - Ground of what the pointer is over.
 * @cssproperty --tillid-error - Colour of errors.
 * @cssproperty --tillid-radius - Roundness of corners.
 * @cssproperty --tillid-space - Distance between parts.
 * @cssproperty --tillid-target - Least height of what can be pressed.
 */
export class MatrixElement extends QuestionElement<MatrixQuestion, Messages & SurveyMessages> {
  static override styles = [tokens, questionStyles, optionStyles, matrixStyles];
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    lowest: {},
    highest: {},
    value: { converter: readMatrix },
  };

  readonly #children = new OptionChildren(this);

  /** The lowest value. */
  declare min: number;
  /** The highest value. */
  declare max: number;
  /** Words for the lowest value. */
  declare lowest: string;
  /** Words for the highest value. */
  declare highest: string;
  /** The answer: row → value; null for none. As an attribute JSON. */
  declare value: MatrixAnswer | null;

  constructor() {
    super();
    this.min = 1;
    this.max = 5;
    this.lowest = '';
    this.highest = '';
    this.value = null;
  }

  /** Puts the focus on what needs an answer, else on the first value that is chosen, else on the first of all. */
  override focus(options?: FocusOptions): void {
    const inputs = [...this.renderRoot.querySelectorAll('input')];
    (inputs.find((input) => input.ariaInvalid === 'true') ?? inputs.find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected override loadWords(language: string): Promise<Messages & SurveyMessages> {
    return loadSurveyMessages(language);
  }
  protected override formValue(): string | null {
    const answer = this.responseValue();
    return answer === undefined ? null : JSON.stringify(answer);
  }
  protected override restoreFormValue(value: string | null): void {
    this.value = readMatrix(value);
  }
  protected override responseValue(): MatrixAnswer | undefined {
    const answered = this.#rows.map(({ id }) => [id, this.#answerIn(id)] as const).filter((row): row is readonly [string, RowAnswer] => row[1] !== undefined);
    return answered.length === 0 ? undefined : Object.fromEntries(answered);
  }
  protected override requiredMessage(): string {
    return this.words.everyRowRequired;
  }
  protected override valueText(): Text {
    const { columns, isWorded } = this.#scale;
    const texts = this.#rows.flatMap(({ id, text }) => {
      const column = columns.find(({ answer }) => isSameAnswer(this.#answerIn(id), answer));
      return column === undefined ? [] : [html`${text()}: ${isWorded ? '' : column.number} ${column.word}`];
    });
    return texts.length === 0 ? '' : html`${texts.map((text, index) => html`${index === 0 ? '' : '; '}${text}`)}`;
  }
  protected override get anchor(): HTMLElement | undefined {
    const index = this.#rows.findIndex(({ id }) => this.#answerIn(id) === undefined);
    return this.renderRoot.querySelector<HTMLElement>(`[name="${this.groupName}-${Math.max(0, index)}"]`) ?? undefined;
  }

  protected override fault(): Fault | null {
    const isComplete = this.#rows.every(({ id }) => this.#answerIn(id) !== undefined);
    return super.fault() ?? (this.isRequired && !isComplete ? [{ valueMissing: true }, this.requiredMessage()] : null);
  }

  protected override renderControl(): TemplateResult {
    const { columns, isWorded } = this.#scale;
    const heads = isWorded ? 'words' : 'numbers';
    const room = ROOMS.find((one) => columns.length <= one[heads])?.name ?? 'cards';
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()}
      <div class="room ${room}">
        <div class="matrix ${heads} ${room === 'cards' ? '' : 'table'} ${columns.length > LONG ? 'long' : ''}">
          <div class="heads" aria-hidden="true">
            <span></span>${columns.map(({ number, word }) => html`<span class="head">${word} ${isWorded || number === '' ? nothing : html`<b>${number}</b>`}</span>`)}
          </div>
          ${this.#rows.map((row, index) => this.#renderRow(row, index))}
        </div>
      </div>
      ${this.renderClear()}
    </fieldset>`;
  }

  get #rows(): Row[] {
    return this.question?.rows.map(({ id, text }) => ({ id, text: () => this.say(text) })) ?? this.#children.options.map(({ id, text }) => ({ id, text: () => text }));
  }

  /** The answer in a row, if the question takes it. */
  #answerIn(row: string): RowAnswer | undefined {
    const answer = this.value !== null && Object.hasOwn(this.value, row) ? this.value[row] : undefined;
    return this.#answers.find((one) => isSameAnswer(answer, one));
  }

  /** What can be answered in every row. */
  get #answers(): RowAnswer[] {
    const { min, max } = this.question ?? this;
    const values = Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index);
    return [...values, ...(this.question?.allow ?? []).map((missing) => ({ missing }))];
  }

  /** The columns, and whether every value has words. */
  get #scale() {
    const columns = this.#answers.map((answer): Column => {
      if (typeof answer === 'number') return { answer, number: this.formatNumber(answer, UNGROUPED), word: this.#word(answer) };
      return { answer, number: '', word: answer.missing === 'dont-know' ? this.words.dontKnow : this.words.noAnswer };
    });
    return { columns, isWorded: columns.every(({ word }) => word !== '') };
  }

  #word(value: number): Text {
    const { min, max } = this.question ?? this;
    return this.say(this.question?.labels?.[value]) || (value === min ? this.lowest : value === max ? this.highest : '');
  }

  #renderRow({ id, text }: Row, index: number): TemplateResult {
    const { columns, isWorded } = this.#scale;
    const values = columns.filter(({ number }) => number !== '');
    const given = this.#answerIn(id);
    const isInvalid = this.error !== '' && given === undefined;
    const option = ({ answer, number, word }: Column) =>
      html`<label class="option ${number === '' ? 'apart' : 'value'}" part="option">
        <input
          type="radio"
          name=${`${this.groupName}-${index}`}
          .checked=${given !== undefined && isSameAnswer(given, answer)}
          aria-invalid=${isInvalid}
          ?required=${this.isRequired}
          @input=${() => this.#choose(id, answer)}
          @change=${this.passOnChange}
        />
        <span class="visually-hidden">${[text(), number, word].filter(Boolean).map((part, place) => html`${place === 0 ? '' : ', '}${part}`)}</span>
        <span class="mark" aria-hidden="true">${isWorded || number === '' ? word : number}</span>
      </label>`;
    return html`<div class="row ${isInvalid ? 'invalid' : ''}" role="radiogroup" aria-labelledby=${`row-${index}`} part="row">
      <span class="item" id=${`row-${index}`}>${text()}</span>
      <div class="options">
        <div class="values">${values.map(option)}</div>
        ${isWorded ? nothing : html`<div class="ends" aria-hidden="true"><span>${values[0]?.word}</span><span>${values.at(-1)?.word}</span></div>`}
        ${columns.slice(values.length).map(option)}
      </div>
    </div>`;
  }

  #choose(row: string, answer: RowAnswer): void {
    this.value = { ...this.responseValue(), [row]: answer };
    this.answered();
  }
}

if (!customElements.get('tillid-matrix')) customElements.define('tillid-matrix', MatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-matrix': MatrixElement;
  }
}
