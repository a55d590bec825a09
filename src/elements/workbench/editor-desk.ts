import { addEntry, entryIds, moveEntry, removeEntry } from '../../authoring/change-entries.js';
import type { Draft, Json } from '../../authoring/draft.js';
import { listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import { idOfWords } from '../../authoring/id-of-words.js';
import type { EntriesKind } from '../../authoring/field.js';
import type { Path } from '../../authoring/path.js';
import { pagePlaces, questionPlaces } from '../../authoring/places-of.js';
import { renameEntry, renameQuestion, renameScore } from '../../authoring/rename.js';
import { setText } from '../../authoring/set-text.js';
import { cleared, valueAt, withValueAt } from '../../authoring/value-at.js';
import type { Messages } from '../../locales/en.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { identifier } from '../../text/identifier.js';
import { parseWith } from '../../validation/parse-with.js';
import { formatPath } from '../../validation/problem-at.js';
import { EditorKeys } from './editor-keys.js';
import type { EditorDeeds, EditorNews, EntryEnds, Typed } from './editor-scene.js';
import { EditorTyping } from './editor-typing.js';

/** What the desk needs of the element. */
export interface EditorHost {
  readonly draft: Draft;
  readonly words: AuthoringMessages & Pick<Messages, 'errorPrefix'>;
  readonly writing: string;
  readonly number: (value: number) => string;
  readonly read: (text: Json | undefined) => { readonly words: string };
  readonly tell: (draft: Draft) => void;
  readonly focusOn: (...ids: readonly string[]) => void;
  readonly redraw: () => void;
}

/** An id that was given to something new, before it had words. */
const GIVEN = /^(question|option|row|area|ages|score|band|indicator|actor)-\d+$/;

/** What is done in the fields of the editor, and what is remembered of it: what was typed, what was done last. */
export class EditorDesk implements EditorDeeds {
  readonly typing = new EditorTyping();
  readonly keys = new EditorKeys();
  readonly #host: EditorHost;
  /** Texts that had no words when somebody began to write them, by their place. */
  readonly #begun = new Set<string>();
  /** What was done last. */
  news: EditorNews | null = null;
  /** What is said of it to those who do not see it. */
  said = '';

  constructor(host: EditorHost) {
    this.#host = host;
  }

  readonly say = (words: string): void => {
    this.said = words;
    this.#host.redraw();
  };

  /** A change that can be taken back, with what is said of it at its place. */
  readonly change = (after: Draft, { words, about = '', more = '', at, back }: Pick<EditorNews, 'words' | 'at' | 'back'> & Partial<Pick<EditorNews, 'about' | 'more'>>): void => {
    const before = this.#host.draft;
    this.#host.tell(after);
    // What follows from a change is in the draft by now.
    this.news = { words, about, more, at, before, after: this.#host.draft, back };
    this.said = [words, about, more].filter((part) => part !== '').join(' ');
    this.#host.focusOn('undo');
  };

  readonly undo = (): void => {
    const { news } = this;
    if (news === null) return;
    this.news = null;
    this.#host.tell(news.before);
    this.say(this.#host.words.writeUndone);
    this.#host.focusOn(news.back);
  };

  readonly set = (path: Path, value: Json | undefined): void => {
    const { draft } = this.#host;
    this.#host.tell(value === undefined ? cleared(draft, path) : withValueAt(draft, path, value));
  };

  readonly write = (path: Path, isNeeded: boolean, words: string): void => {
    const { draft, writing } = this.#host;
    const id = wordsOf(valueAt(draft, [...path.slice(0, -1), 'id']));
    if (['text', 'title'].includes(String(path.at(-1))) && GIVEN.test(id) && Object.keys(objectOf(valueAt(draft, path))).length === 0) this.#begun.add(formatPath(path));
    this.#host.tell(setText(draft, { path, isNeeded }, { language: writing, words }));
  };

  /** What had no words before gets an id that is made of them, for whoever reads tables. */
  readonly written = (path: Path): void => {
    if (!this.#begun.delete(formatPath(path))) return;
    const { draft, read } = this.#host;
    const owner = path.slice(0, -1);
    const { words } = read(valueAt(draft, path));
    const id = wordsOf(valueAt(draft, [...owner, 'id']));
    if (words === '' || !GIVEN.test(id)) return;
    this.#give(owner, id, idOfWords(words, this.#taken(owner), id));
  };

  readonly rename = (path: Path, to: string, field: string): void => {
    const { draft, words } = this.#host;
    const owner = path.slice(0, -1);
    const from = wordsOf(valueAt(draft, path));
    this.typing.forget(field);
    if (to === from) return this.#host.redraw();
    const isTaken = this.#taken(owner).includes(to);
    if (isTaken || !parseWith(identifier, to).ok) return this.hold(field, { text: to, fault: isTaken ? words.writeProblemIdTaken(to) : words.writeProblemIdForm, value: from });
    this.#give(owner, from, to);
    this.say(words.writeRenamed(to));
  };

  readonly hold = (id: string, typed: Typed): void => {
    this.typing.hold(id, typed);
    this.#host.redraw();
  };

  readonly focus = (id: string): void => this.#host.focusOn(id);

  readonly addEntry = (list: Path, field: EntriesKind, { id, words: named }: EntryEnds): void => {
    const { draft, tell, words, focusOn } = this.#host;
    const count = entryIds(draft, list).length;
    tell(addEntry(draft, list, field));
    this.say(words.writeAdded);
    focusOn(`${id}.${count}.${named}`);
  };

  readonly moveEntry = (entry: Path, by: -1 | 1, { id }: EntryEnds): void => {
    const { draft, tell, words, number, focusOn } = this.#host;
    const to = Number(entry.at(-1)) + by;
    this.typing.forget(id);
    tell(moveEntry(draft, entry, by));
    this.say(words.writeMovedTo(number(to + 1), number(listOf(valueAt(draft, entry.slice(0, -1))).length)));
    focusOn(`${id}.${to}-${by === 1 ? 'down' : 'up'}`);
  };

  readonly removeEntry = (entry: Path, { id, isNeeded, words: named }: EntryEnds): void => {
    const { draft, words, read } = this.#host;
    this.typing.forget(id);
    this.change(removeEntry(draft, entry, isNeeded), {
      words: words.writeRemoved,
      about: read(valueAt(draft, [...entry, named])).words || wordsOf(valueAt(draft, [...entry, 'id'])),
      at: formatPath(entry.slice(0, -1)),
      back: `${id}.${Number(entry.at(-1))}.${named}`,
    });
  };

  /** What the ids of others are, among which one has to be free: those of all questions, or of the entries of one list. */
  #taken(owner: Path): string[] {
    const { draft } = this.#host;
    const list = owner.slice(0, -1);
    const own = wordsOf(valueAt(draft, [...owner, 'id']));
    const all = list.at(-1) === 'questions' ? questionPlaces(draft).map(({ id }) => id) : list.at(-1) === 'pages' ? pagePlaces(draft).map(({ id }) => id) : entryIds(draft, list);
    return all.toSpliced(all.indexOf(own), 1);
  }

  #give(owner: Path, from: string, to: string): void {
    const { draft, tell } = this.#host;
    const question = questionPlaces(draft).find(({ path }) => path.every((step, index) => step === owner[index]));
    if (owner[0] === 'scores' && owner.length === 2) return tell(renameScore(draft, owner, to));
    if (question === undefined) {
      this.keys.rename(`page ${from}`, `page ${to}`);
      return tell(withValueAt(draft, [...owner, 'id'], to));
    }
    if (question.path.length < owner.length) return tell(renameEntry(draft, question, owner, to));
    this.keys.rename(from, to);
    tell(renameQuestion(draft, question, to));
  }
}
