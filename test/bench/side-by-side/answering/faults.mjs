// What can go wrong when an answer is sent. Each runs a visit to its end and tells what became of the answer.
import { setTimeout as pause } from 'node:timers/promises';
import { openPage, filledIn, visiting } from './answered-visit.mjs';
import { found, settled } from './hand.mjs';
import { toldBetween } from './told.mjs';

/** How long a fault lasts, how long an answer has afterwards to arrive, and how long when the page is opened again. */
const LASTS = 5000;
const PATIENCE = 12_000;
const PATIENCE_AGAIN = 7000;

async function waitFor(isSo, patience) {
  for (const end = Date.now() + patience; !isSo() && Date.now() < end;) await pause(100);
  return isSo();
}

const toldOn = async (page, before) => toldBetween(before, await settled(page));

/** Presses the button once more, as somebody does who is told that it failed, or still has the form, and finds a button for it. */
async function pressAgain(page, hand, door) {
  const button = await found(page, () => globalThis.sight.again());
  if (button === undefined || !(await hand.click(button))) return false;
  return waitFor(() => door.rows.length > 0, PATIENCE_AGAIN);
}

/** Comes back to the page as one who does not know that anything went wrong. */
async function comeBack({ context, address, door, survey }) {
  await openPage(context, address, survey);
  return waitFor(() => door.rows.length > 0, PATIENCE_AGAIN);
}

/** What becomes of an answer while its page stays open: it arrives by itself, by a press again where that was told, or on coming back. */
async function afterwards(visit, hand, told) {
  const { page, door } = visit;
  if (await waitFor(() => door.rows.length > 0, PATIENCE)) {
    await pause(1500);
    return { told, arrived: 'by itself', rows: door.rows.length };
  }
  const asksForIt = ['failed', 'nothing'].includes(told.meaning);
  if (asksForIt && (await pressAgain(page, hand, door))) return { told, arrived: 'pressed again', rows: door.rows.length };
  await page.close();
  const arrived = (await comeBack(visit)) ? 'on coming back' : 'never';
  return { told, arrived, rows: door.rows.length };
}

/** Answers the survey up to the last press, and leaves that to `work`, which is given the visit and what was filled in. */
const upToSending = (work) => (place) =>
  visiting(place, async (visit) => {
    const filled = await filledIn(visit.page, place.survey, visit.mark);
    const { before, send } = filled;
    if (send === undefined) return { told: toldBetween(before, before), arrived: 'never', rows: 0, note: 'no button to send with was found' };
    return work({ ...visit, survey: place.survey }, filled);
  });

/** A fault that begins before the press and is over after a while, with the page open. */
const during = (begin, end) =>
  upToSending(async (visit, { hand, send, before }) => {
    await begin(visit);
    await hand.click(send);
    await pause(LASTS);
    const told = await toldOn(visit.page, before);
    await end(visit);
    return afterwards(visit, hand, told);
  });

/** A fault after which the tab is closed, and the page opened again later. */
const closedAfter = (begin, wait, end) =>
  upToSending(async (visit, { hand, send, before }) => {
    const { page, door } = visit;
    await begin(visit);
    await hand.click(send);
    await wait(visit);
    const told = await toldOn(page, before);
    await page.close({ runBeforeUnload: false });
    // The browser gives up what a closed page has asked for.
    await pause(1000);
    await end(visit);
    return { told, arrived: (await comeBack(visit)) ? 'on coming back' : 'never', rows: door.rows.length };
  });

const doubleClick = upToSending(async ({ page, door }, { hand, send, before }) => {
  door.delay = 400;
  await hand.click(send, { times: 2 });
  await waitFor(() => door.rows.length > 0, PATIENCE);
  await pause(2000);
  return { told: await toldOn(page, before), arrived: door.rows.length > 0 ? 'by itself' : 'never', rows: door.rows.length };
});

const mood = (name) => (visit) => void (visit.door.mood = name);
const wellAgain = mood('well');
const wellAfterAll = (visit) => {
  visit.door.breakOff();
  wellAgain(visit);
};

/** The faults, by how tables call them. */
export const FAULTS = {
  'offline, then online, the page open': during(
    ({ page }) => page.setOfflineMode(true),
    ({ page }) => page.setOfflineMode(false),
  ),
  'offline, the tab closed, opened again online': closedAfter(
    ({ page }) => page.setOfflineMode(true),
    () => pause(2000),
    () => undefined,
  ),
  'the tab closed while the request hangs': closedAfter(mood('hanging'), ({ door }) => waitFor(() => door.sent > 0, 3000), wellAfterAll),
  'a double click': doubleClick,
  'the server answers 500 for a while': during(mood('failing'), wellAgain),
  'a captive portal answers 200 with a page': during(mood('portal'), wellAgain),
};
