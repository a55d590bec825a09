import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../locales/en.js';
import type { BoardMessages } from '../locales/en-board.js';
import type { SurveyMessages } from '../locales/en-survey.js';
import { loadBoardMessages } from '../locales/board/loaders.js';
import { loadSurveyMessages } from '../locales/loaders.js';
import { pickText } from '../text/pick-text.js';
import type { BoardOption } from './board-option.js';
import { DEFAULT_CURRENCY } from './default-currency.js';
import { ListChildren } from './list-children.js';
import { QuestionElement } from './question-element.js';
import type { Question } from './registry.js';

/** The words of the controls of ranking boards. */
export type BoardWords = Messages & SurveyMessages & BoardMessages;

/** A definition with options of a board. */
type Asked = Question & { readonly options: readonly BoardOption[] };

/** Most steps that can be taken back. */
const STEPS = 100;

/**
 * What the controls of ranking boards share: one list of options, from the definition or from `<li>` children; one permanent
 * live region in which every step is told; and the steps that can be taken back.
 *
 * @typeParam Board The definition of a question of this type.
 * @typeParam Value The answer.
 */
export abstract class BoardElement<Board extends Asked, Value> extends QuestionElement<Board, BoardWords> {
  static override properties: PropertyDeclarations = { currency: {} };

  /** The currency of costs, as a code of ISO 4217. */
  declare currency: string;
  /** The answer, or null for none. */
  abstract value: Value | null;

  readonly #children = new ListChildren(this);
  #told = '';
  #past: (Value | null)[] = [];

  constructor() {
    super();
    this.currency = DEFAULT_CURRENCY;
  }

  protected override async loadWords(language: string): Promise<BoardWords> {
    const [survey, board] = await Promise.all([loadSurveyMessages(language), loadBoardMessages(language)]);
    return { ...survey, ...board };
  }

  override clear(): void {
    this.#past = [];
    this.#told = '';
    super.clear();
  }

  /** The options, in the order in which they were written. */
  protected get options(): readonly BoardOption[] {
    return this.question?.options ?? this.#children.options;
  }

  /** The name of an option, as it is spoken. */
  protected nameOf(id: string): string {
    const option = this.options.find((one) => one.id === id);
    const [text, versus] = [pickText(option?.text, this.wanted), pickText(option?.versus, this.wanted)];
    return versus === '' ? text : this.words.versus(text, versus);
  }

  /**
   * Words with names of options in them, each marked with its language where that is another.
   *
   * @param write Gives the words; what it is given stands for the name of an option.
   * @param show How a name is shown, where it is not like the rest.
   */
  protected withNames(
    write: (nameOf: (id: string) => string) => string,
    show: (name: TemplateResult | string, id: string) => TemplateResult | string = (name) => name,
  ): TemplateResult | string {
    const ids: string[] = [];
    const parts = write((id) => `\uE000${ids.push(id) - 1}\uE001`)
      .split(/\uE000(\d+)\uE001/)
      .map((part, index) => (index % 2 === 0 ? part : show(this.#sayName(ids[Number(part)]!), ids[Number(part)]!)));
    return parts.every((part) => typeof part === 'string') ? parts.join('') : html`${parts}`;
  }

  #sayName(id: string): TemplateResult | string {
    const { text, versus } = this.options.find((one) => one.id === id) ?? {};
    const [name, other] = [this.say(text), this.say(versus)];
    if (other === '') return name;
    return typeof name === 'string' && typeof other === 'string' ? this.words.versus(name, other) : html`${name}${` ${this.words.versusWord} `}${other}`;
  }

  /** An amount in the currency of the board. */
  protected formatMoney(amount: number): string {
    return this.formatNumber(amount, { style: 'currency', currency: this.currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: 'stripIfInteger' });
  }

  /**
   * What stands on the card of an option, and lines more of its type. Spaces stand within words: Chromium leaves out of a name what is nothing but a space.
   */
  protected renderOption({ text, versus, description, place, cost }: BoardOption, more: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { words } = this;
    return html`<span class="card-text" part="option-text">
      <span class="card-name">${this.say(text)}${versus ? html`<span class="versus">${` ${words.versusWord} `}</span>${this.say(versus)}` : nothing}</span>
      ${description ? html`<span class="card-line">${this.say(description)}</span>` : nothing}
      ${place ? html`<span class="card-line"><span class="card-key">${`${words.placeLabel} `}</span>${this.say(place)}</span>` : nothing}
      ${cost === undefined ? nothing : html`<span class="card-line"><span class="card-key">${`${words.costLabel} `}</span><bdi>${this.formatMoney(cost)}</bdi></span>`} ${more}
    </span>`;
  }

  /** Where the answer stands, told after a step that was taken back; empty where that is too much to say. */
  protected get stateText(): string {
    return '';
  }

  /** The region in which steps are told; it has to be there from the first drawing on. */
  protected renderTold(): TemplateResult {
    return html`<p class="told visually-hidden" role="status">${this.#told}</p>`;
  }

  /** Tells of a step. Words that are the same as the last ones would not be read out again. */
  protected tell(words: string): void {
    this.#told = words === this.#told ? `${words}\u00A0` : words;
    this.requestUpdate();
  }

  /** Sets the value that a step of the citizen leads to, tells of it, and keeps the one before, which can be taken back. */
  protected step(value: Value | null, told: string): void {
    this.remember(this.value, told);
    this.value = value;
    this.answered();
    this.tellChange();
  }

  /** Tells of a step that a native input has brought about by itself, and keeps the value before it, which can be taken back. */
  protected remember(before: Value | null, told: string): void {
    this.#past = [...this.#past, before].slice(-STEPS);
    this.tell(told);
  }

  /** The button that takes the last step back; always there, so that the focus stays on it. */
  protected renderUndo(): TemplateResult {
    return html`<button type="button" class="undo" part="undo" aria-disabled=${this.#past.length === 0} @click=${this.#undo}>${this.words.undo}</button>`;
  }

  readonly #undo = (): void => {
    const before = this.#past.at(-1);
    if (before === undefined) return this.tell(this.words.nothingToUndo);
    this.#past = this.#past.slice(0, -1);
    this.value = before;
    this.answered();
    this.tell([this.words.undone, this.stateText].filter(Boolean).join(' '));
    this.tellChange();
  };
}
