import type { Stage as Theatre } from '../harness/run-fault.js';
import { makeHistory } from './make-history.js';
import { type HistoryOutcome, type HistoryRun, runHistory } from './run-history.js';

/** Which histories are run, and how. */
export interface HistoriesRun extends HistoryRun {
  /** First seed; each history adds one. */
  readonly seed: number;
  readonly histories: number;
  /** Answers of each. */
  readonly answers: number;
  /** How many go on at the same time. */
  readonly jobs: number;
  /** Called after each; false ends the run. */
  readonly onOutcome: (outcome: HistoryOutcome) => boolean;
}

/** Runs histories made from seeds, several at the same time. */
export async function runHistories(theatre: Theatre, { seed, histories, answers, jobs, onOutcome, ...run }: HistoriesRun): Promise<void> {
  let next = seed;
  let goesOn = true;
  const work = async () => {
    while (goesOn && next < seed + histories) {
      const outcome = await runHistory(makeHistory(next++, { answers }), theatre, run);
      goesOn = onOutcome(outcome) && goesOn;
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}
