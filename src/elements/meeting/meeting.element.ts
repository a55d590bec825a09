import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { loadTakingPartMessages } from '../../locales/taking-part/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { namesTaken, wordsOfNames } from '../../survey/names-taken.js';
import { pickText } from '../../text/pick-text.js';
import { hasBegunForm } from '../answering/has-begun-form.js';
import { BoardSource } from '../board/board-source.js';
import { ELEMENTS } from '../loaders.js';
import { besideForms } from './beside-forms.js';
import { chosenCards } from './chosen-cards.js';
import { MeetingDefinition, type WantedDefinition } from './meeting-definition.js';
import type { MeetingReader } from './meeting-reader.js';
import { meetingStyles } from './meeting.styles.js';
import { newsView } from './news-view.js';
import { othersView } from './others-view.js';
import { goneOnSentence, phaseHead, phaseNamed } from './phase-head.js';
import { type Now, Sittings } from './sittings.js';
import { Seat } from './seat.js';
import { sentBefore } from './sent-before.js';
import type { Tables } from './table-choice.js';
import { TabMemory } from './tab-memory.js';

/**
 * A meeting for those who take part in it, on their own device or on one at the table: what it is about, at which step it is,
 * and the questions of that step alone. It follows the meeting by itself, and throws nothing away that somebody has written
 * when the meeting goes on. Every answer is one of `tillid-survey`: kept on the device until it is received, with a receipt
 * by which it can be changed and withdrawn. Beside the process there is room for ideas and objections at any time, where the
 * definition has questions for them.
 *
 * @summary A meeting, for those who take part.
 * @tag tillid-meeting
 * @slot - Shown while there is no meeting to show.
 * @fires tillid-start - The first answer to a step was given.
 * @fires tillid-submit - About to be kept and sent; can be held back with `preventDefault()`.
 * @fires tillid-stored - Safe on this device.
 * @fires tillid-delivered - Received by the endpoint.
 * @fires tillid-refused - Refused by the endpoint; kept apart.
 * @fires tillid-error - Something stands in the way, as when the definition or the board cannot be read.
 * @csspart meeting - Everything.
 * @csspart head - What the meeting is about, and where it is.
 * @csspart title - The title of the meeting.
 * @csspart purpose - What the meeting is for.
 * @csspart place - Which step of how many it is.
 * @csspart step - The name of the present step.
 * @csspart counts - How many have answered.
 * @csspart status - That the meeting has gone on.
 * @csspart gone-on - What can be done where it has gone on while something is written and not sent.
 * @csspart table - At which table one sits, or the question after it.
 * @csspart form - The questions of a step: a `tillid-survey`.
 * @csspart chosen - What has been chosen, while facilitators choose.
 * @csspart others - What others have answered in this step.
 * @csspart sent - What has been sent from here at earlier steps.
 * @csspart beside - What stands beside the process.
 * @csspart problem - What is said when the meeting cannot be shown.
 * @cssproperty --tillid-accent - Colour of marks, buttons and the focus ring.
 */
export class MeetingElement extends LocalisedElement<TakingPartMessages> {
  static override styles = [tokens, fieldStyles, meetingStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    board: {},
    endpoint: {},
    group: {},
    wave: {},
    role: {},
  };

  /** Address of the definition, at a collector `/v1/surveys/{id}`. */
  declare src: string;
  /** Address of the board document; by default `board` beneath that of the definition. */
  declare board: string;
  /** Address that answers are posted to; by default the page's `<meta name="tillid-endpoint">`. */
  declare endpoint: string;
  /** The table; by default that of `?table=` in the page's address, else those who take part are asked. */
  declare group: string;
  /** The round of a repeated meeting, e.g. `2026-2`. */
  declare wave: string;
  /** The role in which one answers, e.g. `citizen`. */
  declare role: string;

  readonly #source = new BoardSource(this, () => ({ address: this.board || (this.src && `${this.src.replace(/\/$/, '')}/board`), live: true }));
  readonly #definition = new MeetingDefinition(this, () => this.#wanted);
  #sittings = new Sittings(() => this.#changed());
  readonly #memory = new TabMemory(() => this.src);
  readonly #seat = new Seat(
    () => ({ tables: this.#tables, group: this.group, memory: this.#memory }),
    (focus) => this.#draw(focus),
  );
  #news = '';
  /** The element that gets the focus after the next drawing. */
  #focusNext = '';

  constructor() {
    super();
    this.src = '';
    this.board = '';
    this.endpoint = '';
    this.group = '';
    this.wave = '';
    this.role = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void ELEMENTS.get('tillid-survey')!();
    void ELEMENTS.get('tillid-board')?.();
  }

  protected override loadWords(language: string): Promise<TakingPartMessages> {
    return loadTakingPartMessages(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another meeting: nothing of this one is answered there.
    if (changed.has('src')) this.#sittings = new Sittings(() => this.#changed());
    const now = this.#now;
    const isFirst = this.#sittings.current === undefined;
    // What somebody has begun to fill in before the meeting was there would be lost with its place.
    if (now === undefined || (isFirst && hasBegunForm(this))) return;
    const isHere = this.#hasFocus;
    const change = this.#sittings.follow(now, isHere);
    if (change === 'gone-on' && !isFirst) this.#news = goneOnSentence(now.definition, now.phase, this.#reader);
    if (change !== 'none' && isHere) this.#focusNext = 'h3';
    this.#sittings.take({ endpoint: this.endpoint, wave: this.wave, role: this.role, group: this.#seat.table ?? '', texts: this.texts }, this.words);
  }

  protected override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = '';
    target.focus();
  }

  protected override render(): TemplateResult {
    const { meeting, failed } = this.#definition;
    const { current } = this.#sittings;
    if (failed && meeting === undefined) {
      return html`<div lang=${this.language} dir=${this.direction}><p part="problem">${this.words.roomMissing}</p></div>
        <slot></slot>`;
    }
    if (current === undefined) return html`<slot></slot>`;
    const { definition, phase } = current.now;
    const reader = this.#reader;
    return html`<div class="meeting" lang=${this.language} dir=${this.direction} part="meeting">
      ${phaseHead(definition, phase, this.#source.board, reader)} ${this.#renderNews()} ${this.#source.isBehind ? html`<p class="note">${this.words.roomBehind}</p>` : nothing}
      ${this.#renderSeat(reader)} ${this.#seat.isTaken ? this.#renderPhase(reader) : nothing}
    </div>`;
  }

  #renderSeat(reader: MeetingReader): TemplateResult | typeof nothing {
    return this.#tables === undefined ? nothing : this.#seat.render(this.#tables, reader, (text) => pickText(text, this.wanted));
  }

  #renderPhase(reader: MeetingReader): TemplateResult {
    const { words } = this;
    const { board } = this.#source;
    const { current, past, beside } = this.#sittings;
    const { now, sitting } = current!;
    const isKept = sitting.isSent && !sitting.isOpen;
    const isWritten = now.phase.kind === 'collect' || now.phase.kind === 'contribute' || now.phase.kind === 'story';
    return html`<div class="now">
        ${isWritten && !isKept ? html`<p class="note">${now.phase.kind === 'story' ? words.roomWish : nothing} ${words.roomPublic}</p>` : nothing}
        ${
          sitting.form ??
          (board === undefined
            ? nothing
            : html`<p>${words.roomFacilitatorsChoose}</p>
                ${chosenCards(board, reader)}`)
        }
        ${isKept ? this.#renderMore(now) : nothing}
      </div>
      ${sitting.form === undefined || board === undefined ? nothing : othersView(board, now.phase, { words, hasAnswered: this.#answered.has(now.phase.id) })}
      ${sentBefore(past, reader)} ${besideForms(now, beside, words)}`;
  }

  #renderNews(): TemplateResult {
    const { words } = this;
    const { pending, current } = this.#sittings;
    if (pending === undefined) return newsView(this.#news, undefined, words);
    const said = pending.phase.id === current!.now.phase.id ? words.roomRenewed : words.roomGoneOnWritten(phaseNamed(pending.phase, this.#reader));
    return newsView(said, { send: () => current!.sitting.send(), leave: () => this.#leave() }, words);
  }

  /** What can be done when an answer is kept. */
  #renderMore({ phase }: Now): TemplateResult {
    const { words } = this;
    const more = phase.kind === 'collect' ? words.roomMoreCards : phase.kind === 'contribute' ? words.roomMoreContributions : '';
    return html`<div class="actions more">
      ${more === '' ? nothing : html`<button type="button" part="more" @click=${() => this.#beginAgain('same')}>${more}</button>`}
      <button type="button" part="next-person" @click=${() => this.#beginAgain('another')}>${words.roomNextPerson}</button>
    </div>`;
  }

  get #reader(): MeetingReader {
    return { language: this.language, words: this.words, say: (text) => this.say(text), number: (value) => this.formatNumber(value) };
  }

  get #wanted(): WantedDefinition {
    const { board } = this.#source;
    const phase = board?.phases.find(({ id }) => id === board.phase);
    // What facilitators hide or reword changes the words of options without another version.
    const hasCards = phase !== undefined && phase.kind !== 'collect' && phase.kind !== 'story' && phase.questions.length > 0;
    return { address: this.src, version: board?.version, mark: board === undefined ? '' : `${board.version} ${hasCards ? board.act : ''}` };
  }

  /** Where the meeting is, as far as it can be shown; undefined while it cannot be told, or its questions are still to come. */
  get #now(): Now | undefined {
    const { meeting } = this.#definition;
    const { board, fault } = this.#source;
    if (meeting === undefined || !this.#definition.isFor(this.#wanted) || (board === undefined && fault === '')) return undefined;
    const { definition, asking } = meeting;
    const phase = definition.board.phases.find(({ id }) => id === board?.phase) ?? definition.board.phases[0]!;
    return { definition, phase, asking };
  }

  get #tables(): Tables | undefined {
    const definition = this.#sittings.current?.now.definition ?? this.#definition.meeting?.definition;
    const names = definition && namesTaken(definition, 'group');
    return names && { names, words: wordsOfNames(definition, 'group') };
  }

  /** The phases that were answered on this device, by whoever answers now. */
  get #answered(): ReadonlySet<string> {
    return new Set(JSON.parse(this.#memory.read('answered') ?? '[]') as string[]);
  }

  /** Whether the focus is in what would be taken away if the meeting went on. */
  get #hasFocus(): boolean {
    const active = (this.renderRoot as ShadowRoot | undefined)?.activeElement;
    return active !== null && active !== undefined && active.closest('.now, .news') !== null;
  }

  #changed(): void {
    const { current } = this.#sittings;
    if (current?.sitting.isSent && !current.sitting.isOpen) this.#memory.keep('answered', JSON.stringify([...this.#answered, current.now.phase.id]));
    if (current?.sitting.isOpen) this.#news = '';
    this.requestUpdate();
  }

  /** Draws once more, and puts the focus on something then. */
  #draw(focus: string): void {
    this.#focusNext = focus;
    this.requestUpdate();
  }

  #leave(): void {
    this.#sittings.leave();
    this.requestUpdate();
  }

  #beginAgain(who: 'same' | 'another'): void {
    if (who === 'another') this.#memory.keep('answered', '[]');
    this.#sittings.beginAgain(who, this.#now);
    this.#draw('h3');
  }
}

if (!customElements.get('tillid-meeting')) customElements.define('tillid-meeting', MeetingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-meeting': MeetingElement;
  }
}
