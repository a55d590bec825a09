import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { loadTakingPartMessages } from '../../locales/taking-part/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { namesTaken, wordsOfNames } from '../../survey/names-taken.js';
import { pickText } from '../../text/pick-text.js';
import { BoardSource } from '../board/board-source.js';
import { ELEMENTS } from '../loaders.js';
import { besideForms } from './beside-forms.js';
import { chosenCards } from './chosen-cards.js';
import { goneOnNotice } from './gone-on-notice.js';
import { MeetingDefinition, type WantedDefinition } from './meeting-definition.js';
import type { MeetingReader } from './meeting-reader.js';
import { meetingStyles } from './meeting.styles.js';
import { goneOnSentence, phaseHead, phaseName, phaseNamed } from './phase-head.js';
import { type Now, Sittings } from './sittings.js';
import { tableLine, tableQuestion, type Tables } from './table-choice.js';
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
 * @csspart gone-on - What is said where it has gone on while something is written and not sent.
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
  readonly #sittings = new Sittings(() => this.#changed());
  readonly #memory = new TabMemory();
  /** The table that was said here; undefined before that, an empty text for none. */
  #said: string | undefined;
  #isAsking = false;
  #isMissing = false;
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

  protected override willUpdate(): void {
    const now = this.#now;
    if (now === undefined) return;
    const isFirst = this.#sittings.current === undefined;
    const isHere = this.#hasFocus;
    const change = this.#sittings.follow(now, isHere);
    if (change === 'gone-on' && !isFirst) this.#news = goneOnSentence(now.definition, now.phase, this.#reader);
    if (change !== 'none' && isHere) this.#focusNext = 'h3';
    this.#sittings.take({ endpoint: this.endpoint, wave: this.wave, role: this.role, group: this.#table ?? '', texts: this.texts }, this.words);
  }

  protected override updated(_changed: PropertyValues): void {
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
      ${phaseHead(definition, phase, this.#source.board, reader)}
      <p class="news" role="status" part="status">${this.#news}</p>
      ${this.#source.isBehind ? html`<p class="note">${this.words.roomBehind}</p>` : nothing} ${this.#renderTable(reader)}
      ${this.#isTableKnown ? this.#renderPhase(reader) : nothing}
    </div>`;
  }

  #renderTable(reader: MeetingReader): TemplateResult | typeof nothing {
    const tables = this.#tables;
    if (tables === undefined) return nothing;
    const pick = (text: Readonly<Record<string, string>>) => pickText(text, this.wanted);
    if (!this.#isTableKnown) return tableQuestion(tables, reader, { pick, isMissing: this.#isMissing, take: (name) => this.#takeTable(name) });
    return tableLine(this.#table!, tables, reader, this.group === '' ? () => this.#askTable() : undefined);
  }

  #renderPhase(reader: MeetingReader): TemplateResult {
    const { words } = this;
    const { current, past, beside } = this.#sittings;
    const { now, sitting } = current!;
    const isWritten = now.phase.kind === 'collect' || now.phase.kind === 'contribute' || now.phase.kind === 'story';
    return html`${this.#renderGoneOn()}
      <div class="now">
        ${isWritten ? html`<p class="note">${now.phase.kind === 'story' ? words.roomWish : nothing} ${words.roomPublic}</p>` : nothing}
        ${
          sitting.form ??
          (this.#source.board === undefined
            ? nothing
            : html`<p>${words.roomFacilitatorsChoose}</p>
                ${chosenCards(this.#source.board, reader)}`)
        }
        ${sitting.isSent && !sitting.isOpen ? this.#renderMore(now) : nothing}
      </div>
      ${sitting.form === undefined ? nothing : this.#renderOthers(now)}
      ${
        past.length === 0
          ? nothing
          : html`<details class="sent" part="sent">
              <summary>${words.roomSent} (${this.formatNumber(past.length)})</summary>
              ${past.map(
                (one) =>
                  html`<section>
                    <h4>${phaseName(one.now.phase, reader)}</h4>
                    ${one.sitting.form}
                  </section>`,
              )}
            </details>`
      }
      ${besideForms(now, beside, words)}`;
  }

  #renderGoneOn(): TemplateResult | typeof nothing {
    const { pending } = this.#sittings;
    if (pending === undefined) return nothing;
    const isSame = pending.phase.id === this.#sittings.current!.now.phase.id;
    const name = phaseNamed(pending.phase, this.#reader);
    return goneOnNotice(isSame ? this.words.roomRenewed : this.words.roomGoneOnWritten(name), this.words, {
      send: () => this.#sittings.current!.sitting.send(),
      leave: () => this.#leave(),
    });
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

  /** The cards of the step with what they were given, as far as everybody may see it now. */
  #renderOthers({ phase }: Now): TemplateResult | typeof nothing {
    const { board } = this.#source;
    const { words } = this;
    if (board === undefined) return nothing;
    if (board.counts === 'after-own-vote' && !this.#answered.has(phase.id)) return html`<p class="note">${words.roomAfterOwn}</p>`;
    const waits = phase.kind === 'rate' && board.phases.find(({ id }) => id === phase.id)?.counts === false;
    return html`<section class="others" part="others">
      <h3>${words.roomOthers}</h3>
      ${waits ? html`<p class="note">${words.roomAfterClose}</p>` : nothing}
      <tillid-board .board=${board} .phase=${phase.id}></tillid-board>
    </section>`;
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

  /** The table at which somebody sits: as the page says, as they said here, as the address says, or as they said in this tab. Undefined where nobody has. */
  get #table(): string | undefined {
    const tables = this.#tables;
    if (this.group !== '' || tables === undefined) return this.group;
    const isThere = (name: string | null): name is string => name !== null && tables.names.includes(name);
    if (this.#said !== undefined) return this.#said;
    const addressed = new URLSearchParams(location.search).get('table');
    const kept = this.#memory.read(this.#memoryOf('table'));
    return isThere(addressed) ? addressed : kept === '' || isThere(kept) ? kept : undefined;
  }

  get #isTableKnown(): boolean {
    return !this.#isAsking && this.#table !== undefined;
  }

  /** The phases that were answered on this device, by whoever answers now. */
  get #answered(): ReadonlySet<string> {
    return new Set(JSON.parse(this.#memory.read(this.#memoryOf('answered')) ?? '[]') as string[]);
  }

  /** Whether the focus is in what would be taken away if the meeting went on. */
  get #hasFocus(): boolean {
    const active = (this.renderRoot as ShadowRoot | undefined)?.activeElement;
    return active !== null && active !== undefined && active.closest('.now, .gone-on') !== null;
  }

  #memoryOf(what: string): string {
    return `tillid-meeting ${this.src} ${what}`;
  }

  #changed(): void {
    const { current } = this.#sittings;
    if (current?.sitting.isSent && !current.sitting.isOpen) this.#memory.keep(this.#memoryOf('answered'), JSON.stringify([...this.#answered, current.now.phase.id]));
    if (current?.sitting.isOpen) this.#news = '';
    this.requestUpdate();
  }

  #takeTable(name: string | null): void {
    this.#isMissing = name === null;
    this.#focusNext = name === null ? '#table' : 'h3';
    if (name !== null) {
      this.#said = name;
      this.#isAsking = false;
      this.#memory.keep(this.#memoryOf('table'), name);
    }
    this.requestUpdate();
  }

  #askTable(): void {
    this.#isAsking = true;
    this.#focusNext = '#table';
    this.requestUpdate();
  }

  #leave(): void {
    this.#sittings.leave();
    this.requestUpdate();
  }

  #beginAgain(who: 'same' | 'another'): void {
    if (who === 'another') this.#memory.keep(this.#memoryOf('answered'), '[]');
    this.#sittings.beginAgain(who, this.#now);
    this.#focusNext = 'h3';
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-meeting')) customElements.define('tillid-meeting', MeetingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-meeting': MeetingElement;
  }
}
