import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import { loadFacilitationMessages } from '../../locales/facilitation/loaders.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { BoardSource } from '../board/board-source.js';
import { collectorOf, type Standing } from './act-client.js';
import { Acting, type Surroundings } from './acting.js';
import { boardView } from './board-view.js';
import { type CardFilter, collectingQuestions } from './card-filter.js';
import { Desk } from './desk.js';
import { actFormStyles } from './act-form.styles.js';
import { facilitationStyles } from './facilitation.styles.js';
import { formPartsStyles } from './form-parts.styles.js';
import { anywhere } from './focus-after.js';
import { newsNote, type NewsScene, newsWords } from './news-view.js';
import { openFormOf } from './open-form-of.js';
import type { Scene } from './scene.js';
import { tokenForm } from './token-form.js';

/**
 * What facilitators do at a meeting: they go on to the next phase, hide a card or show other words, put cards that say the same
 * together, choose, sort, write down contributions and what became of it. Each of these is an act in the ledger of the board, and
 * nothing is ever overwritten. The element follows the board, and moves nothing under anybody's hand: what is new waits until it is
 * wanted, a form stays open with what was typed, and who is overtaken by somebody else is told so and loses nothing.
 *
 * The token is asked for, stays in the memory of the page, and is forgotten with “Leave”, when it is refused, and when the element
 * leaves the page.
 *
 * @summary What facilitators of a meeting do with its board.
 * @tag tillid-facilitation
 * @fires tillid-error - The board could not be followed; `detail.message` says why.
 * @csspart facilitation - Everything.
 * @csspart token - The form for the token.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 * @csspart field - A field.
 * @csspart status - What is said of acts, for those who do not see it.
 * @csspart note - The same where the eye is, with a way to undo it.
 * @csspart section - A part of the board.
 * @csspart card - Something that was written, with what can be done with it.
 * @csspart form - What is asked before something is done.
 */
export class FacilitationElement extends LocalisedElement<Messages & FacilitationMessages> {
  static override styles = [tokens, fieldStyles, formPartsStyles, facilitationStyles, actFormStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    token: { attribute: false },
  };

  readonly #source = new BoardSource(this, () => ({ address: this.#desk.standing === null ? '' : this.#address, live: true }));

  /** Address of the board at its collector, `…/v1/surveys/{id}/board`. */
  declare src: string;
  /** The facilitator's token; where the page gives none it is asked for. It is never kept anywhere but in memory. */
  declare token: string;

  readonly #desk = new Desk(() => this.requestUpdate());
  readonly #acting = new Acting(this, this.#desk, (standing) => this.#surroundingsOf(standing));
  #heard: unknown;
  #filter: CardFilter = { question: '', table: '', category: '', price: '', words: '' };
  #tokenFault: keyof FacilitationMessages | null = null;

  constructor() {
    super();
    this.src = '';
    this.token = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.leave();
    this.token = '';
  }

  protected override async loadWords(language: string): Promise<Messages & FacilitationMessages> {
    const [asking, facilitating] = await Promise.all([loadMessages(language), loadFacilitationMessages(language)]);
    return { ...asking, ...facilitating };
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('src') && this.#desk.standing !== null) this.#desk.leave();
    if ((changed.has('token') || changed.has('src')) && this.token !== '') void this.#enter(this.token, false);
    const { board } = this.#source;
    if (board === this.#heard) return;
    this.#heard = board;
    if (board !== undefined) void this.#desk.look(() => this.#isHeld);
  }

  protected override render(): TemplateResult {
    const { standing, news } = this.#desk;
    return html`<div class="facilitation" lang=${this.language} dir=${this.direction} part="facilitation">
      <p class="visually-hidden" role="status" part="status">${newsWords(news, this.#news)}</p>
      ${standing === null ? this.#renderToken() : boardView(standing, this.#sceneOf(standing), this.#around)}
    </div>`;
  }

  #renderToken(): TemplateResult {
    const { words } = this;
    const { news, isBusy } = this.#desk;
    const key = news?.kind === 'token' ? 'leadTokenRefused' : this.#tokenFault;
    const note = news?.kind === 'token' ? nothing : newsNote(this.#news);
    return html`${note}
    ${tokenForm({ label: words.leadToken, hint: words.leadTokenHint, enter: words.leadEnter, errorPrefix: words.errorPrefix, fault: key === null ? '' : (words[key] as string), isBusy, submit: this.#submitToken })}`;
  }

  get #address(): string {
    return this.src !== '' && URL.canParse(this.src, document.baseURI) ? new URL(this.src, document.baseURI).href : '';
  }

  /** Nothing moves while a form is open, or while somebody is in the element. */
  get #isHeld(): boolean {
    return this.#desk.form !== null || this.#hasFocus;
  }

  get #hasFocus(): boolean {
    return (this.shadowRoot?.activeElement ?? null) !== null;
  }

  get #news(): NewsScene {
    return { desk: this.#desk, words: this.words, language: this.wanted, number: (value) => this.formatNumber(value), undo: this.#acting.undo, tryAgain: this.#acting.tryAgain };
  }

  get #around(): Parameters<typeof boardView>[2] {
    const desk = this.#desk;
    return {
      filtering: { filter: this.#filter, change: this.#look },
      isBehind: desk.isBehind || this.#source.isBehind,
      hasNewer: desk.newer !== null,
      leave: this.#leave,
      readAgain: () => void desk.look(() => false),
      showNewer: this.#showNewer,
    };
  }

  #surroundingsOf(standing: Standing): Surroundings {
    return {
      board: standing.board,
      definition: standing.definition,
      words: this.words,
      language: this.wanted,
      // Sweden writes days as the protocol does.
      today: new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(new Date()),
      number: (value, options) => this.formatNumber(value, options),
    };
  }

  #sceneOf(standing: Standing): Scene {
    const ground = this.#acting.ground(standing);
    const questions = collectingQuestions(standing.board);
    if (!questions.includes(this.#filter.question)) this.#filter = { ...this.#filter, question: questions[0] ?? '' };
    const days = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' });
    return {
      ...ground,
      errorPrefix: this.words.errorPrefix,
      open: openFormOf(this.#desk, ground, standing),
      isBusy: this.#desk.isBusy,
      say: (text) => this.say(text),
      day: (date) => days.format(new Date(date)),
      noteAt: (place) => (place === this.#acting.newsAt ? newsNote(this.#news) : nothing),
      does: {
        open: this.#acting.open,
        cancel: this.#acting.cancel,
        write: (change) => this.#desk.write(change),
        submit: this.#acting.submit,
        act: this.#acting.act,
      },
    };
  }

  readonly #submitToken = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#desk.isBusy) return;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#token')!;
    const token = field.value.trim();
    field.value = '';
    this.#tokenFault = token === '' ? 'leadTokenNeeded' : null;
    this.requestUpdate();
    if (token === '') field.focus();
    else void this.#enter(token, true);
  };

  async #enter(token: string, isAsked: boolean): Promise<void> {
    this.#tokenFault = null;
    await this.#desk.enter(collectorOf(this.#address, token));
    this.#acting.newsAt = '';
    if (this.#desk.news?.kind === 'token') this.token = '';
    // Where the page gives the token nobody has asked for the focus to move.
    if (isAsked) await this.#acting.focus(anywhere(this.#desk.standing === null ? 'token' : 'heading'));
  }

  readonly #leave = (): void => {
    this.token = '';
    this.#tokenFault = null;
    this.#desk.leave();
    void this.#acting.focus(anywhere('token'));
  };

  readonly #look = (filter: CardFilter): void => {
    this.#filter = filter;
    this.requestUpdate();
  };

  readonly #showNewer = (): void => {
    this.#desk.showNewer();
    void this.#acting.focus(anywhere('heading'));
  };
}

if (!customElements.get('tillid-facilitation')) customElements.define('tillid-facilitation', FacilitationElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-facilitation': FacilitationElement;
  }
}
