import type { Device } from '../harness/browser.js';
import { Random } from '../harness/random.js';
import type { Stage as Theatre } from '../harness/run-fault.js';
import type { ScriptedServer } from '../harness/scripted-server.js';
import { timeline } from '../harness/timeline.js';
import { within } from '../harness/until.js';
import { judge, type Tally } from '../harness/verdict.js';
import { World } from '../harness/world.js';
import { lostChanges } from './changed-answers.js';
import { DEEDS } from './deeds.js';
import { earlyRequests } from './early-requests.js';
import { type FaultKind, kindOfStep } from './fault-kinds.js';
import { type End, finish } from './finish.js';
import { type History, historyAsText } from './history.js';
import { kindOfMood, PATIENCE_OF_PAGES } from './moods.js';
import { Stage } from './stage.js';
import type { Step } from './step.js';

/** Longest time for the steps of a history, in milliseconds. */
const LIMIT = 120_000;

/** How a history went. */
export interface HistoryOutcome extends Tally {
  readonly history: History;
  /** What was violated; empty if nothing was. */
  readonly findings: readonly string[];
  /** What happened, for whoever looks for the reason. */
  readonly story: string;
  readonly seconds: number;
  /** Posts to the endpoint. */
  readonly requests: number;
  /** Answers that were changed. */
  readonly changes: number;
  /** How often a `Retry-After` could be judged. */
  readonly judgedPauses: number;
  /** Faults that took place, requests that met a mood each, by kind. */
  readonly faults: ReadonlyMap<FaultKind, number>;
}

/** How a history is run. */
export interface HistoryRun {
  /** Milliseconds until everything has to be received at the end. */
  readonly patience?: number;
  /** Name of the library's build; see `ScriptedServer.addBuild`. */
  readonly build?: string;
}

/** Runs a history and judges it. */
export function runHistory(history: History, { server, shared }: Theatre, run: HistoryRun = {}): Promise<HistoryOutcome> {
  return shared.lend((device) => runOn(device, history, { server, ...run }));
}

async function runOn(
  device: Device,
  history: History,
  { server, patience = 15_000, build = 'current' }: HistoryRun & { readonly server: ScriptedServer },
): Promise<HistoryOutcome> {
  const begun = Date.now();
  const launch = () => Promise.reject(new Error('a history has one device only'));
  const world = new World({ site: server.addSite(), shared: device, launch, random: new Random(history.seed), name: `h${history.seed}` });
  const stage = new Stage(world, { device, build });
  const faults = new Map<FaultKind, number>();
  const note = (kind: FaultKind | undefined) => kind !== undefined && faults.set(kind, (faults.get(kind) ?? 0) + 1);
  const stopWatching = watchForStandstill(stage);
  const findings: string[] = [];
  let end: End = { kept: null, untrue: [], findings: [] };
  try {
    const steps = async () => {
      for (const step of history.steps) if (await perform(stage, step)) note(kindOfStep(step));
    };
    await within('the steps of the history', steps(), LIMIT);
    end = await within('the end of the history', finish(stage, patience), 2 * patience + LIMIT);
  } catch (error) {
    findings.push(`the history did not come to its end: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  stopWatching();
  const { log } = world.site;
  const { answers, strangers } = world.citizen;
  const rows = world.rows();
  const { findings: violations, ...tally } = judge({ answers, rows, conflicts: log.conflicts, kept: end.kept });
  const { judged, findings: early } = earlyRequests(log.requests, stage.disturbances.spans);
  const posts = log.posts();
  for (const { behaviour } of posts) note(kindOfMood(behaviour));
  findings.push(...violations, ...end.findings, ...end.untrue, ...early, ...log.overlaps({ patience: PATIENCE_OF_PAGES }), ...lostChanges(answers, rows, end.kept));
  findings.push(...rows.filter(({ canonical }) => !answers.some(({ marker }) => canonical.includes(marker))).map(({ id }) => `row ${id} is of an answer that nobody gave`));
  findings.push(...strangers.map(({ type, id }) => `${type} of an answer that nobody gave: ${id}`));
  await world.end();
  findings.push(...world.problems.map((problem) => `in a page: ${problem}`));
  const { changes } = stage;
  const story = [historyAsText(history), timeline(world)].join('\n');
  return {
    ...tally,
    answers: tally.answers - changes,
    changes,
    history,
    findings,
    story,
    seconds: (Date.now() - begun) / 1000,
    requests: posts.length,
    judgedPauses: judged,
    faults,
  };
}

/** Milliseconds between two beats of the suite, and lateness from which on it stood still. */
const BEAT = 20;
const LATE = 60;

/** Notes when the process of the suite, which is also the endpoint, was kept from working; ends when the returned function is called. */
function watchForStandstill({ disturbances }: Stage): () => void {
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last - BEAT > LATE) disturbances.noteStandstill(now - last);
    last = now;
  }, BEAT);
  return () => clearInterval(timer);
}

/** Steps that end a page, and with it whatever it was about to take in. */
const ENDING: readonly Step['do'][] = ['close', 'reload', 'leave', 'crash', 'kill'];

/** Does one step; whether it could be done. A tab that ends meanwhile is a reason why not. */
async function perform(stage: Stage, step: Step): Promise<boolean> {
  const tabs = [...stage.slots.values()].map(({ tab }) => tab);
  const key = ENDING.includes(step.do) ? step.do : null;
  if (key !== null) stage.disturbances.begin(key);
  try {
    return await (DEEDS[step.do] as (stage: Stage, step: Step) => Promise<boolean>)(stage, step);
  } catch (error) {
    if (tabs.some(({ alive }) => !alive)) return false;
    throw error;
  } finally {
    if (key !== null) stage.disturbances.end(key);
  }
}
