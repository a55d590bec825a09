import { moodCalled } from './moods.js';
import type { Slot, Stage } from './stage.js';
import type { Step } from './step.js';

type StepOf<Do extends Step['do']> = Extract<Step, { readonly do: Do }>;

/** Does a step; false where there is nothing to do it to, so that any step of a history can be left out. */
type Deed<Do extends Step['do']> = (stage: Stage, step: StepOf<Do>) => Promise<boolean>;

const YEAR = 365 * 86_400_000;
/** Longest time to be offered to change an answer, in milliseconds; where none was given there is nothing to wait for. */
const OFFER_LIMIT = 500;

async function inTab(stage: Stage, number: number, work: (slot: Slot) => Promise<unknown>): Promise<boolean> {
  const slot = stage.liveAt(number);
  if (slot === null) return false;
  await work(slot);
  return true;
}

/** Loads a page; without a network the citizen sees the browser's own. */
async function load(stage: Stage, slot: Slot, work: () => Promise<unknown>): Promise<void> {
  await stage.freeze(slot, false);
  slot.hasPage = false;
  try {
    await work();
    await stage.untilShown(slot);
    stage.noteLoaded(slot);
  } catch (error) {
    if (!slot.offline && stage.hasNetwork && slot.tab.alive) throw error;
  } finally {
    stage.world.site.log.noteTabEnd();
  }
}

/** Goes to another page and back; a page that comes back as it was has its database again. */
async function leave(stage: Stage, slot: Slot): Promise<void> {
  const { wasTroubled } = slot;
  await load(stage, slot, async () => {
    await slot.tab.goto('about:blank');
    await slot.tab.page!.goBack({ waitUntil: 'domcontentloaded' });
    await stage.untilShown(slot);
    await stage.setDatabase(slot, 'works');
  });
  slot.wasTroubled = wasTroubled;
}

/** Asks for the form of the last answer again; runs in the page. */
async function askToChange(limit: number): Promise<boolean> {
  const root = () => document.querySelector('#widgets > *')?.shadowRoot;
  const hasForm = () => Boolean(root()?.querySelector('form'));
  const sent = () => (hasForm() ? null : root()?.querySelector('tillid-delivery-status'));
  const until = async (read: () => boolean) => {
    const end = performance.now() + limit;
    while (!read() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 4));
    return read();
  };
  if (!(await until(() => Boolean(sent()?.shadowRoot?.querySelector('[part=code]'))))) return false;
  sent()?.dispatchEvent(new Event('change-answer'));
  return until(hasForm);
}

const YES = async () => true;

/** What each step does. */
export const DEEDS: { readonly [Do in Step['do']]: Deed<Do> } = {
  async answer(stage, { tab, until }) {
    const slot = await stage.ready(tab);
    await stage.world.citizen.answer(slot.tab, { until });
    slot.isBusy = until === 'clicked';
    return true;
  },
  async change(stage, { tab }) {
    if (stage.liveAt(tab) === null) return false;
    const slot = await stage.ready(tab);
    if (!(await slot.tab.evaluate(askToChange, OFFER_LIMIT))) return false;
    stage.changes += 1;
    await stage.world.citizen.answer(slot.tab);
    return true;
  },
  async meet({ world: { site } }, { how, times }) {
    if (times === null) site.always(moodCalled(how));
    else site.next(times, moodCalled(how));
    return true;
  },
  async well(stage) {
    stage.well();
    return true;
  },
  open: (stage, { tab }) => (stage.liveAt(tab) === null ? stage.ready(tab).then(YES) : Promise.resolve(false)),
  close: (stage, { tab: number }) =>
    inTab(stage, number, async ({ tab }) => {
      stage.slots.delete(number);
      await tab.close();
    }),
  reload: (stage, { tab }) => inTab(stage, tab, (slot) => load(stage, slot, () => slot.tab.reload())),
  leave: (stage, { tab }) => inTab(stage, tab, (slot) => leave(stage, slot)),
  crash: (stage, { tab: number }) =>
    inTab(stage, number, async ({ tab }) => {
      stage.slots.delete(number);
      await tab.crash();
    }),
  freeze: (stage, { tab }) => inTab(stage, tab, (slot) => stage.freeze(slot, true)),
  thaw: (stage, { tab }) => inTab(stage, tab, (slot) => stage.freeze(slot, false)),
  offline: (stage, { tab }) => inTab(stage, tab, (slot) => stage.offline(slot, true)),
  online: (stage, { tab }) => inTab(stage, tab, (slot) => stage.offline(slot, false)),
  hurry: (stage, { tab }) => inTab(stage, tab, (slot) => (slot.frozen ? Promise.resolve() : stage.world.hurry(slot.tab))),
  async rush(stage) {
    const seen = stage.live.filter(({ frozen }) => !frozen);
    await Promise.all(seen.map(({ tab }) => stage.world.hurry(tab)));
    return seen.length > 1;
  },
  async unplug(stage) {
    stage.network(false);
    return true;
  },
  async 'plug in'(stage) {
    stage.network(true);
    return true;
  },
  database: (stage, { tab, how }) => inTab(stage, tab, (slot) => stage.setDatabase(slot, how)),
  clock: (stage, { years }) => stage.shiftClock(years * YEAR).then(YES),
  pause: (_stage, { milliseconds }) => new Promise((resolve) => setTimeout(resolve, milliseconds)).then(YES),
  async kill(stage) {
    stage.slots.clear();
    await stage.device.kill();
    await stage.device.start();
    return true;
  },
};
