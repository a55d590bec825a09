import { liesAhead } from './lies-ahead.js';
import type { EndpointPause } from './outbox-entry.js';

/**
 * Of all pauses that are known the one that holds for each endpoint: one that is not over, rather one that the endpoint
 * asked for than our own, the longest.
 */
export function holdingPauses(pauses: readonly EndpointPause[], now: number): ReadonlyMap<string, EndpointPause> {
  const rank = ({ until, asked }: EndpointPause) => (liesAhead(until, now) ? 1 + Number(asked) : 0);
  return new Map(pauses.toSorted((a, b) => rank(a) - rank(b) || a.until - b.until).map((pause) => [pause.endpoint, pause]));
}
