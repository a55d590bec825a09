// Puts the options of the ranking in an order with whatever there is beside each of them, one option after the other.
import { setTimeout as pause } from 'node:timers/promises';
import { found, settled } from './hand.mjs';

/** An option that is not where it shall be after so many steps is given up. */
const MOST = 8;

const signature = (page) => page.evaluate(() => globalThis.sight.rankingSignature());
const state = (page) => page.evaluate(() => globalThis.sight.rankingState());
const control = (page, option, kind, index = 0) => found(page, (which, what, at) => globalThis.sight.meansOf(globalThis.sight.rowFor(which))[what].at(at), option, kind, index);

/** How long a page has to show that something moved. */
const PATIENCE = 600;

/** Does something for one option, and tells whether that changed anything in the ranking. */
async function changes(page, act) {
  const before = await signature(page);
  if ((await act()) === false) return false;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
    if ((await signature(page)) === before) continue;
    // What moves may still be on its way.
    await settled(page);
    return true;
  }
  return false;
}

/** One step with the buttons beside an option, else with the option itself; whether anything moved. */
async function step(page, way, option) {
  const buttons = await page.evaluate((which) => globalThis.sight.meansOf(globalThis.sight.rowFor(which)).buttons.length, option);
  for (let index = 0; index < buttons; index++) {
    const button = await control(page, option, 'buttons', index);
    if (button !== undefined && (await changes(page, () => way.press(button)))) return true;
  }
  for (const act of way.onItself) {
    const itself = (await control(page, option, 'focusable')) ?? (await found(page, (which) => globalThis.sight.rowFor(which), option));
    if (itself !== undefined && (await changes(page, () => act(itself)))) return true;
  }
  return false;
}

/** @param shapeOfPlaced How a row looks once it has a place; undefined while none has. */
async function moveTo(page, way, option, place, shapeOfPlaced) {
  const isThere = async () => {
    const now = await state(page);
    return now[place]?.option === option && (shapeOfPlaced === undefined || now[place].shape === shapeOfPlaced);
  };
  for (let tries = 0; tries < MOST; tries++) {
    if ((tries > 0 || shapeOfPlaced !== undefined) && (await isThere())) return true;
    if (!(await step(page, way, option))) break;
  }
  return isThere();
}

/**
 * Goes on until an option does not come to its place; what arrives tells how far that was.
 *
 * @param way How things are pressed and chosen: `press`, `choosePlace`, `chooseFromList`, and `onItself`, what can be tried on an
 *   option.
 * @param order The words of the options, first the one that shall be first.
 */
export async function rank(page, way, order) {
  let shapeOfPlaced;
  for (const [place, option] of order.entries()) {
    const [select, button, list] = await Promise.all(['selects', 'buttons', 'lists'].map((kind) => control(page, option, kind)));
    if (select && !button) await way.choosePlace(select, place);
    else if (list && !button) await way.chooseFromList(list, place, option);
    else if (!(await moveTo(page, way, option, place, shapeOfPlaced))) return;
    shapeOfPlaced = (await state(page)).find((one) => one.option === option)?.shape;
  }
}
