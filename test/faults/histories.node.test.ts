import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ScriptedServer } from './harness/scripted-server.js';
import { SharedDevices } from './harness/shared-devices.js';
import { type HistoriesRun, runHistories } from './histories/run-histories.js';
import type { HistoryOutcome } from './histories/run-history.js';
import { PLANTED_BUGS, writePlantedBuilds } from './histories/planted-bugs.js';

/** Histories that every test runs; a thousand are for `scripts/run-histories.mjs`. */
const FEW = 12;
/** Within so many a planted bug has to be found. */
const MOST = 30;
const ANSWERS = 20;
const JOBS = 2;

// First of all: who makes bundles meanwhile lets the endpoint wait.
const builds = await writePlantedBuilds(PLANTED_BUGS);
const server = await ScriptedServer.start();
const shared = new SharedDevices('chromium');
after(async () => {
  await shared.stop();
  await server.stop();
  for (const folder of builds.values()) rmSync(folder, { recursive: true });
});

/** Runs histories from seed 1 on until one shows what is looked for. */
async function untilFound(run: Pick<HistoriesRun, 'histories' | 'build' | 'patience'>, isFound: (outcome: HistoryOutcome) => boolean): Promise<readonly HistoryOutcome[]> {
  const outcomes: HistoryOutcome[] = [];
  const onOutcome = (outcome: HistoryOutcome): boolean => {
    outcomes.push(outcome);
    return !isFound(outcome);
  };
  await runHistories({ server, shared }, { ...run, seed: 1, answers: ANSWERS, jobs: JOBS, onOutcome });
  return outcomes;
}

describe('random histories', () => {
  it(`lose, double and falsely promise nothing in ${FEW} times ${ANSWERS} answers`, async () => {
    const outcomes = await untilFound({ histories: FEW }, ({ findings }) => findings.length > 0);
    const violated = outcomes.filter(({ findings }) => findings.length > 0);
    assert.equal(violated.map(({ findings, story }) => [...findings, story].join('\n')).join('\n\n'), '');
    assert.ok(outcomes.every(({ faults }) => faults.size > 0));
    assert.equal(
      outcomes.reduce((sum, { answers }) => sum + answers, 0),
      FEW * ANSWERS,
    );
  });
});

describe('random histories with a planted bug', () => {
  for (const [{ name, shows }, folder] of builds) {
    it(`find "${name}" within ${MOST}`, async () => {
      server.addBuild(name, folder);
      const shown = ({ findings }: HistoryOutcome) => findings.some((finding) => shows.test(finding));
      const outcomes = await untilFound({ histories: MOST, build: name, patience: 2000 }, shown);
      assert.ok(outcomes.some(shown), `${outcomes.length} histories; found: ${outcomes.flatMap(({ findings }) => findings).join('\n')}`);
    });
  }
});
