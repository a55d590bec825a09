// Queues that keep what could not be sent: ours, and four that pages use, each under the same eight faults in a real browser.
import { startCollector } from '../queues/collector.mjs';
import { FAULTS } from '../queues/faults.mjs';
import { harness } from '../queues/harness.mjs';
import { queue as posthog } from '../queues/posthog.mjs';
import { startQueuesSite } from '../queues/queues-site.mjs';
import { queuesReport } from '../queues/queues-report.mjs';
import { queue as segment } from '../queues/segment.mjs';
import { queue as sentry } from '../queues/sentry.mjs';
import { queue as tillid } from '../queues/tillid.mjs';
import { undergo } from '../queues/undergo.mjs';
import { queue as workbox } from '../queues/workbox.mjs';

const QUEUES = [tillid, workbox, sentry, posthog, segment];

/** How many go on at once: almost all of each is waiting. */
const AT_ONCE = 8;

/**
 * Runs them.
 *
 * @param context `peersFolder`: where the packages are installed; `log`: takes a line of progress.
 */
export async function measureQueues({ peersFolder, log = () => undefined }) {
  const collector = await startCollector();
  const site = await startQueuesSite({ peers: peersFolder, collector });
  const { chromium } = await harness('chromium.js');
  const shared = await chromium.launch();
  const waiting = FAULTS.flatMap((fault) => QUEUES.map((queue) => ({ fault, queue })));
  const outcomes = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const outcome = await undergo(next, { site, collector, shared, launch: () => chromium.launch() });
      outcomes.push(outcome);
      log(`queues ${next.fault.letter}, ${outcome.queue}: ${outcome.given} given, ${outcome.lost} lost, ${outcome.doubled} twice`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // Where one has failed, the others begin no more.
    waiting.length = 0;
    if (shared.running) await shared.quit();
    site.stop();
    await collector.stop();
  }
  return queuesReport(outcomes, { queues: QUEUES, faults: FAULTS });
}
