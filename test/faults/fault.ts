import type { BrowserName } from './harness/browser.js';
import type { World } from './harness/world.js';

/** A fault that is injected. */
export interface InjectedFault {
  /** Its place in the list of docs/faults.md. */
  readonly number: number;
  readonly name: string;
  /** How it is brought about, in one sentence. */
  readonly injection: string;
  /** Browsers in which it can be injected. */
  readonly browsers: readonly BrowserName[];
  /** Whether two tabs may send the same answer at once, because the fault takes away the lock. */
  readonly mayOverlap?: boolean;
  /** What of the script errors the fault itself explains. */
  readonly expectedProblems?: RegExp;
  /** Longest time for everything to be delivered after the fault, in milliseconds; 15 seconds unless said. */
  readonly patience?: number;
  /** Longest time for one run, in milliseconds; a minute unless said. */
  readonly limit?: number;
  /** Brings it about, with answers before, in and after it. What must hold at its end is judged by the harness. */
  run(world: World): Promise<void>;
}

/** A fault that cannot be injected in a browser available here. */
export interface UninjectedFault {
  readonly number: number;
  readonly name: string;
  /** The reason. */
  readonly cannot: string;
}

export type Fault = InjectedFault | UninjectedFault;
