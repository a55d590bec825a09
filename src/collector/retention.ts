import { auditor } from './audit.js';
import { dayOf } from './moment.js';
import type { Store } from './store.js';

const DAY = 86_400_000;

/** Who deletes what has been kept long enough. */
const COLLECTOR = { id: 'collector', name: 'the collector' };

/** By which day retention is carried out, and who is told of it. */
export interface RetentionOptions {
  readonly now: () => Date;
  /** Called with a survey whose results have changed. */
  readonly onChange: (survey: string) => void;
  /** Aborted when the collector stops: what is left is done at the next run. */
  readonly stopping: AbortSignal;
}

/**
 * Deletes the responses that were submitted more than `privacy.retentionDays` days ago, as the current definition of their
 * survey says, and writes down for each survey how many. A response that tells no day (`privacy.time: "none"`, and every
 * sealed one) is never deleted by it: when it arrived is stored nowhere.
 */
export async function carryOutRetention(store: Store, { now, onChange, stopping }: RetentionOptions): Promise<void> {
  for (const survey of await store.surveys()) {
    if (stopping.aborted) return;
    const days = (await store.definition(survey))?.privacy?.retentionDays;
    if (days === undefined) continue;
    const before = dayOf(new Date(now().getTime() - days * DAY));
    const erased = await store.erase(survey, { before });
    if (erased > 0) onChange(survey);
    await auditor(store.access, now)(COLLECTOR, 'retention-run', { survey, outcome: `submitted before ${before}`, count: erased });
  }
}
