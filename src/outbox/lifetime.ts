import type { OutboxEntry } from './outbox-entry.js';

const DAY = 86_400_000;

/** Attempts in a row that must have failed before a clock is believed that says that an answer is old. */
const LEAST_FAILURES = 20;

/** Whether an entry has waited longer than it was to, by the device's clock. */
export function isOld({ kept = NaN, days = NaN }: OutboxEntry, now: number): boolean {
  return now - kept > days * DAY;
}

/**
 * Whether an entry that was tried once more in vain is not to be sent any more without being asked for: somebody else may
 * use the device by now. Never by the clock alone, which jumps: it must have failed many times in a row, too. Nothing is
 * deleted by it.
 */
export function isOverdue(entry: OutboxEntry, { now, failures }: { readonly now: number; readonly failures: number }): boolean {
  return failures >= LEAST_FAILURES && isOld(entry, now);
}
