import type { FundingOutcome } from '../../summaries/funding-rules.js';

/** What becomes of a project: it is paid for, or not, or a lot decides. */
export type FundingFate = 'yes' | 'no' | 'lot';

/** Whether a project is paid for: always, never, or only by some lots. */
export function fundingFate(outcome: FundingOutcome | undefined, id: string): FundingFate {
  const sets = outcome?.outcomes.filter((set) => set.includes(id)).length ?? 0;
  return sets === 0 ? 'no' : sets === outcome!.outcomes.length && outcome!.outcomesComplete ? 'yes' : 'lot';
}
