import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

const POLICY = "default-src 'self'; connect-src 'self'";

/** The web editor forgot the endpoint in the page's policy: the page is told, and the answer waits for the mended page. */
export const fault: Fault = {
  number: 30,
  name: 'Content Security Policy blocks the endpoint',
  injection: 'the page comes with connect-src that leaves the endpoint out, and says so in `tillid-error`; the next page comes without',
  browsers: ['chromium', 'firefox', 'webkit'],
  expectedProblems: /Content.Security.Policy|violates/i,
  async run(world) {
    const endpoint = `${world.site.origins.api}/v1/responses`;
    const tab = await world.openTab({ endpoint, contentSecurityPolicy: POLICY });
    await tab.evaluate(() => {
      const told: string[] = [];
      (window as unknown as { told: string[] }).told = told;
      document.addEventListener('tillid-error', ({ detail }) => told.push(detail.message));
    });
    await world.citizen.answer(tab);
    const told = await tab.evaluate(async () => {
      const { told: messages } = window as unknown as { told: string[] };
      for (let round = 0; messages.length === 0 && round < 50; round++) await new Promise((resolve) => setTimeout(resolve, 50));
      return messages.join();
    });
    assert.match(told, /Content-Security-Policy .*connect-src/);
    await tab.close();
    await world.openTab({ endpoint });
  },
};
