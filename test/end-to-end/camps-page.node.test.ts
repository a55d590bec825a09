import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startBrowser, watch } from '../fixtures/browser.js';
import { COUNTED, TASKS } from '../fixtures/camps.js';
import { startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** What the page of the camps shows. */
interface Shown {
  readonly totals: string;
  /** The words of each task beside its board. */
  readonly notes: readonly string[];
  /** The dots on each card, in the order of the page. */
  readonly dots: readonly number[];
  /** What stands of each category. */
  readonly categories: readonly string[];
}

async function shownAt(path: string): Promise<Shown & { readonly faults: readonly string[] }> {
  const collector = await startCollector({ port: await freePort(), data: temporaryDirectory(), more: ['--pages', 'demo'] });
  const page = await (await startBrowser()).newPage();
  const { violations, errors } = await watch(page);
  await page.goto(`${collector.address}${path}`);
  const expected = TASKS.flatMap(({ boards }) => Object.values(boards).flatMap(({ cards }) => cards)).length;
  await waitUntil('every card', () =>
    page.$$eval('tillid-board', (boards) => boards.reduce((sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('.card').length ?? 0), 0)).then((n) => n === expected),
  );
  const shown = await page.evaluate((): Shown => {
    const boards = [...document.querySelectorAll('tillid-board')].map(({ shadowRoot }) => shadowRoot!);
    const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    return {
      totals: document.querySelector('#totals')!.textContent,
      notes: [...document.querySelectorAll('#boards section')].map((section) => texts(section, ':scope > p').join(' ')),
      dots: boards.flatMap((board) => texts(board, '.card .dots > span').map((text) => Number(/\d+/.exec(text)![0]))),
      categories: boards.flatMap((board) => texts(board, '[part=categories] li')),
    };
  });
  return { ...shown, faults: [...violations, ...errors] };
}

describe('the page of the camps', () => {
  for (const [path, rated, not] of [
    ['/camps.html', '205 kort med afvejninger og forudsætninger fik 683 prikker; 29 tegn på succes', 'Det er ikke det samme som 0.'],
    ['/camps.html?lang=en', '205 cards with trade-offs and with what it takes had 683 dots; 29 signs of success', 'That is not the same as 0.'],
  ] as const)
    it(`shows ${path} with its totals, every dot, every category, and what was not rated`, async () => {
      const { totals, notes, dots, categories, faults } = await shownAt(path);
      assert.ok(totals.includes(rated) && totals.startsWith('283'), totals);
      const all = TASKS.flatMap(({ boards }) => Object.values(boards).flatMap(({ cards }) => cards.map((card) => card.dots)));
      assert.deepEqual(dots.toSorted(), all.toSorted());
      const counted = TASKS.flatMap(({ boards }) => COUNTED.flatMap((board) => boards[board].cards));
      assert.equal(
        counted.reduce((sum, card) => sum + card.dots, 0),
        683,
      );
      for (const [index, { participants, groups }] of TASKS.entries()) assert.match(notes[index]!, new RegExp(`^.*n: ${participants} .* ${groups} `));
      const unrated = TASKS.flatMap(({ boards }) => Object.values(boards).filter(({ cards }) => cards.length === 0));
      assert.equal(notes.join(' ').split(not).length - 1, unrated.length);
      const known = TASKS.flatMap(({ categories: ofTask }) => ofTask.map(({ count }) => count));
      assert.equal(categories.length, known.length);
      assert.deepEqual(
        categories
          .flatMap((text) => /: (\d+) /.exec(text)?.[1] ?? [])
          .map(Number)
          .toSorted((a, b) => a - b),
        known.filter((count) => count !== null).toSorted((a, b) => a - b),
      );
      assert.deepEqual(faults, []);
    });
});
