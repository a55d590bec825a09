import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { Picture } from '../../src/charts/picture.js';
import type { Results } from '../../src/results/results.js';
import { everyTypeResults } from '../fixtures/every-type.js';
import { nameOf } from '../fixtures/inspections/accessible-name.js';
import { drawn } from '../fixtures/states/result-states.js';
import { all, appear, stage } from '../fixtures/stage.js';

/** Fields of a results document that say how a figure was made or what it is a figure of. */
const NO_RESULT = ['level', 'min', 'max', 'from', 'to', 'value', 'minimum', 'range'];

/** Figures that are in the document for those who go on to reckon with them, and in no picture. */
const NOT_DRAWN = ['sd', 'rows.counts', 'favourable.count', 'recommendation', 'floor', 'ceiling', 'reliability'];

/** Every figure in a part of a results document that is shown as a picture, wherever it stands. */
function figuresIn(part: unknown, within = ''): number[] {
  if (typeof part === 'number') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const isLeftOut = [...NO_RESULT, ...NOT_DRAWN].some((one) => one === key || one === `${within}.${key}`);
    return isLeftOut ? [] : figuresIn(value, Array.isArray(part) ? within : key);
  });
}

/** The unrounded figures that a section tells, beside those that it writes. */
const told = (section: Element) => [...section.querySelectorAll('data')].map(({ value }) => Number(value));

const shown = async (results: Results, language = 'da') => {
  const page = stage(html`<tillid-results .results=${results}></tillid-results>`, language);
  await appear(page, 'tillid-results', '[part=question]');
  for (const details of all<HTMLDetailsElement>(page, 'tillid-results', 'details')) details.open = true;
  await drawn(page);
  return page;
};

/** Question or score → its section. */
const sections = (page: HTMLElement) => all(page, 'tillid-results', '[part=question], [part=score]');

describe('check 2 (WCAG 1.1.1): the results of every type of question', () => {
  const results = everyTypeResults();
  const parts = [...results.questions, ...(results.scores ?? [])];

  for (const [index, part] of parts.entries()) {
    it(`tell of ${part.id} in its table, or in a sentence where there is none, every figure of the document`, async () => {
      const section = sections(await shown(results))[index]!;
      const figures = told(section);
      const words = section.textContent;
      const summary = 'summary' in part ? part.summary : { ...part, id: '', title: '' };
      const silent = figuresIn(summary).filter((figure) => !figures.includes(figure) && !words.includes(new Intl.NumberFormat('da').format(figure)));
      assert.deepEqual(silent, []);
    });
  }

  it('show no chart without a name, a sentence and a table beside it', async () => {
    const page = await shown(results);
    const charts = all(page, 'tillid-results', 'tillid-chart');
    assert.isAbove(charts.length, 1);
    for (const chart of charts) {
      const canvas = all(chart, 'canvas')[0]!;
      const section = chart.closest('section')!;
      assert.include(nameOf(canvas), section.querySelector('h3')!.textContent);
      assert.isNotNull(section.querySelector('table'));
      assert.isNotNull(section.querySelector('.sentence, .note'));
    }
  });

  it('check 7 (WCAG 1.4.1): write the words and the share of every bar beside it, so that no colour has to be told apart', async () => {
    const charts = all(await shown(results), 'tillid-results', 'tillid-chart') as unknown as { picture: Picture }[];
    const drawn = charts.flatMap(({ picture }) => (picture.kind === 'bars' ? [picture.bars] : []));
    assert.isAbove(drawn.length, 1);
    for (const bars of drawn) {
      assert.isTrue(bars.every(({ label, share }) => label !== '' && Number.isFinite(share)));
      assert.lengthOf(new Set(bars.map(({ label }) => label)), bars.length);
    }
  });

  it('check 7 (WCAG 1.4.1): name every row and every answer of Likert items, and count who gave it', async () => {
    const charts = all(await shown(results), 'tillid-results', 'tillid-chart') as unknown as { picture: Picture }[];
    const drawn = charts.flatMap(({ picture }) => (picture.kind === 'diverging' ? [picture] : []));
    assert.isAbove(drawn.length, 0);
    for (const { levels, rows } of drawn) {
      assert.lengthOf(new Set(levels), levels.length);
      assert.isTrue(rows.every(({ label, basis, counts }) => label !== '' && basis !== '' && counts.length === levels.length));
    }
  });

  it('are found out where a figure is missing from the table', async () => {
    const section = sections(await shown(results))[0]!;
    const missing = Number(section.querySelector('tbody data')!.getAttribute('value'));
    for (const datum of section.querySelectorAll(`data[value="${missing}"]`)) datum.remove();
    assert.include(figuresIn(results.questions[0]!.summary), missing);
    assert.notInclude(told(section), missing);
  });
});
