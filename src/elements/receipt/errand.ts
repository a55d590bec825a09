import { loadOutbox } from '../../outbox/loaders.js';
import type { OutboxEntry } from '../../outbox/outbox-entry.js';
import { loadReceiptCode } from '../../response/loaders.js';
import { type Failure, fetchDefinition, lookUp, type Receipt, withdraw } from './receipt-client.js';
import { type Finding, type Kept, receiptFinding } from './receipt-state.js';

/** What became of a withdrawal, by the words that tell it. */
export type Outcome = 'withdrawDone' | 'withdrawLocal' | 'withdrawUntold' | 'withdrawFailed' | 'withdrawTooLate' | 'outboxNotDeleted';

/** What an errand is run with. */
interface ErrandParts {
  /** The receiver that the page names; null where it names none. */
  readonly endpoint: string | null;
  /** The survey that the page is about; empty for any. */
  readonly survey: string;
  /** Told, in words for the page's own people, what a receiver did not do. */
  readonly report: (message: string) => void;
}

/** What a citizen does with one code: asks what became of the answer, withdraws it, or begins to change it. */
export class Errand {
  /** The code in groups. */
  readonly code: string;
  /** Id of the answer that it belongs to. */
  readonly id: string;
  readonly #parts: ErrandParts;
  #endpoint: string | null;

  /** Use `begin`, which works out the id. */
  constructor({ code, id }: { readonly code: string; readonly id: string }, parts: ErrandParts) {
    this.code = code;
    this.id = id;
    this.#parts = parts;
    this.#endpoint = parts.endpoint;
  }

  /** @param code A code in any form that `parseReceiptCode` reads; the page must be a secure one. */
  static async begin(code: string, parts: ErrandParts): Promise<Errand> {
    const { formatReceiptCode, idOfReceiptCode, parseReceiptCode } = await loadReceiptCode();
    return new Errand({ code: formatReceiptCode(parseReceiptCode(code)!), id: await idOfReceiptCode(code) }, parts);
  }

  /** The receiver of this answer: where it waits to be sent to, else the one of the page. */
  get endpoint(): string | null {
    return this.#endpoint;
  }

  /** What became of the answer: what the receiver says, and what waits on this device. */
  async look(): Promise<Finding> {
    const entry = await this.#entry();
    this.#endpoint = entry?.endpoint ?? this.#parts.endpoint;
    const said = this.#receipt && (await lookUp(this.#receipt));
    if (said !== null) this.#reportFailure(said, 'tell what became of an answer');
    return receiptFinding({ lookUp: said, entry, survey: this.#parts.survey });
  }

  /**
   * Withdraws the answer: the receiver is told, and what waits on this device is deleted. The receiver is told first, so that
   * nothing is deleted here that counts on there.
   */
  async withdraw(): Promise<Outcome> {
    const entry = await this.#entry();
    const said = this.#receipt && (await withdraw(this.#receipt));
    if (said?.kind === 'closed') return 'withdrawTooLate';
    const isDeleted = entry && (await (await loadOutbox()).discard([this.id]));
    if (said === null) return isDeleted === false ? 'outboxNotDeleted' : 'withdrawLocal';
    this.#reportFailure(said, 'withdraw an answer');
    if (said.kind === 'withdrawn') return 'withdrawDone';
    return isDeleted ? 'withdrawUntold' : 'withdrawFailed';
  }

  /** The survey that is to be answered once more; null where it cannot be fetched. */
  async definitionFor({ survey }: Kept): Promise<unknown> {
    if (this.#endpoint === null) return null;
    const fetched = await fetchDefinition(this.#endpoint, survey);
    this.#reportFailure(fetched, `give the definition of "${survey}"`);
    return fetched.kind === 'definition' ? fetched.definition : null;
  }

  get #receipt(): Receipt | null {
    return this.#endpoint === null ? null : { endpoint: this.#endpoint, id: this.id, code: this.code };
  }

  async #entry(): Promise<OutboxEntry | undefined> {
    const entries = await (await loadOutbox()).entries();
    return entries.find(({ id }) => id === this.id);
  }

  #reportFailure(said: { readonly kind: string } | Failure, what: string): void {
    if (said.kind === 'unreachable') this.#parts.report(`The receiver at ${this.#endpoint} could not be reached to ${what}.`);
    if (said.kind === 'failed' && 'status' in said) this.#parts.report(`The receiver at ${this.#endpoint} answered ${said.status} when asked to ${what}.`);
  }
}
