import type { Fault } from '../fault.js';
import { RealCollector } from '../harness/real-collector.js';

const KILLS = 3;

/** The server's machine loses power again and again while answers come in. */
export const fault: Fault = {
  number: 61,
  name: 'Collector killed in mid-transaction',
  injection: `the real collector gets SIGKILL ${KILLS} times while the page sends, and is started again; its database is read past it (test/faults/collector-kill loads it harder)`,
  browsers: ['chromium', 'firefox', 'webkit'],
  limit: 120_000,
  async run(world) {
    const collector = await RealCollector.start({ origin: world.site.origins.here });
    world.countRowsOf(collector);
    const tab = await world.openTab({ endpoint: collector.endpoint });
    for (let kill = 0; kill < KILLS; kill++) {
      const answering = world.citizen.answerTimes(3, tab, { until: 'stored' });
      await new Promise((resolve) => setTimeout(resolve, world.random.below(40)));
      await collector.kill();
      await answering;
      await collector.start();
      await world.hurry(tab);
    }
  },
};
