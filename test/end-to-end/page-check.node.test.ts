import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../fixtures/browser.js';
import { opened, servingFiles } from '../fixtures/embedded.js';
import { otherOrigin } from '../fixtures/other-origin.js';
import { waitUntil } from '../fixtures/wait-until.js';

const MODULE = '<script type="module" src="/cdn/tillid.js"></script>';
const CLASSIC = '<script defer src="/cdn/tillid-classic.js"></script>';

const pageOf = (script: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Skovby</title>${script}</head><body><main><h1>Library</h1>${body}</main></body></html>`;

const tag = (collector = '') =>
  `<tillid-survey src="${collector}/v1/surveys/visit" endpoint="${collector}/v1/responses"><p><a href="${collector}/survey/visit">Tell us about your visit</a></p></tillid-survey>`;

/** What the panel says, once the page has been checked: its sum, and of each finding its kind and its words. */
async function checked(page: Page): Promise<{ readonly sum: string; readonly kinds: readonly string[]; readonly words: string }> {
  await waitUntil('the result', () => page.$('tillid-check >>> .again'));
  return page.evaluate(() => {
    const root = document.querySelector('tillid-check')!.shadowRoot!;
    const items = [...root.querySelectorAll('li')];
    return {
      sum: root.querySelector('.sum')!.textContent.trim(),
      kinds: items.map(({ dataset }) => dataset['kind']!),
      words: items.map(({ textContent }) => textContent).join(' '),
    };
  });
}

/** Opens a page of another origin than the collector's with its check. */
async function checkedElsewhere(origin: string) {
  const page = await (await startBrowser()).newPage();
  await page.goto(`${origin}/#tillid-check=en`);
  return checked(page);
}

describe('a page that is opened with #tillid-check', () => {
  for (const [way, script] of [
    ['the module', MODULE],
    ['the classic script', CLASSIC],
  ] as const)
    it(`is found sound in the language that is asked for, under a strict policy and without breaking it: ${way}`, async () => {
      const { page, faults } = await opened({ 'index.html': pageOf(script, tag()) }, '/#tillid-check=da');
      const { sum, words } = await checked(page);
      assert.equal(`${sum}${words}`, 'Intet fundet.');
      assert.deepEqual(faults, { violations: [], errors: [] });
    });

  it('has no panel without it, and asks nothing that the page does not ask', async () => {
    const { page } = await opened({ 'index.html': pageOf(MODULE, tag()) });
    await waitUntil('the survey', () => page.$('tillid-survey >>> tillid-scale >>> input'));
    assert.equal(await page.$('tillid-check'), null);
  });

  it('is told what its policy keeps from the widget, and what to add to it', async () => {
    const other = await servingFiles({ 'index.html': '' });
    const { page } = await opened({ 'index.html': pageOf(MODULE, tag(other.collector.address)) }, '/#tillid-check=en');
    const { kinds, words } = await checked(page);
    assert.deepEqual(kinds, ['NotDrawn', 'Policy', 'Policy']);
    assert.ok(words.includes(`Add ${other.collector.address} to connect-src`), words);
  });

  it('is told that the collector does not let its site in, and what to start the collector with', async () => {
    const { collector } = await servingFiles({ 'index.html': '' });
    const origin = await otherOrigin(() => `<script type="module" src="${collector.address}/cdn/tillid.js"></script>${tag(collector.address)}`);
    const { kinds, words } = await checkedElsewhere(origin);
    assert.deepEqual(kinds, ['ViewportMissing', 'NotDrawn', 'Foreign', 'Foreign']);
    assert.ok(words.includes(`Start the collector with --origin ${origin}`), words);
  });

  it('is told that the survey in a frame does not name its site', async () => {
    const { collector } = await servingFiles({ 'index.html': '' });
    const origin = await otherOrigin(
      () => `<script type="module" src="${collector.address}/cdn/tillid.js"></script><iframe src="${collector.address}/survey/visit?lang=da&amp;frame" title="Visit"></iframe>`,
    );
    assert.deepEqual((await checkedElsewhere(origin)).kinds, ['ViewportMissing', 'FrameScript', 'Foreign']);
  });

  it('is checked also where the script of a frame is all that it has of the library', async () => {
    const { page } = await opened(
      { 'index.html': pageOf('<script defer src="/cdn/tillid-frame.js"></script>', '<iframe src="/survey/visit?frame"></iframe>') },
      '/#tillid-check=en',
    );
    assert.deepEqual((await checked(page)).kinds, ['FrameUntitled']);
  });

  it('is told of two scripts of the library', async () => {
    const { page } = await opened({ 'index.html': pageOf(`${MODULE}${CLASSIC}`, tag()) }, '/#tillid-check=en');
    assert.deepEqual((await checked(page)).kinds, ['ScriptTwice']);
  });
});
