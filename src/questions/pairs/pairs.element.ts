import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BoardElement } from '../board-element.js';
import { boardStyles } from '../board.styles.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { drawPairs } from './draw-pairs.js';
import { mostPairs } from './most-pairs.js';
import type { Pair } from './pair-sides.js';
import { orderFits, readPairs, takenPairs, writePairs } from './pairs-value.js';
import type { Comparison, PairsAnswer, PairsQuestion } from './pairs.js';
import { pairsStyles } from './pairs.styles.js';

/** So long after a pair has appeared nothing answers it, in milliseconds: the second tap of two was meant for the pair before. */
const SETTLING = 400;

/** Which button of a pair: a side, or neither. */
type Came = 0 | 1 | 'tie';

/**
 * Options compared two at a time: one pair after the other as two large buttons, until all pairs that were drawn have been
 * compared or the citizen stops; then a list of what was chosen, from which each can be changed. Which pairs are asked, and in
 * which order, is drawn once for each citizen and kept with a draft.
 *
 * Use it alone in any form, with options as `<ol><li value="bus">Bus</li>…</ol>`, or let a survey set `question`. A form
 * gets a list in JSON: of each pair the preferred option and the other one, or both and "tie".
 *
 * @summary Options compared in pairs.
 * @tag tillid-pairs
 * @slot - The options, as a list; it is shown only where there is no JavaScript.
 * @fires input - The citizen answered a pair, or changed an answer.
 * @fires change - The same, as the native event.
 * @csspart question - Everything.
 * @csspart place - Which pair it is, of how many.
 * @csspart side - One of the two buttons.
 * @csspart option-text - What stands on it.
 * @csspart undecided - The button for who cannot decide.
 * @csspart step - The buttons to the pair before and the next.
 * @csspart done - What is said when all pairs have been compared.
 * @csspart chosen - The list of what was chosen.
 * @csspart change - The button that leads back to one of them.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @cssproperty --tillid-accent - Colour of the buttons and of the focus ring.
 */
export class PairsElement extends BoardElement<PairsQuestion, PairsAnswer> {
  static override styles = [tokens, questionStyles, boardStyles, pairsStyles];
  static override properties: PropertyDeclarations = {
    most: { type: Number },
    value: { converter: (text: string | null) => readPairs(text).answer },
  };

  /** Most pairs that are asked; by default all, but no more than 20. */
  declare most: number | undefined;
  /** What came of each pair, in the order in which they were asked; as an attribute, a list in JSON. */
  declare value: PairsAnswer | null;

  /** The pairs that were drawn, as they are shown. */
  #order: readonly Pair[] | null = null;
  /** The pair that is gone back to; null for the first that has not been answered. */
  #at: number | null = null;
  /** Whether it was gone back to from the list, to which the way then leads again. */
  #isChanging = false;
  #shown = '';
  #shownAt = 0;

  constructor() {
    super();
    this.most = undefined;
    this.value = null;
  }

  override get state(): string | null {
    const answer = this.responseValue();
    return answer === undefined || this.missing !== null ? super.state : writePairs(answer, this.#pairs);
  }
  override set state(state: string | null) {
    super.state = state;
  }

  /** Puts the focus on the pair; or, where all have been compared, on the first way to change one. */
  override focus(options?: FocusOptions): void {
    this.anchor?.focus(options);
  }

  override clear(): void {
    this.#order = null;
    super.clear();
  }

  protected override formValue(): string | null {
    const answer = this.responseValue();
    return answer === undefined ? null : JSON.stringify(answer);
  }
  protected override restoreFormValue(value: string | null): void {
    const { answer, order } = readPairs(value);
    // Who leaves the question and comes back meets the same pairs.
    this.#order = order ?? (answer === null ? this.#order : null);
    this.#goTo(null);
    this.value = answer;
  }
  protected override responseValue(): PairsAnswer | undefined {
    const compared = this.#compared;
    return compared.length === 0 ? undefined : compared;
  }
  protected override requiredMessage(): string {
    return this.words.pairRequired;
  }
  protected override valueText(): TemplateResult | string {
    return this.withNames((nameOf) => new Intl.ListFormat(this.language).format(this.#compared.map((one) => this.#inWords(one, nameOf))));
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.side, .change') ?? undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = String(this.#pairs[this.#place]);
    if (shown !== this.#shown) this.#shownAt = performance.now();
    this.#shown = shown;
  }

  protected override renderControl(): TemplateResult {
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${this.#place < this.#pairs.length ? this.#renderPair(this.#place) : this.#renderDone()} ${this.renderTold()}
      ${this.renderLeaving()} ${this.renderClear()}
    </fieldset>`;
  }

  get #offered(): { readonly ids: readonly string[]; readonly most: number; readonly undecided: boolean } {
    const { options } = this;
    // An attribute may say anything.
    const most = Math.floor(Math.max(1, (this.question ?? this).most ?? NaN));
    return { ids: options.map(({ id }) => id), most: mostPairs({ options, most: Number.isNaN(most) ? undefined : most }), undecided: this.question?.undecided !== false };
  }

  /** What has been compared, as far as the question takes it. */
  get #compared(): readonly Comparison[] {
    return takenPairs(this.value, this.#offered);
  }

  /** The pairs of this citizen: drawn when they are first needed, and again only where they no longer fit the question. */
  get #pairs(): readonly Pair[] {
    const [offered, compared] = [this.#offered, this.#compared];
    if (this.#order === null || !orderFits(this.#order, compared, offered)) {
      const asked = compared.map(([a, b]): Pair => [a, b]);
      this.#order = drawPairs(offered.ids, { most: offered.most, random: Math.random, asked });
    }
    return this.#order;
  }

  /** The place of the pair that is shown; the number of pairs where all have been compared. */
  get #place(): number {
    return Math.min(this.#at ?? Infinity, this.#compared.length);
  }

  #inWords([a, b, tie]: Comparison, nameOf = (id: string) => this.nameOf(id)): string {
    const [one, other] = [nameOf(a), nameOf(b)];
    return tie ? this.words.undecidedBetween(one, other) : this.words.preferredTo(one, other);
  }

  /** Which pair it is, and what stands in it. */
  #placeInWords(index: number): string {
    const pair = this.#pairs[index];
    if (pair === undefined) return this.words.pairsDone(this.formatNumber(this.#pairs.length), this.pluralOf(this.#pairs.length));
    const [first, second] = pair;
    return this.words.pairTold(this.formatNumber(index + 1), this.formatNumber(this.#pairs.length), this.nameOf(first), this.nameOf(second));
  }

  #renderPair(index: number): TemplateResult {
    const { words } = this;
    const pair = this.#pairs[index]!;
    const came = this.#cameOf(index);
    const side = (place: 0 | 1) =>
      html`<button type="button" class="side" part="side" aria-pressed=${came === place} @click=${(event: Event) => this.#answer(event, place)}>
        ${this.renderOption(this.options.find(({ id }) => id === pair[place])!)}
      </button>`;
    return html`<div class="pair" role="group" aria-labelledby="place">
        <p id="place" class="place" part="place">${words.pairPlace(this.formatNumber(index + 1), this.formatNumber(this.#pairs.length))}</p>
        <div class="sides">${side(0)} <span class="or" aria-hidden="true">${words.pairOr}</span> ${side(1)}</div>
        ${
          this.#offered.undecided
            ? html`<button type="button" class="undecided" part="undecided" aria-pressed=${came === 'tie'} @click=${(event: Event) => this.#answer(event, 'tie')}>
                ${words.cannotDecide}
              </button>`
            : nothing
        }
        <div class="steps">
          <button type="button" class="step" part="step" aria-disabled=${index === 0} @click=${this.#goBack}>${words.previousPair}</button>
          <button type="button" class="step" part="step" aria-disabled=${came === null} @click=${this.#goOn}>${words.nextPair}</button>
        </div>
      </div>
      <p class="note">${words.pairStop}</p>
      ${
        this.#compared.length === 0
          ? nothing
          : html`<details class="so-far">
              <summary>${words.pairsSoFar(this.formatNumber(this.#compared.length))}</summary>
              ${this.#renderChosen()}
            </details>`
      }`;
  }

  #renderDone(): TemplateResult {
    if (this.#pairs.length === 0) return html`${nothing}`;
    return html`<p id="done" class="done" part="done" tabindex="-1">${this.#placeInWords(this.#pairs.length)}</p>
      ${this.#renderChosen()}`;
  }

  #renderChosen(): TemplateResult {
    const { words } = this;
    const namesOf = (index: number) => this.#pairs[index]!.map((id) => this.nameOf(id)).join(` ${words.pairOr} `);
    const change = (index: number) =>
      html`<button type="button" class="change" part="change" aria-label=${`${words.changePair}: ${namesOf(index)}`} @click=${() => this.#change(index)}>
        ${words.changePair}
      </button>`;
    return html`<ol class="cards chosen" part="chosen" aria-label=${words.pairsChosen}>
      ${this.#compared.map((one, index) => html`<li class="card">${this.#renderComparison(one)} ${change(index)}</li>`)}
    </ol>`;
  }

  /** What came of a pair; the preferred option stands out, wherever it is in the sentence of the language. */
  #renderComparison(one: Comparison): TemplateResult {
    const [preferred, , tie] = one;
    const parts = this.withNames(
      (nameOf) => this.#inWords(one, nameOf),
      (name, id) => (tie === undefined && id === preferred ? html`<strong>${name}</strong>` : name),
    );
    return html`<span class="said">${parts}</span>`;
  }

  /** What was answered of a pair, or null. */
  #cameOf(index: number): Came | null {
    const [preferred, , tie] = this.#compared[index] ?? [];
    if (preferred === undefined) return null;
    return tie ?? (this.#pairs[index]![0] === preferred ? 0 : 1);
  }

  #answer(event: Event, came: Came): void {
    if (event.timeStamp - this.#shownAt < SETTLING) return;
    const { words } = this;
    const index = this.#place;
    const [first, second] = this.#pairs[index]!;
    const comparison: Comparison = came === 'tie' ? [first, second, came] : came === 0 ? [first, second] : [second, first];
    const compared = this.#compared.toSpliced(index, 1, comparison);
    const next = this.#isChanging ? compared.length : index + 1;
    const chosen = came === 'tie' ? words.pairUndecided : words.pairChosen(this.nameOf(comparison[0]));
    const place = this.#isChanging ? `li:nth-child(${index + 1}) .change` : '#done';
    this.#goTo(next < compared.length ? next : null);
    this.step(compared, `${chosen} ${this.#placeInWords(next)}`);
    if (next === this.#pairs.length) this.#focusOn(place);
  }

  #goTo(at: number | null, isChanging = false): void {
    this.#at = at;
    this.#isChanging = isChanging;
  }

  /** Shows a pair, and tells which it is and what was answered of it. */
  #show(index: number, isChanging = false): void {
    const answered = this.#compared[index];
    this.#goTo(index, isChanging);
    this.tell([this.#placeInWords(index), answered && this.#inWords(answered)].filter(Boolean).join(' '));
  }

  readonly #goBack = (): void => {
    if (this.#place === 0) return this.tell(this.words.noEarlierPair);
    this.#show(this.#place - 1);
  };

  readonly #goOn = (): void => {
    const place = this.#place;
    if (this.#cameOf(place) === null) return this.tell(this.words.pairUnanswered);
    this.#show(place + 1);
    if (place + 1 === this.#pairs.length) this.#focusOn('#done');
  };

  #change(index: number): void {
    this.#show(index, true);
    this.#focusOn('.side');
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

if (!customElements.get('tillid-pairs')) customElements.define('tillid-pairs', PairsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-pairs': PairsElement;
  }
}
