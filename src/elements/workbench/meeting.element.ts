import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { besideAsks, type PhaseKind, type PhasePlace, phasePlaces, questionsOutside } from '../../authoring/board/board-asks.js';
import { BOARD_FIELDS, TABLES_FIELD } from '../../authoring/board/board-fields.js';
import { boardProblems, problemsOfPhase } from '../../authoring/board/board-problems.js';
import { addAsked, addPhase, beginBoard, removeBoard, removePhase, retypeAsked, setAsked } from '../../authoring/board/change-board.js';
import { settledBoard } from '../../authoring/board/settled-board.js';
import { moveEntry } from '../../authoring/change-entries.js';
import type { Draft } from '../../authoring/draft.js';
import type { BoardWritingMessages } from '../../locales/en-board-writing.js';
import { loadBoardWritingMessages } from '../../locales/workbench/loaders.js';
import { fieldStyles } from '../../questions/field.styles.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { tokens } from '../../questions/tokens.styles.js';
import { formatPath } from '../../validation/problem-at.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { faultView } from './editor-fault.js';
import { fieldViews } from './editor-field.js';
import { noteAt } from './editor-note.js';
import { offersView } from './editor-offers.js';
import { editorStyles } from './editor.styles.js';
import { languageInWords } from './language-in-words.js';
import { askView } from './meeting-ask.js';
import { kindOffers } from './meeting-kinds.js';
import { kindName, type MeetingScene } from './meeting-scene.js';
import { type ListedStep, stepView } from './meeting-step.js';
import { meetingWritingStyles } from './meeting.styles.js';
import { WritingElement } from './writing-element.js';

/** The key of the form around the steps. */
const KEY = 'meeting';

/**
 * The meeting of a survey that is written: what it is for, its tables, its steps in their order with the questions that each of
 * them asks, who can contribute, and when everybody sees the dots. What is wrong is told as it is written. Each change makes a
 * new draft and is told by an event; what the board has no field for is kept as it is.
 *
 * @summary The meeting of a survey that is written.
 * @tag tillid-workbench-meeting
 * @fires tillid-draft - The draft has changed; `detail.draft` is the new one.
 * @csspart meeting - Everything.
 * @csspart status - What is said of changes, for those who do not see it.
 * @csspart note - The same where the eye is, with a way to undo it.
 * @csspart step - A step of the meeting.
 * @csspart field - A field to write in.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 */
export class WorkbenchMeetingElement extends WritingElement<BoardWritingMessages> {
  static override styles = [tokens, fieldStyles, formPartsStyles, editorStyles, meetingWritingStyles];

  #open: string | null = null;
  #isAdding = false;

  protected override loadMore(language: string): Promise<BoardWritingMessages> {
    return loadBoardWritingMessages(language);
  }

  protected override tell(draft: Draft): void {
    super.tell(settledBoard(this.draft, draft));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const hasBoard = this.draft['board'] !== undefined;
    return html`<div class="editor" lang=${this.language} dir=${this.direction} part="meeting">
      <p class="visually-hidden" role="status" part="status">${this.desk.said}</p>
      ${noteAt('board', this.#scene)} ${hasBoard ? html`<p class="hint">${words.writeLanguageHint(languageInWords(this.languageWritten, this.language, words))}</p>` : nothing}
      ${hasBoard ? this.#renderBoard(this.#scene) : this.#renderBegin()}
    </div>`;
  }

  get #scene(): MeetingScene {
    const { words } = this;
    return {
      ...this.sceneOf(boardProblems(this.draft, this.problems)),
      words,
      asks: {
        write: (ask, field) => {
          this.tell(addAsked(this.draft, ask, { type: ask.types[0]!, languages: this.#written }));
          this.desk.say(words.meetAskWritten);
          void this.focusOn(field);
        },
        choose: (ask, id) => this.tell(setAsked(this.draft, ask.path, id)),
        retype: (ask, type) => this.tell(retypeAsked(this.draft, ask, { type, languages: this.#written })),
      },
    };
  }

  /** The languages that something new is written in. */
  get #written(): readonly string[] {
    return this.languages.length === 0 ? [this.languageWritten] : this.languages;
  }

  #renderBegin(): TemplateResult {
    const { words } = this;
    const begin = (rating: QuestionTypeName) => () => this.#begin(rating);
    return html`<p>${words.meetNone}</p>
      ${offersView(words.meetBegin, [
        { id: 'begin-dots', name: words.meetBeginDots, about: words.meetBeginDotsHint, take: begin('dots') },
        { id: 'begin-budget', name: words.meetBeginPurse, about: words.meetBeginPurseHint, take: begin('budget') },
      ])}`;
  }

  #renderBoard(scene: MeetingScene): TemplateResult {
    const { words } = this;
    const outside = questionsOutside(this.draft);
    return html`${faultView('board-fault', { typed: '', problems: scene.problems.get('board') ?? [] }, scene)}
      <section aria-labelledby="about">
        <h3 id="about">${words.meetAbout}</h3>
        ${fieldViews(BOARD_FIELDS.slice(0, 1), ['board'], { base: ['board'], key: KEY }, scene)} ${fieldViews([TABLES_FIELD], [], { base: [], key: KEY }, scene)}
      </section>
      ${this.#renderSteps(scene)}
      <section aria-label=${words.meetAbout}>${fieldViews(BOARD_FIELDS.slice(1), ['board'], { base: ['board'], key: KEY }, scene)}</section>
      <section aria-labelledby="beside">
        <h3 id="beside">${words.meetBeside}</h3>
        ${besideAsks(this.draft).map((ask) => askView(ask, KEY, scene))}
      </section>
      ${
        outside.length === 0
          ? nothing
          : html`<div class="outside">
              <p>${words.meetNotAsked}</p>
              <ul>
                ${outside.map(({ id, question }) => html`<li><bdi>${scene.read(question['text']).words || id}</bdi></li>`)}
              </ul>
            </div>`
      }
      <button type="button" class="quiet" id="remove-meeting" @click=${this.#remove}>${words.meetRemove}</button>`;
  }

  #renderSteps(scene: MeetingScene): TemplateResult {
    const { words } = this;
    const places = phasePlaces(this.draft);
    const keys = this.#keys;
    const item = (step: ListedStep, index: number) => html`${this.#noted(index, scene)} ${stepView(step, scene)}`;
    return html`<section aria-labelledby="steps">
      <h3 id="steps" tabindex="-1">${words.meetSteps}</h3>
      <p class="hint">${words.meetStepsHint}</p>
      <ol class="questions">
        ${repeat(
          places.map((place, index) => this.#listed(place, index, keys)),
          ({ part }) => part.key,
          item,
        )}
        ${this.#noted(places.length, scene)}
      </ol>
      ${
        this.#isAdding
          ? offersView(
              words.meetWhichStep,
              kindOffers(words, this.#add),
              html`<button type="button" class="quiet" id="cancel" @click=${this.#cancel}>${words.writeCancel}</button>`,
            )
          : html`<button type="button" class="add" id="add-step" @click=${this.#choose}>${words.meetAddStep}</button>`
      }
    </section>`;
  }

  #noted(index: number, scene: MeetingScene): TemplateResult | typeof nothing {
    const note = noteAt(formatPath(['board', 'phases', index]), scene);
    return note === nothing ? nothing : html`<li class="noted">${note}</li>`;
  }

  get #keys(): readonly string[] {
    return this.desk.keys.of(phasePlaces(this.draft).map(({ id }) => `step ${id}`));
  }

  #listed(place: PhasePlace, index: number, keys: readonly string[]): ListedStep {
    const key = keys[index]!;
    const isOpen = this.#open === key;
    return {
      place,
      part: { key, named: `${key}-head`, isFirst: index === 0, isLast: index === keys.length - 1 },
      number: index + 1,
      problems: problemsOfPhase(this.draft, place.path, this.problems),
      isOpen,
      deeds: {
        toggle: () => this.#show(isOpen ? null : key),
        move: (by) => this.#move(place, key, by),
        remove: () => this.#removeStep(place, index, key),
      },
    };
  }

  #show(key: string | null): void {
    this.#open = key;
    this.requestUpdate();
  }

  #begin(rating: QuestionTypeName): void {
    this.tell(beginBoard(this.draft, { rating, languages: this.#written }));
    this.#open = this.#keys[0] ?? null;
    this.desk.say(this.words.meetBegun);
    void this.focusOn(`${this.#open}-question-own.text`);
  }

  readonly #choose = (): void => {
    this.#isAdding = true;
    void this.focusOn('kind-collect');
  };

  readonly #cancel = (): void => {
    this.#isAdding = false;
    void this.focusOn('add-step');
  };

  readonly #add = (kind: PhaseKind): void => {
    this.tell(addPhase(this.draft, { kind, languages: this.#written }).draft);
    this.#isAdding = false;
    const key = this.#keys.at(-1)!;
    this.#open = key;
    this.desk.say(this.words.writeAdded);
    void this.focusOn(`${key}-question-own.text`, `${key}-0-own.text`, `${key}-head`);
  };

  #move({ path }: PhasePlace, key: string, by: -1 | 1): void {
    const { words } = this;
    const [to, count] = [Number(path.at(-1)) + by, phasePlaces(this.draft).length];
    if (to < 0 || to >= count) return this.desk.say(words.writeAtEnd);
    this.tell(moveEntry(this.draft, path, by));
    this.desk.say(words.writeMovedTo(this.number(to + 1), this.number(count)));
    void this.focusOn(`${key}-${by === 1 ? 'down' : 'up'}`);
  }

  #removeStep({ path, kind, title }: PhasePlace, index: number, key: string): void {
    const { words } = this;
    this.#open = null;
    this.desk.typing.forget(key);
    this.desk.change(removePhase(this.draft, index), {
      words: words.writeRemoved,
      about: this.read(title).words || kindName(kind, words),
      at: formatPath(path),
      back: `${key}-head`,
    });
  }

  readonly #remove = (): void => {
    this.#open = null;
    this.desk.change(removeBoard(this.draft), { words: this.words.meetRemoved, at: 'board', back: 'remove-meeting' });
  };
}

if (!customElements.get('tillid-workbench-meeting')) customElements.define('tillid-workbench-meeting', WorkbenchMeetingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-meeting': WorkbenchMeetingElement;
  }
}
