import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { UNGROUPED } from '../../locales/plain-number.js';
import { BoardElement } from '../board-element.js';
import type { BoardOption } from '../board-option.js';
import { boardStyles } from '../board.styles.js';
import { fieldStyles } from '../field.styles.js';
import { readTyping, type Typing, withTyping } from '../kept-typing.js';
import type { Fault } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { CardWords, type Said } from './card-words.js';
import { DEFAULT_DOTS, type DotsTally, rememberedTally } from './dots-tally.js';
import { type DotsGiven, readCount, readDots } from './dots-value.js';
import type { DotsAnswer, DotsQuestion } from './dots.js';
import { dotsStyles } from './dots.styles.js';
import { drawnDots } from './drawn-dots.js';
import { stepper } from './dots-stepper.js';

/** A number of dots such as shows how one is written. */
const EXAMPLE = 2;

/**
 * Cards to which the citizen gives dots out of a fixed number: with a button for one more, a button for one fewer, or by
 * typing how many. How many are left is shown on every card and told with every step. Nothing is ever locked or cut: where a
 * limit is hit the card says why and where dots can be taken back.
 *
 * Use it alone in any form with `<ol><li value="bus" data-cost="40000">Bus</li></ol>` in it, or let a survey set `question`.
 * A form gets an object in JSON: id of the option → dots.
 *
 * @summary A number of dots to share out among options.
 * @tag tillid-dots
 * @fires input - The citizen gave a dot or took one back, or typed; native where typed.
 * @fires change - The citizen gave a dot or took one back, or left a field after typing.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart left - How many dots are left.
 * @csspart card - One card.
 * @csspart option-text - What stands on a card.
 * @csspart minus - The button that takes a dot back.
 * @csspart field - The field for the number of dots.
 * @csspart plus - The button that gives a dot.
 * @csspart why - What a card says where a limit was hit.
 * @csspart undo - The button that takes the last step back.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of dots and of the focus ring.
 * @cssproperty --tillid-line - Colour of the edges of fields.
 * @cssproperty --tillid-error - Colour of what is wrong.
 */
export class DotsElement extends BoardElement<DotsQuestion, DotsGiven> {
  static override styles = [tokens, questionStyles, fieldStyles, boardStyles, dotsStyles];
  static override properties: PropertyDeclarations = {
    dots: { type: Number },
    perOption: { type: Number, attribute: 'per-option' },
    value: { converter: readDots },
  };

  /** How many dots each person has. */
  declare dots: number;
  /** Most dots on one option, or null for all. */
  declare perOption: number | null;
  /** The dots on each option that has some, also where they are too many; null for none. As an attribute, an object in JSON. */
  declare value: DotsGiven | null;

  /** Option → what stands in its field, where that was typed. */
  #typed = new Map<string, string>();
  readonly #said = new CardWords();
  /** The value that was set on a card just now, so that one from elsewhere is told from it. */
  #setHere: DotsGiven | null | undefined;
  /** The value before somebody began to type, while they do. */
  #before: { readonly value: DotsGiven | null } | null = null;
  /** The option that was changed last. */
  #touched = '';
  readonly #tallyOf = rememberedTally();
  /** Why a button did nothing just now. */
  #why: { readonly id: string; readonly text: string } | null = null;

  constructor() {
    super();
    this.dots = DEFAULT_DOTS;
    this.perOption = null;
    this.value = null;
  }

  /** Puts the focus on the first field with dots, or on the first of all. */
  override focus(options?: FocusOptions): void {
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('[part=field]');
    ([...fields].find((field) => this.#tally.on(field.dataset['option']!) > 0) ?? fields[0])?.focus(options);
  }

  /** With what was typed and cannot be read. */
  override get state(): string | null {
    return this.missing === null ? withTyping(super.state, this.#unread) : super.state;
  }
  override set state(state: string | null) {
    super.state = state;
  }

  protected override formValue(): string | null {
    const { given } = this.#tally;
    return Object.keys(given).length === 0 ? null : JSON.stringify(given);
  }
  protected override restoreFormValue(value: string | null): void {
    const { state, typed } = readTyping(value);
    this.#typed = new Map(typed);
    this.#said.clear();
    this.#why = null;
    this.#before = null;
    this.#touched = '';
    this.#setHere = readDots(state);
    this.value = this.#setHere;
  }
  protected override responseValue(): DotsAnswer | undefined {
    return this.formValue() === null || !this.#isSound ? undefined : this.#tally.given;
  }
  protected override requiredMessage(): string {
    return this.words.dotsRequired;
  }
  protected override valueText(): TemplateResult | string {
    const given = Object.entries(this.#tally.given);
    return this.withNames((nameOf) => new Intl.ListFormat(this.language).format(given.map(([id, dots]) => `${nameOf(id)}: ${this.formatNumber(dots)}`)));
  }
  protected override get stateText(): string {
    return `${this.#leftText}.`;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('[part=field]') ?? undefined;
  }

  /** With how many dots there are, and how many may stand on one option. */
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    const { words } = this;
    const [all, most] = [this.#tally.most, this.#tally.mostOnOne];
    const rule = words.dotsToGive(this.formatNumber(all), this.pluralOf(all)) + (most < all ? ` ${words.dotsPerOption(this.formatNumber(most), this.pluralOf(most))}` : '');
    return own ? html`${own}${` ${rule}`}` : rule;
  }

  protected override fault(): Fault | null {
    if (this.missing !== null || this.#isSound) return super.fault();
    return this.options.map(({ id }) => this.#problemOn(id)).find((problem) => problem !== null) ?? this.#problemInAll;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && this.value !== this.#setHere) {
      this.#typed.clear();
      this.#why = null;
    }
    this.#setHere = undefined;
    this.#said.keep(this.#ids, this.#sayingOn);
  }

  protected override renderControl(): TemplateResult {
    const left = this.#tally.left;
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend id="question" class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${this.renderTold()}
      <p class="left ${left < 0 ? 'over' : ''}" part="left"><span>${this.#leftText}</span> ${drawnDots(left, this.#tally.most)}</p>
      <ul class="cards">
        ${this.options.map((option, place) => this.#renderCard(option, place))}
      </ul>
      ${this.renderUndo()} ${this.renderLeaving()} ${this.renderClear()}
    </fieldset>`;
  }

  get #tally(): DotsTally {
    const { dots, perOption } = this.question ?? this;
    return this.#tallyOf(this.options, this.value, dots, perOption);
  }
  get #ids(): readonly string[] {
    return this.options.map(({ id }) => id);
  }
  get #leftText(): string {
    const { left } = this.#tally;
    return left < 0 ? this.words.dotsOver(this.formatNumber(-left), this.pluralOf(-left)) : this.words.dotsLeft(this.formatNumber(left), this.pluralOf(left));
  }

  /** What stands in fields that is no number. */
  get #unread(): Typing {
    return new Map([...this.#typed].filter(([id]) => this.#isUnreadable(id)));
  }
  /** Whether something stands in the field of an option that is no number. */
  #isUnreadable(id: string): boolean {
    return readCount(this.#typed.get(id) ?? '') === null;
  }

  /** The names of the options that have dots, but for one. */
  #namesWithDots(but = ''): string {
    const names = Object.keys(this.#tally.given).flatMap((id) => (id === but ? [] : [this.nameOf(id)]));
    return new Intl.ListFormat(this.language).format(names);
  }

  /** What is wrong with what one option has, or null. */
  #problemOn(id: string): Fault | null {
    const { words } = this;
    const most = this.#tally.mostOnOne;
    if (this.#isUnreadable(id)) return [{ badInput: true }, words.dotsInvalid(this.nameOf(id), this.formatNumber(Math.min(EXAMPLE, most)))];
    // Where all may stand on one option, too many there are too many in all, which is told better.
    return most < this.#tally.most && this.#tally.on(id) > most
      ? [{ rangeOverflow: true }, words.dotsTooManyOnOne(this.nameOf(id), this.formatNumber(most), this.pluralOf(most))]
      : null;
  }

  /** Whether all dots together are too many, and where to take some back, or null. */
  get #problemInAll(): Fault | null {
    const over = -this.#tally.left;
    return over > 0 ? [{ rangeOverflow: true }, this.words.dotsTooMany(this.formatNumber(over), this.pluralOf(over), this.#namesWithDots())] : null;
  }

  /** Whether what stands there is an answer; asked also before there are words for what is wrong. */
  get #isSound(): boolean {
    return this.#tally.isWithin && !this.#ids.some((id) => this.#isUnreadable(id));
  }

  /** What the card of an option says now, or null. */
  readonly #sayingOn = (id: string): Said | null => {
    const problem = this.#problemOn(id) ?? (id === this.#touched ? this.#problemInAll : null);
    if (problem !== null) return { text: problem[1], isWrong: true };
    return this.#why?.id === id ? { text: this.#why.text, isWrong: false } : null;
  };

  #nowOn(id: string): string {
    const now = this.#tally.on(id);
    return `${this.words.dotsStep(this.words.dotsNow(this.nameOf(id), this.formatNumber(now), this.pluralOf(now)), this.#leftText)}.`;
  }

  #renderCard(option: BoardOption, place: number): TemplateResult {
    const { id } = option;
    const { words } = this;
    const [dots, name, said] = [this.#tally.on(id), this.nameOf(id), this.#sayingOn(id)];
    const why = said ?? this.#said.lastOn(id);
    const isWrong = said?.isWrong === true || (this.error !== '' && (dots > 0 || this.given === undefined));
    const written = this.#typed.get(id) ?? (dots === 0 ? '0' : this.formatNumber(dots, UNGROUPED));
    return html`<li class="card ${dots > 0 ? 'given' : ''}" part="card">
      ${this.renderOption(option)}
      <div class="giving">
        ${stepper({
          id,
          written,
          labels: { minus: words.removeDot(name), field: words.dotsFor(name), plus: words.addDot(name) },
          describedBy: said === null ? nothing : `why-${place}`,
          isWrong,
          isFewest: dots === 0,
          isMost: this.#tally.left <= 0 || dots >= this.#tally.mostOnOne,
          fewer: () => this.#takeBack(id),
          more: () => this.#give(id),
          type: (typed) => this.#type(id, typed),
          finish: () => this.#finishTyping(id),
        })}
        ${drawnDots(dots, this.#tally.mostOnOne)}
        <span class="beside" aria-hidden="true">${this.#leftText}</span>
      </div>
      ${why === undefined ? nothing : html`<p id=${`why-${place}`} class="why ${said === null ? 'past' : ''} ${why.isWrong ? 'wrong' : ''}" part="why">${why.text}</p>`}
    </li>`;
  }

  #put(id: string, dots: number): void {
    this.#typed.delete(id);
    this.#why = null;
    this.#touched = id;
    const before = this.value;
    this.#setHere = this.#tally.with(id, dots);
    this.value = this.#setHere;
    this.answered();
    this.#said.tidyBelow(id, this.#ids, this.#sayingOn);
    this.remember(before, this.#sayingOn(id)?.text ?? this.#nowOn(id));
    this.tellChange();
  }

  /** Says on a card why its button did nothing. */
  #explain(id: string, text: string): void {
    this.#why = { id, text };
    this.#said.tidyBelow(id, this.#ids, this.#sayingOn);
    this.tell(text);
  }

  #give(id: string): void {
    const { words } = this;
    const [dots, most] = [this.#tally.on(id), this.#tally.mostOnOne];
    if (dots > most) return this.#explain(id, (this.#problemOn(id) ?? this.#problemInAll)![1]);
    if (dots === this.#tally.most) return this.#explain(id, this.#nowOn(id));
    if (dots === most) return this.#explain(id, words.dotsFull(this.nameOf(id), this.formatNumber(most), this.pluralOf(most)));
    if (this.#tally.left <= 0) return this.#explain(id, words.dotsAllGiven(this.#namesWithDots(id)));
    this.#put(id, dots + 1);
  }

  #takeBack(id: string): void {
    const dots = this.#tally.on(id);
    if (dots === 0 && !this.#isUnreadable(id)) return this.#explain(id, this.words.dotsNone(this.nameOf(id)));
    this.#put(id, Math.max(0, dots - 1));
  }

  #type(id: string, typed: string): void {
    this.#before ??= { value: this.value };
    this.#typed.set(id, typed);
    this.#why = null;
    this.#touched = id;
    this.#setHere = this.#tally.with(id, readCount(typed) ?? 0);
    this.value = this.#setHere;
    this.answered();
  }

  #finishTyping(id: string): void {
    const told = this.#sayingOn(id)?.text ?? this.#nowOn(id);
    if (!this.#isUnreadable(id)) this.#typed.delete(id);
    if (this.#before === null) this.tell(told);
    else this.remember(this.#before.value, told);
    this.#before = null;
    this.passOnChange();
  }
}

if (!customElements.get('tillid-dots')) customElements.define('tillid-dots', DotsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-dots': DotsElement;
  }
}
