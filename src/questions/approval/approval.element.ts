import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BoardElement } from '../board-element.js';
import type { BoardOption } from '../board-option.js';
import { boardStyles } from '../board.styles.js';
import { optionStyles } from '../option.styles.js';
import type { Fault } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { readApproval } from './approval-value.js';
import type { ApprovalAnswer, ApprovalQuestion } from './approval.js';
import { approvalStyles } from './approval.styles.js';

/**
 * Cards of which the citizen ticks all that they can support, with native checkboxes. How many are ticked is shown and told.
 * Nothing is ever locked: whoever has ticked too many is told so, and how many to take out.
 *
 * Use it alone in any form with `<ol><li value="bus" data-cost="40000">Bus</li></ol>` in it, or let a survey set `question`.
 * A form gets the ids as a list in JSON.
 *
 * @summary All the options that one can support.
 * @tag tillid-approval
 * @fires input - The citizen ticked a card, or took one out.
 * @fires change - The citizen ticked a card, or took one out.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart count - How many are ticked.
 * @csspart card - One card.
 * @csspart option-text - What stands on a card.
 * @csspart undo - The button that takes the last step back.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of what is ticked and of the focus ring.
 * @cssproperty --tillid-faint - Colour of the edges of cards.
 */
export class ApprovalElement extends BoardElement<ApprovalQuestion, ApprovalAnswer> {
  static override styles = [tokens, questionStyles, optionStyles, boardStyles, approvalStyles];
  static override properties: PropertyDeclarations = {
    atMost: { type: Number, attribute: 'at-most' },
    value: { converter: readApproval },
  };

  /** Most options, or null for any number. */
  declare atMost: number | null;
  /** The ids that are ticked, or null for none; as an attribute, a list in JSON. */
  declare value: ApprovalAnswer | null;

  constructor() {
    super();
    this.atMost = null;
    this.value = null;
  }

  /** Puts the focus on the first card that is ticked, or on the first of all. */
  override focus(options?: FocusOptions): void {
    const inputs = this.renderRoot.querySelectorAll('input');
    ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected override formValue(): string | null {
    return this.#chosen.length === 0 ? null : JSON.stringify(this.#chosen);
  }
  protected override restoreFormValue(value: string | null): void {
    this.value = readApproval(value);
  }
  protected override responseValue(): ApprovalAnswer | undefined {
    return this.#chosen.length === 0 ? undefined : this.#chosen;
  }
  protected override requiredMessage(): string {
    return this.words.answerRequired;
  }
  protected override valueText(): TemplateResult | string {
    return this.withNames((nameOf) => new Intl.ListFormat(this.language).format(this.#chosen.map(nameOf)));
  }
  protected override get stateText(): string {
    return this.#countText(this.#chosen);
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined;
  }

  /** With how many may be ticked. */
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    const rule = this.#most === Infinity ? this.words.chooseSeveral : this.words.chooseAtMost(this.formatNumber(this.#most));
    return own ? html`${own}${` ${rule}`}` : rule;
  }

  protected override fault(): Fault | null {
    return this.#chosen.length > this.#most ? [{ rangeOverflow: true }, this.#countText(this.#chosen)] : super.fault();
  }

  protected override renderControl(): TemplateResult {
    const chosen = this.#chosen;
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend id="question" class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${this.renderTold()}
      <p class="count ${chosen.length > this.#most ? 'over' : ''}" part="count">${this.#countText(chosen)}</p>
      <ul class="cards">
        ${this.options.map((option) => this.#renderCard(option, chosen.includes(option.id)))}
      </ul>
      ${this.renderUndo()} ${this.renderLeaving()} ${this.renderClear()}
    </fieldset>`;
  }

  get #most(): number {
    return (this.question ?? this).atMost ?? Infinity;
  }

  /** Ids of what is ticked, in the order of the options; what is not offered counts for nothing. */
  get #chosen(): readonly string[] {
    return this.options.map(({ id }) => id).filter((id) => this.value?.includes(id));
  }

  /** How many are ticked, or, where they are too many, how many to take out. */
  #countText({ length }: ApprovalAnswer): string {
    const over = length - this.#most;
    if (over <= 0) return this.words.optionsChosen(this.formatNumber(length), this.pluralOf(length));
    return this.words.tooManyChosen(this.formatNumber(length), this.formatNumber(this.#most), this.formatNumber(over), this.pluralOf(over));
  }

  #renderCard(option: BoardOption, isChosen: boolean): TemplateResult {
    return html`<li>
      <label class="card option" part="card">
        <input type="checkbox" .value=${option.id} .checked=${isChosen} aria-invalid=${this.error !== ''} @input=${this.#tick} />
        ${this.renderOption(option)}
      </label>
    </li>`;
  }

  readonly #tick = (event: Event): void => {
    // The step tells of itself once the form knows the new value.
    event.stopPropagation();
    const { value: id, checked } = event.target as HTMLInputElement;
    const others = this.#chosen.filter((one) => one !== id);
    const chosen = checked ? this.options.map((option) => option.id).filter((one) => one === id || others.includes(one)) : others;
    const done = checked ? this.words.optionChosen(this.nameOf(id)) : this.words.optionTakenOut(this.nameOf(id));
    this.step(chosen.length === 0 ? null : chosen, `${done} ${this.#countText(chosen)}`);
  };
}

if (!customElements.get('tillid-approval')) customElements.define('tillid-approval', ApprovalElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-approval': ApprovalElement;
  }
}
