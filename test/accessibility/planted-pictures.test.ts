import { assert } from '@open-wc/testing';
import { cssOf, lightOf, luminanceOf, shadeOf } from '../../src/charts/colour.js';
import { drawLegend, legendLayout } from '../../src/charts/legend.js';
import type { Paint } from '../../src/charts/palette.js';
import type { Picture } from '../../src/charts/picture.js';
import { measureIn } from '../../src/charts/wrapped-text.js';
import { faintWords, lostWords, readWritten } from '../fixtures/inspections/drawn-words.js';
import { faintLines, faintPoints } from '../fixtures/inspections/faint-marks.js';
import { restless } from '../fixtures/inspections/restless.js';
import { alikeEntries, alikeSegments } from '../fixtures/inspections/told-apart.js';
import { faintWalkRing } from '../fixtures/inspections/walk-ring.js';
import { PICTURES } from '../fixtures/pictures.js';
import { KINDS, plantedChart } from '../fixtures/planted-charts.js';
import { shownPicture } from '../fixtures/shown-pictures.js';

const ALL_KINDS = Object.keys(KINDS) as Picture['kind'][];

/** A hue that is as bright as a colour. */
const asBrightAs = (colour: string, hue: string) => cssOf(shadeOf(lightOf(hue), luminanceOf(lightOf(colour))));

const objectionsTo = async (kind: Picture['kind'], fault: Parameters<typeof plantedChart>[1] = {}) => {
  const { chart, picture, look } = await plantedChart(kind, fault);
  const written = readWritten(chart);
  const canvas = look();
  return {
    lines: faintLines(canvas, chart, picture),
    points: faintPoints(canvas, chart),
    words: faintWords(canvas, written),
    lost: lostWords(chart, written),
    alike: [...alikeSegments(canvas, chart, written), ...alikeEntries(canvas, written)],
  };
};

describe('the inspection of a canvas', () => {
  for (const kind of ALL_KINDS)
    it(`finds nothing where nothing is planted: ${kind}`, async () => assert.deepEqual(await objectionsTo(kind), { lines: [], points: [], words: [], lost: [], alike: [] }));

  for (const kind of ALL_KINDS)
    it(`finds words that are too faint: ${kind}`, async () => assert.match((await objectionsTo(kind, { text: '#8a8a8a' })).words.join('; '), /^"[^"]+": 3\.\d\d:1/));

  for (const [kind, found] of Object.entries({
    bars: /interval 1: [12]\.\d\d:1/,
    diverging: /middle line, row 1: 1\.\d\d:1/,
    means: /intervals 1: 1\.\d\d:1.*intervals 1, cap: .*line at 3: /,
    trend: /intervals 1: 1\.\d\d:1.*intervals 1, cap: .*line at 3: /,
    stacks: /Not paid 1, upper side: .*line across row 1: /,
  }))
    it(`finds lines that are too faint: ${kind}`, async () => assert.match((await objectionsTo(kind as Picture['kind'], { text: '#cccccc' })).lines.join('; '), found));

  it('finds edges of bars that are too faint', async () =>
    assert.match((await objectionsTo('bars', { accent: '#cccccc' })).lines.join('; '), /bar 1, upper side: .*bar 2, right end/));

  it('finds a line over time that is too faint', async () => assert.match((await objectionsTo('trend', { accent: '#cccccc' })).lines.join('; '), /line 1: 1\.6\d:1/));

  for (const kind of ['means', 'trend'] as const)
    it(`finds points that are too faint: ${kind}`, async () => assert.match((await objectionsTo(kind, { accent: '#cccccc' })).points.join('; '), /point 1: 1\.6\d:1; point 2/));

  it('finds segments that their hue alone tells apart', async () => {
    const { chart, look } = await plantedChart('diverging');
    const [, , , milder, stronger] = chart.data.datasets;
    stronger!.backgroundColor = asBrightAs(milder!.backgroundColor as string, '#c00000');
    chart.update();
    assert.deepEqual(alikeSegments(look(), chart, readWritten(chart)), ['One: "Often" looks like "Always"']);
  });

  it('finds entries of a legend that their hue alone tells apart', async () => {
    const { chart, look } = await plantedChart('bars');
    const paint = (fill: string): Paint => ({ fill, edge: 'black', ink: 'black', pattern: 'plain' });
    const entries = [paint('#3d87c9'), paint(asBrightAs('#3d87c9', '#d97706'))].map((one, place) => ({ label: String(place), paint: one }));
    const legend = legendLayout(entries, 600, { fontSize: 14 }, measureIn('14px sans-serif'));
    drawLegend(chart.ctx, legend, 600, {
      direction: 'ltr',
      fontSize: 14,
      text: 'black',
      ground: 'white',
      accent: 'black',
      fill: 'black',
      faint: 'black',
      fontFamily: 'sans-serif',
      formatShare: String,
      formatNumber: String,
    });
    const patches = legend.entries.map(({ start, top }) => ({ left: start, top, right: start + 20, bottom: top + 20 }));
    assert.deepEqual(alikeEntries(look(), { words: [], patches }), ['the entry 1 of the legend looks like 2']);
  });

  it('finds words that run over the edge', async () => {
    const { chart } = await plantedChart('bars');
    const box = { left: chart.width - 10, top: 0, right: chart.width + 10, bottom: 10 };
    assert.deepEqual(lostWords(chart, { words: [{ text: 'Long', box }], patches: [] }), ['"Long" is cut off']);
  });

  it('finds what changes from frame to frame', async () => {
    const { chart } = await plantedChart('bars');
    requestAnimationFrame(() => chart.ctx.fillRect(0, 0, 20, 20));
    assert.deepEqual(await restless([chart]), ['the canvas 1 changes by itself']);
  });
});

describe('the inspection of a walk', () => {
  it('finds a ring that is not seen', async () => {
    const { page, charts } = await shownPicture(PICTURES[0]!, 'en');
    page.style.color = '#cccccc';
    assert.match((await faintWalkRing(charts)).join('; '), /^chart 1 has a ring of 3px and 1\.6\d:1$/);
  });
});
