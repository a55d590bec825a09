import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BoardDeskMessages } from '../../locales/en-board-desk.js';
import { loadBoardDeskMessages } from '../../locales/workbench/loaders.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { BoardSource } from '../board/board-source.js';
import { ELEMENTS } from '../loaders.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { BoardFiles } from './board-files.js';
import type { BoardHost } from './board-host.js';
import { BoardPages } from './board-pages.js';
import { boardDeskStyles } from './board.styles.js';
import { FindingsElement } from './findings-element.js';
import type { FindingsPart } from './findings-part.js';
import { findingsStyles } from './findings.styles.js';

/**
 * The board of a published meeting, for those who hold it: at which step it is, the page on which people take part with its QR
 * code, the wall, what is pasted into pages of one's own, the files, and what facilitators do.
 *
 * The token goes nowhere but into the header of what is asked at the collector, and is kept nowhere.
 *
 * @summary The board of a published meeting; part of the workbench.
 * @tag tillid-workbench-board
 * @csspart board - Everything.
 * @csspart now - At which step the meeting is.
 * @csspart section - One part of it.
 * @csspart note - What came of something that was done.
 * @csspart field - A field.
 */
export class WorkbenchBoardElement extends FindingsElement<BoardDeskMessages> {
  static override styles = [tokens, fieldStyles, formPartsStyles, findingsStyles, boardDeskStyles];

  readonly #source = new BoardSource(this, () => ({ address: this.survey === '' ? '' : `${this.host.address}/board`, live: true }));
  #parts: readonly FindingsPart[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void ELEMENTS.get('tillid-facilitation')!();
  }

  protected override loadMore(language: string): Promise<BoardDeskMessages> {
    return loadBoardDeskMessages(language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What one token has opened is not there for the next.
    if (changed.has('survey') || changed.has('address') || changed.has('token')) this.#parts = [BoardPages, BoardFiles].map((Part) => new Part(this.#host));
  }

  protected override render(): TemplateResult {
    const { words, token } = this;
    return html`<div class="findings" lang=${this.spoken} dir="ltr" part="board">
      ${this.#renderNow()}
      <section aria-labelledby="heading-lead" part="section">
        <h3 id="heading-lead">${words.holdLead}</h3>
        <tillid-facilitation src="${this.host.address}/board" .token=${token}></tillid-facilitation>
      </section>
      ${this.#parts.map((part) => part.view())}
    </div>`;
  }

  get #host(): BoardHost {
    return this.host as BoardHost;
  }

  /** The step at which the meeting is, and how many have answered. */
  #renderNow(): TemplateResult {
    const { words } = this;
    const { number, say } = this.host;
    const { board, fault } = this.#source;
    const at = board?.phases.findIndex(({ id }) => id === board.phase) ?? -1;
    const phase = board?.phases[at];
    if (board === undefined || phase === undefined) return html`<p part="now" class="now">${fault === '' ? words.findBusy : words.findUnreachable}</p>`;
    const named = phase.title === undefined ? KIND_WORDS[phase.kind](words) : say(phase.title);
    return html`<p part="now" class="now">
      <span>${words.holdStep(number(at + 1), number(board.phases.length))}</span> <strong>${named}</strong>
      ${board.n === null ? nothing : html`<span>${words.holdAnswers(number(board.n), this.host.pluralOf(board.n))}</span>`}
    </p>`;
  }
}

/** What a step is called that has no title. */
const KIND_WORDS = {
  collect: (words: BoardDeskMessages) => words.holdCollect,
  rate: (words: BoardDeskMessages) => words.holdRate,
  choose: (words: BoardDeskMessages) => words.holdChoose,
  contribute: (words: BoardDeskMessages) => words.holdContribute,
  story: (words: BoardDeskMessages) => words.holdStory,
} as const;

if (!customElements.get('tillid-workbench-board')) customElements.define('tillid-workbench-board', WorkbenchBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-board': WorkbenchBoardElement;
  }
}
