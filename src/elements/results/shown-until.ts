import { OwnAnswer } from './own-answer.js';
import { waitsFor } from './waits-for.js';

/** What `until` says where only those who have answered shall see the results. */
const ANSWERED = 'answered';

/** Why results are not shown yet: until a day, until an answer; `unread` where nobody can tell what is meant. */
export type Wait = { readonly day: string } | 'answer' | 'unread';

/** Until when the results of a page wait: a day, or an answer from this browser. */
export class ShownUntil {
  readonly #own: OwnAnswer;
  #until = '';
  #day: string | null = null;

  /** @param onAnswer Called when an answer has been kept in this page. */
  constructor(onAnswer: () => void) {
    this.#own = new OwnAnswer(onAnswer);
  }

  /** Listens for answers that are given in this page. */
  listen(): void {
    this.#own.listen();
  }

  /** Listens no more. */
  stop(): void {
    this.#own.stop();
  }

  /**
   * Reads what the page asks for.
   *
   * @returns What is wrong with it, for its author; undefined where nothing is.
   */
  read(until: string): string | undefined {
    this.#until = until;
    this.#day = until === ANSWERED ? null : waitsFor(until, Date.now());
    return this.#day === '' ? `tillid-results expected "${ANSWERED}" or a day such as "2026-12-01" in until, found "${until}".` : undefined;
  }

  /** Whether the results may not even be asked for: before their day; those who answer need to know of which survey they are. */
  get isClosed(): boolean {
    return this.#day !== null;
  }

  /** What is waited for; undefined where the results of a survey can be shown. Which survey it is may not be known yet. */
  awaited(survey: string | undefined): Wait | undefined {
    if (this.#day !== null) return this.#day === '' ? 'unread' : { day: this.#day };
    return this.#until === ANSWERED && (survey === undefined || !this.#own.isGivenTo(survey)) ? 'answer' : undefined;
  }
}
