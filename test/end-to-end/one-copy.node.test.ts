import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { VISIT } from '../fixtures/visit-survey.js';
import { waitUntil } from '../fixtures/wait-until.js';

const WIDGETS = [
  '<tillid-satisfaction survey="one"></tillid-satisfaction>',
  '<tillid-satisfaction survey="two" lang="da" look="stars" comment></tillid-satisfaction>',
  '<tillid-satisfaction survey="three" lang="da" draft></tillid-satisfaction>',
  '<tillid-survey src="/v1/surveys/visit"></tillid-survey>',
  '<tillid-survey src="/v1/surveys/visit" lang="da" draft once></tillid-survey>',
  '<tillid-survey instrument="effort"></tillid-survey>',
  '<tillid-trust survey="six" objects="council"></tillid-trust>',
  '<tillid-trust survey="seven" objects="school staff" lang="da"></tillid-trust>',
  '<tillid-heard survey="eight"></tillid-heard>',
  '<tillid-wellbeing survey="nine" instrument="life-ladder"></tillid-wellbeing>',
];

const page = (widgets: readonly string[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Skovby</title><meta name="tillid-endpoint" content="/v1/responses">
<script type="module" src="/cdn/tillid.js"></script></head><body>${widgets.join('\n')}</body></html>`;

/** The addresses of the scripts that a page fetched, each as often as it was fetched, after every widget asks and one was sent. */
async function scriptsOf(widgets: readonly string[]): Promise<string[]> {
  const [pages, data] = [temporaryDirectory(), temporaryDirectory()];
  writeFileSync(path.join(pages, 'index.html'), page(widgets));
  const collector = await startCollector({ port: await freePort(), data, more: ['--pages', pages] });
  for (const id of ['visit', 'one']) await publish(collector, { ...VISIT, id });
  const tab = await (await startBrowser()).newPage();
  const faults = await watch(tab);
  const scripts: string[] = [];
  // Without the cache, so that a second request for a script is seen.
  await tab.setCacheEnabled(false);
  tab.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname)));
  await tab.goto(collector.address);
  await waitUntil('all questions', () => asking(tab).then((count) => count === widgets.length));
  await appear(tab, 'tillid-satisfaction >>> input');
  await tab.evaluate(() => {
    const root = document.querySelector('tillid-satisfaction')!.shadowRoot!;
    root.querySelector('tillid-scale')!.shadowRoot!.querySelectorAll('input')[3]!.click();
    root.querySelector<HTMLButtonElement>('button[part=send]')!.click();
  });
  await appear(tab, 'tillid-satisfaction >>> tillid-delivery-status >>> .status.delivered');
  assert.deepEqual(faults, { violations: [], errors: [] });
  return scripts;
}

/** How many widgets show a question. */
const asking = (tab: Page) =>
  tab.evaluate(
    () =>
      [...document.body.children].filter((widget) =>
        [...(widget.shadowRoot?.querySelectorAll('tillid-scale, tillid-choice') ?? [])].some((control) => control.shadowRoot?.querySelector('input') !== null),
      ).length,
  );

describe('ten widgets on one page', () => {
  it('share one copy of every script', async () => {
    const scripts = await scriptsOf(WIDGETS);
    assert.ok(scripts.includes('/cdn/tillid.js'));
    assert.deepEqual(
      scripts.filter((address, index) => scripts.indexOf(address) !== index),
      [],
    );
  });

  it('of one kind fetch no more scripts than one widget', async () => {
    const [one, ten] = [await scriptsOf(WIDGETS.slice(0, 1)), await scriptsOf(Array<string>(10).fill(WIDGETS[0]!))];
    assert.deepEqual(ten.toSorted(), one.toSorted());
  });
});
