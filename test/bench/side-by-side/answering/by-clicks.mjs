// Answers a whole survey by single clicks, nothing dragged; only the comment is written.
import { found, Hand, settled } from './hand.mjs';
import { rank } from './rank.mjs';

const MOST_SCREENS = 20;

/** How a ranking is put in order by clicks. */
const wayOf = (page, hand) => ({
  press: (button) => hand.click(button),
  choosePlace: async (select, place) => hand.choose(select, await select.evaluate(({ options }, at) => [...options].filter(({ value }) => value !== '')[at].value, place)),
  async chooseFromList(list, place, option) {
    const isThere = () => page.evaluate((which, at) => globalThis.sight.showsPlace(which, at), option, place);
    for (let tries = 0; tries < 2 && !(await isThere()); tries++) await openAndChoose(page, hand, list, place);
  },
  onItself: [(itself) => hand.click(itself)],
});

/** Opens a list that a library draws itself by a click, and chooses a place from what appears by another. */
async function openAndChoose(page, hand, list, place) {
  const before = await page.evaluateHandle((text) => globalThis.sight.saying(text), String(place + 1));
  await hand.click(list);
  await settled(page);
  const entry = await found(page, (text, known) => globalThis.sight.saying(text).find((element) => !known.includes(element)), String(place + 1), before);
  if (entry) await hand.click(entry);
  await settled(page);
}

/** The next thing on the screen to answer that has not been tried: one choice of an open group, or a field to write in. */
const nextToAnswer = (page, order) =>
  found(
    page,
    (ranked) => {
      const { sight } = globalThis;
      const tried = (globalThis.benchTried ??= new WeakSet());
      const rows = sight.rows().map(({ row }) => row);
      const place = ranked.indexOf(sight.optionAlone());
      const isFree = (element) => !tried.has(element) && !rows.some((row) => sight.holds(row, element));
      const groups = sight.groups().filter(({ choices, isAnswered }) => !isAnswered && choices.every(isFree));
      const first = groups.map(({ choices }) => choices[place >= 0 ? place : Math.floor(choices.length * 0.7)]);
      const fields = sight.controls().filter(({ kind }) => kind === 'text');
      const next = first[0] ?? fields.map(({ element }) => element).find((element) => isFree(element) && !element.readOnly);
      if (next) for (const element of groups.find(({ choices }) => choices.includes(next))?.choices ?? [next]) tried.add(element);
      return next;
    },
    order,
  );

/**
 * Answers the survey that a page shows, up to the last press, which sends it.
 *
 * @param written What the comment says; `order`: the words of the options, the first first; `onScreen`: called on each screen.
 * @returns The hand, and `send`: the button that sends; undefined where none was found.
 */
export async function answerByClicks(page, { written, order, onScreen = async () => undefined }) {
  const hand = new Hand(page);
  let hasRanked = false;
  let before;
  for (let screen = 0; screen < MOST_SCREENS; screen++) {
    const words = await settled(page);
    if (words === before) break;
    before = words;
    await onScreen(screen);
    let hasComment = false;
    for (let element = await nextToAnswer(page, order); element !== undefined; element = await nextToAnswer(page, order)) {
      await hand.click(element);
      if (!(await element.evaluate((one) => globalThis.sight.kindOf(one) === 'text'))) continue;
      await hand.write(written);
      hasComment = true;
    }
    if (!hasRanked && (await page.evaluate(() => globalThis.sight.rows().length > 0))) {
      await rank(page, wayOf(page, hand), order);
      hasRanked = true;
    }
    const button = await found(page, () => globalThis.sight.goOn());
    if (hasComment || button === undefined) return { hand, send: button };
    await hand.click(button);
  }
  return { hand, send: undefined };
}
