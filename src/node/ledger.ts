import { canonicalJson, type KeptResponse, type Stored } from '../collector.js';
import { judgeArrival } from './arrival.js';
import { FoldChanges } from './fold-changes.js';
import { hashOfId } from './id-hash.js';
import { type Mark, unmarked } from './verified-mark.js';

/** The row of a response that is kept. */
export interface ResponseRow {
  readonly id: string;
  readonly survey: string;
  readonly version: string;
  /** The response as canonical JSON. */
  readonly text: string;
  readonly isSealed: boolean;
  /** Number of the batch of its survey in which it arrived. */
  readonly batch: number;
  readonly verified: Mark;
}

/** A one-time code: the hash, and the survey that it is for. */
export interface CodeOfSurvey {
  readonly survey: string;
  readonly hash: string;
}

export const keyOfCode = ({ survey, hash }: CodeOfSurvey): string => `${survey} ${hash}`;

/** What is kept under the hash of an id. */
export type KeptRow = ResponseRow | 'withdrawn';

/**
 * The rows that the works of one transaction are about, in memory while those are done one after another: each sees what those
 * before it have left, as if it had been alone. Nothing here knows a database.
 */
export class Ledger {
  /** What the counts have to follow. */
  readonly changes = new FoldChanges();
  readonly #rows: Map<string, KeptRow>;
  readonly #batches: ReadonlyMap<string, number>;
  readonly #codes: Map<string, boolean>;
  readonly #spent = new Map<string, CodeOfSurvey>();
  readonly #written = new Set<string>();

  /**
   * @param rows Hash of an id → what is kept under it; nothing for an id that has not been seen.
   * @param batches Survey → number of the batch that its responses arrive in.
   * @param codes Key of a code (`keyOfCode`) → whether it is spent; nothing for one that nobody has made.
   */
  constructor(rows: ReadonlyMap<string, KeptRow>, batches: ReadonlyMap<string, number>, codes: ReadonlyMap<string, boolean> = new Map()) {
    this.#codes = new Map(codes);
    this.#rows = new Map(rows);
    this.#batches = batches;
  }

  /** Hash of an id → what is kept under it from now on, for those that have changed, in the order of the hashes. */
  get written(): readonly (readonly [string, KeptRow])[] {
    return [...this.#written].toSorted().map((hash) => [hash, this.#rows.get(hash)!] as const);
  }

  /** Stores a response, or puts it in the place of a lower revision. */
  put(response: KeptResponse, { isClosed, code }: { readonly isClosed: boolean; readonly code?: string | null | undefined }): Stored {
    const hash = hashOfId(response.id);
    const text = canonicalJson(unmarked(response));
    const row = this.#rows.get(hash);
    const arrival = judgeArrival(response, row, { text, isClosed });
    if (arrival.outcome !== 'stored' && arrival.outcome !== 'replaced') return arrival.outcome;
    const refusal = code === undefined || arrival.outcome === 'replaced' ? null : this.#spend(response.survey, code);
    if (refusal !== null) return refusal;
    if (arrival.outcome === 'replaced') this.changes.remove(arrival.earlier, (row as ResponseRow).batch);
    this.changes.add(response);
    const { id, survey, version, verified = null } = response;
    this.#write(hash, { id, survey, version, text, isSealed: 'sealed' in response, batch: this.#batches.get(survey) ?? 0, verified });
    return arrival.outcome;
  }

  /** Removes a response, if it is there, and lets nothing be stored under its id any more; gives its survey. */
  withdraw(id: string): string | undefined {
    const hash = hashOfId(id);
    const row = this.#rows.get(hash);
    if (row === 'withdrawn') return undefined;
    this.#write(hash, 'withdrawn');
    if (row === undefined) return undefined;
    this.changes.remove(JSON.parse(row.text) as KeptResponse, row.batch);
    return row.survey;
  }

  /** The codes that were spent. */
  get spent(): readonly CodeOfSurvey[] {
    return [...this.#spent.values()];
  }

  /** Spends a code that has not been spent; null where that was done. */
  #spend(survey: string, hash: string | null): Extract<Stored, `${string}-code`> | null {
    if (hash === null) return 'no-code';
    const code = { survey, hash };
    const isSpent = this.#codes.get(keyOfCode(code));
    if (isSpent !== false) return isSpent === undefined ? 'wrong-code' : 'spent-code';
    this.#codes.set(keyOfCode(code), true);
    this.#spent.set(keyOfCode(code), code);
    return null;
  }

  #write(hash: string, row: KeptRow): void {
    this.#rows.set(hash, row);
    this.#written.add(hash);
  }
}
