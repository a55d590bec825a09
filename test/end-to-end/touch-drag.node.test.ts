import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { appear } from '../fixtures/browser.js';
import { PHONE, type Phone, type Point, startPhone } from '../fixtures/phone.js';
import { waitUntil } from '../fixtures/wait-until.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** What can be tapped in the control of each method, and what is answered then; a pair is whichever was drawn. */
const METHODS = {
  rank: ['.card[data-option=c] .next', (given) => assert.deepEqual(given, ['c'])],
  dots: ['.card:nth-child(3) [part=plus]', (given) => assert.deepEqual(given, { c: 1 })],
  approval: ['.cards > :nth-child(3) .card', (given) => assert.deepEqual(given, ['c'])],
  pairs: ['.side', (given) => assert.equal((given as string[][]).length, 1)],
  budget: ['.cards > :nth-child(3) .card', (given) => assert.deepEqual(given, ['c'])],
} as const satisfies Record<string, readonly [target: string, check: (given: unknown) => void]>;

/** A page taller than the screen of a phone, with a board between its words. */
const pageOf = (method: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${method}</title><script type="module" src="/cdn/tillid.js"></script></head>
<body>${'<p>Words before the board.</p>'.repeat(12)}
<tillid-ranking method="${method}" budget="500" survey="touch"><ol>${IDS.map((id) => `<li value="${id}" data-cost="100">Option ${id}</li>`).join('')}</ol></tillid-ranking>
${'<p>Words after the board.</p>'.repeat(40)}</body></html>`;

/** The middle of a part of the control, once that stands so far from the upper edge of the window. */
async function middleOf(page: Page, method: string, selector: string, from?: number): Promise<Point> {
  const part = await appear(page, `tillid-ranking >>> tillid-${method} >>> ${selector}`);
  return part.evaluate((element, top) => {
    const { y } = element.getBoundingClientRect();
    if (top !== undefined) window.scrollBy(0, y - top);
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, from);
}

const givenIn = async (page: Page, method: string): Promise<unknown> =>
  (await appear(page, `tillid-ranking >>> tillid-${method}`)).evaluate((control) => (control as unknown as { given: unknown }).given);

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Waits until the page has come to rest, and tells where. */
async function restOf(page: Page): Promise<number> {
  for (let [last, now] = [-1, await scrolled(page)]; ; [last, now] = [now, await scrolled(page)]) {
    if (now === last) return now;
    await pause(100);
  }
}

describe('on a phone, on a page that is taller than its screen,', () => {
  let open: (method: string) => Promise<Phone>;
  before(async () => {
    open = await startPhone(Object.fromEntries(Object.keys(METHODS).map((method) => [method, pageOf(method)])));
  });

  for (const [method, [target, check]] of Object.entries(METHODS)) {
    it(`a swipe over a board of the method "${method}" scrolls the page, and answers nothing`, async () => {
      const { page, fingers } = await open(method);
      const { x, y } = await middleOf(page, method, '.card-text, .side', 400);
      const before = await restOf(page);
      await fingers.put({ x, y });
      await fingers.move({ x, y: y - 200 });
      await fingers.lift();
      const after = await restOf(page);
      assert.ok(after - before > 100, `scrolled by ${after - before}`);
      assert.equal(await givenIn(page, method), undefined);
    });

    it(`a tap on a board of the method "${method}" does what a click does`, async () => {
      const { page, fingers } = await open(method);
      const point = await middleOf(page, method, target, 300);
      // A pair that has just come takes no answer for a moment.
      await pause(500);
      await fingers.put(point);
      await fingers.lift();
      check(await waitUntil('an answer', () => givenIn(page, method)));
    });
  }

  describe('the handle of an option that is put in order', () => {
    const handle = (id: string) => `.card[data-option=${id}] .handle`;
    /** A board on which all have a place, in the order of the list; the handle of the third stands in the middle of the screen. */
    async function placed(): Promise<Phone & { readonly third: Point }> {
      const phone = await open('rank');
      const control = await appear(phone.page, 'tillid-ranking >>> tillid-rank');
      await control.evaluate((element, ids) => Object.assign(element, { value: ids }), IDS);
      await waitUntil('the order', () => phone.page.$('tillid-ranking >>> tillid-rank >>> [part=placed] .card:nth-child(8)'));
      const third = await middleOf(phone.page, 'rank', handle('c'), PHONE.height / 2);
      return { ...phone, third };
    }
    const order = (page: Page) => givenIn(page, 'rank');

    it('moves the option with the finger, and not the page', async () => {
      const { page, fingers, third } = await placed();
      const before = await restOf(page);
      const second = await middleOf(page, 'rank', handle('b'));
      await fingers.put(third);
      await fingers.move({ x: third.x, y: second.y - 20 });
      await fingers.lift();
      assert.deepEqual(await order(page), ['a', 'c', 'b', 'd', 'e', 'f', 'g', 'h']);
      assert.equal(await restOf(page), before);
    });

    it('scrolls the page on while the finger stays near the edge, and drops the option further down', async () => {
      const { page, fingers, third } = await placed();
      const before = await restOf(page);
      await fingers.put(third);
      await fingers.move({ x: third.x, y: PHONE.height - 8 });
      await waitUntil('the page to scroll on', async () => (await scrolled(page)) > before + PHONE.height / 2);
      await fingers.move({ x: third.x, y: PHONE.height / 2 });
      await fingers.lift();
      assert.notEqual(((await order(page)) as string[] | undefined)?.indexOf('c'), 2);
    });

    for (const [what, interrupt] of [
      ['a second finger comes', async ({ fingers }: Phone, { y }: Point) => (await fingers.put({ x: 250, y: y + 60 }), await fingers.lift())],
      ['the system takes the finger away', async ({ fingers }: Phone) => fingers.lose()],
    ] as const) {
      it(`leaves the order as it was when ${what}`, async () => {
        const phone = await placed();
        const second = await middleOf(phone.page, 'rank', handle('b'));
        await phone.fingers.put(phone.third);
        await phone.fingers.move({ x: phone.third.x, y: second.y - 20 });
        await waitUntil('the drag', () => phone.page.$('tillid-ranking >>> tillid-rank >>> .card.dragged'));
        await interrupt(phone, phone.third);
        await waitUntil('the end of the drag', async () => (await phone.page.$('tillid-ranking >>> tillid-rank >>> .card.dragged')) === null);
        assert.deepEqual(await order(phone.page), IDS);
      });
    }
  });
});
