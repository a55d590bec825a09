import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SurveyDefinition } from '../../src/schemas.js';
import { appear, startBrowser, watch } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { everyType } from '../fixtures/every-type.js';
import { freePort } from '../fixtures/free-port.js';
import { otherOrigin } from '../fixtures/other-origin.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

const STREET: SurveyDefinition = {
  id: 'street',
  version: '1',
  title: { da: 'Din gade', ar: 'شارعك' },
  questions: [
    { id: 'safe', type: 'scale', look: 'csat', min: 1, max: 5, required: true, allow: ['no-answer'], text: { da: 'Er du tryg?', ar: 'هل تشعر بالأمان؟' } },
    { id: 'years', type: 'number', min: 0, max: 120, text: { da: 'Hvor mange år har du boet her?', ar: 'منذ كم سنة تسكن هنا؟' } },
    { id: 'why', type: 'text', text: { da: 'Hvad betyder mest?', ar: 'ما الأهم؟' } },
  ],
};

/** A collector with the survey, and where its data are. */
async function serving(definition = STREET): Promise<CollectorProcess & { readonly data: string }> {
  const data = temporaryDirectory();
  const collector = await startCollector({ port: await freePort(), data });
  await publish(collector, definition);
  return { ...collector, data };
}

/** A page of a browser without scripts, as wide as a small telephone. */
async function withoutScripts(): Promise<Page> {
  const page = await (await startBrowser()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 640 });
  return page;
}

const press = async (page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Sends the form with the key Enter on its button, and waits for the next page. */
const send = (page: Page) => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);

const answersIn = (data: string) => storedResponses(data).map(({ answers, language }) => ({ language, answers }));

describe('a survey on the page of its collector without scripts', () => {
  for (const [language, years, typed] of [
    ['da', 'Tak', '12'],
    ['ar', 'شكر', '١٢'],
  ] as const)
    it(`is answered with the keyboard alone in ${language}, mended, and stored`, async () => {
      const { address, data } = await serving();
      const page = await withoutScripts();
      await page.goto(`${address}/survey/street?lang=${language}`);
      assert.equal(await page.$eval('html', ({ dir }) => dir), language === 'ar' ? 'rtl' : 'ltr');
      // Past the other language; the scale is left for the moment.
      await press(page, 'Tab', 'Tab', 'Tab');
      await page.keyboard.type(typed);
      await press(page, 'Tab');
      await page.keyboard.type('Naboerne 🌳');
      await press(page, 'Tab');
      await send(page);

      assert.equal(await page.$$eval('.faults li', (list) => list.length), 1);
      assert.equal(await page.$eval('#q-why', (field) => (field as HTMLTextAreaElement).value), 'Naboerne 🌳');
      await page.focus('.faults a');
      await press(page, 'Enter', 'Space', 'ArrowDown', 'Tab', 'Tab', 'Tab');
      await send(page);

      assert.match(new URL(page.url()).pathname, /\/survey\/street\/thanks$/);
      assert.match(await page.$eval('main', (main) => main.innerText), new RegExp(years));
      await page.reload();
      assert.deepEqual(answersIn(data), [{ language, answers: { safe: 2, years: 12, why: 'Naboerne 🌳' } }]);
    });

  it('asks every kind of question without one being cut off on a small telephone', async () => {
    const { address } = await serving(everyType);
    const page = await withoutScripts();
    for (const language of ['da', 'en']) {
      await page.goto(`${address}/survey/every-type?lang=${language}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const small = await page.$$eval('.options label, .numbers label, button, input[type=text], nav a', (targets) =>
        targets.filter((target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(small, []);
    }
  });

  it('is stored once where what the browser has sent comes twice', async () => {
    const { address, data } = await serving();
    const page = await withoutScripts();
    await page.goto(`${address}/survey/street?lang=da`);
    await page.click('input[value="5"]');
    const body = await page.$eval('form', (form) => new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value as string])).toString());
    const button = (await page.$('button'))!;
    await Promise.all([page.waitForNavigation(), button.click({ count: 2 })]);
    await waitUntil('the thanks', () => page.url().includes('/thanks'));
    const again = await fetch(`${address}/survey/street?lang=da`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
      redirect: 'manual',
    });
    assert.equal(again.status, 303);
    assert.equal(answersIn(data).length, 1);
  });
});

describe('a survey on the page of its collector with scripts', () => {
  it('is asked by the element in the place of the form, without a violation of the policy, and sent', async () => {
    const { address, data } = await serving();
    const page = await (await startBrowser()).newPage();
    const faults = await watch(page);
    await page.goto(`${address}/survey/street?lang=da&group=nord`);
    await waitUntil('the element in the place of the form', () => page.$eval('tillid-survey > form', (form) => form.getClientRects().length === 0));
    await (await appear(page, 'tillid-survey >>> [name=safe] >>> input[type=radio]')).click();
    await (await appear(page, 'tillid-survey >>> button.primary')).click();
    await waitUntil('the answer', () => Promise.resolve(answersIn(data).length === 1));
    const [stored] = storedResponses(data);
    assert.deepEqual([stored?.['group'], (stored?.['answers'] as { safe: number }).safe], ['nord', 1]);
    assert.deepEqual(faults, { violations: [], errors: [] });
  });

  it('stays the form where somebody has begun to answer before the element was there, and is sent', async () => {
    const { address, data } = await serving();
    const page = await (await startBrowser()).newPage();
    let release = () => {};
    const begun = new Promise<void>((resolve) => (release = resolve));
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.url().endsWith('/cdn/tillid.js') ? begun.then(() => request.continue()) : request.continue()));
    const asked = page.waitForRequest((request) => request.url().endsWith('/cdn/tillid.js'));
    const loaded = page.goto(`${address}/survey/street?lang=da`);
    await asked;
    await (await appear(page, 'input[value="2"]')).click();
    const defined = page.waitForResponse((response) => response.url().endsWith('/v1/surveys/street?opening'));
    release();
    await Promise.all([loaded, defined]);
    await page.waitForNetworkIdle();
    assert.equal(await page.$('tillid-survey >>> tillid-scale'), null);
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    assert.match(page.url(), /\/survey\/street\/thanks/);
    assert.equal((answersIn(data)[0]!.answers as { safe: number }).safe, 2);
  });

  it('has nothing for the accessibility checker to object to, as a form and as an element', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    const { address } = await serving(everyType);
    const browser = await startBrowser();
    for (const blocked of [true, false])
      for (const language of ['da', 'en']) {
        const page = await browser.newPage();
        await page.setViewport({ width: 320, height: 640 });
        await page.setBypassCSP(true);
        await page.setRequestInterception(true);
        page.on('request', (request) => void (blocked && request.resourceType() === 'script' ? request.abort() : request.continue()));
        await page.goto(`${address}/survey/every-type?lang=${language}`);
        if (!blocked) await appear(page, 'tillid-survey >>> input');
        assert.equal((await page.$('form input')) !== null, true);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const run = (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
          return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
        });
        assert.deepEqual(found, []);
        await page.close();
      }
  });

  it('is shown in no frame of a page that nobody has named', async () => {
    const { address } = await serving();
    const page = await (await startBrowser()).newPage();
    const faults = await watch(page);
    await page.goto(await otherOrigin(() => `<iframe src="${address}/survey/street?frame" title="Din gade"></iframe>`));
    const frame = await waitUntil('the frame', () => page.frames()[1]);
    assert.equal(await frame.$('form').catch(() => null), null);
    assert.deepEqual(faults.errors, []);
  });

  it('stands in a frame of a page elsewhere that becomes as high as it, and is answered there', async () => {
    const collector = await serving();
    const { address, data } = collector;
    const municipality = await otherOrigin(
      () => `<iframe src="${address}/survey/street?lang=da&amp;frame" title="Din gade" width="600" height="100"></iframe><script src="${address}/cdn/tillid-frame.js"></script>`,
    );
    const framed: SurveyDefinition = { ...STREET, version: '2', origins: [municipality] };
    await publish(collector, framed);
    const page = await (await startBrowser()).newPage();
    await page.goto(municipality);
    const frame = await waitUntil('the frame', () => Promise.resolve(page.frames().find((one) => one.url().startsWith(address))));
    await waitUntil('the questions', () => frame.$('tillid-survey >>> input[type=radio]'));
    const heights = async () =>
      [await page.$eval('iframe', ({ clientHeight }) => clientHeight), await frame.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height))] as const;
    await waitUntil('the height', async () => {
      const [outer, inner] = await heights();
      return outer === inner && outer > 100 ? outer : undefined;
    });
    await (await frame.$('tillid-survey >>> input[type=radio]'))!.click();
    await (await frame.$('tillid-survey >>> button.primary'))!.click();
    await waitUntil('the answer', () => Promise.resolve(answersIn(data).length === 1));
  });
});

describe('the plain form of a survey', () => {
  it('is pasted into a page elsewhere and takes answers there', async () => {
    const { address, data } = await serving();
    const form = await (await fetch(`${address}/survey/street?form&lang=da`)).text();
    const page = await withoutScripts();
    await page.goto(await otherOrigin(() => form));
    await page.click('input[value="4"]');
    await Promise.all([page.waitForNavigation(), page.click('button')]);
    assert.equal(page.url(), `${address}/survey/street/thanks?lang=da`);
    assert.deepEqual(answersIn(data), [{ language: 'da', answers: { safe: 4, years: { missing: 'skipped' }, why: { missing: 'skipped' } } }]);
  });
});
