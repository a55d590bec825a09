// Answers a whole survey by keys alone: Tab to the next thing, and then the keys that it is said to take.
import { setTimeout as pause } from 'node:timers/promises';
import { Hand, settled } from './hand.mjs';
import { rank } from './rank.mjs';

/** A survey that is not sent after so many stops of Tab is given up. */
const MOST_STOPS = 250;
const MOST_BETWEEN = 60;

const isFocused = (element) => element.evaluate((one) => globalThis.sight.focused() === one);

/** Goes to an element by Tab, or back by Shift and Tab; tells whether the focus came there. */
async function goTo(page, hand, element) {
  for (let stops = 0; stops < MOST_BETWEEN; stops++) {
    if (await isFocused(element)) return true;
    const isBefore = await element.evaluate((one) => {
      const all = globalThis.sight.elements();
      return all.indexOf(one) < all.indexOf(globalThis.sight.focused());
    });
    if (isBefore) await page.keyboard.down('Shift');
    await hand.key('Tab');
    if (isBefore) await page.keyboard.up('Shift');
  }
  return false;
}

/** A list may open on its first entry, before it, or only with the first press. */
const LISTS = [0, 1, 2];

/** How a ranking is put in order by keys. */
const wayOf = (page, hand, opensAt = {}) => ({
  press: async (button) => (await goTo(page, hand, button)) && hand.key('Enter'),
  async choosePlace(select, place) {
    if (!(await goTo(page, hand, select))) return;
    const isThere = () => select.evaluate(({ options, value }, at) => [...options].filter((option) => option.value !== '')[at].value === value, place);
    for (let steps = 0; steps < 12 && !(await isThere()); steps++) await hand.key('ArrowDown');
  },
  async chooseFromList(list, place, option) {
    for (const ahead of new Set([opensAt.ahead ?? LISTS[0], ...LISTS])) {
      if (!(await goTo(page, hand, list))) return;
      for (let step = 0; step < place + ahead; step++) await hand.key('ArrowDown');
      await hand.key('Enter');
      await settled(page);
      if (await page.evaluate((which, at) => globalThis.sight.showsPlace(which, at), option, place)) return void (opensAt.ahead = ahead);
      // A list that has been chosen from opens again when the focus comes back.
      await hand.key('Tab');
    }
  },
  /** The keys by which libraries move what can be dragged: at once, or picked up and put down. */
  onItself: [['ArrowUp'], ['Enter'], ['Space', 'ArrowUp', 'Space']].map((keys) => async (itself) => {
    if (!(await itself.evaluate((one) => one.tabIndex >= 0)) || !(await goTo(page, hand, itself))) return false;
    for (const key of keys) await hand.key(key);
    await pause(100);
    return true;
  }),
});

/** What the focus is on now, as much of it as decides which key comes next. */
const lookAtFocus = (page, order) =>
  page.evaluate((ranked) => {
    const { sight } = globalThis;
    const element = sight.focused();
    if (element === null) return { kind: 'nothing' };
    const choice = sight.choiceOf(element);
    const group = sight.groups().find(({ choices }) => choices.includes(choice));
    return {
      arrows: element.type === 'radio' && group?.choices.filter(({ name }) => name === element.name).length > 1,
      kind: group ? 'choice' : sight.kindOf(element),
      place: Math.max(0, ranked.indexOf(sight.optionAlone())),
      isAnswered: group ? group.isAnswered : Boolean(element.value),
      isRanked: sight.rows().some(({ row }) => sight.holds(row, element)),
      goesOn: sight.goOn() === element,
    };
  }, order);

/** Answers what the focus is on. */
async function answerHere(page, hand, { kind, place, arrows }, { written, order }) {
  if (kind === 'text') return hand.write(written);
  // What is no radio button of the browser's own is a stop of its own, each.
  for (let stop = 0; !arrows && stop < place; stop++) await hand.key('Tab');
  await hand.key('Space');
  if ((await lookAtFocus(page, order)).isAnswered === false) await hand.key('Enter');
  for (let step = 0; arrows && step < place; step++) await hand.key('ArrowRight');
}

/**
 * Answers the survey that a page shows, up to the last key, which sends it.
 *
 * @param written What the comment says; `order`: the words of the options, the first first.
 * @returns The hand, and `atSend`: whether the focus is on the button that sends.
 */
export async function answerByKeys(page, { written, order }) {
  const hand = new Hand(page);
  let hasRanked = false;
  let hasWritten = false;
  await settled(page);
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    // A screen may put the focus somewhere itself.
    const here = await lookAtFocus(page, order);
    if (here.isRanked && !hasRanked) {
      await rank(page, wayOf(page, hand), order);
      hasRanked = true;
    } else if (here.goesOn && hasWritten) return { hand, atSend: true };
    else if (here.goesOn) {
      await hand.key('Enter');
      await settled(page);
      continue;
    } else if (['choice', 'text'].includes(here.kind) && !here.isAnswered && !here.isRanked) {
      await answerHere(page, hand, here, { written, order });
      hasWritten ||= here.kind === 'text';
      await settled(page);
    }
    await hand.key('Tab');
  }
  return { hand, atSend: false };
}
