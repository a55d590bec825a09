import type { Fault, InjectedFault } from '../fault.js';
import type { BrowserName } from './browser.js';
import { type Outcome, runFault, type Stage } from './run-fault.js';
import { addTallies, type Tally } from './verdict.js';

/** What became of one fault over its repeats in one browser. */
export interface Line extends Tally {
  readonly fault: InjectedFault;
  readonly browser: BrowserName;
  readonly repeats: number;
  /** Runs in which something was violated. */
  readonly failed: readonly { readonly seed: number; readonly outcome: Outcome }[];
  readonly seconds: number;
}

export interface LongRun {
  readonly browser: BrowserName;
  readonly repeats: number;
  /** How many runs go on at the same time. */
  readonly jobs: number;
  /** First seed; each repeat adds one. */
  readonly seed: number;
  /** Called when a fault has been repeated as often as asked. */
  readonly onLine: (line: Line) => void;
}

/** Runs each fault several times in one browser. */
export async function longRun(faults: readonly Fault[], stage: Stage, { browser, repeats, jobs, seed, onLine }: LongRun): Promise<readonly Line[]> {
  const queue = faults.filter((fault): fault is InjectedFault => !('cannot' in fault) && fault.browsers.includes(browser));
  const lines: Line[] = [];
  const work = async () => {
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const runs: { readonly seed: number; readonly outcome: Outcome }[] = [];
      for (let repeat = 0; repeat < repeats; repeat++) {
        const ownSeed = seed + repeat;
        runs.push({ seed: ownSeed, outcome: await runFault(fault, stage, { seed: ownSeed }) });
      }
      const outcomes = runs.map(({ outcome }) => outcome);
      const failed = runs.filter(({ outcome }) => outcome.findings.length > 0);
      const seconds = outcomes.reduce((total, outcome) => total + outcome.seconds, 0);
      const line = { fault, browser, repeats, failed, seconds, ...addTallies(outcomes) };
      lines.push(line);
      onLine(line);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return lines.sort((a, b) => a.fault.number - b.fault.number);
}
