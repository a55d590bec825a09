import type { Draft } from '../../authoring/draft.js';
import type { EditorsCollector, Reading } from './desk-client.js';

/** What of a route names a version, such as `versions/2`; null where it names none. */
export const versionIn = (place: string): string | null => /^versions\/(.+)$/.exec(place)?.[1] ?? null;

/** The place of a version in the task of publishing. */
export const placeOfVersion = (version: string): string => `versions/${version}`;

/** The version of a survey that somebody looks at, as it was published. */
export class OldVersion {
  readonly #notify: () => void;
  #of = '';
  #collector: EditorsCollector | null = null;
  /** Null until it is read. */
  reading: Reading<Draft | null> | null = null;

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** Reads a version of a survey; one that has no answers may have become another one since it was last read. */
  async look(survey: string, version: string, collector: EditorsCollector | null): Promise<void> {
    const wanted = `${survey} ${version}`;
    if (collector === null) return;
    if (wanted !== this.#of || collector !== this.#collector) this.reading = null;
    this.#of = wanted;
    this.#collector = collector;
    const reading = await collector.definition(survey, version);
    if (wanted !== this.#of || collector !== this.#collector) return;
    this.reading = reading;
    this.#notify();
  }
}
