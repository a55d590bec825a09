// One citizen's visit to a form through a door of its own: the survey answered by clicks, up to the press that sends it.
import { setTimeout as pause } from 'node:timers/promises';
import { answerByClicks } from './by-clicks.mjs';
import { giveSight, settled } from './hand.mjs';
import { openDoor } from './door.mjs';

/** The options of the ranking, the last first: no form begins with that order. */
export const orderOf = (survey) => survey.pages.flatMap(({ questions }) => questions.flatMap(({ options }) => options ?? [])).toReversed();

let visits = 0;

const PATIENCE = 10_000;

/** A visit that is not over by then never will be. */
const LONGEST = 120_000;

/** What a piece of work gives, or an error where it takes too long. */
async function inTime(work) {
  let late;
  const tooLate = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`a visit was not over after ${LONGEST / 1000} s`)), LONGEST);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(late);
  }
}

/** Waits until there is something to choose; a form that never shows anything is looked at as it is. */
async function asked(page) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) if (await page.evaluate(() => globalThis.sight.groups().length > 0)) return;
}

/** Opens a page in a browser context. */
export async function openPage(context, address, survey, beforeLoad = async () => undefined) {
  const page = await context.newPage();
  const connection = await page.createCDPSession();
  // Several visits go on at once, and a page that is not in front would stand still.
  await connection.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await giveSight(page, survey);
  await beforeLoad(page);
  await page.goto(address, { waitUntil: 'networkidle0' });
  return page;
}

/**
 * Runs a visit, and closes everything that it has opened.
 *
 * @param place `{ browser, site, form, survey, address }`, the address that of the form's page on the site.
 * @param work Called with `{ context, page, door, address, mark }`.
 * @param headers Headers of every page; `beforeLoad`: called with the page before it is loaded.
 */
export async function visiting({ browser, site, survey, address: made }, work, { headers = {}, beforeLoad } = {}) {
  const mark = `Bænken ved åen mangler ryglæn ${++visits}`;
  const door = await openDoor(site, mark);
  door.headers = headers;
  let context;
  try {
    context = await browser.createBrowserContext();
    const address = made.replace(site.address, door.address);
    const visit = async () => {
      const page = await openPage(context, address, survey, beforeLoad);
      await asked(page);
      return work({ context, page, door, address, mark });
    };
    return await inTime(visit());
  } finally {
    await context?.close();
    door.close();
  }
}

/** Answers all that clicks can answer, and tells what the page says then, before the survey is sent. */
export async function filledIn(page, survey, mark, more = {}) {
  const filled = await answerByClicks(page, { written: mark, order: orderOf(survey).map(({ text }) => text), ...more });
  return { ...filled, before: await settled(page) };
}
