import type { InjectedFault } from '../fault.js';
import type { Device } from './browser.js';
import { Random } from './random.js';
import type { ScriptedServer } from './scripted-server.js';
import type { Settled } from './settle.js';
import { BROWSERS, type SharedDevices } from './shared-devices.js';
import { timeline } from './timeline.js';
import { within } from './until.js';
import { judge, type Tally } from './verdict.js';
import { World } from './world.js';

const LIMIT = 60_000;

/** How one run of a case ended. */
export interface Outcome extends Tally {
  /** What was violated; empty if nothing was. */
  readonly findings: readonly string[];
  /** What happened, for whoever looks for the reason. */
  readonly story: string;
  readonly seconds: number;
}

/** What a run takes place in. */
export interface Stage {
  readonly server: ScriptedServer;
  readonly shared: SharedDevices;
}

/** Runs a case once and judges it. The same seed makes the same choices. */
export function runFault(fault: InjectedFault, { server, shared }: Stage, { seed }: { readonly seed: number }): Promise<Outcome> {
  return shared.lend((device) => runOn(device, fault, { server, seed }));
}

async function runOn(device: Device, fault: InjectedFault, { server, seed }: { readonly server: ScriptedServer; readonly seed: number }): Promise<Outcome> {
  const begun = Date.now();
  const world = new World({
    site: server.addSite(),
    shared: device,
    launch: (options) => BROWSERS[device.browser].launch(options),
    random: new Random(seed),
    name: `f${fault.number}s${seed}`,
  });
  const { log } = world.site;
  const findings: string[] = [];
  let settled: Settled = { kept: null, untrue: [] };
  try {
    await within(`the run of fault ${fault.number}`, fault.run(world), fault.limit ?? LIMIT);
    settled = await within('settling', world.settle({ patience: fault.patience ?? 15_000 }), (fault.patience ?? 15_000) + 45_000);
  } catch (error) {
    findings.push(`the case did not come to its end: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  const { findings: violations, ...tally } = judge({ answers: world.citizen.answers, rows: world.rows(), conflicts: log.conflicts, kept: settled.kept });
  findings.push(...violations, ...settled.untrue);
  if (fault.mayOverlap !== true) findings.push(...log.overlaps());
  findings.push(...world.citizen.strangers.map(({ type, id }) => `${type} of an answer that nobody gave: ${id}`));
  await world.end();
  findings.push(...world.problems.filter((problem) => fault.expectedProblems?.test(problem) !== true).map((problem) => `in the page: ${problem}`));
  if (tally.answers === 0) findings.push('no answer was given, so nothing was tested');
  return { ...tally, findings, story: timeline(world), seconds: (Date.now() - begun) / 1000 };
}
