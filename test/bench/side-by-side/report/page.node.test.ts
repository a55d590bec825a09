import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule, comparedTable, comparisonReport, type ComparisonReport } from '../../../fixtures/side-by-side.js';

let page: (report: ComparisonReport) => string;

const headings = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);

describe('the page of the comparison', () => {
  before(async () => {
    ({ page } = await benchModule<{ page: typeof page }>('side-by-side/report/page.mjs'));
  });

  it('begins with where we are behind, and has a section for every table', () => {
    const report = comparisonReport(comparedTable(), comparedTable({ title: 'Heap', behind: ['heap 3 kB; by hand 1 kB'] }));
    assert.deepEqual(headings(page(report)), ['Side by side', 'Where we are behind', 'Bytes', 'Heap', 'The machine', 'The versions', 'To run it again']);
  });

  it('names each row in which we are behind, with its table', () => {
    const text = page(comparisonReport(comparedTable({ behind: ['fetched 30 kB; by hand 1 kB', 'requests 4; by hand 3'] })));
    assert.match(text, /In 2 rows:\n\n- \*Bytes\*: fetched 30 kB; by hand 1 kB\n- \*Bytes\*: requests 4; by hand 3\n/);
  });

  it('says so where we are behind in none', () => {
    assert.match(page(comparisonReport(comparedTable())), /## Where we are behind\n\nIn no row of what is measured here\.\n/);
  });

  it('keeps what a cell says in its cell, and what looks like a tag readable', () => {
    const rows = [{ name: 'a | b', cells: ['asks with\n<select>', '`<tillid-survey>`'] }];
    assert.ok(page(comparisonReport(comparedTable({ rows }))).includes('| a \\| b | asks with &lt;select> | `<tillid-survey>` |'));
  });

  it('heads the names where a table has a head for them', () => {
    assert.ok(page(comparisonReport(comparedTable({ columns: ['form', 'fetched', 'requests'] }))).includes('| form | fetched | requests |'));
    assert.ok(page(comparisonReport(comparedTable())).includes('|  | fetched | requests |'));
  });

  it('tells machine, browser, versions with their licence, date and how long it took', () => {
    const text = page(comparisonReport(comparedTable()));
    for (const words of [
      'Some processor, 2 cores, 8 GB of memory, linux x64; Node 20.20.2, Chromium 147',
      '| votes | 3.0.0 | MIT |',
      'on 23 November 2026',
      'loading 90 s, together 1.5 minutes',
    ])
      assert.ok(text.includes(words), words);
  });
});
