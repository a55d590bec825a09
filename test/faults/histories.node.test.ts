import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ScriptedServer } from './harness/scripted-server.js';
import { SharedDevices } from './harness/shared-devices.js';
import { historyAsText } from './histories/history.js';
import { PLANTED_BUGS, writePlantedBuilds } from './histories/planted-bugs.js';
import { runHistories } from './histories/run-histories.js';
import type { HistoryOutcome } from './histories/run-history.js';

/** scripts/run-histories.mjs runs a thousand. */
const SOUND = 12;
/** Histories in which each of the first three planted bugs has to show. */
const MOST = 30;

const server = await ScriptedServer.start();
const shared = new SharedDevices('chromium');
after(async () => {
  await shared.stop();
  await server.stop();
});

const tell = ({ findings, history, story }: HistoryOutcome) => [...findings, historyAsText(history), story].join('\n');

describe('random histories of twenty answers with faults of three kinds or more', () => {
  it(`lose, double and promise nothing falsely, ${SOUND} times`, async () => {
    const bad: HistoryOutcome[] = [];
    const onOutcome = (outcome: HistoryOutcome) => {
      if (outcome.findings.length > 0) bad.push(outcome);
      return bad.length === 0;
    };
    await runHistories({ server, shared }, { seed: 1, histories: SOUND, answers: 20, jobs: 2, onOutcome });
    assert.equal(bad.map(tell).join('\n\n'), '');
  });
});

describe('a planted bug is found by them:', async () => {
  const builds = await writePlantedBuilds(PLANTED_BUGS.slice(0, 3));
  after(() => [...builds.values()].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  for (const [bug, folder] of builds) {
    it(bug.name, async () => {
      server.addBuild(bug.name, folder);
      let found = 0;
      const onOutcome = ({ findings }: HistoryOutcome) => {
        if (findings.some((finding) => bug.shows.test(finding))) found++;
        return found === 0;
      };
      await runHistories({ server, shared }, { seed: 1, histories: MOST, answers: 20, jobs: 2, build: bug.name, patience: 2000, onOutcome });
      assert.ok(found > 0, `not found in ${MOST} histories`);
    });
  }
});
