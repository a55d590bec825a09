import type { Draft } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { saysTheSame } from '../../authoring/merge-patch.js';
import { removeLanguage } from '../../authoring/set-text.js';
import type { EditorsCollector, Hindrance } from './desk-client.js';
import type { Kept, Shelf } from './desk-shelf.js';
import { OtherTabs } from './desk-tabs.js';
import { Work } from './desk-work.js';

/** How it stands with the survey that was asked for; `missing` is one that nobody knows. */
export type Opening = 'none' | 'reading' | 'open' | 'missing' | Hindrance;

/** What an opened survey is opened with. */
export interface OpenedParts {
  readonly shelf: Shelf;
  /** Null while nobody has signed in. */
  readonly collector: () => EditorsCollector | null;
  readonly notify: () => void;
}

/** A definition as it came, with nothing changed. */
const unchanged = (definition: Draft): Kept => ({ draft: definition, base: definition, languages: languagesOf(definition) });

/** The survey that is open: where it comes from, and where each change of it is kept at once. */
export class Opened {
  readonly #parts: OpenedParts;
  readonly #tabs: OtherTabs;
  #id = '';
  #asked: EditorsCollector | null = null;
  opening: Opening = 'none';
  work: Work | null = null;
  /** Why it is not known what is published, where the collector was asked. */
  hindrance: Hindrance | null = null;

  constructor(parts: OpenedParts) {
    this.#parts = parts;
    this.#tabs = new OtherTabs(parts.notify, (kept) => this.#adopt(kept));
  }

  /** Whether the draft is open in another tab too. */
  get isElsewhere(): boolean {
    return this.#tabs.isElsewhere;
  }

  /** Opens a survey: its draft on this device, else what is published of it. Does nothing where it is open already. */
  async open(id: string): Promise<void> {
    const { shelf, collector, notify } = this.#parts;
    const asked = collector();
    if (id === this.#id && asked === this.#asked) return;
    if (id !== this.#id) this.work = null;
    this.#id = id;
    this.#asked = asked;
    const kept = shelf.read(id);
    if (kept !== null && this.work === null) this.work = new Work(id, kept, undefined);
    this.opening = this.work === null ? 'reading' : 'open';
    this.#tabs.open(shelf.keyOf(id));
    notify();
    const reading = await asked?.definition(id);
    if (id !== this.#id || asked !== this.#asked) return;
    this.hindrance = reading === undefined || reading.kind === 'read' ? null : reading;
    if (reading?.kind === 'read') this.#meet(reading.value);
    else if (this.work === null) this.opening = reading ?? 'missing';
    notify();
  }

  /** Opens it once more, as when the collector could not be reached. */
  again(): void {
    const id = this.#id;
    if (this.work === null) this.#id = '';
    this.#asked = null;
    void this.open(id);
  }

  close(): void {
    this.#id = '';
    this.work = null;
    this.opening = 'none';
    this.#tabs.open('');
  }

  /** Changes the draft, and keeps it. */
  change(draft: Draft): void {
    this.work?.change(draft, performance.now());
    this.#keep();
  }

  undo(): void {
    this.work?.undo();
    this.#keep();
  }

  redo(): void {
    this.work?.redo();
    this.#keep();
  }

  addLanguage(language: string): void {
    this.work?.addLanguage(language);
    this.#keep();
  }

  takeLanguages(languages: readonly string[]): void {
    this.work?.takeLanguages(languages);
    this.#keep();
  }

  dropLanguage(language: string): void {
    const { work } = this;
    if (work === null) return;
    work.step(removeLanguage(work.draft, language));
    work.dropLanguage(language);
    this.#keep();
  }

  /** Throws away what is not published. What is published, where anything is, stays open. */
  discard(): void {
    const { work } = this;
    if (work === null) return;
    this.#parts.shelf.drop(work.id);
    this.#tabs.changed(null);
    const published = work.published ?? work.base;
    this.work = published === null ? null : new Work(work.id, unchanged(published), work.published);
    if (this.work === null) this.close();
    this.#parts.notify();
  }

  /** The draft was published as this. */
  arrive(definition: Draft): void {
    this.work?.arrive(definition);
    this.#keep();
  }

  /** What is published was read. A draft in which nothing is changed becomes that. */
  #meet(published: Draft | null): void {
    const { work } = this;
    if (work !== null) work.published = published;
    if (published !== null && (work === null || !work.isChanged)) {
      this.work = new Work(this.#id, unchanged(published), published);
      this.#parts.shelf.drop(this.#id);
    }
    this.opening = this.work === null ? 'missing' : 'open';
  }

  #keep(): void {
    const { work } = this;
    if (work === null) return;
    const hasEmptyLanguages = work.languages.length > languagesOf(work.draft).length;
    if (work.isChanged || hasEmptyLanguages) this.#parts.shelf.keep(work.id, work.kept);
    else this.#parts.shelf.drop(work.id);
    this.#tabs.changed(work.kept);
    this.#parts.notify();
  }

  /** Another tab has changed the draft, or dropped it. */
  #adopt(kept: Kept | null): void {
    const { work } = this;
    if (work === null) return;
    if (kept !== null) work.adopt(kept, performance.now());
    else if (work.base !== null && !saysTheSame(work.base, work.draft)) work.change(work.base, performance.now());
    this.#parts.notify();
  }
}
