import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import type { MeetingMessages } from '../../locales/en-meeting.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadMeetingMessages } from '../../locales/meeting/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { pickText } from '../../text/pick-text.js';
import { becameView } from './became-view.js';
import { besideView } from './beside-view.js';
import { type BoardChange, BoardNews } from './board-news.js';
import { BoardSource } from './board-source.js';
import { boardCardsStyles } from './board-cards.styles.js';
import { boardStyles } from './board.styles.js';
import { boardWallStyles } from './board-wall.styles.js';
import { categoriesView } from './categories-view.js';
import { headView } from './head-view.js';
import { HeldFocus } from './held-focus.js';
import { JoinCode } from './join-code.js';
import { joinView } from './join-view.js';
import { phaseName } from './phase-name.js';
import { phaseContent, phaseSection } from './phase-section.js';
import { themesView } from './themes-view.js';
import type { WallReader } from './wall-reader.js';

/** Numbers of cards from which a wall writes smaller, down to what is legible from ten metres. */
const SIZES = [
  { most: 6, size: 'roomy' },
  { most: 24, size: 'close' },
  { most: Infinity, size: 'dense' },
] as const;

/**
 * The board of a meeting: its cards as they were written, what dots they got, what was chosen and why, what can be contributed,
 * the good stories, and what became of it. Reads a board document only, from a collector or a static file, and changes nothing.
 *
 * @summary The board of a meeting, for a wall or a page.
 * @tag tillid-board
 * @slot - Shown while there is no board to show.
 * @fires tillid-error - The board could not be read.
 * @csspart board - Everything.
 * @csspart head - Title, purpose, phases and who stands behind the board.
 * @csspart step - One phase in the list of phases.
 * @csspart behind - What is said while there is no connection.
 * @csspart join - How to take part.
 * @csspart code - The QR code.
 * @csspart phase - One phase with what there is of it.
 * @csspart category - Cards of one category.
 * @csspart categories - How many cards each category has.
 * @csspart table - What one table has rated, where each rated its own cards.
 * @csspart cards - Cards beside each other.
 * @csspart card - One card.
 * @csspart price - What a proposal costs, where it is and whom it is for.
 * @csspart contributions - What is contributed to one chosen card.
 * @csspart story - One story from the future.
 * @csspart beside - The side board, and the objections.
 * @csspart theme - One theme.
 * @csspart outcome - One thing that became of the meeting.
 * @cssproperty --tillid-accent - Colour of bars and of the present phase.
 * @cssproperty --tillid-line - Colour of the edges of cards.
 */
export class MeetingBoardElement extends LocalisedElement<MeetingMessages> {
  static override styles = [tokens, boardStyles, boardCardsStyles, boardWallStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    live: { type: Boolean },
    board: { attribute: false },
    phase: {},
    show: {},
    join: {},
    wall: { type: Boolean, reflect: true },
  };

  readonly #source = new BoardSource(this, () => ({ address: this.board === undefined ? this.src : '', live: this.live }));
  readonly #news = new BoardNews(
    this,
    () => this.#document,
    (change) => this.#newsText(change),
  );
  readonly #joining = new JoinCode(this, () => this.join);

  /** Address of a board document, from a collector or a static file. */
  declare src: string;
  /** Whether the board is followed over the stream of a collector. */
  declare live: boolean;
  /** The board document itself, instead of an address. */
  declare board: BoardDocument | undefined;
  /** Id of the one phase to show; by default the present one. */
  declare phase: string;
  /** Whether one phase is shown, as on a wall, all of them, as in minutes, or nothing but the cards of one phase, or how many cards each category has. */
  declare show: 'phase' | 'all' | 'cards' | 'categories';
  /** Address that people open to take part; it is shown in words and as a QR code. */
  declare join: string;
  /** Whether it is shown on a wall, in large letters. */
  declare wall: boolean;

  constructor() {
    super();
    this.src = '';
    this.live = false;
    this.board = undefined;
    this.phase = '';
    this.show = 'phase';
    this.join = '';
    this.wall = false;
    new HeldFocus(this);
  }

  protected override loadWords(language: string): Promise<MeetingMessages> {
    return loadMeetingMessages(language);
  }

  protected override render(): TemplateResult {
    const board = this.#document;
    return html`<div class="board" lang=${this.language} dir=${this.direction} part="board">
      <p class="visually-hidden" role="status">${this.#news.message}</p>
      ${board === undefined ? html`<slot><p>${this.#source.fault === '' ? nothing : this.words.wallMissing}</p></slot>` : this.#renderBoard(this.#reader(board))}
    </div>`;
  }

  /** Reads the board again. */
  async refresh(): Promise<void> {
    await this.#source.refresh();
  }

  get #document(): BoardDocument | undefined {
    return this.board ?? this.#source.board;
  }

  #renderBoard(reader: WallReader): TemplateResult {
    const { board } = reader;
    if (this.show === 'cards') return this.#renderCards(reader);
    if (this.show === 'categories') return html`${categoriesView(reader)}`;
    const { isBehind, readAt } = this.#source;
    const { address, code } = this.#joining;
    const wanted = this.phase === '' ? board.phase : this.phase;
    const phases = this.show === 'all' ? board.phases : board.phases.filter(({ id }) => id === wanted);
    const { size } = SIZES.find(({ most }) => board.cards.length <= most)!;
    const join = address === '' ? nothing : joinView(address, code, this.words);
    // On a wall the code stands at the side of everything; on a page whoever reads may want it first.
    return html`<div class=${this.wall ? `content ${size}` : 'content'}>
      <div class="sections">
        <div class="top">${headView(reader, isBehind ? readAt : undefined)} ${this.wall ? nothing : join}</div>
        ${phases.map((phase) => phaseSection(phase, reader))}
        ${besideView(
          reader,
          phases.some(({ id }) => id === board.phase),
        )}
        ${this.show === 'all' ? categoriesView(reader) : nothing} ${themesView(reader)} ${becameView(reader)}
      </div>
      ${this.wall ? join : nothing}
    </div>`;
  }

  #renderCards(reader: WallReader): TemplateResult {
    const phase = reader.board.phases.find(({ id }) => id === (this.phase || reader.board.phase));
    return html`${phase === undefined ? nothing : phaseContent(phase, reader)}`;
  }

  #reader(board: BoardDocument): WallReader {
    const number = (value: number, options?: Intl.NumberFormatOptions) => this.formatNumber(value, options);
    return {
      board,
      words: this.words,
      language: this.language,
      say: (text) => this.say(text),
      number,
      counted: (phrase, value) => phrase(number(value), this.pluralOf(value)),
      isNew: (id) => this.#news.isNew(id),
    };
  }

  #newsText({ newCards, cards, phase }: BoardChange): string {
    const { words } = this;
    const counted = (phrase: MeetingMessages['wallNewCards'], value: number) => phrase(this.formatNumber(value), this.pluralOf(value));
    const name = phase && phaseName(phase, words, (title) => pickText(title, this.wanted));
    return [name === undefined ? '' : words.wallPhaseNow(name), newCards === 0 ? '' : words.wallNews(counted(words.wallNewCards, newCards), counted(words.wallCardsNow, cards))]
      .filter(Boolean)
      .join(' ');
  }
}

if (!customElements.get('tillid-board')) customElements.define('tillid-board', MeetingBoardElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-board': MeetingBoardElement;
  }
}
