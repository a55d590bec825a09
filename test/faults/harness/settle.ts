import { setTimeout as pause } from 'node:timers/promises';
import type { Device, Place, Tab } from './browser.js';
import type { Answer } from './citizen.js';
import { isRowOf } from './commit-log.js';
import type { Remaining } from './page-suite.js';
import { addressOf, optionsIn } from './pages.js';
import type { World } from './world.js';

/** How often pages are told to look, and how often the log is read, in milliseconds. */
const HURRY = 150;
const LOOK = 20;
/** Longest time for `<tillid-outbox>` to say what is so, in milliseconds. */
const WORDS_LIMIT = 3000;

/** One place for each storage that an answer was given in. */
interface Outlet {
  readonly tab: Tab;
  readonly place: Place;
}

/** What a citizen reads in `<tillid-outbox>` when answers wait: how many. */
const WAITING = /(\d+)[^\d.]*(?:waiting|venter)/i;

/** The address without the places where it stops. */
function withoutHolds(address: string): string {
  const url = new URL(address);
  const { holds: _holds, ...options } = optionsIn(url);
  return url.searchParams.has('with') ? addressOf(url.origin, options) : address;
}

async function reopen(world: World, device: Device, { url, frame }: Answer): Promise<Outlet | null> {
  if (!device.running) {
    if (device.profile === null) return null;
    await device.start();
  }
  const tab = await world.emptyTab(device);
  await world.visit(tab, withoutHolds(url));
  return { tab, place: frame === null ? tab : await tab.frame(frame) };
}

/** A live page for each device, and for each frame, that answers were given on; opened again where there is none. */
async function outlets(world: World): Promise<Outlet[]> {
  const found = new Map<string, Answer[]>();
  const devices: Device[] = [];
  for (const answer of world.citizen.answers) {
    const { device, isPrivate } = answer.tab;
    // A private window that was closed cannot be opened again, and a call that failed at once has no page.
    if ((isPrivate && !answer.tab.alive) || answer.url === '') continue;
    if (!devices.includes(device)) devices.push(device);
    const key = [devices.indexOf(device), isPrivate, answer.frame === null ? new URL(answer.url).origin : answer.url].join(' ');
    found.set(key, [...(found.get(key) ?? []), answer]);
  }
  const opened: Outlet[] = [];
  for (const answers of found.values()) {
    const { device, isPrivate } = answers[0]!.tab;
    const living = answers.find(({ tab, pageEnded }) => tab.alive && !pageEnded);
    const other = world.tabs.find((tab) => tab.device === device && tab.isPrivate === isPrivate);
    if (living !== undefined) opened.push({ tab: living.tab, place: living.frame === null ? living.tab : await living.tab.frame(living.frame) });
    else if (answers[0]!.frame === null && other !== undefined && (await isPage(other))) opened.push({ tab: other, place: other });
    else if (!isPrivate) opened.push(...[await reopen(world, device, answers.at(-1)!)].filter((outlet) => outlet !== null));
  }
  return opened;
}

const isPage = (tab: Tab): Promise<boolean> => tab.evaluate(() => window.faultSuite !== undefined).catch(() => false);

async function look({ place }: Outlet): Promise<Remaining> {
  return place.evaluate(() => {
    window.dispatchEvent(new Event('online'));
    return window.faultSuite!.remaining();
  });
}

/** How things stood in the end. */
export interface Settled {
  /** Ids that the devices still hold; null where a database could not be read. */
  readonly kept: ReadonlySet<string> | null;
  /** What `<tillid-outbox>` said of a number that was not so. */
  readonly untrue: readonly string[];
}

/** Gives everything its chance: looks at once and again until nothing waits or the patience, in milliseconds, is over. */
export async function settle(world: World, patience: number): Promise<Settled> {
  const { site, citizen } = world;
  site.well();
  for (const tab of world.tabs) await tab.recover();
  const places = await outlets(world);
  for (const tab of world.tabs) await world.hear(tab);
  const owed = () => {
    const rows = world.rows();
    const isPromised = ({ claim, pageEnded }: Answer) => claim === 'device' || (claim === 'tab' && !pageEnded);
    return citizen.answers.some((answer) => isPromised(answer) && answer.excuse === null && !answer.refused && !rows.some((row) => isRowOf(row, answer)));
  };
  const isExcused = (id: string) => citizen.answers.some((answer) => answer.id === id && answer.excuse !== null);
  const end = Date.now() + patience;
  for (;;) {
    const remaining: Remaining[] = [];
    for (const outlet of places) remaining.push(await look(outlet));
    const looked = Date.now();
    for (const tab of world.tabs) await world.hear(tab);
    const waiting = remaining.map(({ entries, words }) => entries?.filter(({ state }) => state === 'waiting').map(({ id }) => id) ?? (WAITING.test(words) ? ['?'] : []));
    const waits = waiting.flat().some((id) => !isExcused(id));
    const untrue = remaining.flatMap(({ entries, words }, index) => {
      const said = Number(WAITING.exec(words)?.[1] ?? 0);
      return entries === null || words === '' || said === waiting[index]!.length ? [] : [`the outbox said "${words}", and ${waiting[index]!.length} waited`];
    });
    const isSettled = !waits && !owed();
    if ((isSettled && untrue.length === 0) || looked > end || (isSettled && looked > end - patience + WORDS_LIMIT)) {
      const entries = remaining.some((one) => one.entries === null) ? null : remaining.flatMap((one) => one.entries ?? []);
      return { kept: entries && new Set(entries.map(({ id }) => id)), untrue: world.citizen.answers.some(({ claim }) => claim === 'tab') ? [] : untrue };
    }
    while (Date.now() < looked + HURRY && owed()) await pause(LOOK);
    if (waits || untrue.length > 0) await pause(LOOK);
  }
}
