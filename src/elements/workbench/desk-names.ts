import type { LocalisedText } from '../../text/localised-text.js';
import { nameOfDraft } from './desk-begun.js';
import type { EditorsCollector } from './desk-client.js';

/** What surveys without a title are called in the list: what they ask first, which is read where it is wanted. */
export class Names {
  readonly #notify: () => void;
  readonly #known = new Map<string, LocalisedText>();
  #collector: EditorsCollector | null = null;

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** The name of a published survey in as many languages as it has; without any until it is read, and where it cannot be. */
  of(survey: string, collector: EditorsCollector | null): LocalisedText {
    if (collector !== this.#collector) this.#known.clear();
    this.#collector = collector;
    const known = this.#known.get(survey);
    if (known === undefined && collector !== null) void this.#read(survey, collector);
    return known ?? {};
  }

  async #read(survey: string, collector: EditorsCollector): Promise<void> {
    this.#known.set(survey, {});
    const reading = await collector.definition(survey);
    if (collector !== this.#collector || reading.kind !== 'read' || reading.value === null) return;
    this.#known.set(survey, nameOfDraft(reading.value));
    this.#notify();
  }
}
