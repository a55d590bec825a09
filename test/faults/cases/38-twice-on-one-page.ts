import assert from 'node:assert/strict';
import type { Tab } from '../harness/browser.js';
import type { Fault } from '../fault.js';
import { after, receipt, status } from '../harness/behaviours.js';
import type { PageOptions } from '../harness/pages.js';
import type { World } from '../harness/world.js';
import { VERSION } from '../../../src/protocol/version.js';

const OLDER = '0.0.9';

/** Pages with two libraries, and how many outboxes live in each: the elements that two share come from the first that has them. */
const PAGES: readonly { readonly libraries: PageOptions; readonly outboxes: number; readonly version: string }[] = [
  // The widget comes from the first library, `<tillid-outbox>` from the second, which runs right after it and is whole.
  { libraries: { build: 'both' }, outboxes: 2, version: VERSION },
  { libraries: { build: 'older', bundle: 'tillid-all.js', secondBuild: 'current' }, outboxes: 1, version: OLDER },
  { libraries: { bundle: 'tillid-classic.js', secondBuild: 'current' }, outboxes: 1, version: VERSION },
];

/** Serves the library in one file once more, as if it were of another version: so its answers say. */
async function serveOlder(world: World): Promise<void> {
  const tab = await world.openTab();
  const text = await tab.evaluate(() => fetch('/builds/current/tillid-all.js').then((served) => served.text()));
  world.site.serve('/builds/older/tillid-all.js', 'text/javascript', { body: text.replaceAll(VERSION, OLDER) });
  world.site.serve('/builds/both/tillid.js', 'text/javascript', { body: "import '/builds/current/tillid.js'; import '/builds/older/tillid-all.js';" });
  await tab.close();
}

function countOutboxes(): void {
  const counting = window as unknown as { outboxes: number };
  counting.outboxes = 0;
  const Original = BroadcastChannel;
  window.BroadcastChannel = class extends Original {
    constructor(name: string) {
      super(name);
      if (name === 'tillid-outbox') counting.outboxes++;
    }
  };
}
const outboxesOf = (tab: Tab) => tab.evaluate(() => (window as unknown as { outboxes: number }).outboxes);

/** A web editor put the widget into the page twice, and the library too. */
export const fault: Fault = {
  number: 38,
  name: 'Same widget twice on a page, two library versions on a page',
  injection:
    'two widgets of a page are sent in the same moment; then pages with two builds in three orders (modules, one file, classic script), where answers wait behind a 503 and all outboxes of the page hear `online` at once',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    await serveOlder(world);
    world.site.inject(countOutboxes);
    for (const { libraries, outboxes, version } of PAGES) {
      const tab = await world.openTab({ widgets: 2, ...libraries });
      world.site.always(status(503));
      const answers = await Promise.all([world.citizen.answer(tab), world.citizen.answer(tab, { widget: 1 })]);
      world.site.always(after(30, receipt()));
      await world.hurry(tab);
      for (const answer of answers) {
        await world.arrived(answer);
        assert.equal(world.site.log.rows.get(answer.id)?.body['client'], `tillid/${version}`);
      }
      assert.equal(await outboxesOf(tab), outboxes);
    }
  },
};
