import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fromMinorUnits, isAmount, toMinorUnits } from '../../statistics/minor-units.js';
import { BoardElement } from '../board-element.js';
import type { BoardOption } from '../board-option.js';
import { boardStyles } from '../board.styles.js';
import { fieldStyles } from '../field.styles.js';
import { readTyping, type Typing, withTyping } from '../kept-typing.js';
import { optionStyles } from '../option.styles.js';
import { DEFAULT_CURRENCY } from '../default-currency.js';
import type { Fault } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { amountCard } from './amount-card.js';
import { amountIntoField, currencySign, readAmount } from './amount-text.js';
import type { BudgetQuestion } from './budget.js';
import { budgetStyles } from './budget.styles.js';
import { renderFilter, stateOfFilter } from './filter-fields.js';
import { renderCards } from './purse-cards.js';
import { NO_FILTER, type PurseFilter } from './purse-filter.js';
import { pursePartsStyles } from './purse-parts.styles.js';
import { knownIn, nullIfEmpty, readBudget } from './budget-value.js';
import { type BudgetAnswer, DEFAULT_STEP, isChosen, leftOver, pressOf, type PurseLimits, takenBy } from './purse-limits.js';
import { agesInWords, brokenIn, objectionTo, type PurseSpeaker, rangeOf, sentence, stateOfPurse } from './purse-words.js';

type Option = BoardOption & Pick<BudgetQuestion['options'][number], 'min' | 'max' | 'ages'>;

/**
 * A purse to spend: projects chosen all or nothing with checkboxes, or with `amounts` given as much as the citizen likes, by
 * buttons or in a field. What is left stands in sight and is told with every step. More than there is can be chosen all the
 * same: then it says by how much, and what could be taken out; nothing is taken out by itself.
 *
 * Use it alone in any form with a list, `<ol><li value="bus" data-cost="40000">Bus</li></ol>`, or let a survey set `question`.
 * A form gets a list of ids, or an object of amounts, in JSON.
 *
 * @summary A purse that is spent on projects.
 * @tag tillid-budget
 * @fires input - The citizen chose a project or changed an amount.
 * @fires change - The citizen chose a project, pressed a button, or left a field after a change.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart filters - The fields by which projects of one area, or for some ages, are looked at alone.
 * @csspart area - The projects of one area, with its name.
 * @csspart facts - What is known of an area.
 * @csspart cards - The list of projects; one for each area.
 * @csspart card - One project.
 * @csspart option-text - The words of a project.
 * @csspart field - The field for an amount.
 * @csspart left - What is left of the purse.
 * @csspart advice - What could be taken out where the purse is exceeded.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart undo - The button that takes the last step back.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of what is chosen and of the focus ring.
 * @cssproperty --tillid-error - Colour of errors, and of a purse that is exceeded.
 */
export class BudgetElement extends BoardElement<BudgetQuestion, BudgetAnswer> {
  static override styles = [tokens, questionStyles, fieldStyles, optionStyles, boardStyles, budgetStyles, pursePartsStyles];
  static override properties: PropertyDeclarations = {
    budget: { type: Number },
    amounts: { type: Boolean },
    value: { converter: readBudget },
  };

  /** What is in the purse, for use without a definition. */
  declare budget: number;
  /** Whether citizens give amounts; else they choose projects, all or nothing. */
  declare amounts: boolean;
  /** The ids of what is chosen, or option → amount; null for nothing. Also one that exceeds the purse. */
  declare value: BudgetAnswer | null;

  /** Which options are shown. */
  #filter: PurseFilter = NO_FILTER;
  /** What stands in fields as it was typed: option → text. */
  #typed: Typing = new Map();
  /** The value before somebody began to type. */
  #before: BudgetAnswer | null | undefined;

  constructor() {
    super();
    this.budget = 0;
    this.amounts = false;
    this.value = null;
  }

  /** Puts the focus on the first project, or on the field for its amount. */
  override focus(options?: FocusOptions): void {
    this.anchor?.focus(options);
  }

  /** With what was typed and cannot be read. */
  override get state(): string | null {
    return this.missing === null ? withTyping(super.state, this.#unread) : super.state;
  }
  override set state(state: string | null) {
    super.state = state;
  }

  protected override formValue(): string | null {
    const known = this.#known;
    return known === null ? null : JSON.stringify(known);
  }
  protected override restoreFormValue(value: string | null): void {
    const { state, typed } = readTyping(value);
    this.#typed = typed;
    this.value = readBudget(state);
  }
  protected override responseValue(): BudgetAnswer | undefined {
    return this.#objection() === null ? (this.#known ?? undefined) : undefined;
  }
  protected override requiredMessage(): string {
    return this.#isAmounts ? this.words.budgetGiveOne : this.words.budgetChooseOne;
  }
  protected override valueText(): TemplateResult | string {
    const taken = [...takenBy(this.#known, this.#limits)];
    return this.withNames((nameOf) => this.#join(taken.map(([id, units]) => `${nameOf(id)} (${this.#write(units)})`)));
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined;
  }
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    const { step = DEFAULT_STEP } = this.#limits;
    const rule = this.#isAmounts && step !== DEFAULT_STEP ? sentence(this.words.budgetStep(this.formatMoney(step))) : '';
    return own && rule ? html`${own}${` ${rule}`}` : own || rule;
  }
  protected override fault(): Fault | null {
    return this.#objection() ?? super.fault();
  }
  protected override formatMoney(amount: number): string {
    const style = { style: 'currency', currency: this.#currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' } as const;
    return this.formatNumber(amount, style);
  }
  protected override get stateText(): string {
    return sentence(this.#state());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A field shows what was typed for as long as that is its amount.
    const isTyped = ([id, text]: readonly [string, string]) => (readAmount(text, this.wanted) ?? 0) === this.#amountOf(id);
    if (changed.has('value')) this.#typed = new Map([...this.#typed].filter(isTyped));
  }

  protected override renderControl(): TemplateResult {
    const objection = this.#objection();
    const left = leftOver(this.#known, this.#limits);
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${renderFilter({ ...this.#filtering, set: this.#setFilter })}
      ${renderCards<Option>({
        ...this.#filtering,
        options: this.options,
        answer: this.#known,
        say: (text) => this.say(text),
        draw: (option) => (this.#isAmounts ? this.#renderGiving(option) : this.#renderChoice(option)),
      })}
      <div class="actions">
        ${this.renderUndo()}
        ${
          this.isDisabled || (this.#known === null && this.#typed.size === 0 && this.missing === null)
            ? nothing
            : html`<button type="button" class="clear" part="clear" @click=${this.#clearAndTell}>${this.words.clear}</button>`
        }
      </div>
      ${this.renderLeaving()}
      <div class="purse">
        <div class="left ${left < 0 ? 'over' : ''}" part="left">${this.#renderBar(left)}<span class="words">${this.#state()}</span></div>
        <p class="advice" part="advice">${this.#beyondState(objection)}</p>
      </div>
      ${this.renderTold()}
    </fieldset>`;
  }

  get #isAmounts(): boolean {
    return (this.question ?? this).amounts ?? false;
  }
  get #currency(): string {
    return this.question === undefined ? this.currency : (this.question.currency ?? DEFAULT_CURRENCY);
  }
  get #limits(): PurseLimits {
    const asked = this.question;
    if (asked) return asked;
    const options = this.options.map(({ id, cost = 0 }) => ({ id, cost: isAmount(cost) ? cost : 0 }));
    return { options, budget: isAmount(this.budget) ? this.budget : 0 };
  }
  get #known(): BudgetAnswer | null {
    return knownIn(this.value, this.#limits, this.#isAmounts);
  }

  #amountOf(id: string): number {
    return fromMinorUnits(takenBy(this.#known, this.#limits).get(id) ?? 0);
  }
  #write(units: number): string {
    return this.formatMoney(fromMinorUnits(units));
  }
  #join(names: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return new Intl.ListFormat(this.language, { type }).format(names);
  }

  /** How the purse is spoken of here. */
  get #speaker(): PurseSpeaker {
    const { words, language, wanted } = this;
    return { words, language, wanted, nameOf: (id) => this.nameOf(id), formatMoney: (amount) => this.formatMoney(amount), formatNumber: (value) => this.formatNumber(value) };
  }
  #state(): string {
    return stateOfPurse(this.#known, this.#limits, this.#speaker);
  }
  /** What stands in fields that is no amount. */
  get #unread(): Typing {
    return new Map([...this.#typed].filter(([id]) => this.#isUnread(id)));
  }
  #isUnread(id: string): boolean {
    return this.#isAmounts && readAmount(this.#typed.get(id) ?? '', this.wanted) === undefined;
  }
  #objection(): Fault | null {
    if (this.words === undefined || this.missing !== null) return null;
    const [unread] = this.#unread.keys();
    return objectionTo(this.#known, this.#limits, { amounts: this.#isAmounts, unread }, this.#speaker);
  }

  /** What is looked at, and what is taken: chosen, given an amount, or written in. */
  get #filtering() {
    const taken = new Set([...takenBy(this.#known, this.#limits).keys(), ...[...this.#typed].flatMap(([id, text]) => (text.trim() === '' ? [] : [id]))]);
    return { limits: this.#limits, filter: this.#filter, speaker: this.#speaker, words: this.words, taken, pluralOf: (count: number) => this.pluralOf(count) };
  }
  readonly #setFilter = (filter: PurseFilter): void => {
    this.#filter = filter;
    this.tell(stateOfFilter(this.#filtering));
  };

  #renderAges({ ages }: Option): TemplateResult | typeof nothing {
    return ages === undefined ? nothing : html`<span class="card-line">${agesInWords(ages, this.#speaker)}</span>`;
  }

  /** How much of the purse is spent, for the eye. */
  #renderBar(left: number): TemplateResult {
    const whole = toMinorUnits(this.#limits.budget);
    const share = whole === 0 ? 0 : Math.min(100, Math.round(((whole - left) / whole) * 1000) / 10);
    return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="spent" width=${share} height="4"></rect>`}</svg>`;
  }

  #renderChoice(option: Option): TemplateResult {
    const isTaken = this.#known !== null && isChosen(this.#known) && this.#known.includes(option.id);
    return html`<li>
      <label class="card option" part="card">
        <input type="checkbox" .value=${option.id} .checked=${isTaken} aria-invalid=${this.error !== ''} @input=${this.#choose} @change=${this.#stay} />
        ${this.renderOption(option, this.#renderAges(option))}
      </label>
    </li>`;
  }

  #renderGiving(option: Option): TemplateResult {
    const { words } = this;
    const { id, max = Infinity } = option;
    const [name, amount, range] = [this.nameOf(id), this.#amountOf(id), rangeOf(option, this.#speaker)];
    const press = this.formatMoney(pressOf(this.#limits));
    return amountCard({
      id,
      words: this.renderOption(option, this.#renderAges(option)),
      range,
      isBroken: this.#isUnread(id) || brokenIn(this.#known, option, this.#limits) !== null,
      isWrong: this.error !== '',
      written: this.#typed.get(id) ?? amountIntoField(amount, this.wanted),
      sign: currencySign(this.#currency, this.language),
      takesDecimals: !Number.isInteger(this.#limits.step ?? DEFAULT_STEP),
      labels: { less: words.budgetLess(name, press), field: words.budgetAmount(name), more: words.budgetMore(name, press) },
      isLeast: amount === 0,
      isMost: amount >= max,
      less: () => this.#press(option, -1),
      more: () => this.#press(option, 1),
      type: this.#type,
      leave: this.#leaveField,
    });
  }

  /** The answer with another amount for one option. */
  #with(id: string, amount: number | null | undefined): BudgetAnswer | null {
    const { [id]: _former, ...others } = (this.#known ?? {}) as Readonly<Record<string, number>>;
    return knownIn(nullIfEmpty(amount ? { ...others, [id]: amount } : others), this.#limits, true);
  }

  /** What is wrong, without what is left, which stands before it already. */
  #beyondState(objection: Fault | null): string {
    return objection?.[1].replace(sentence(this.#state()), '').trim() ?? '';
  }

  /** A step from one value to another, told with what is left, and with what is wrong where something is. */
  #stepFrom(before: BudgetAnswer | null, value: BudgetAnswer | null, tell: (state: string) => string): void {
    this.value = value;
    const state = this.#state();
    const objection = this.#beyondState(this.#objection());
    this.value = before;
    this.step(value, `${sentence(tell(state))} ${objection}`.trim());
  }

  /** Native events that a step tells of itself. */
  readonly #stay = (event: Event): void => event.stopPropagation();

  readonly #choose = (event: Event): void => {
    event.stopPropagation();
    const { value: id, checked } = event.target as HTMLInputElement;
    const others = ((this.#known ?? []) as readonly string[]).filter((one) => one !== id);
    const name = this.nameOf(id);
    const next = knownIn(nullIfEmpty(checked ? [...others, id] : others), this.#limits, false);
    this.#stepFrom(this.value, next, (state) => (checked ? this.words.budgetChosen(name, state) : this.words.budgetReleased(name, state)));
  };

  #press(option: Option, direction: 1 | -1): void {
    const { id, min = 0, max = Infinity } = option;
    const [name, amount, press] = [this.nameOf(id), this.#amountOf(id), pressOf(this.#limits)];
    if (direction > 0 && amount >= max) return this.tell(sentence(this.words.budgetFull(name, this.formatMoney(max))));
    if (direction < 0 && amount === 0 && !this.#typed.has(id)) return this.tell(this.words.budgetNone(name));
    const moved = fromMinorUnits(toMinorUnits(amount) + direction * toMinorUnits(press));
    const next = direction > 0 ? Math.min(Math.max(moved, min), max) : moved >= min ? moved : amount > min ? min : 0;
    this.#forget(id);
    this.#give(id, this.value, this.#with(id, next > 0 ? next : null));
  }

  #give(id: string, before: BudgetAnswer | null, next: BudgetAnswer | null): void {
    const units = takenBy(next, this.#limits).get(id) ?? 0;
    this.#stepFrom(before, next, (state) => this.words.budgetGiven(this.nameOf(id), this.#write(units), state));
  }

  readonly #type = (event: Event): void => {
    const { name: id, value: text } = event.target as HTMLInputElement;
    if (this.#before === undefined) this.#before = this.value;
    this.#typed = new Map([...this.#typed, [id, text]]);
    this.value = this.#with(id, readAmount(text, this.wanted));
    this.answered();
  };

  readonly #leaveField = (event: Event): void => {
    event.stopPropagation();
    const { name: id } = event.target as HTMLInputElement;
    const before = this.#before ?? null;
    this.#before = undefined;
    if (!this.#isUnread(id)) this.#forget(id);
    this.#give(id, before, this.value);
  };

  #forget(id: string): void {
    this.#typed = new Map([...this.#typed].filter(([other]) => other !== id));
  }

  readonly #clearAndTell = (): void => {
    this.clear();
    this.tellChange();
    this.focus();
  };
}

if (!customElements.get('tillid-budget')) customElements.define('tillid-budget', BudgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-budget': BudgetElement;
  }
}
