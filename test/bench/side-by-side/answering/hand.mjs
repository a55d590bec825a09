// A citizen's hand: real clicks and real keys, counted.
import { setTimeout as pause } from 'node:timers/promises';
import { seeControls } from './see-controls.mjs';
import { seeRanking } from './see-ranking.mjs';
import { seeTree } from './see-tree.mjs';

/** What is told apart by its words: the options of the ranking, and the answers to the other questions. */
const wordsOf = (survey) => {
  const questions = survey.pages.flatMap(({ questions }) => questions);
  return {
    options: questions.flatMap(({ options }) => options ?? []).map(({ text }) => text),
    choices: questions.flatMap(({ levels, columns }) => [...(levels ?? []), ...(columns ?? [])]),
  };
};

/** Gives every document of a page `globalThis.sight`, see see-tree.mjs. */
export async function giveSight(page, survey) {
  await page.evaluateOnNewDocument((words) => (globalThis.benchWords = words), wordsOf(survey));
  for (const see of [seeTree, seeControls, seeRanking]) await page.evaluateOnNewDocument(see);
}

const QUIET = 250;
const PATIENCE = 15_000;

/** Resolves when what can be read on a page has stayed the same for a while. */
export async function settled(page) {
  const end = Date.now() + PATIENCE;
  let before;
  for (;;) {
    const now = await page.evaluate(() => globalThis.sight.words().join('\n'));
    if (now === before || Date.now() > end) return now;
    before = now;
    await pause(QUIET);
  }
}

export class Hand {
  /** Clicks and presses so far; letters that were written are none. */
  presses = 0;
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Clicks on an element, or what stands for it; tells whether there was anything to be clicked on. */
  async click(element, { times = 1 } = {}) {
    const point = await element.evaluate((one) => globalThis.sight.pointOf(one));
    if (!point) return false;
    this.presses += times;
    await this.#page.mouse.click(point.x, point.y, { count: times });
    await pause(40);
    return true;
  }

  /** Chooses from a list of the browser's own, which a mouse opens with one click and chooses from with another. */
  async choose(select, value) {
    this.presses += 2;
    await select.select(value);
    await pause(40);
  }

  async key(name) {
    this.presses++;
    await this.#page.keyboard.press(name);
    await pause(15);
  }

  async write(text) {
    await this.#page.keyboard.type(text);
    await pause(40);
  }
}

/** What an expression in the page finds, as an element; undefined where it finds none. */
export async function found(page, look, ...given) {
  const handle = await page.evaluateHandle(look, ...given);
  return handle.asElement() ?? undefined;
}
