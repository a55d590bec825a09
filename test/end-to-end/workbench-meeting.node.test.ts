import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { Keyboard } from '../fixtures/keyboard.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** Writes a survey whose meeting has two steps, and publishes it. */
async function writeAndPublish(keyboard: Keyboard, token: string): Promise<void> {
  await keyboard.fill(/^password Your token/, token);
  await keyboard.press('Enter');
  await keyboard.enter(/^\w+ New survey/);
  await keyboard.enter(/^a With an empty survey/);
  await keyboard.fill(/^text Title/, 'The new square');
  await keyboard.enter(/^button Begin/);
  await keyboard.enter(/^a Meeting$/);
  await keyboard.enter(/^button Cards, and then dots/);
  await keyboard.comesTo(/^textarea The question/);
  await keyboard.write('What should the square have?');
  await keyboard.enter(/^button .*2\./);
  await keyboard.fill(/^textarea The question/, 'Which matter most?');
  await keyboard.enter(/^a Publish/);
  await keyboard.enter(/^button Publish/);
  await keyboard.comesTo(/Published: version 1/);
}

/** A citizen writes a card on the page that the workbench leads to. */
async function writeCard(page: Page, words: string): Promise<void> {
  await appear(page, 'tillid-meeting >>> tillid-survey >>> tillid-cards >>> input');
  const keyboard = new Keyboard(page);
  await keyboard.fill(/New card/, words);
  await keyboard.press('Enter');
  await keyboard.enter(/^button Send/);
  await appear(page, 'tillid-meeting >>> [part=next-person]');
}

describe('a meeting, by keyboard alone', () => {
  it('is written in the workbench, published, taken part in, and seen on the wall', async (context: TestContext) => {
    const begun = Date.now();
    const data = temporaryDirectory();
    const collector = await startCollector({ port: await freePort(), data });
    const browser = await startBrowser();
    const page = await browser.newPage();
    const faults = [await watch(page)];
    await page.goto(`${collector.address}/workbench/?lang=en`);
    const keyboard = new Keyboard(page);
    await writeAndPublish(keyboard, collector.token);
    await keyboard.enter(/^a Board$/);
    await appear(page, 'tillid-workbench >>> tillid-workbench-board >>> #join');
    const address = (id: string) => page.$eval(`tillid-workbench >>> tillid-workbench-board >>> #${id}`, (link) => (link as HTMLAnchorElement).href);
    await keyboard.goTo(/^a Open the page to take part/);
    await keyboard.goTo(/^a Open the wall/);
    const [join, wall] = [await address('join'), await address('wall')];

    const projector = await browser.newPage();
    faults.push(await watch(projector));
    await projector.goto(wall);
    await appear(projector, 'tillid-board >>> [part=code]');
    const citizen = await browser.newPage();
    faults.push(await watch(citizen));
    await citizen.goto(`${join}?lang=en`);
    await writeCard(citizen, 'A fountain');

    await waitUntil('the card on the wall', () =>
      projector.$$eval('tillid-board >>> [part=card]', (cards) => cards.some(({ textContent }) => textContent?.includes('A fountain'))),
    );
    assert.deepEqual(
      storedResponses(data).map(({ survey, answers }) => ({ survey, answers })),
      [{ survey: 'the-new-square', answers: { 'what-should-the-square-have': ['A fountain'] } }],
    );
    assert.deepEqual(
      faults,
      faults.map(() => ({ violations: [], errors: [] })),
    );
    context.diagnostic(`${keyboard.presses} presses of keys in the workbench, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  });
});
