import { type Draft, wordsOf } from '../../authoring/draft.js';
import { nextVersion } from '../../authoring/next-version.js';
import { type Changes, whatChanged } from '../../authoring/what-changed.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import type { EditorsCollector, Hindrance, PublishedVersion, Publishing } from './desk-client.js';
import type { Work } from './desk-work.js';

/** What became of publishing: a change goes on under the version that there was. */
export type Outcome =
  | { readonly kind: 'published' | 'changed'; readonly version: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'refused'; readonly errors: readonly ProblemAt[] }
  | Exclude<Hindrance, { readonly kind: 'unreachable' }>;

/** Longest name of a version. */
const LONGEST_VERSION = 32;

/** Publishes the survey that is open, and knows its versions. */
export class Publisher {
  readonly #notify: () => void;
  #of = '';
  #collector: EditorsCollector | null = null;
  /** Null until they are read. */
  versions: readonly PublishedVersion[] | null = null;
  /** What was written for the version; null while it is the one that is proposed. */
  ownVersion: string | null = null;
  outcome: Outcome | null = null;
  isBusy = false;

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** Reads the versions of a survey, where that has not been done. */
  async look(survey: string, collector: EditorsCollector | null): Promise<void> {
    if (survey === this.#of && collector === this.#collector) return;
    if (survey !== this.#of) Object.assign(this, { versions: null, ownVersion: null, outcome: null });
    this.#of = survey;
    this.#collector = collector;
    await this.#readVersions();
  }

  write(version: string): void {
    this.ownVersion = version;
    this.#notify();
  }

  /** What is different in the draft from what is published; null where nothing is published. */
  changesOf({ published, base, draft }: Work): Changes | null {
    const before = published ?? base;
    return before === null ? null : whatChanged(before, draft);
  }

  /** The version under which a draft is to be published: its own where that is free, else the next one. */
  versionFor(work: Work): string {
    const own = wordsOf(work.draft['version']) || '1';
    const answered = (this.versions ?? []).filter((one) => one.answered).map(({ version }) => version);
    const taken = (this.versions ?? []).map(({ version }) => version);
    return this.ownVersion ?? (answered.includes(own) ? nextVersion(own, taken) : own);
  }

  /** Publishes a draft, or what of it may change under its version; the definition as it then stands, null where it was not published. */
  async publish(work: Work, collector: EditorsCollector): Promise<Draft | null> {
    if (this.isBusy) return null;
    const around = this.changesOf(work)?.around ?? null;
    const version = this.versionFor(work).trim();
    if (around === null && (version === '' || version.length > LONGEST_VERSION)) return this.#end({ kind: 'version' });
    this.isBusy = true;
    this.#notify();
    const publishing = around === null ? await collector.publish({ ...work.draft, version }) : await collector.change(work.id, around);
    this.isBusy = false;
    return this.#told(publishing, { work, version, isChange: around !== null });
  }

  async #told(publishing: Publishing, { work, version, isChange }: { readonly work: Work; readonly version: string; readonly isChange: boolean }): Promise<Draft | null> {
    if (publishing.kind === 'published') {
      const { definition } = publishing;
      this.ownVersion = null;
      this.#end({ kind: isChange ? 'changed' : 'published', version: wordsOf(definition['version']) });
      void this.#readVersions();
      return definition;
    }
    if (publishing.kind === 'in-use') {
      this.ownVersion = null;
      await this.#readVersions();
      // Where the versions cannot be read, the one that was refused is all that is known.
      if (this.versionFor(work) === version) this.ownVersion = nextVersion(version, [version]);
    }
    return this.#end(publishing.kind === 'unreachable' ? { kind: 'unsure' } : publishing);
  }

  #end(outcome: Outcome): null {
    this.outcome = outcome;
    this.#notify();
    return null;
  }

  async #readVersions(): Promise<void> {
    const [survey, collector] = [this.#of, this.#collector];
    const reading = await collector?.versions(survey);
    if (survey !== this.#of || collector !== this.#collector) return;
    this.versions = reading?.kind === 'read' ? reading.value : this.versions;
    this.#notify();
  }
}
