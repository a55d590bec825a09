import { assert } from '@open-wc/testing';
import { objections } from '../fixtures/axe.js';
import { faintLines, faintPoints } from '../fixtures/inspections/faint-marks.js';
import { faintDrawings, faintEdges, faintFields, faintTexts } from '../fixtures/inspections/contrast.js';
import { drawnLines } from '../fixtures/inspections/drawn-lines.js';
import { faintWords, lostWords, readWritten } from '../fixtures/inspections/drawn-words.js';
import { faintRing } from '../fixtures/inspections/focus-ring.js';
import { greyCanvas } from '../fixtures/inspections/grey-canvas.js';
import { withoutName } from '../fixtures/inspections/names.js';
import { restless } from '../fixtures/inspections/restless.js';
import { moving } from '../fixtures/inspections/stillness.js';
import { alikeEntries, alikeSegments } from '../fixtures/inspections/told-apart.js';
import { untoldPictures } from '../fixtures/inspections/told-pictures.js';
import { faintWalkRing } from '../fixtures/inspections/walk-ring.js';
import { PICTURES, type ShownPicture } from '../fixtures/pictures.js';
import { type ShownChart, shownPicture } from '../fixtures/shown-pictures.js';
import { emulateMedia } from '../fixtures/stage.js';
import { tabThrough } from '../fixtures/tab-stops.js';

const ofCharts = (charts: readonly ShownChart[], inspect: (shown: ShownChart, canvas: ReturnType<typeof greyCanvas>) => readonly string[]) =>
  charts.flatMap((shown, place) => inspect(shown, greyCanvas(shown.chart)).map((objection) => `chart ${place + 1}: ${objection}`));

/** What is promised of a picture, and what looks for a breach of it. docs/accessibility.md names the checks. */
const CHECKS: Readonly<Record<string, (page: HTMLElement, charts: readonly ShownChart[]) => readonly string[] | Promise<readonly string[]>>> = {
  'check 1 (WCAG 1.1.1): is named in words or hidden': withoutName,
  'check 2 (WCAG 1.1.1): has a sentence, and a table of its figures': untoldPictures,
  'check 7 (WCAG 1.4.1): has no two parts or entries of a legend that only their hue tells apart': (_page, charts) =>
    ofCharts(charts, ({ chart }, canvas) => {
      const written = readWritten(chart);
      return [...alikeSegments(canvas, chart, written), ...alikeEntries(canvas, written)];
    }),
  'check 10 (WCAG 1.4.3): has words that are read, on the page and on its canvas': (page, charts) => [
    ...faintTexts(page),
    ...ofCharts(charts, ({ chart }, canvas) => {
      const written = readWritten(chart);
      return [...faintWords(canvas, written), ...lostWords(chart, written)];
    }),
  ],
  'check 11 (WCAG 1.4.11): has bars, points, intervals and lines that are seen': (page, charts) => [
    ...[faintEdges, faintDrawings, faintFields].flatMap((inspect) => inspect(page)),
    ...ofCharts(charts, ({ chart, picture }, canvas) => [...faintLines(canvas, chart, picture), ...faintPoints(canvas, chart)]),
  ],
  'checks 17, 22 and 23 (WCAG 2.3.3, 2.2.2, 2.3.1): does not move': async (page, charts) => [...moving(page), ...(await restless(charts.map(({ chart }) => chart)))],
  'checks 18 and 26 (WCAG 2.1.1, 2.4.7): is reached by Tab, with a ring that is seen': async (page) => (await tabThrough(page, 'Tab', faintRing)).objections,
  'check 26 (WCAG 2.4.7): has a ring around each point of the walk that is seen': (_page, charts) => faintWalkRing(charts),
  'axe-core finds nothing to object to': objections,
};

async function inspect(picture: ShownPicture): Promise<ReadonlyMap<string, readonly string[]>> {
  const { page, charts } = await shownPicture(picture, 'da');
  for (const { chart, picture: drawn } of charts)
    if (drawnLines(chart, drawn).length === 0 || readWritten(chart).words.length === 0) throw new Error(`${picture.name}: a canvas has neither lines nor words to look at`);
  const found = new Map<string, readonly string[]>();
  for (const [check, look] of Object.entries(CHECKS)) found.set(check, await look(page, charts));
  page.remove();
  return found;
}

/**
 * Declares a test for each check and each picture of results, in some colours.
 *
 * @param look What these colours are called.
 * @param features What the browser is told of the reader's colours.
 * @param colours The page's own.
 */
export function inspectPictures(look: string, features: Record<string, string>, colours: Partial<CSSStyleDeclaration>): void {
  describe(`in ${look}, what is drawn of results`, () => {
    emulateMedia(features);
    before(() => Object.assign(document.body.style, colours));
    after(() => Object.assign(document.body.style, { colorScheme: '', backgroundColor: '', color: '' }));

    for (const picture of PICTURES) {
      describe(`as ${picture.name}`, () => {
        let found: ReadonlyMap<string, readonly string[]>;

        before(async function () {
          this.timeout(60_000);
          found = await inspect(picture);
        });

        for (const check of Object.keys(CHECKS)) it(check, () => assert.deepEqual(found.get(check), []));
      });
    }
  });
}
