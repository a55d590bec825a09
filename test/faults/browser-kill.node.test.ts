import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appear, killBrowser, startBrowser } from '../fixtures/browser.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

const ROUNDS = 5;
const SITE = ['--pages', 'demo', '--survey', 'demo/surveys/library-visit.json'];

describe('a browser that is killed', () => {
  it(`right after "stored" still delivers the answer when it is opened again, ${ROUNDS} times out of ${ROUNDS}`, async () => {
    const [data, profile, port] = [temporaryDirectory(), temporaryDirectory(), await freePort()];
    for (let round = 1; round <= ROUNDS; round++) {
      const online = await startCollector({ port, data, more: SITE });
      const browser = await startBrowser(profile);
      const page = await browser.newPage();
      const stored = new Promise<void>((resolve) => {
        void page.exposeFunction('nowStored', () => resolve());
      });
      await page.goto(`${online.address}/library.html`);
      await appear(page, 'tillid-satisfaction >>> textarea');
      await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
      await online.end('SIGKILL');
      await page.evaluate((value) => {
        document.addEventListener('tillid-stored', () => (window as unknown as { nowStored: () => void }).nowStored());
        const root = document.querySelector('tillid-satisfaction')!.shadowRoot!;
        root.querySelector('tillid-scale')!.shadowRoot!.querySelectorAll('input')[value]!.click();
        root.querySelector<HTMLButtonElement>('button[part=send]')!.click();
      }, round - 1);
      await stored;
      await killBrowser(browser);
      assert.equal(storedResponses(data).length, round - 1);

      const back = await startCollector({ port, data, more: SITE });
      const again = await startBrowser(profile);
      const revisited = await again.newPage();
      await revisited.goto(`${back.address}/library.html`);
      await waitUntil('the answer', () => storedResponses(data).length === round);
      await again.close();
      await back.end('SIGTERM');
    }
    const answers = storedResponses(data).map(({ answers: given }) => (given as { overall: number }).overall);
    assert.deepEqual(answers.toSorted(), [1, 2, 3, 4, 5]);
  });
});
