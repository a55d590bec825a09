import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { appear, type PageFaults, startBrowser, watch } from '../fixtures/browser.js';
import { absent, minutes } from '../fixtures/camps.js';
import { assertClose } from '../fixtures/close-to.js';
import { startCollector } from '../fixtures/collector-process.js';
import { CASE_OF, FIGURES } from '../fixtures/figures.js';
import { freePort } from '../fixtures/free-port.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const [BELGIUM, GERMANY, ANIN] = FIGURES.map((name) => CASE_OF[name]) as [string, string, string];

interface Interval {
  readonly lo: number;
  readonly hi: number;
}
interface Belgium {
  readonly trstplc: { readonly n: number; readonly mean: number; readonly distribution: Readonly<Record<string, number>> };
  readonly difference_female_minus_male: { readonly diff: number; readonly ci95: Interval };
}
interface Germany {
  readonly raw_alpha_listwise: number;
  readonly feldt_ci95: Interval;
  readonly items: readonly { readonly mean: number; readonly corrected_item_rest_r: number; readonly alpha_if_deleted: number }[];
  readonly munadmin: { readonly n: number; readonly mean: number; readonly t_ci95: Interval; readonly distribution: Readonly<Record<string, number>> };
}
interface Anin {
  readonly votes: Readonly<Record<string, number>>;
  readonly official_selected: readonly string[];
  readonly official_cost: number;
  readonly equal_shares_cost_utility_floats_official_tool: Readonly<Record<'add1_int', { readonly cost: number; readonly winners: readonly string[] }>>;
}

/** What stands in tables of a widget: of each row its name and its figures, table by table. */
type Tables = readonly (readonly { readonly name: string; readonly cells: readonly string[]; readonly figures: readonly number[] }[])[];

const NAMES = (JSON.parse(readFileSync('demo/figures/budget-anin.words.json', 'utf8')) as { readonly projects: Readonly<Record<string, { readonly en: string }>> }).projects;
const nameOf = (id: string) => NAMES[id]!.en;
const namesOf = (ids: readonly string[]) => ids.map(nameOf).toSorted();

let page: Page;
let address: string;
let faults: PageFaults;

/** Opens the page in a language and waits until every picture is drawn. */
async function open(path: string): Promise<void> {
  page = await (await startBrowser()).newPage();
  faults = await watch(page);
  await page.goto(`${address}${path}`);
  for (const section of ['police', 'germany', 'budget']) await appear(page, `#${section} > tillid-results >>> canvas`);
  await appear(page, '#categories tillid-board >>> [part=categories]');
}

/** The tables of a widget, those that are folded away too. */
const tablesOf = (widget: string): Promise<Tables> =>
  page.$eval(widget, (element) =>
    [...element.shadowRoot!.querySelectorAll('table')].map((table) =>
      [...table.querySelectorAll('tr')].map((row) => ({
        name: row.querySelector('th')!.textContent.trim(),
        cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
        figures: [...row.querySelectorAll('data')].map((cell) => Number(cell.getAttribute('value'))),
      })),
    ),
  );

/** What is drawn in a widget, picture by picture. */
const picturesOf = <Drawn>(widget: string): Promise<Drawn[]> =>
  page.$eval(widget, (element) => [...element.shadowRoot!.querySelectorAll('tillid-chart')].map((chart) => (chart as unknown as { picture: Drawn }).picture));

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
const rowOf = (tables: Tables, name: string) => tables.flat().find((row) => row.name === name)!;

before(async () => {
  address = (await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', 'demo'] })).address;
});

describe('the page of figures in Danish', () => {
  it('says over each picture what its figures say, and nothing goes wrong', async () => {
    await open('/figures.html');
    assert.equal(await page.$eval('html', ({ lang }) => lang), 'da');
    assert.deepEqual(await page.$$eval('main > section > h2', (headings) => headings.map(({ textContent }) => textContent)), [
      'Mænd og kvinder i Belgien: ingen sikker forskel i tilliden til politiet',
      'Størst tillid i Tyskland til universiteterne, forfatningsdomstolen og politiet, mindst til fjernsynet',
      'Flest kort handler om hensyn til miljøet og til energien: 38 af 126',
      'Pengene i Anin rakte til 11 af 17 projekter',
      'Hvor tallene kommer fra',
    ]);
    assert.deepEqual([...faults.violations, ...faults.errors], []);
  });
});

describe('the page of figures', () => {
  before(() => open('/figures.html?lang=en'));

  it('shows trust in the police by group as R counts it', { skip: skipWithout(BELGIUM) }, async () => {
    const { trstplc, difference_female_minus_male: difference } = referenceCase<Belgium>(BELGIUM).expected;
    const [means] = await picturesOf<{ axis: object; rows: { mark: { estimate: number } }[]; lines: { value: number }[] }>('#police > tillid-results');
    assert.deepEqual(means!.axis, { min: 0, max: 10 });
    assertClose(means!.lines[0]!.value, trstplc.mean);
    const [men, women] = means!.rows.map(({ mark }) => mark.estimate);
    assertClose(women! - men!, difference.diff, 1e-6);
    const { figures } = rowOf(await tablesOf('#police > tillid-results'), 'Women − Men');
    [difference.diff, difference.ci95.lo, difference.ci95.hi].forEach((value, place) => assertClose(figures[place], value, 1e-6));
  });

  it('shows how all answers about the police are spread', { skip: skipWithout(BELGIUM) }, async () => {
    const { n, distribution } = referenceCase<Belgium>(BELGIUM).expected.trstplc;
    const [bars] = await picturesOf<{ bars: { share: number }[] }>('#police > details > tillid-results');
    Object.values(distribution).forEach((count, place) => assertClose(bars!.bars[place]!.share, count / n));
  });

  it('shows the answers about German institutions to both sides, the highest mean first, with alpha as R counts it', { skip: skipWithout(GERMANY) }, async () => {
    const { munadmin, items, raw_alpha_listwise: alpha, feldt_ci95: interval } = referenceCase<Germany>(GERMANY).expected;
    const [diverging] = await picturesOf<{ kind: string; rows: { label: string; basis: string; counts: number[] }[] }>('#germany > tillid-results');
    assert.equal(diverging!.kind, 'diverging');
    const drawn = diverging!.rows.find(({ label }) => label === 'Municipal administration')!;
    assert.deepEqual([drawn.counts, drawn.basis], [Object.values(munadmin.distribution), `${munadmin.n.toLocaleString('en')} answers`]);
    const meanOf = (counts: readonly number[]) => counts.reduce((sum, count, level) => sum + count * (level + 1), 0) / counts.reduce((sum, count) => sum + count, 0);
    const means = diverging!.rows.map(({ counts }) => meanOf(counts));
    assertClose(meanOf(drawn.counts), munadmin.mean);
    assert.deepEqual(
      means,
      means.toSorted((a, b) => b - a),
    );

    const tables = await tablesOf('#germany > tillid-results');
    assertClose(rowOf(tables, 'Cronbach’s alpha').figures[0], alpha);
    const bounds = tables.flat().find(({ name, figures }) => name === '95% interval' && figures.length === 2)!.figures;
    [interval.lo, interval.hi].forEach((value, place) => assertClose(bounds[place], value));
    const told = tables.at(-1)!.slice(1, 1 + items.length);
    items.forEach(({ mean, corrected_item_rest_r: itemRest, alpha_if_deleted: without }, place) => {
      const [shownMean, , shownRest, shownWithout] = told[place]!.figures;
      [
        [shownMean, mean],
        [shownRest, itemRest],
        [shownWithout, without],
      ].forEach(([shown, value]) => assertClose(shown, value!));
    });
  });

  it('shows the categories with the counts of the minutes', { skip: absent }, async () => {
    const shown = await page.$eval('#categories tillid-board', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part=categories] li')].map(({ textContent }) => Number(/: (\d+) /.exec(textContent)![1])),
    );
    const counts = minutes.categories.filter(({ coreTask }) => coreTask === 'Bæredygtig vækst').map(({ count }) => count!);
    assert.deepEqual(
      shown,
      counts.toSorted((a, b) => b - a),
    );
    assert.match(await textOf('#categories > .lead'), /A consultant put the cards into categories afterwards\.$/);
  });

  it('shows the votes of Anin, what the official rule paid for up to the end of the purse, and Equal Shares beside it', { skip: skipWithout(ANIN) }, async () => {
    const { votes, official_selected: official, official_cost: cost, equal_shares_cost_utility_floats_official_tool: shares } = referenceCase<Anin>(ANIN).expected;
    const tables = await tablesOf('#budget > tillid-results');
    for (const [id, count] of Object.entries(votes)) assert.equal(rowOf(tables, nameOf(id)).figures[0], count, nameOf(id));

    const purse = (await picturesOf<{ kind: string; rows: { label: string; parts: ([number, number] | null)[] }[] }>('#budget > tillid-results')).find(
      ({ kind }) => kind === 'stacks',
    )!;
    const paid = purse.rows.filter(({ parts: [first] }) => first);
    assert.deepEqual(paid.map(({ label }) => label).toSorted(), namesOf(official));
    assert.equal(Math.max(...paid.map(({ parts: [first] }) => first![1])), cost);

    const { cells, figures } = rowOf(tables, 'Equal shares, raised for as long as the purse is not exceeded');
    assert.deepEqual(cells[0]!.split(/, and |, /).toSorted(), namesOf(shares.add1_int.winners));
    assert.deepEqual(figures, [shares.add1_int.cost]);
    assert.match(await textOf('#budget > .lead'), /but not for “Family health workshops”\.$/);
  });
});
