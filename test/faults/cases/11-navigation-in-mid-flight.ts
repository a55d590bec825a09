import type { Fault } from '../fault.js';
import { after, receipt } from '../harness/behaviours.js';

/** The citizen clicks on while the answer is on its way: to a page of the site, and to somebody else's. */
export const fault: Fault = {
  number: 11,
  name: 'Navigation away in mid-flight, same site and other site',
  injection: 'the endpoint answers after 300 ms; once the request is there the tab goes to another page of the site, and the next time to another site',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    for (const [count, next] of [world.site.page({ language: 'da' }), `${world.site.origins.elsewhere}/nothing`].entries()) {
      world.site.next(1, after(300, receipt()));
      const { length } = world.site.log.posts();
      await world.citizen.answer(tab, { until: 'stored' });
      await world.site.requested(length + 1);
      await tab.goto(next);
      if (count === 0) await world.visit(tab, world.site.page());
    }
    await world.visit(tab, world.site.page());
  },
};
