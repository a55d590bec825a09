import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { rankingDefinition, type RankingOptions } from '../../instruments/ranking/ranking.js';
import { DEFAULT_CURRENCY } from '../../questions/default-currency.js';
import { ListChildren } from '../../questions/list-children.js';
import { QUESTION_ELEMENTS } from '../../questions/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { UNDETERMINED } from '../../text/undetermined.js';
import { AnsweringElement } from '../answering/answering-element.js';
import { tell } from '../answering/answering-events.js';

/**
 * A ranking board over one list of options, which are the children: `<ol><li value="bus" data-cost="40000">Bus</li>…</ol>`,
 * with `data-place`, `data-description` and `data-versus` (the other side of a card with two) where wanted. Without
 * JavaScript, and where the board cannot be asked, the list itself is shown. Asks the question `board`, and where it is
 * open the question `added`, whose cards the editor can put on the list.
 *
 * @summary A ranking board over one list of options.
 * @tag tillid-ranking
 * @slot - The options, as a list; it is shown only where the board cannot be asked.
 * @slot send - Words of the button that sends.
 * @slot thanks - Words of thanks after answering.
 * @slot notice - What the answers are used for, before the question.
 * @slot outcome - What became of the answers, after answering.
 * @slot contact - Another way to reach somebody, after answering.
 * @fires tillid-start - The first answer was given.
 * @fires tillid-submit - About to be kept and sent; can be held back with `preventDefault()`.
 * @fires tillid-stored - Safe on this device.
 * @fires tillid-delivered - Received by the endpoint.
 * @fires tillid-refused - Refused by the endpoint; kept apart.
 * @fires tillid-error - Something stands in the way.
 * @csspart form - Everything.
 * @csspart send - The button that sends.
 * @csspart thanks - The thanks.
 * @csspart status - How far the answer is.
 * @cssproperty --tillid-accent - Colour of what is chosen, of buttons and of the focus ring.
 * @cssproperty --tillid-on-accent - Colour of words on the accent.
 */
export class RankingElement extends AnsweringElement {
  static override properties: PropertyDeclarations = {
    question: {},
    method: {},
    dots: { type: Number },
    perOption: { type: Number, attribute: 'per-option' },
    top: { type: Number },
    budget: { type: Number },
    currency: {},
    open: { type: Boolean },
  };

  /** The question in own words. */
  declare question: string;
  /** How people choose: `rank`, `dots`, `approval`, `pairs` or `budget`. */
  declare method: string;
  /** How many dots each person has. */
  declare dots: number;
  /** Most dots of one person on one option. */
  declare perOption: number;
  /** How many places are asked for, where it is not all. */
  declare top: number;
  /** What can be spent. */
  declare budget: number;
  /** The currency of costs, as a code of ISO 4217. */
  declare currency: string;
  /** Whether people may add cards of their own. */
  declare open: boolean;

  readonly #children = new ListChildren(this);
  #told = '';
  #definition: SurveyDefinition | undefined;
  #reported = '';

  constructor() {
    super();
    this.question = '';
    this.method = 'rank';
    this.dots = 0;
    this.perOption = 0;
    this.top = 0;
    this.budget = 0;
    this.currency = DEFAULT_CURRENCY;
    this.open = false;
    this.controls.finish.push((control) => this.#finish(control));
  }

  /** Made anew only when an attribute or the list changed, so that a change of language keeps the answers. */
  protected override get asked(): SurveyDefinition | undefined {
    const options: RankingOptions = {
      method: this.method,
      options: this.#children.options,
      currency: this.currency,
      ...(this.question === '' ? {} : { question: { [UNDETERMINED]: this.question } }),
      ...(this.dots > 0 ? { dots: this.dots } : {}),
      ...(this.perOption > 0 ? { perOption: this.perOption } : {}),
      ...(this.top > 0 ? { top: this.top } : {}),
      ...(this.budget > 0 ? { budget: this.budget } : {}),
      ...(this.open ? { open: true } : {}),
      ...(this.survey === '' ? {} : { survey: this.survey }),
      ...(this.version === '' ? {} : { version: this.version }),
    };
    const told = JSON.stringify(options);
    if (told !== this.#told) {
      this.#told = told;
      this.#definition = this.#obstacle === '' ? (rankingDefinition(options) ?? undefined) : undefined;
    }
    return this.#definition;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('currency')) for (const control of this.controls.all) this.#finish(control);
    this.#report(this.#obstacle);
  }

  protected override render(): TemplateResult {
    return this.asked === undefined ? html`<slot></slot>` : super.render();
  }

  /** Why the board cannot be asked, in words for whoever made the page; empty where it can. */
  get #obstacle(): string {
    if (!Object.hasOwn(QUESTION_ELEMENTS, this.method) || rankingDefinition({ method: this.method, options: [] }) === null)
      return `There is no method "${this.method}" for a ranking board.`;
    if (this.#children.options.length < 2) return 'A ranking board needs a list of two options or more as its child: <ol><li value="bus">Bus</li>…</ol>.';
    return this.method === 'budget' && !(this.budget > 0) ? 'A budget needs the attribute "budget": what can be spent.' : '';
  }

  /** Costs are written in the currency of the board, whatever its method. */
  #finish(control: object): void {
    if ('currency' in control) control.currency = this.currency;
  }

  /** Tells once of what stands in the way. */
  #report(message: string): void {
    if (message === this.#reported) return;
    this.#reported = message;
    if (message === '') return;
    console.error(`<${this.localName}> ${message}`);
    tell(this, 'tillid-error', { message });
  }
}

if (!customElements.get('tillid-ranking')) customElements.define('tillid-ranking', RankingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-ranking': RankingElement;
  }
}
