import type { Audit } from './audit.js';
import type { Holder } from './may.js';
import type { Store } from './store.js';

/** What is erased, who asked for it, and where it is written down. */
export interface Erasure {
  readonly survey: string;
  /** Only what was submitted before this day, such as `2026-11-22`. */
  readonly before?: string | undefined;
  readonly holder: Pick<Holder, 'id' | 'name'>;
  readonly audit: Audit;
}

/**
 * Erases responses of a survey (`Store.erase`), written down before and after: where the process ends between, the log tells
 * that it was begun.
 *
 * @returns How many there were.
 */
export async function auditedErasure(store: Store, { survey, before, holder, audit }: Erasure): Promise<number> {
  const outcomeOf = (word: string) => (before === undefined ? word : `${word}, submitted before ${before}`);
  await audit(holder, 'survey-erased', { survey, outcome: outcomeOf('begun'), count: 0 });
  const erased = await store.erase(survey, before === undefined ? {} : { before });
  await audit(holder, 'survey-erased', { survey, outcome: outcomeOf('done'), count: erased });
  return erased;
}
