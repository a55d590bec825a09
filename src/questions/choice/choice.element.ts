import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { ChanceMessages } from '../../locales/en-chance.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { fieldStyles } from '../field.styles.js';
import { OptionChildren } from '../option-children.js';
import { optionStyles } from '../option.styles.js';
import { type Fault, QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import type { ChoiceAnswer, ChoiceQuestion } from './choice.js';
import { choiceRule } from './choice-rule.js';
import { chosenIn, idOf, OTHER, ownWordsIn, readChoice, writeChoice } from './choice-value.js';
import { choiceStyles } from './choice.styles.js';
import { loadChance } from './loaders.js';

/** Longest answer in own words, in UTF-16 code units as in HTML. */
const LONGEST_OWN_WORDS = 200;

/** The words of a choice, those of chance only where it may change the answer. */
type ChoiceMessages = Messages & SurveyMessages & Partial<ChanceMessages>;

/** An option as it is shown; its words are asked for only when it is drawn. */
interface Option {
  readonly id: string;
  readonly exclusive: boolean;
  readonly text: () => TemplateResult | string;
}

/**
 * A choice among options: native radio buttons for one, checkboxes for several, in one group. An answer in own words can be
 * offered beside them. Nothing is ever locked: whoever has chosen too many is told so when going on, and decides.
 *
 * Use it alone in any form with `<option value="bus">Bus</option>` children, or let a survey set `question`.
 *
 * @summary One or several of a list of options.
 * @tag tillid-choice
 * @fires input - The citizen chose, or wrote own words; native.
 * @fires change - The citizen chose, or left own words; native.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart option - One option: button and words.
 * @csspart field - The field for own words.
 * @csspart hint - The line of help.
 * @csspart chance - What chance does to the answer, where it may change it.
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
export class ChoiceElement extends QuestionElement<ChoiceQuestion, ChoiceMessages> {
  static override styles = [tokens, questionStyles, fieldStyles, optionStyles, choiceStyles];
  static override properties: PropertyDeclarations = {
    multiple: { type: Boolean },
    other: { type: Boolean },
    look: {},
    value: { converter: readChoice },
  };

  readonly #children = new OptionChildren(this);

  /** Whether several options may be chosen. */
  declare multiple: boolean;
  /** Whether an answer in own words is offered. */
  declare other: boolean;
  /** How the options are laid out: `list` or `tiles`. */
  declare look: 'list' | 'tiles';
  /** The answer: the id of an option, `{other: words}`, or with `multiple` a list of them; null for none. */
  declare value: ChoiceAnswer | null;

  /** Own words that wait while Other is not chosen, so that a slip of the finger costs none. */
  #ownWords = '';
  #staysInHundred: Awaited<ReturnType<typeof loadChance>>['staysInHundred'] | undefined;

  constructor() {
    super();
    this.multiple = false;
    this.other = false;
    this.look = 'list';
    this.value = null;
  }

  /** Puts the focus on the first option that is chosen, or on the first of all. */
  override focus(options?: FocusOptions): void {
    const inputs = this.renderRoot.querySelectorAll('input');
    ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected override async loadWords(language: string): Promise<ChoiceMessages> {
    const [words, chance] = await Promise.all([loadSurveyMessages(language), this.question?.randomised && loadChance(language)]);
    this.#staysInHundred = chance?.staysInHundred;
    return { ...words, ...chance?.words };
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The question has come after the words.
    if (this.question?.randomised !== undefined && this.#staysInHundred === undefined) this.readLanguage();
  }
  protected override formValue(): string | null {
    const answer = this.responseValue();
    return answer === undefined ? null : writeChoice(answer);
  }
  protected override restoreFormValue(value: string | null): void {
    this.#ownWords = '';
    this.value = readChoice(value);
  }
  protected override responseValue(): ChoiceAnswer | undefined {
    const words = (ownWordsIn(this.value) ?? '').replaceAll('\0', '').slice(0, LONGEST_OWN_WORDS).toWellFormed();
    return this.#answerOf(this.#chosen, words.trim() === '' ? '' : words) ?? undefined;
  }
  protected override requiredMessage(): string {
    return (this.#isMultiple && this.question?.atLeast !== undefined && this.#rule) || this.words.answerRequired;
  }
  protected override valueText(): TemplateResult | string {
    const chosen = chosenIn(this.responseValue() ?? this.told ?? null);
    const textOf = (id: string) => this.#options.find((option) => option.id === id)!.text();
    const texts = chosen.map((one) => (typeof one === 'string' ? textOf(one) : html`<bdi lang="">${one.other}</bdi>`));
    const list = new Intl.ListFormat(this.language).formatToParts(texts.map((_, index) => String(index)));
    return texts.length === 0 ? '' : html`${list.map(({ type, value }) => (type === 'element' ? texts[Number(value)] : value))}`;
  }
  override answerNote(): string {
    if (this.question?.randomised === undefined || this.missing !== null || !this.answerText) return '';
    return (this.#isOnlyTold ? this.words.chanceTold : this.words.chanceReview) ?? '';
  }
  protected override get isRequired(): boolean {
    return super.isRequired && this.told === undefined;
  }
  protected override get describedBy(): string | typeof nothing {
    const ids = super.describedBy;
    if (this.question?.randomised === undefined) return ids;
    return ids === nothing ? 'chance' : `${ids} chance`;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined;
  }
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    return own && this.#rule ? html`${own}${` ${this.#rule}`}` : own || this.#rule;
  }

  protected override fault(): Fault | null {
    const { atLeast = 1, atMost = Infinity } = this.question ?? {};
    const chosen = this.#chosen;
    const standsAlone = this.#options.some(({ id, exclusive }) => exclusive && chosen.includes(id));
    const missing = super.fault();
    if (missing !== null || !this.#isMultiple || chosen.length === 0) return missing;
    if (chosen.length > atMost) return [{ rangeOverflow: true }, this.#rule];
    return chosen.length < atLeast && !standsAlone ? [{ rangeUnderflow: true }, this.#rule] : null;
  }

  protected override renderControl(): TemplateResult {
    const look = (this.question ?? this).look ?? 'list';
    const chosen = this.#chosen;
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.#renderChance()} ${this.renderError()}
      <div class="options ${look}">${this.#options.map((option) => this.#renderOption(option, chosen.includes(option.id)))}</div>
      ${this.#hasOther && chosen.includes(OTHER) ? this.#renderOwnWords() : nothing} ${this.renderLeaving()}
      ${this.#isMultiple && this.missing === null ? nothing : this.renderClear()}
    </fieldset>`;
  }

  /** What chance does to the answer; and where one was told before, which. */
  #renderChance(): TemplateResult | typeof nothing {
    const { question, words } = this;
    if (question?.randomised === undefined || this.#staysInHundred === undefined) return nothing;
    const note = words.chanceNote?.(this.formatNumber(this.#staysInHundred(question.options.length, question.randomised.epsilon)));
    return html`<div id="chance" class="hint" part="chance">
      <p>${note}</p>
      ${this.#isOnlyTold ? html`<p>${words.chanceSent} <strong>${this.valueText()}</strong></p>` : nothing}
    </div>`;
  }

  /** Whether there is no answer but the one that was told before. */
  get #isOnlyTold(): boolean {
    return this.told !== undefined && this.given === undefined;
  }
  get #isMultiple(): boolean {
    return (this.question ?? this).multiple ?? false;
  }
  get #hasOther(): boolean {
    return (this.question ?? this).other ?? false;
  }

  /** What can be chosen, an answer in own words last. */
  get #options(): Option[] {
    const asked = this.question?.options.map(({ id, text, exclusive = false }): Option => ({ id, exclusive, text: () => this.say(text) }));
    const written = () => this.#children.options.map(({ id, text }): Option => ({ id, exclusive: false, text: () => text }));
    return [...(asked ?? written()), ...(this.#hasOther ? [{ id: OTHER, exclusive: false, text: () => this.words.other }] : [])];
  }

  /** Ids of what is chosen, in the order of the options; what is not offered, or cannot stand together, counts for nothing. */
  get #chosen(): string[] {
    if (Array.isArray(this.value) && !this.#isMultiple) return [];
    const ids = chosenIn(this.value).map(idOf);
    const chosen = this.#options.filter(({ id }) => ids.includes(id));
    return (chosen.length > 1 ? chosen.filter(({ exclusive }) => !exclusive) : chosen).map(({ id }) => id);
  }

  /** How many may be chosen, in words; empty where it is one. */
  get #rule(): string {
    if (!this.#isMultiple) return '';
    return choiceRule(this.question ?? {}, this.words, (count) => this.formatNumber(count));
  }

  /** The answer that these options are, with the words of Other where there are some. */
  #answerOf(ids: readonly string[], words: string): ChoiceAnswer | null {
    const chosen = ids.map((id) => (id === OTHER && this.#hasOther && words !== '' ? { [OTHER]: words } : id));
    return this.#isMultiple ? (chosen.length === 0 ? null : chosen) : (chosen[0] ?? null);
  }

  #renderOption({ id, text }: Option, isChosen: boolean): TemplateResult {
    return html`<label class="option" part="option">
      <input
        type=${this.#isMultiple ? 'checkbox' : 'radio'}
        name=${this.groupName}
        .value=${id}
        .checked=${isChosen}
        aria-invalid=${this.error !== ''}
        ?required=${this.isRequired && !this.#isMultiple}
        @input=${this.#choose}
        @change=${this.passOnChange}
      />
      <span class="word">${text()}</span>
    </label>`;
  }

  #renderOwnWords(): TemplateResult {
    return html`<div class="own-words">
      <label for="own-words">${this.words.otherWords}</label>
      <input
        id="own-words"
        type="text"
        part="field"
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_OWN_WORDS}
        .value=${ownWordsIn(this.value) ?? ''}
        aria-invalid=${this.error !== ''}
        @input=${this.#write}
        @change=${this.passOnChange}
      />
    </div>`;
  }

  readonly #choose = ({ target }: Event): void => {
    const { value: id, checked } = target as HTMLInputElement;
    const isExclusive = (one: string) => this.#options.some((option) => option.id === one && option.exclusive);
    const others = this.#isMultiple && !isExclusive(id) ? this.#chosen.filter((one) => one !== id && !isExclusive(one)) : [];
    this.#ownWords = ownWordsIn(this.value) ?? this.#ownWords;
    this.value = this.#answerOf(checked ? [...others, id] : others, this.#ownWords);
    this.answered();
  };

  readonly #write = ({ target }: Event): void => {
    this.#ownWords = (target as HTMLInputElement).value;
    this.value = this.#answerOf(this.#chosen, this.#ownWords);
    this.answered();
  };
}

if (!customElements.get('tillid-choice')) customElements.define('tillid-choice', ChoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-choice': ChoiceElement;
  }
}
