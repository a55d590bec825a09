// Our collector behind the site of the comparison, as `tillid serve` starts it.
import { harness } from './harness.mjs';
import { MARKER } from './queue.mjs';

const JSON_TYPE = 'application/json';

/** Starts it with the survey that our page asks. */
export async function startCollector() {
  const { RealCollector } = await harness('real-collector.js');
  const collector = await RealCollector.start({ origin: 'http://localhost' });
  return {
    /** Hands a posted text on, and gives what the collector says. */
    async take(text) {
      const answer = await fetch(collector.endpoint, { method: 'POST', headers: { 'content-type': JSON_TYPE }, body: text });
      return { status: answer.status, type: answer.headers.get('content-type') ?? JSON_TYPE, body: await answer.text() };
    },
    /** Marker → how many rows the collector's database has of it. */
    rows() {
      const counted = new Map();
      for (const { canonical } of collector.rows()) {
        const marker = MARKER.exec(canonical)?.[0];
        counted.set(marker, (counted.get(marker) ?? 0) + 1);
      }
      return counted;
    },
    stop: () => collector.kill(),
  };
}
