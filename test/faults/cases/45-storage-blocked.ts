import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { says } from '../harness/says.js';
import type { World } from '../harness/world.js';

/** What a page meets in Chromium when cookies are blocked in its settings, which the Chromium of the tests does not have. */
function blockStorage(): void {
  const denied = (what: string) => new DOMException(`${what} is denied for this document.`, 'SecurityError');
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(window, storage, {
      get: () => {
        throw denied(storage);
      },
    });
  }
  IDBFactory.prototype.open = () => {
    const opening = Object.create(IDBOpenDBRequest.prototype, { error: { value: new DOMException('Internal error.', 'UnknownError') } }) as IDBOpenDBRequest;
    const later = (type: string, listener: () => void) => type === 'error' && setTimeout(listener);
    return Object.defineProperties(opening, { addEventListener: { value: later }, removeEventListener: { value: () => undefined } });
  };
  IDBFactory.prototype.databases = () => Promise.reject(new DOMException('Internal error.', 'UnknownError'));
  LockManager.prototype.request = () => Promise.reject(denied('Access to the Locks API'));
}

async function openBlocked(world: World) {
  if (world.browser === 'firefox') return world.openTab({ on: await world.ownDevice({ preferences: { 'network.cookie.cookieBehavior': 2 } }) });
  world.site.inject(blockStorage);
  return world.openTab();
}

/** The citizen lets no site keep anything. */
export const fault: Fault = {
  number: 45,
  name: 'Storage blocked (cookies off)',
  injection:
    'Firefox is started with the preference that blocks cookies and with them all storage; elsewhere a page script refuses IndexedDB, local storage and locks as Chromium does then; answers are given behind a 503, which then ends',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await openBlocked(world);
    const isBlocked = () => {
      try {
        return localStorage === null;
      } catch (error) {
        return (error as Error).name === 'SecurityError';
      }
    };
    assert.ok(await tab.evaluate(isBlocked));
    world.site.always(status(503));
    const answers = await world.citizen.answerTimes(2, tab);
    for (const { claim, words } of answers) {
      assert.equal(claim, 'tab', words);
      assert.match(words, /does not let us keep your answer\. Leave this tab open/);
    }
    await says(world, tab, /lost when this tab is closed/);
    world.site.well();
    await world.hurry(tab);
    for (const answer of answers) await world.arrived(answer);
  },
};
