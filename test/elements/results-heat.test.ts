import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { objections } from '../fixtures/axe.js';
import { comparedResults } from '../fixtures/compared-results.js';
import { rankingResults } from '../fixtures/ranking-results.js';
import { all, appear, emulateMedia, find, stageOne, wordsOf } from '../fixtures/stage.js';

async function heatOf(results: ReturnType<typeof rankingResults>): Promise<HTMLTableElement> {
  const element = stageOne<HTMLElement>(html`<tillid-results .results=${results}></tillid-results>`, 'en');
  await appear(element, '.heat');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return find(element, '.heat')!.closest('table')!;
}

/** Of every field that is shaded: its figures, its shade in tenths, and whether it is marked as the larger side. */
const fieldsOf = (table: HTMLTableElement) =>
  [...table.querySelectorAll('.heat:not(.itself)')].map((field) => ({
    figures: [...field.querySelectorAll('data')].map(({ value }) => Number(value)),
    shade: Number(/heat-(\d+)/.exec(field.className)?.[1]),
    isAhead: field.classList.contains('ahead'),
  }));
const shadeOf = (field: Element) => Number.parseFloat(getComputedStyle(field).backgroundSize);

describe('the heat table of every two options', () => {
  it('marks each field by a bar for the share of those who prefer one of the two, in tenths', async () =>
    assert.deepEqual(
      fieldsOf(await heatOf(rankingResults())).map(({ figures, shade }) => [...figures, shade]),
      [
        [6, 6],
        [5, 5],
        [3, 3],
        [5, 5],
        [4, 4],
        [4, 4],
      ],
    ));

  it('marks the larger side of two in bold and underlined, for those who see no shades', async () => {
    const table = await heatOf(rankingResults());
    assert.deepEqual(
      fieldsOf(table).map(({ isAhead }) => isAhead),
      [true, true, false, true, false, false],
    );
    const { fontWeight, textDecorationLine } = getComputedStyle(table.querySelector('.ahead')!);
    assert.deepEqual([fontWeight, textDecorationLine], ['700', 'underline']);
  });

  it('is shaded more strongly where the share is larger', async () => {
    const table = await heatOf(rankingResults());
    assert.isAbove(shadeOf(table.querySelector('.heat-6')!), shadeOf(table.querySelector('.heat-3')!));
  });

  it('has no shade where nobody prefers one of the two', async () => {
    const [first] = fieldsOf(await heatOf(rankingResults([[3, [['a', 'b', 'c']]]])));
    assert.deepEqual(first, { figures: [0], shade: 0, isAhead: false });
  });

  it('says what its bars mean', async () => {
    const table = await heatOf(rankingResults());
    assert.match(wordsOf(table.closest('details')!), /The longer the bar in a field, the larger the part/);
  });

  it('of comparisons in pairs is shaded by what was decided', async () => {
    const results = comparedResults();
    const summary = results.questions[0]!.summary as { readonly wins: number[][] };
    const fields = fieldsOf(await heatOf(results)).map(({ figures, shade, isAhead }) => [figures[0], shade, isAhead]);
    assert.deepEqual(
      fields,
      summary.wins.flatMap((row, one) =>
        row.flatMap((won, other) => (one === other ? [] : [[won, Math.floor((10 * won) / (won + summary.wins[other]![one]!)), won > summary.wins[other]![one]!]])),
      ),
    );
  });

  for (const scheme of ['light', 'dark'])
    describe(`in ${scheme} colours`, () => {
      emulateMedia({ 'prefers-color-scheme': scheme });

      it('leaves axe-core nothing to object to', async () => assert.deepEqual(await objections(await heatOf(rankingResults([[5, ['a', 'b', 'c']]]))), []));
    });
});
