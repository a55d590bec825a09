import type { Stage as Theatre } from '../harness/run-fault.js';
import { type HistoryOutcome, type HistoryRun, runHistory } from './run-history.js';
import { shrink } from './shrink.js';
import type { Step } from './step.js';

/** What a shortening may cost. */
export interface Effort extends HistoryRun {
  /** Most histories that are run. */
  readonly tries: number;
  /** How often a shorter history is run before it is believed not to fail: time has its part in most violations. */
  readonly repeats: number;
}

/** A history that fails with as few steps as could be found; the outcome that it began with where none shorter failed. */
export async function shortestFailing(outcome: HistoryOutcome, theatre: Theatre, { tries, repeats, ...run }: Effort): Promise<HistoryOutcome> {
  let shortest = outcome;
  const fails = async (steps: readonly Step[]) => {
    for (let repeat = 0; repeat < repeats; repeat++) {
      const tried = await runHistory({ seed: outcome.history.seed, steps }, theatre, run);
      if (tried.findings.length === 0) continue;
      shortest = tried;
      return true;
    }
    return false;
  };
  await shrink(outcome.history.steps, fails, { tries });
  return shortest;
}
