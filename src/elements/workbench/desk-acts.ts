import { type Draft, wordsOf } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import type { WorkbenchMessages } from '../../locales/en-workbench.js';
import { languageName } from '../../text/language-name.js';
import { offerFile } from '../outbox/answers-file.js';
import type { Opened } from './desk-opened.js';
import type { Publisher } from './desk-publisher.js';
import { hashOf, taskHash } from './desk-route.js';
import type { Session } from './desk-session.js';
import type { Shelf } from './desk-shelf.js';
import { languageTagOf } from './language-tag-of.js';

/** What is written into: there Ctrl+Z belongs to the field. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** What is acted on, and by what. */
export interface ActsParts {
  readonly opened: Opened;
  readonly session: Session;
  readonly shelf: Shelf;
  readonly publisher: Publisher;
  readonly words: () => WorkbenchMessages;
  /** The language of the words. */
  readonly language: () => string;
  readonly notify: () => void;
  /** Puts the focus on what has an id, once it is drawn. */
  readonly focus: (id: string) => void;
}

/** What is done with the survey that is open, and what is said of it. */
export class Acts {
  readonly #parts: ActsParts;
  /** What is to be confirmed: `discard`, or `language-` with a tag; empty where nothing is. */
  asked = '';
  /** What was just done, in words; empty where nothing was. */
  note = '';
  /** What is wrong with the language that was to be added; empty where nothing is. */
  languageFault = '';
  isPreviewOpen = false;

  constructor(parts: ActsParts) {
    this.#parts = parts;
  }

  /** Drops what was said and asked, as somebody has gone elsewhere. */
  clear(): void {
    Object.assign(this, { asked: '', note: '', languageFault: '' });
    this.#parts.publisher.outcome = null;
  }

  /** Says what was done, to everybody. */
  tell(note: string): void {
    this.note = note;
    this.#parts.notify();
  }

  readonly change = (draft: Draft): void => {
    this.note = '';
    this.#parts.opened.change(draft);
  };

  readonly write = (language: string): void => {
    const { work } = this.#parts.opened;
    if (work !== null) work.writing = language;
    this.#parts.notify();
  };

  readonly takeLanguages = (languages: readonly string[]): void => this.#parts.opened.takeLanguages(languages);

  readonly ask = (what: string): void => {
    const before = this.asked;
    this.asked = what;
    this.#parts.focus(what === '' ? before.replace(/^language-/, 'remove-') : 'refrain');
  };

  readonly confirm = (): void => {
    const { opened, words, language, focus } = this.#parts;
    const { asked } = this;
    this.asked = '';
    if (asked === 'discard') {
      opened.discard();
      this.note = words().deskDiscarded;
      if (opened.work === null) location.hash = hashOf({ at: 'list' });
      else focus('heading');
      return;
    }
    const tag = asked.replace(/^language-/, '');
    opened.dropLanguage(tag);
    this.tell(words().deskLanguageRemoved(languageName(tag, language())));
    focus('add-language');
  };

  readonly undo = (): void => {
    const { opened, words } = this.#parts;
    if (opened.work?.canUndo !== true) return;
    opened.undo();
    this.tell(words().deskUndone);
  };

  readonly redo = (): void => {
    const { opened, words } = this.#parts;
    if (opened.work?.canRedo !== true) return;
    opened.redo();
    this.tell(words().deskRedone);
  };

  /** Ctrl+Z, and with Shift or as Ctrl+Y the other way, where no field has keys of its own. */
  readonly takeKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const [target] = event.composedPath();
    if (altKey || ctrlKey === metaKey || (target instanceof Element && target.matches(FIELDS))) return;
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    if (letter === 'y' || shiftKey) this.redo();
    else this.undo();
  };

  readonly saveFile = (): void => {
    const { work } = this.#parts.opened;
    if (work !== null) offerFile(new Blob([`${JSON.stringify(work.draft, null, 2)}\n`], { type: 'application/json' }), `${work.id}.json`);
  };

  readonly togglePreview = (): void => {
    this.isPreviewOpen = !this.isPreviewOpen;
    this.#parts.notify();
  };

  readonly addLanguage = (event: SubmitEvent): void => {
    event.preventDefault();
    const { opened, words, language, notify } = this.#parts;
    const field = (event.target as HTMLElement).querySelector('input')!;
    const tag = languageTagOf(field.value);
    const isThere = tag !== null && (opened.work?.languages ?? []).includes(tag);
    this.languageFault = isThere ? words().deskLanguageThere : tag === null ? words().deskLanguageFault : '';
    notify();
    field.focus();
    if (tag === null || isThere) return;
    field.value = '';
    opened.addLanguage(tag);
    this.tell(words().deskLanguageAdded(languageName(tag, language())));
  };

  /** Begins a survey: its draft is kept, and opened. */
  readonly begin = (draft: Draft, language: string): void => {
    const id = wordsOf(draft['id']);
    const spoken = languagesOf(draft);
    this.#parts.shelf.keep(id, { draft, base: null, languages: spoken.length === 0 ? [language] : spoken });
    location.hash = taskHash(id, 'questions');
  };

  readonly publish = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#publish();
  };

  async #publish(): Promise<void> {
    const { opened, publisher, session, focus } = this.#parts;
    const { work } = opened;
    const { collector } = session;
    if (work === null || collector === null || publisher.isBusy) return;
    this.note = '';
    const definition = await publisher.publish(work, collector);
    if (definition !== null && opened.work === work) opened.arrive(definition);
    focus(publisher.outcome?.kind === 'version' ? 'version' : 'outcome');
    if (definition !== null) await session.look();
  }
}
