import { type Draft, objectOf } from '../../authoring/draft.js';
import { idOfTitle } from '../../authoring/id-of-title.js';
import { newDraft } from '../../authoring/new-draft.js';
import { questionsIn } from '../../authoring/questions-in.js';
import type { Instrument } from '../../instruments/instrument.js';
import { INSTRUMENTS } from '../../instruments/loaders.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { pickText } from '../../text/pick-text.js';
import { type FileRead, readSurveyFile } from './desk-read-file.js';

/** What can be wrong with the form in which a survey is begun: field → what. */
export type BeginningFaults = Readonly<Partial<Record<'title' | 'id' | 'copy' | 'file', 'needed' | 'form' | 'taken'>>>;

/** A short name that every definition takes. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** A survey that is about to begin: what stands in the form, and what it begins with. */
export class Begun {
  readonly #notify: () => void;
  #isFetching = false;
  /** What was fetched of the built-in instruments. */
  instruments: readonly Instrument[] = [];
  /** Those that could not be fetched. */
  unfetched: readonly string[] = [];
  isFetched = false;
  title = '';
  /** What was written for the short name; null while it follows the title. */
  ownId: string | null = null;
  language = '';
  /** The id of the survey or the instrument to begin with. */
  source = '';
  file: FileRead | null = null;
  isReading = false;
  faults: BeginningFaults = {};

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** Empties the form. */
  clear(): void {
    Object.assign(this, { title: '', ownId: null, language: '', source: '', file: null, isReading: false, faults: {} });
  }

  /** Writes into the form. */
  write(change: Partial<Pick<Begun, 'title' | 'ownId' | 'language' | 'source'>>): void {
    Object.assign(this, change);
    this.#notify();
  }

  /** The short name: what was written, else what follows from the title, or from what it begins with. */
  idFor(name: string, taken: readonly string[]): string {
    return this.ownId ?? idOfTitle(name, taken);
  }

  /** Says what is wrong; whether anything is. */
  fault(faults: BeginningFaults): boolean {
    this.faults = faults;
    this.#notify();
    return Object.keys(faults).length > 0;
  }

  /** What is wrong with a short name. */
  faultOfId(id: string, taken: readonly string[]): BeginningFaults {
    if (!IDENTIFIER.test(id)) return { id: 'form' };
    return taken.includes(id) ? { id: 'taken' } : {};
  }

  /** Fetches the built-in instruments, each by itself, so that one that is missing does not hide the others. */
  async fetchInstruments(): Promise<void> {
    if (this.#isFetching || (this.isFetched && this.unfetched.length === 0)) return;
    this.#isFetching = true;
    const fetched = await Promise.allSettled(Object.values(INSTRUMENTS).map((load) => load()));
    this.instruments = fetched.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    this.unfetched = Object.keys(INSTRUMENTS).filter((_id, index) => fetched[index]!.status === 'rejected');
    this.isFetched = true;
    this.#isFetching = false;
    this.#notify();
  }

  async read(file: File): Promise<void> {
    this.isReading = true;
    this.#notify();
    this.file = await readSurveyFile(file);
    this.isReading = false;
    if (this.file.kind === 'read') this.ownId = null;
    this.#notify();
  }
}

/** What a survey is called, in as many languages as it has: its title, else what it asks first; without any where it has no words. */
export function nameOfDraft(draft: Draft): LocalisedText {
  const texts = [draft['title'], ...questionsIn(draft).map(({ question }) => question['text'])].map(objectOf);
  return (texts.find((text) => Object.values(text).some((words) => words !== '')) ?? {}) as LocalisedText;
}

/** The same in one language; empty where it has no words. */
export const titleOf = (draft: Draft, language: string): string => pickText(nameOfDraft(draft), language);

/** An empty survey. */
export const blank = ({ title, language }: Pick<Begun, 'title' | 'language'>, id: string): Draft => newDraft({ id, language, title: title.trim() });

/** Another survey with the same questions. What holds for the one that it is made of alone is left out: its days, and what became of it. */
export function copyOf(draft: Draft, id: string): Draft {
  const { $schema: _schema, opens: _opens, closes: _closes, outcome: _outcome, ...rest } = draft;
  return { ...rest, id, version: '1' };
}
