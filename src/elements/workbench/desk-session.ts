import { type EditorsCollector, editorsCollector, type Hindrance, type Reach, type Reached } from './desk-client.js';

/** Who works: nobody yet, somebody who has not signed in, or the holder of a token. */
export type Who = 'nobody' | 'guest' | 'editor';

/** Whoever is at the workbench, and what the collector lets them do. */
export class Session {
  readonly #notify: () => void;
  #collector: EditorsCollector | null = null;
  who: Who = 'nobody';
  /** The token, for the parts that ask the collector themselves. */
  token = '';
  reach: Reach | null = null;
  /** What kept the collector from answering last. */
  hindrance: Hindrance | null = null;
  isBusy = false;

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** The collector, for whoever has signed in. */
  get collector(): EditorsCollector | null {
    return this.who === 'editor' ? this.#collector : null;
  }

  /** Signs in with a token; whether it was taken. */
  async enter(address: string, token: string): Promise<boolean> {
    const collector = editorsCollector(address, token);
    this.#collector = collector;
    this.isBusy = true;
    this.hindrance = null;
    this.#notify();
    const reading = await collector.reach();
    if (collector !== this.#collector) return false;
    this.isBusy = false;
    if (reading.kind === 'read') {
      this.who = 'editor';
      this.token = token;
      this.reach = reading.value;
    } else this.hindrance = reading;
    this.#notify();
    return reading.kind === 'read';
  }

  /** Reads once more what the token reaches, as after something was published. */
  async look(): Promise<void> {
    const { collector } = this;
    const reading = await collector?.reach();
    if (collector === null || collector !== this.#collector || reading === undefined) return;
    if (reading.kind === 'read') this.reach = reading.value;
    this.hindrance = reading.kind === 'read' ? null : reading;
    this.#notify();
  }

  /** Says what kept the collector from answering. */
  tell(hindrance: Hindrance): void {
    this.hindrance = hindrance;
    this.#notify();
  }

  /** Works on without a token. */
  beGuest(): void {
    this.#forget('guest');
  }

  /** Forgets the token, and what it reached. */
  leave(): void {
    this.#forget('nobody');
  }

  /** What the token reaches of a survey. */
  surveyOf(id: string): Reached | undefined {
    return this.reach?.surveys.find((survey) => survey.id === id);
  }

  /** Whether a survey may be published, as far as is known before it is tried: a new one by whoever does more than read. */
  mayPublish(id: string): boolean {
    return this.surveyOf(id)?.mayPublish ?? (this.reach !== null && this.reach.role !== 'reader');
  }

  #forget(who: Who): void {
    this.#collector = null;
    this.who = who;
    this.token = '';
    this.reach = null;
    this.hindrance = null;
    this.isBusy = false;
    this.#notify();
  }
}
