import type { AccessStore, AuditedAction } from './access-store.js';
import type { Holder } from './may.js';
import { minuteOf } from './moment.js';

/** What there is to say of an act beside who and what. */
export interface AuditDetails {
  readonly survey?: string | undefined;
  /** In a word or two of the collector's own; never taken from a request. */
  readonly outcome: string;
  /** How many responses it was about; default 1. */
  readonly count?: number;
}

/** Writes down who did what. Resolves when that is durable: what must be written down waits for it. */
export type Audit = (holder: Pick<Holder, 'id' | 'name'>, action: AuditedAction, details: AuditDetails) => Promise<void>;

/** Makes the function that writes into the log of a store. */
export const auditor =
  (access: AccessStore, now: () => Date): Audit =>
  ({ id, name }, action, { survey, outcome, count = 1 }) =>
    access.audit({ at: minuteOf(now()), token: id, name, action, survey: survey ?? null, outcome, count });
