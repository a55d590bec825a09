import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { divergingSegments } from '../../src/charts/diverging-segments.js';
import { aggregate } from '../../src/results/aggregate.js';
import { appear, startBrowser } from '../fixtures/browser.js';
import { assertClose } from '../fixtures/close-to.js';
import { startCollector } from '../fixtures/collector-process.js';
import { visitResponse } from '../fixtures/definitions.js';
import { freePort } from '../fixtures/free-port.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';
import { scaleOf, scored } from '../fixtures/scores.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const CASE = 'o02b-alpha-trust-allbus';
const LEVELS = [1, 2, 3, 4, 5, 6, 7];

interface Published {
  readonly n_complete: number;
  readonly raw_alpha_listwise: number;
  readonly feldt_ci95: { readonly lo: number; readonly hi: number };
  readonly items: readonly { readonly item: string; readonly mean: number; readonly sd: number; readonly corrected_item_rest_r: number; readonly alpha_if_deleted: number }[];
}

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Trust in institutions</title>
    <script type="module" src="/cdn/tillid.js"></script>
  </head>
  <body><main><tillid-results src="/results.json" question="trust"></tillid-results></main></body>
</html>`;

describe('trust in institutions in the German ALLBUS of 2018, on a page that reads a results file', { skip: skipWithout(CASE) }, () => {
  let expected: Published;
  let answered: readonly Readonly<Record<string, string>>[];
  let page: Page;

  before(async () => {
    const reference = referenceCase<Published>(CASE);
    expected = reference.expected;
    answered = reference.rows('allbus2018_trust.csv');
    const ids = expected.items.map(({ item }) => item);
    const survey = scored(
      ids.map((id) => scaleOf(id, 1, 7)),
      { id: 'trust', title: { en: 'Trust in institutions' }, mean: ids },
    );
    const responses = answered.map((row) => visitResponse(Object.fromEntries(ids.flatMap((id) => (row[id] === '' ? [] : [[id, Number(row[id])]])))));
    const pages = temporaryDirectory();
    writeFileSync(join(pages, 'results.json'), JSON.stringify(aggregate(survey, responses)));
    writeFileSync(join(pages, 'index.html'), PAGE);
    const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', pages, '--survey', 'demo/surveys/library-visit.json'] });
    page = await (await startBrowser()).newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('tillid-drawn', (event) => {
        const { chart } = (event as CustomEvent<{ chart: { data: { labels: unknown; datasets: { data: unknown }[] } } }>).detail;
        Object.assign(globalThis, { drawn: { items: chart.data.labels, levels: chart.data.datasets.map(({ data }) => data) } });
      });
    });
    await page.goto(`${collector.address}/`);
    await appear(page, 'tillid-results >>> .reliability');
    await page.waitForFunction(() => 'drawn' in globalThis);
  });

  it('draws a segment for every answer to every question where the raw answers put it', async () => {
    const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: { items: string[]; levels: [number, number][][] } }).drawn);
    assert.deepEqual(
      drawn.items,
      expected.items.map(({ item }) => item),
    );
    for (const [place, { item }] of expected.items.entries()) {
      const counts = LEVELS.map((level) => answered.filter((row) => row[item] === String(level)).length);
      assert.deepEqual(
        drawn.levels.map((rows) => rows[place]),
        divergingSegments(counts).map(({ from, to }) => [from, to]),
      );
    }
  });

  it('tells alpha with its interval, and what each question adds, as R does', async () => {
    const told = await page.evaluate(() => {
      const part = document.querySelector('tillid-results')!.shadowRoot!.querySelector('.reliability')!;
      const rows = (kind: string) =>
        [...part.querySelectorAll(`tr[data-row=${kind}]`)].map((row) => [...row.querySelectorAll('data')].map((cell) => Number(cell.getAttribute('value'))));
      return { alpha: rows('alpha')[0]!, interval: rows('interval')[0]!, items: rows('item'), sentence: part.querySelector('.sentence')!.textContent };
    });
    assertClose(told.alpha[0], expected.raw_alpha_listwise);
    assertClose(told.interval[0], expected.feldt_ci95.lo);
    assertClose(told.interval[1], expected.feldt_ci95.hi);
    for (const [place, { mean, sd, corrected_item_rest_r, alpha_if_deleted }] of expected.items.entries())
      [mean, sd, corrected_item_rest_r, alpha_if_deleted].forEach((value, column) => assertClose(told.items[place]![column], value));
    assert.equal(told.sentence, 'Cronbach’s alpha is 0.90 (95% interval 0.90 to 0.91). It is counted from 2,814 people who answered all the questions.');
  });
});
