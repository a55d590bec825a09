import { EndpointSender, type SenderParts } from './endpoint-sender.js';
import { holdingPauses } from './holding-pauses.js';
import { liesAhead } from './lies-ahead.js';
import { isOld } from './lifetime.js';
import type { EndpointPause, OutboxEntry } from './outbox-entry.js';

/** What is sent beside what is due: `eager`, what waits for its turn; `overdue`, what has waited longer than it was to. */
export interface RoundOptions {
  readonly eager?: true;
  readonly overdue?: true;
}

/** Shortest time until the next round, in milliseconds. */
const SHORTEST_WAIT = 250;

/** Time until a device that could not be read is looked at again, in milliseconds. */
const UNREAD_WAIT = 60_000;

/** Sends what is due, endpoint by endpoint, and knows when the next round is worth it. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #endpoints: EndpointSender;
  #nextRound: number | null = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#endpoints = new EndpointSender(parts);
  }

  /** The HTTP status that an endpoint gave last for what it did not take; null where all was taken or nobody answered. */
  get answered(): number | null {
    return this.#endpoints.answered;
  }

  /** When something is due again, in milliseconds since 1970; null where nothing waits. */
  get nextRound(): number | null {
    return this.#nextRound;
  }

  /**
   * Sends everything that is due.
   *
   * @param added Endpoints of what was added since the last round: while they are to be spared, nothing else is looked at, so
   *   that keeping an answer costs the same however many wait.
   * @returns whether some are to be tried again at once.
   */
  async round(options: RoundOptions, added: ReadonlySet<string>): Promise<boolean> {
    const pauses = await this.#pauses();
    const isSpared = (endpoint: string) => this.#isSpared(pauses.get(endpoint), options);
    const isEarly = this.#nextRound === null || liesAhead(this.#nextRound, this.#parts.now());
    if (isEarly && options.eager !== true && added.size > 0 && [...added].every(isSpared)) {
      for (const endpoint of added) this.#postpone(pauses.get(endpoint)!);
      return false;
    }
    const waiting = (await this.#parts.kept.all()).filter((entry) => this.#isToBeSent(entry, options));
    this.#endpoints.forgetOthers(new Set(waiting.map(({ endpoint }) => endpoint)));
    let again = false;
    for (const entries of byAddress(waiting)) {
      const endpoint = entries[0]!.endpoint!;
      // Read anew: it may just have asked for patience, to entries with another kind of receipt.
      const pause = (await this.#pauses()).get(endpoint);
      const due = entries.filter((entry) => options.eager === true || !liesAhead(entry.notBefore, this.#parts.now()));
      if (isSpared(endpoint) || this.#isSpared(pause, { eager: true })) this.#parts.tell({ type: 'postponed', endpoint });
      else again = (await this.#endpoints.sendAll(endpoint, due, pause)) || again;
    }
    await this.#plan();
    return again;
  }

  async #pauses(): Promise<ReadonlyMap<string, EndpointPause>> {
    return holdingPauses(await this.#parts.kept.pauses(), this.#parts.now());
  }

  #postpone({ endpoint, until }: EndpointPause): void {
    this.#nextRound = Math.min(this.#nextRound ?? until, until);
    this.#parts.tell({ type: 'postponed', endpoint });
  }

  /** An entry that became overdue by a clock that has been set right since is sent again. */
  #isToBeSent(entry: OutboxEntry, { overdue }: RoundOptions): boolean {
    if (entry.endpoint === null || entry.state === 'refused') return false;
    return entry.state === 'waiting' || overdue === true || !isOld(entry, this.#parts.now());
  }

  #isSpared(pause: EndpointPause | undefined, { eager }: RoundOptions): boolean {
    return pause !== undefined && liesAhead(pause.until, this.#parts.now()) && (pause.asked || !eager);
  }

  async #plan(): Promise<void> {
    const { kept, now } = this.#parts;
    const pauses = await this.#pauses();
    // A moment further off than any pause was written by a clock that was wrong.
    const ahead = (moment: number) => (liesAhead(moment, now()) ? moment : 0);
    const momentOf = ({ notBefore, endpoint }: OutboxEntry) => Math.max(ahead(notBefore), ahead(pauses.get(endpoint!)?.until ?? 0));
    const moments = (await kept.all()).filter((entry) => this.#isToBeSent(entry, {})).map(momentOf);
    const earliest = moments.reduce((one, other) => Math.min(one, other), kept.isUnread ? now() + UNREAD_WAIT : Infinity);
    this.#nextRound = earliest === Infinity ? null : Math.max(now() + SHORTEST_WAIT, earliest);
  }
}

/** Entries that go the same way, together. */
function byAddress(entries: readonly OutboxEntry[]): OutboxEntry[][] {
  const groups = new Map<string, OutboxEntry[]>();
  for (const entry of entries) {
    const key = `${entry.receipt} ${entry.endpoint}`;
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
