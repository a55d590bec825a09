import type { Fault } from '../fault.js';
import { RealCollector } from '../harness/real-collector.js';

const SECOND = { id: 'fault-suite', version: '2', questions: [{ id: 'other', type: 'text', text: { en: 'Another question' } }] };

/** The survey gets another version while answers to the first wait on devices. */
export const fault: Fault = {
  number: 59,
  name: 'Answer to version 1 arrives when the server has version 2',
  injection: 'the real collector is killed, two answers to version 1 are given, the collector comes back and version 2 is published before they are sent',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const collector = await RealCollector.start({ origin: world.site.origins.here });
    world.countRowsOf(collector);
    const tab = await world.openTab({ endpoint: collector.endpoint });
    await world.arrived(await world.citizen.answer(tab));
    await collector.kill();
    const answers = await world.citizen.answerTimes(2, tab);
    await world.offline(tab, true);
    await collector.start();
    await collector.publish(SECOND);
    await world.offline(tab, false);
    await world.hurry(tab);
    for (const answer of answers) await world.arrived(answer);
  },
};
