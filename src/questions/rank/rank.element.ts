import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { BoardElement } from '../board-element.js';
import { boardStyles } from '../board.styles.js';
import { fieldStyles } from '../field.styles.js';
import { type Point, PointerDrag } from '../pointer-drag.js';
import type { Fault } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { type DropPlace, dropPlaceAt } from './drop-place.js';
import { pickedIn } from './place-picker.js';
import { type Cards, renderPlaced, renderUnplaced } from './rank-cards.js';
import type { RankAnswer, RankQuestion } from './rank.js';
import { rankStyles } from './rank.styles.js';
import { answerOf, indexOf, joined, type Places, placesOf, putAt, readRanking, without } from './ranking-moves.js';

/**
 * Options that are put in order, best first; not all have to be. Every option has a place to choose and buttons that move it,
 * so that nothing has to be dragged; dragging by the handle is there beside them. Every step is told in words, the focus stays
 * on what was moved, and steps can be taken back. By keyboard all of it is Tab and the space bar, and a place is chosen as in any
 * list; Tab passes over buttons that would do nothing, as "up" for the first.
 *
 * Use it alone in any form with an `<ol>` or `<ul>` of `<li value="bus">Bus</li>` children, or let a survey set `question`.
 * A form gets the ids as a list in JSON, those that share a place in a list of their own.
 *
 * @summary Options that are put in order.
 * @tag tillid-rank
 * @fires input - The citizen moved an option.
 * @fires change - The citizen moved an option.
 * @csspart question - Everything.
 * @csspart label - The question.
 * @csspart placed - The options that have a place, in order.
 * @csspart unplaced - The options that have none yet.
 * @csspart card - One option.
 * @csspart option-text - What stands on its card.
 * @csspart place - Its number.
 * @csspart field - The place to choose.
 * @csspart handle - What it is dragged by.
 * @csspart full - What is said where no place is left.
 * @csspart undo - The button that takes the last step back.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart clear - The button that takes the answer back.
 * @cssproperty --tillid-accent - Colour of numbers, buttons and the focus ring.
 * @cssproperty --tillid-line - Colour of lines that must be seen.
 * @cssproperty --tillid-target - Least height of what can be pressed.
 */
export class RankElement extends BoardElement<RankQuestion, RankAnswer> {
  static override styles = [tokens, questionStyles, fieldStyles, boardStyles, rankStyles];
  static override properties: PropertyDeclarations = {
    top: { type: Number },
    atLeast: { type: Number, attribute: 'at-least' },
    ties: { type: Boolean },
    value: { converter: readRanking },
  };

  /** Most places that are given; by default as many as there are options. */
  declare top: number | undefined;
  /** Fewest places to be given. */
  declare atLeast: number;
  /** Whether options may share a place. */
  declare ties: boolean;
  /** The answer: ids of options, best first, those that share a place in an inner list; null for none. */
  declare value: RankAnswer | null;

  readonly #drag = new PointerDrag({
    over: (card, point) => this.#dragOver(card.dataset['option']!, point),
    drop: (card) => this.#drop(card.dataset['option']!),
    cancel: () => this.#endDrag(),
  });
  #dragged = '';
  #dropPlace: DropPlace | null = null;
  #isDrawing = false;

  constructor() {
    super();
    this.top = undefined;
    this.atLeast = 1;
    this.ties = false;
    this.value = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag.cancel();
  }

  protected override formValue(): string | null {
    const answer = this.responseValue();
    return answer === undefined ? null : JSON.stringify(answer);
  }
  protected override restoreFormValue(value: string | null): void {
    this.value = readRanking(value);
  }
  protected override responseValue(): RankAnswer | undefined {
    return answerOf(this.#places) ?? undefined;
  }
  protected override requiredMessage(): string {
    return this.#least > 1 ? this.#leastText : this.words.rankRequired;
  }
  protected override valueText(): TemplateResult | string {
    const list = new Intl.ListFormat(this.language, { type: 'unit' });
    const ranked = (nameOf: (id: string) => string) => this.#places.map((place, index) => this.words.rankedAs(this.formatNumber(index + 1), this.#namesOf(place, nameOf)));
    return this.withNames((nameOf) => list.format(ranked(nameOf)));
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.card [part=field]') ?? undefined;
  }
  protected override get hintText(): TemplateResult | string {
    const { words } = this;
    const own = super.hintText;
    const most = this.#most < this.options.length ? words.rankAtMost(this.formatNumber(this.#most)) : '';
    const rules = [this.#least > 1 ? this.#leastText : '', most, this.#mayShare ? words.rankMayShare : ''].filter(Boolean).join(' ');
    return own && rules ? html`${own}${` ${rules}`}` : own || rules;
  }
  protected override fault(): Fault | null {
    const given = this.#places.length;
    if (given > this.#most) return [{ rangeOverflow: true }, this.words.rankFull(this.formatNumber(this.#most))];
    return given > 0 && given < this.#least ? [{ rangeUnderflow: true }, this.#leastText] : super.fault();
  }

  protected override update(changed: PropertyValues): void {
    this.#isDrawing = true;
    super.update(changed);
    this.#isDrawing = false;
  }

  protected override renderControl(): TemplateResult {
    const { words } = this;
    const places = this.#places;
    const placed = places.flat();
    const unplaced = this.options.filter(({ id }) => !placed.includes(id));
    const byId = new Map(this.options.map((option) => [option.id, option]));
    const cards = this.#cards(places);
    const drop = this.#dropPlace;
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${this.renderTold()}
      <p class="list-name" id="order">${words.rankOrder}</p>
      ${placed.length === 0 ? html`<p class="empty ${drop === 0 ? 'drop-here' : ''}">${words.rankNothingPlaced}</p>` : nothing}
      <ol class="cards" part="placed" aria-labelledby="order" ?hidden=${placed.length === 0}>
        ${repeat(
          placed,
          (id) => id,
          (id) => renderPlaced(byId.get(id)!, cards),
        )}
      </ol>
      <div class="unplaced ${drop === 'unplaced' ? 'drop-here' : ''}">
        <p class="list-name" id="unplaced">${words.rankUnplaced}</p>
        ${unplaced.length === 0 ? html`<p class="empty">${words.rankAllPlaced}</p>` : nothing}
        ${this.#isFull && unplaced.length > 0 ? html`<p class="full" id="full" part="full">${words.rankFull(this.formatNumber(this.#most))}</p>` : nothing}
        <ul class="cards" part="unplaced" aria-labelledby="unplaced" ?hidden=${unplaced.length === 0}>
          ${repeat(
            unplaced,
            ({ id }) => id,
            (option) => renderUnplaced(option, cards),
          )}
        </ul>
      </div>
      <div class="after">${this.renderUndo()} ${this.renderClear()}</div>
      ${this.renderLeaving()}
    </fieldset>`;
  }

  get #ids(): readonly string[] {
    return this.options.map(({ id }) => id);
  }
  get #places(): Places {
    return placesOf(this.value, this.#ids);
  }
  get #most(): number {
    return Math.min(this.question?.top ?? this.top ?? Infinity, this.options.length);
  }
  get #least(): number {
    return this.question?.atLeast ?? this.atLeast;
  }
  get #leastText(): string {
    return this.words.rankAtLeast(this.formatNumber(this.#least));
  }
  get #mayShare(): boolean {
    return (this.question ?? this).ties ?? false;
  }
  get #isFull(): boolean {
    return this.#places.length >= this.#most;
  }

  #namesOf(ids: readonly string[], nameOf = (id: string) => this.nameOf(id)): string {
    return new Intl.ListFormat(this.language).format(ids.map(nameOf));
  }

  #cards(places: Places): Cards {
    return {
      words: this.words,
      places,
      mayShare: this.#mayShare,
      isWrong: this.error !== '',
      isFull: this.#isFull,
      dragged: this.#dragged,
      dropPlace: this.#dropPlace,
      nameOf: (id) => this.nameOf(id),
      renderOption: (option) => this.renderOption(option),
      formatNumber: (value) => this.formatNumber(value),
      moveTo: (id, next, event) => this.#moveTo(id, next, event),
      putBack: (id, event) => this.#putBack(id, event),
      pick: (id, event) => this.#pick(id, event),
      beginDrag: this.#beginDrag,
    };
  }

  #pick(id: string, event: Event): void {
    // A number that was taken by Enter tells of it once more when its card is moved with the focus in it.
    if (this.#isDrawing) return;
    const places = this.#places;
    const picked = pickedIn(event.currentTarget as HTMLSelectElement, places, id);
    if (picked === null) this.requestUpdate();
    else this.#moveTo(id, (picked.together ? joined : putAt)(places, id, picked.index), event);
  }

  /** Tells where an option stands now, sets it, and keeps the focus on it. What changes nothing, or has no room, is said. */
  #moveTo(id: string, next: Places, event?: Event): void {
    const { words } = this;
    const before = this.#places;
    const name = this.nameOf(id);
    const isNew = indexOf(before, id) < 0;
    // Two that shared the last free place cannot have one each either.
    if (next.length > before.length && next.length > this.#most) {
      this.tell(words.rankFull(this.formatNumber(this.#most)));
      return;
    }
    const sorted = placesOf(answerOf(next), this.#ids);
    const index = indexOf(sorted, id);
    const others = sorted[index]!.filter((one) => one !== id);
    const figures = [name, this.formatNumber(index + 1), this.formatNumber(sorted.length)] as const;
    if (!isNew && JSON.stringify(sorted) === JSON.stringify(before)) return this.tell(words.rankStays(...figures));
    this.step(answerOf(sorted), others.length > 0 ? words.rankNowShared(...figures, this.#namesOf(others)) : words.rankNow(...figures));
    this.#keepFocus(id, event);
  }

  #putBack(id: string, event?: Event): void {
    this.step(answerOf(without(this.#places, id)), this.words.rankPutBack(this.nameOf(id)));
    this.#keepFocus(id, event);
  }

  /**
   * The focus stays on the button that moved the option, or on the place of the same card. A page under a finger is not
   * scrolled for it; and a number that was left keeps nobody back.
   */
  #keepFocus(id: string, event: Event | undefined): void {
    const button = event?.currentTarget as HTMLElement | undefined;
    if (button instanceof HTMLInputElement && event?.type === 'change') return;
    const preventScroll = event === undefined || (event instanceof MouseEvent && event.detail > 0);
    void this.updateComplete.then(() => {
      const card = this.#cardOf(id);
      const same = button && card?.querySelector<HTMLElement>(`[data-move="${button.dataset['move']}"]`);
      (same ?? card?.querySelector<HTMLElement>('[part=field]'))?.focus({ preventScroll });
    });
  }

  #cardOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.card[data-option="${id}"]`);
  }

  readonly #beginDrag = (event: PointerEvent): void => {
    if (!this.isDisabled) this.#drag.begin(event, (event.currentTarget as HTMLElement).closest<HTMLElement>('.card')!);
  };

  #dragOver(id: string, point: Point): void {
    const others = without(this.#places, id);
    const parts = { cardOf: (one: string) => this.#cardOf(one)!, unplaced: this.renderRoot.querySelector('.unplaced')! };
    const at = dropPlaceAt(point, others, parts);
    if (this.#dragged === id && this.#dropPlace === at) return;
    this.#dragged = id;
    this.#dropPlace = at;
    this.requestUpdate();
  }

  #drop(id: string): void {
    const at = this.#dropPlace;
    const places = this.#places;
    this.#endDrag();
    if (at === 'unplaced' && indexOf(places, id) >= 0) this.#putBack(id);
    else if (typeof at === 'number') this.#moveTo(id, putAt(places, id, at));
  }

  #endDrag(): void {
    this.#dragged = '';
    this.#dropPlace = null;
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-rank')) customElements.define('tillid-rank', RankElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-rank': RankElement;
  }
}
