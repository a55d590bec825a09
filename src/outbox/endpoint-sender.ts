import type { Receipt } from '../protocol/receipt.js';
import type { WorkProof } from '../protocol/submission.js';
import { EndpointPace, inTurn, nextBatch } from './batches.js';
import type { KeptEntries } from './kept-entries.js';
import { isOverdue } from './lifetime.js';
import type { EndpointPause, OutboxEntry } from './outbox-entry.js';
import type { OutboxEvent } from './outbox-event.js';
import { pauseAfter } from './retry.js';
import type { Send } from './send.js';

/** Whose entries are sent, and who hears what became of them. */
export interface SenderContext {
  readonly kept: KeptEntries;
  readonly tell: (event: OutboxEvent) => void;
}

/** What sending works with. */
export interface SenderParts extends SenderContext {
  readonly send: Send;
  /** Does the work that an endpoint asks for; null where that cannot be done. Never rejects. */
  readonly prove: (endpoint: string) => Promise<WorkProof | null>;
  readonly now: () => number;
  readonly random: () => number;
}

/** Entries that are changed in one transaction. */
const SLICE = 200;

/** Sends entries to their endpoints, batch by batch, and takes in what the endpoints say. */
export class EndpointSender {
  readonly #parts: SenderParts;
  readonly #paces = new Map<string, EndpointPace>();
  readonly #answered = new Map<string, number | null>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** The HTTP status that an endpoint gave last for what it did not take; null where all was taken or nobody answered. */
  get answered(): number | null {
    return [...this.#answered.values()].findLast((status) => status !== null) ?? null;
  }

  /** Forgets what endpoints answered to which nothing is to be sent any more. */
  forgetOthers(endpoints: ReadonlySet<string | null>): void {
    for (const endpoint of this.#answered.keys()) if (!endpoints.has(endpoint)) this.#answered.delete(endpoint);
  }

  /**
   * Sends entries to one endpoint until all were sent, or until it is to be spared.
   *
   * @param entries All with the same kind of receipt.
   * @returns whether some are to be tried again at once: those of a batch that was not taken, each alone.
   */
  async sendAll(endpoint: string, entries: readonly OutboxEntry[], pause: EndpointPause | undefined): Promise<boolean> {
    const pace = this.#paceOf(endpoint, pause);
    let failures = pause?.failures ?? 0;
    let rest = inTurn(entries);
    let again = false;
    while (rest.length > 0) {
      const batch = nextBatch(rest, pace.limits);
      const bodies = batch.map(({ body, beside }) => ({ ...beside, ...body }));
      const proof = batch.some(({ work }) => work) ? await this.#parts.prove(endpoint) : null;
      const outcome = await this.#parts.send(endpoint, bodies, { receipt: batch[0]!.receipt, proof });
      this.#answered.set(endpoint, outcome.kind === 'receipt' ? null : outcome.status);
      if (outcome.kind === 'retry' && outcome.scope === 'endpoint') {
        pace.fail();
        await this.#pause({ endpoint, failures: failures + 1 }, outcome.after);
        if (batch.length === 1 && failures >= 2) await this.#postpone(batch);
        await this.#retireOverdue(rest, failures + 1);
        return again;
      }
      const settled = outcome.kind === 'receipt' ? await this.#settle(batch, outcome.receipt) : new Set<string>();
      const unsettled = batch.filter(({ id }) => !settled.has(id));
      if (unsettled.length > 0) {
        await this.#postpone(unsettled);
        again ||= unsettled.length > 1;
        this.#parts.tell({ type: 'postponed', endpoint });
      }
      if (outcome.kind === 'receipt') {
        pace.succeed();
        if (failures > 0) await this.#parts.kept.clearPause(endpoint);
        failures = 0;
      }
      rest = rest.slice(batch.length);
    }
    return again;
  }

  #paceOf(endpoint: string, pause: EndpointPause | undefined): EndpointPace {
    const pace = this.#paces.get(endpoint) ?? new EndpointPace(pause?.failures ?? 0);
    this.#paces.set(endpoint, pace);
    return pace;
  }

  /** Deletes what was received and puts apart what was refused; ids that were not sent are not ours to settle. */
  async #settle(batch: readonly OutboxEntry[], { received, refused }: Receipt): Promise<Set<string>> {
    const { kept, tell } = this.#parts;
    const byId = new Map(batch.map((entry) => [entry.id, entry]));
    const delivered = received.filter((id) => byId.has(id));
    const parked = refused.filter(({ id }) => byId.has(id) && !delivered.includes(id));
    await kept.remove(delivered.map((id) => byId.get(id)!));
    await kept.replace(parked.map(({ id, reason }) => ({ ...byId.get(id)!, state: 'refused', reason })));
    for (const id of delivered) tell({ type: 'delivered', id, keptAt: byId.get(id)!.kept });
    for (const { id, reason } of parked) tell({ type: 'refused', id, reason, keptAt: byId.get(id)!.kept });
    return new Set([...delivered, ...parked.map(({ id }) => id)]);
  }

  /** Entries that were not taken wait for their own turn; from now on each is sent alone. */
  async #postpone(entries: readonly OutboxEntry[]): Promise<void> {
    const now = this.#parts.now();
    await this.#parts.kept.replace(
      entries.map((entry): OutboxEntry => {
        const attempts = entry.attempts + 1;
        const notBefore = attempts === 1 && entries.length > 1 ? 0 : now + pauseAfter(attempts, this.#parts.random());
        return { ...entry, attempts, notBefore, state: isOverdue(entry, { now, failures: attempts }) ? 'overdue' : 'waiting' };
      }),
    );
  }

  /** Told before it is written: where the device fails, the tabs know. */
  async #pause(pause: Pick<EndpointPause, 'endpoint' | 'failures'>, asked: number | null): Promise<void> {
    const own = pauseAfter(this.#paces.get(pause.endpoint)!.failures, this.#parts.random());
    const whole: EndpointPause = { ...pause, until: this.#parts.now() + (asked ?? own), asked: asked !== null };
    this.#parts.tell({ type: 'postponed', endpoint: pause.endpoint, ...(whole.asked && { pause: whole }) });
    await this.#parts.kept.setPause(whole);
  }

  async #retireOverdue(entries: readonly OutboxEntry[], failures: number): Promise<void> {
    const overdue = entries.filter((entry) => entry.state === 'waiting' && isOverdue(entry, { now: this.#parts.now(), failures }));
    for (let start = 0; start < overdue.length; start += SLICE)
      await this.#parts.kept.replace(overdue.slice(start, start + SLICE).map((entry) => ({ ...entry, state: 'overdue' })));
  }
}
