import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { benchModule, comparedTable, comparisonReport, type ComparisonReport } from '../../../fixtures/side-by-side.js';

let readmeTable: (report: ComparisonReport) => string;
let withReadmeTable: (readme: string, text: string) => string;

describe('what the README tells of the comparison', () => {
  before(async () => {
    ({ readmeTable, withReadmeTable } = await benchModule<{ readmeTable: typeof readmeTable; withReadmeTable: typeof withReadmeTable }>('side-by-side/report/readme-table.mjs'));
  });

  it('is one table of the headlines of all tables, in which whoever was not measured has a dash', () => {
    const report = comparisonReport(
      comparedTable({ headlines: ['fetched'] }),
      comparedTable({ columns: ['form', 'axe'], rows: [{ name: 'SurveyJS', cells: ['2'] }], headlines: [{ column: 'axe', as: 'violations' }] }),
    );
    assert.ok(
      readmeTable(report).endsWith(['|  | fetched | violations |', '|---|---|---|', '| Tillid | 30 kB | – |', '| by hand | 1 kB | – |', '| SurveyJS | – | 2 |'].join('\n')),
    );
  });

  it('names six rows in which we are behind, and how many there are besides', () => {
    const behind = Array.from({ length: 8 }, (_, place) => `row ${place + 1}`);
    const lines = readmeTable(comparisonReport(comparedTable({ behind }))).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.startsWith('- ')),
      [...behind.slice(0, 6).map((words) => `- *Bytes*: ${words}`), '- and 2 more'],
    );
  });

  it('refuses a headline that no column has', () => {
    assert.throws(() => readmeTable(comparisonReport(comparedTable({ headlines: ['heap'] }))), /No column is named "heap"; expected one of fetched, requests/);
  });

  it('takes the place of what stood there, and of nothing else', () => {
    const readme = readFileSync('README.md', 'utf8');
    const once = withReadmeTable(readme, 'First.');
    assert.match(once, /-->\n\nFirst\.\n\n<!--/);
    assert.equal(withReadmeTable(once, 'Second.'), once.replace('First.', 'Second.'));
    assert.deepEqual(once.split('<!-- side by side')[0], readme.split('<!-- side by side')[0]);
    assert.deepEqual(once.split('side by side: end -->')[1], readme.split('side by side: end -->')[1]);
  });

  it('is refused in words by a README that has no place for it', () => {
    assert.throws(() => withReadmeTable('# Tillid\n', ''), /no place for the comparison/);
  });
});
