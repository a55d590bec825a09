import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { after, receipt, status } from '../harness/behaviours.js';

/** Each runs in the page before its scripts. */
const WITHOUT = {
  'no locks at all': () => void Reflect.deleteProperty(Navigator.prototype, 'locks'),
  'locks that are refused': () => {
    LockManager.prototype.request = () => Promise.reject(new DOMException('Access to the Locks API is denied in this context.', 'SecurityError'));
  },
} as const;

/** Nobody tells the tabs apart: both send, and the endpoint knows an id that it has seen. */
export const fault: Fault = {
  number: 39,
  name: 'No Web Locks',
  injection: '`navigator.locks` is taken out of the page, then its requests are refused with SecurityError; answers wait behind a 503, and two tabs hear `online` at once',
  browsers: ['chromium', 'firefox', 'webkit'],
  mayOverlap: true,
  async run(world) {
    for (const [without, inject] of Object.entries(WITHOUT)) {
      world.site.inject(inject);
      const tabs = [await world.openTab(), await world.openTab()];
      const isWithout = () => navigator.locks?.request('test', () => false).catch(() => true) ?? true;
      for (const tab of tabs) assert.ok(await tab.evaluate(isWithout), without);
      world.site.always(status(503));
      const answers = [await world.citizen.answer(tabs[0]!), await world.citizen.answer(tabs[1]!)];
      world.site.always(after(30, receipt()));
      await Promise.all(tabs.map((tab) => world.hurry(tab)));
      for (const answer of answers) await world.arrived(answer);
      for (const tab of tabs) await tab.close();
    }
  },
};
