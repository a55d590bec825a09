import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import { loadSurveyMessages } from '../../locales/loaders.js';
import { fieldStyles } from '../field.styles.js';
import { PrivacyNote } from '../privacy-note.js';
import { privacyNoteStyles } from '../privacy-note.styles.js';
import { type Fault, QuestionElement } from '../question-element.js';
import { questionStyles } from '../question.styles.js';
import { tokens } from '../tokens.styles.js';
import { DEFAULT_CARD_LENGTH, DEFAULT_MOST_CARDS } from './card-limits.js';
import type { CardsQuestion } from './cards.js';
import { cardsStyles } from './cards.styles.js';

const cross = svg`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
  <path d="M3.5 3.5l9 9M12.5 3.5l-9 9"></path>
</svg>`;

/** A card as it is kept: without spaces around it, half characters and U+0000, which no database takes. */
const cleaned = (text: string) => text.replaceAll('\0', '').toWellFormed().trim();

/** Cards as forms send them, a list in JSON; nothing where it is none. */
function readFormValue(text: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list)
      ? list
          .filter((card) => typeof card === 'string')
          .map(cleaned)
          .filter(Boolean)
      : [];
  } catch {
    return [];
  }
}

/**
 * Short texts of the citizen's own, written one by one and shown as a list of cards that can be taken away again. What
 * stands in the field counts as a card too, so that nothing is lost where "Add" was not pressed.
 *
 * Use it alone in any form, or let a survey set `question`. A form gets the cards as a list in JSON.
 *
 * @summary Short texts of the citizen's own, each on a card.
 * @tag tillid-cards
 * @fires input - The citizen typed, added or removed a card.
 * @fires change - The citizen left the field after typing, or added or removed a card.
 * @csspart question - Everything.
 * @csspart field - The field for a new card.
 * @csspart add - The button that adds it.
 * @csspart cards - The list of cards.
 * @csspart card - One card.
 * @csspart remove - The button that removes it.
 * @csspart full - What is said where there is no more room.
 * @csspart hint - The line of help.
 * @csspart error - What is wrong with the answer.
 * @csspart note - What seems to be a private detail.
 * @cssproperty --tillid-accent - Colour of the focus ring and of the button that adds.
 * @cssproperty --tillid-line - Colour of the field's edge.
 */
export class CardsElement extends QuestionElement<CardsQuestion, Messages & SurveyMessages> {
  static override styles = [tokens, questionStyles, fieldStyles, privacyNoteStyles, cardsStyles];
  static override properties: PropertyDeclarations = {
    atMost: { type: Number, attribute: 'at-most' },
    maxLength: { type: Number, attribute: 'maxlength' },
    value: { converter: readFormValue },
  };

  /** Most cards. */
  declare atMost: number;
  /** Longest text of a card, in UTF-16 code units as in HTML. */
  declare maxLength: number;
  /** The cards that have been added; as an attribute, a list in JSON. */
  declare value: readonly string[];

  readonly #note = new PrivacyNote(this);
  /** What stands in the field. */
  #written = '';
  /** What has just been done, for those who do not see it. */
  #done = '';

  constructor() {
    super();
    this.atMost = DEFAULT_MOST_CARDS;
    this.maxLength = DEFAULT_CARD_LENGTH;
    this.value = [];
  }

  protected override loadWords(language: string): Promise<Messages & SurveyMessages> {
    return loadSurveyMessages(language);
  }
  protected override formValue(): string | null {
    return this.#cards.length === 0 ? null : JSON.stringify(this.#cards);
  }
  protected override restoreFormValue(value: string | null): void {
    this.#written = '';
    this.#done = '';
    this.value = readFormValue(value);
  }
  protected override responseValue(): readonly string[] | undefined {
    return this.#cards.length === 0 ? undefined : this.#cards;
  }
  protected override requiredMessage(): string {
    return this.words.cardRequired;
  }
  protected override valueText(): TemplateResult | string {
    if (this.#cards.length === 0) return '';
    const parts = new Intl.ListFormat(this.language).formatToParts(this.#cards);
    return html`${parts.map(({ type, value }) => (type === 'element' ? html`“<bdi lang="">${value}</bdi>”` : value))}`;
  }
  protected override get anchor(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('#field, .cards') ?? undefined;
  }

  /** With how many there is room for. */
  protected override get hintText(): TemplateResult | string {
    const own = super.hintText;
    return own ? html`${own}${` ${this.#atMostText()}`}` : this.#atMostText();
  }

  protected override fault(): Fault | null {
    return this.#cards.length > this.#most ? [{ rangeOverflow: true }, this.#atMostText()] : super.fault();
  }

  protected override renderControl(): TemplateResult {
    const { words } = this;
    const details = this.#note.details(this.#text);
    return html`<fieldset aria-describedby=${this.describedBy} ?disabled=${this.isDisabled}>
      <legend class="label" part="label">${this.labelText}</legend>
      ${this.renderHint()} ${this.renderError()} ${this.value.length < this.#most ? this.#renderField() : html`<p id="full" class="full" part="full">${this.#atMostText()}</p>`}
      <div class="note" part="note" role="status">${details.map((detail) => html`<span>${words[`${detail}Found`]}</span>`)}</div>
      <p class="done visually-hidden" role="status">${this.#done}</p>
      ${
        this.value.length === 0
          ? nothing
          : html`<ul class="cards" part="cards" tabindex="-1" aria-label=${words.yourCards}>
              ${this.value.map((card, index) => this.#renderCard(card, index))}
            </ul>`
      }
      ${this.renderLeaving()} ${this.missing === null ? nothing : this.renderClear()}
    </fieldset>`;
  }

  get #most(): number {
    return this.question?.atMost ?? this.atMost;
  }

  /** The cards, with the one that stands in the field. */
  get #cards(): readonly string[] {
    const written = cleaned(this.#written);
    return written === '' ? this.value : [...this.value, written];
  }

  /** Everything that was written, to be looked through. */
  get #text(): string {
    return [...this.value, this.#written].join('\n');
  }

  #atMostText(): string {
    return this.words.cardsAtMost(this.formatNumber(this.#most), this.pluralOf(this.#most));
  }

  #renderField(): TemplateResult {
    return html`<label class="new" for="field">${this.words.newCard}</label>
      <div class="row">
        <input
          id="field"
          part="field"
          type="text"
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          maxlength=${this.question?.maxLength ?? this.maxLength}
          .value=${this.#written}
          aria-invalid=${this.error !== ''}
          ?required=${this.isRequired && this.value.length === 0}
          @input=${this.#type}
          @change=${this.passOnChange}
          @blur=${this.#leave}
          @keydown=${this.#pressKey}
        />
        <button type="button" class="add" part="add" @click=${this.#add}>${this.words.addCard}</button>
      </div>`;
  }

  #renderCard(card: string, index: number): TemplateResult {
    return html`<li class="card" part="card">
      <span class="text" dir="auto">${card}</span>
      <button type="button" class="remove" part="remove" aria-label=${this.words.removeCard(card)} @click=${() => this.#remove(index)}>${cross}</button>
    </li>`;
  }

  readonly #type = (event: Event): void => {
    this.#write((event.target as HTMLInputElement).value);
    this.#note.typed(this.#text);
  };

  readonly #leave = (): void => this.#note.left(this.#text);

  readonly #pressKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#add();
  };

  readonly #add = (): void => {
    const card = cleaned(this.#written);
    if (card === '') return this.#focusOn('#field');
    this.value = [...this.value, card];
    this.#write('');
    this.#say(this.words.cardAdded(this.formatNumber(this.value.length), this.pluralOf(this.value.length)));
    this.#note.left(this.#text);
    this.tellChange();
    this.#focusOn('#field, .cards');
  };

  #remove(index: number): void {
    this.#say(this.words.cardRemoved(this.value[index]!));
    this.value = this.value.toSpliced(index, 1);
    this.answered();
    this.tellChange();
    this.#focusOn(index < this.value.length ? `.card:nth-child(${index + 1}) .remove` : '#field, .remove');
  }

  #write(text: string): void {
    this.#written = text;
    this.answered();
    // The form is told of the cards, of which what is written is one.
    this.requestUpdate('value');
  }

  /** Words that are the same as the last ones would not be read out again. */
  #say(words: string): void {
    this.#done = words === this.#done ? `${words}\u00A0` : words;
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

if (!customElements.get('tillid-cards')) customElements.define('tillid-cards', CardsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-cards': CardsElement;
  }
}
