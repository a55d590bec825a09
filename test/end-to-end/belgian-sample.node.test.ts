import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { Results, SurveyDefinition } from '../../src/schemas.js';
import { appear, startBrowser } from '../fixtures/browser.js';
import { type CollectorProcess, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const CASE = 'o04-trust-0-10-ess-belgium';
const SURVEY = 'demo/surveys/trust-police-be.json';

interface Expected {
  readonly trstplc: {
    readonly n: number;
    readonly n_missing: number;
    readonly mean: number;
    readonly t_ci95: { readonly lo: number; readonly hi: number };
    readonly distribution: Readonly<Record<string, number>>;
    readonly oecd_groups: { readonly high_or_moderately_high_6_10: number; readonly share_high: number; readonly wilson95_high: { readonly lo: number; readonly hi: number } };
  };
  readonly difference_female_minus_male: {
    readonly diff: number;
    readonly welch_t: number;
    readonly welch_df: number;
    readonly p: number;
    readonly ci95: { readonly lo: number; readonly hi: number };
  };
}

/** Equal to six significant digits, which is what R printed. */
const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) <= 1e-6 * Math.abs(expected), `${actual} is ${expected}`);

describe('the Belgian sample of the European Social Survey', { skip: skipWithout(CASE) }, () => {
  let collector: CollectorProcess;
  let expected: Expected['trstplc'];

  before(async () => {
    expected = referenceCase<Expected>(CASE).expected.trstplc;
    const data = temporaryDirectory();
    const imported = await runCli('import', referenceFile(CASE, 'ess5_be.csv'), '--mapping', 'demo/imports/trust-police-be.mapping.json', '--survey', SURVEY, '--data', data);
    assert.equal(imported.code, 0, imported.errors);
    collector = await startCollector({ port: await freePort(), data, more: ['--pages', 'demo', '--survey', SURVEY] });
  });

  it('comes back through the results route with the published n, mean, share and intervals', async () => {
    const { questions } = (await (await fetch(`${collector.address}/v1/surveys/trust-police-be/results`)).json()) as Results;
    const { n, missing, summary } = questions[0]!;
    assert.ok(summary?.kind === 'distribution');
    assert.equal(n, expected.n);
    assert.equal(missing!['no-answer'], expected.n_missing);
    assert.deepEqual(Object.fromEntries(summary.counts.map(({ value, count }) => [value, count])), expected.distribution);
    close(summary.mean!.estimate, expected.mean);
    close(summary.mean!.low!, expected.t_ci95.lo);
    close(summary.mean!.high!, expected.t_ci95.hi);
    assert.deepEqual([summary.favourable!.from, summary.favourable!.to, summary.favourable!.count], [6, 10, expected.oecd_groups.high_or_moderately_high_6_10]);
    close(summary.favourable!.share!.estimate, expected.oecd_groups.share_high);
    close(summary.favourable!.share!.low, expected.oecd_groups.wilson95_high.lo);
    close(summary.favourable!.share!.high, expected.oecd_groups.wilson95_high.hi);
  });

  it('stands on the page in a table with the published figures, beside a chart of the same shares', async () => {
    const page = await (await startBrowser()).newPage();
    await page.goto(`${collector.address}/trust.html`);
    await appear(page, 'tillid-results >>> canvas');
    const shown = await page.evaluate(() => {
      const root = document.querySelector('tillid-results')!.shadowRoot!;
      const cells = (row: string) => [...root.querySelectorAll(`${row} data`)].map((cell) => ({ value: Number(cell.getAttribute('value')), text: cell.textContent }));
      const bars = (root.querySelector('tillid-chart') as unknown as { picture: { bars: readonly { share: number }[] } }).picture.bars;
      return { mean: cells('[data-row=mean]'), share: cells('[data-row=share]'), sentence: root.querySelector('.sentence')?.textContent, bars: bars.map(({ share }) => share) };
    });
    assert.deepEqual(
      shown.mean.map(({ text }) => text),
      ['6.0059', '5.908', '6.104'],
    );
    assert.deepEqual(
      shown.share.map(({ text }) => text),
      ['1,086', '63.84%', '61.53%', '66.09%'],
    );
    close(shown.mean[0]!.value, expected.mean);
    close(shown.share[1]!.value, expected.oecd_groups.share_high);
    assert.equal(shown.sentence, 'The mean is 6.01 (95% interval 5.91 to 6.10). 63.8% answered 6 to 10 (95% interval 61.5% to 66.1%).');
    Object.values(expected.distribution).forEach((count, index) => close(shown.bars[index]!, count / expected.n));
  });
});

describe('the Belgian sample by group', { skip: skipWithout(CASE) }, () => {
  let collector: CollectorProcess;
  let expected: Expected['difference_female_minus_male'];
  const data = temporaryDirectory();

  /** The survey and the mapping of the demo, with the groups of the sample. */
  function withGroups(): { readonly survey: string; readonly mapping: string } {
    const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
    const write = (name: string, value: unknown) => {
      writeFileSync(path.join(data, name), JSON.stringify(value));
      return path.join(data, name);
    };
    const groups = [
      { id: '0', text: { en: 'Men' } },
      { id: '1', text: { en: 'Women' } },
    ];
    return {
      survey: write('survey.json', { ...read<SurveyDefinition>(SURVEY), groups }),
      mapping: write('mapping.json', { ...read<object>('demo/imports/trust-police-be.mapping.json'), group: { column: 'female' } }),
    };
  }

  before(async () => {
    expected = referenceCase<Expected>(CASE).expected.difference_female_minus_male;
    const { survey, mapping } = withGroups();
    const imported = await runCli('import', referenceFile(CASE, 'ess5_be.csv'), '--mapping', mapping, '--survey', survey, '--data', data);
    assert.equal(imported.code, 0, imported.errors);
    collector = await startCollector({ port: await freePort(), data, more: ['--pages', 'demo', '--survey', survey] });
  });

  it('comes back with the difference, its interval, t, df and p that R prints', async () => {
    const { differences } = (await (await fetch(`${collector.address}/v1/surveys/trust-police-be/results?by=group`)).json()) as Results;
    const [found] = differences!;
    assert.deepEqual(found!.between, [{ group: '0' }, { group: '1' }]);
    close(found!.difference, expected.diff);
    close(found!.low, expected.ci95.lo);
    close(found!.high, expected.ci95.hi);
    close(found!.t, expected.welch_t);
    close(found!.df, expected.welch_df);
    close(found!.p, expected.p);
  });

  it('stands on the page with both groups in their order, on the whole scale, and a difference that is no more than chance', async () => {
    const page = await (await startBrowser()).newPage();
    await page.goto(`${collector.address}/trust.html`);
    await page.evaluate(() => document.querySelector('tillid-results')!.setAttribute('by', 'group'));
    await appear(page, 'tillid-results >>> .differences');
    const shown = await page.evaluate(() => {
      const root = document.querySelector('tillid-results')!.shadowRoot!;
      const { axis, rows } = (root.querySelector('tillid-chart') as unknown as { picture: { axis: object; rows: readonly { mark: { estimate: number } }[] } }).picture;
      const [means, differences] = [...root.querySelectorAll('table')].map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('data')].map((cell) => Number(cell.getAttribute('value')))),
      );
      const said = root.querySelector('.differences li')?.textContent;
      return {
        axis,
        drawn: rows.map(({ mark }) => mark.estimate),
        names: [...root.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim()),
        means,
        differences,
        said,
      };
    });
    assert.deepEqual(shown.axis, { min: 0, max: 10 });
    assert.deepEqual(shown.names.slice(0, 2), ['Men', 'Women']);
    assert.deepEqual(
      shown.drawn,
      shown.means!.map(([, mean]) => mean),
    );
    close(shown.drawn[1]! - shown.drawn[0]!, expected.diff);
    close(shown.differences![0]![0]!, expected.diff);
    assert.match(shown.said!, /^Between Men and Women the difference is no more than chance could make: 0\.00 \(95% interval -0\.20 to 0\.20\)\./);
  });
});
