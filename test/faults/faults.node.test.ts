import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { BROWSER_NAMES } from './harness/browser.js';
import { loadFaults } from './harness/load-faults.js';
import { runFault } from './harness/run-fault.js';
import { ScriptedServer } from './harness/scripted-server.js';
import { BROWSERS, SharedDevices } from './harness/shared-devices.js';

const HOW_MANY = 62;
/** Runs at the same time; most of a run is waiting. */
const JOBS = 2;

const asked = (process.env['BROWSERS'] ?? 'chromium').split(',');
const faults = await loadFaults();
const server = await ScriptedServer.start();

after(() => server.stop());

describe('the fault suite', () => {
  it(`has one case for each of the ${HOW_MANY} faults`, () => {
    const numbers = faults.map(({ number }) => number);
    const without = Array.from({ length: HOW_MANY }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
    const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
    assert.equal(`without: ${without.join(' ')}; twice: ${twice.join(' ')}`, 'without: ; twice: ');
  });
});

for (const browser of BROWSER_NAMES.filter((name) => asked.includes(name))) {
  const shared = new SharedDevices(browser);
  after(() => shared.stop());
  const missing = BROWSERS[browser].missing();

  describe(`in ${browser}, no answer is lost, doubled or falsely called stored:`, { concurrency: JOBS, skip: missing ?? false }, () => {
    for (const fault of faults) {
      const title = `${fault.number} ${fault.name}`;
      if ('cannot' in fault) it(title, { skip: fault.cannot });
      else if (fault.browsers.includes(browser)) {
        it(title, async () => {
          const { findings, story } = await runFault(fault, { server, shared }, { seed: fault.number });
          assert.ok(findings.length === 0, `${fault.injection}\n${findings.join('\n')}\n${story}`);
        });
      }
    }
  });
}
