import type { Fault } from '../fault.js';
import { status } from '../harness/behaviours.js';
import { until } from '../harness/until.js';

const HOUR = 3_600_000;
const soon = () => new Date(Date.now() + 2000).toUTCString();
const past = () => new Date(Date.now() - HOUR).toUTCString();
const inTenYears = () => new Date(Date.now() + 10 * 365 * 24 * HOUR).toUTCString();

/** A server under maintenance that says when to come again in every form that there is, and in some that there are not. */
export const fault: Fault = {
  number: 15,
  name: '502, 503 and 504 with and without Retry-After',
  injection: 'seven pages post to seven addresses that answer 502 and 504 without the header, and 503 with seconds, a date, a past date, nonsense, and a date in ten years',
  browsers: ['chromium', 'firefox', 'webkit'],
  patience: 20_000,
  async run(world) {
    const answers = [
      status(502),
      status(504),
      status(503, { retryAfter: '2' }),
      status(503, { retryAfter: soon() }),
      status(503, { retryAfter: past() }),
      status(503, { retryAfter: 'after lunch' }),
      status(503, { retryAfter: inTenYears() }),
    ];
    for (const [index, behaviour] of answers.entries()) {
      world.site.always(behaviour);
      const tab = await world.openTab({ endpoint: `/v1/responses?address=${index}` });
      const { id } = await world.citizen.answer(tab);
      await until(
        () => `a request with ${id}`,
        () => world.site.log.posts().some(({ ids }) => ids.includes(id)),
      );
    }
    // What the last endpoint asked for is noted before the clock moves.
    await new Promise((resolve) => setTimeout(resolve, 300));
    // No endpoint is obeyed for longer than a day.
    for (const tab of world.tabs) await world.shiftClock(tab, 25 * HOUR);
  },
};
