import type { KeptResponse, Stored } from '../collector.js';

/** What becomes of a response that arrives; where it takes the place of another, that one is given. */
export type Arrival = { readonly outcome: Exclude<Stored, 'replaced'> } | { readonly outcome: 'replaced'; readonly earlier: KeptResponse };

/** A response that is kept, as canonical JSON. */
interface KeptText {
  readonly text: string;
}

const revisionOf = ({ revision = 0 }: KeptResponse) => revision;

/**
 * Judges what becomes of a response, given what is kept under its id. Every store asks here, so that all of them answer alike.
 *
 * @param kept What is kept; undefined where nothing has arrived under this id.
 * @param options.text The response that arrives, as canonical JSON.
 * @param options.isClosed Whether the survey has closed: then nothing is replaced any more.
 */
export function judgeArrival(response: KeptResponse, kept: KeptText | 'withdrawn' | undefined, { text, isClosed }: { readonly text: string; readonly isClosed: boolean }): Arrival {
  if (kept === 'withdrawn') return { outcome: 'withdrawn' };
  if (kept === undefined) return { outcome: 'stored' };
  if (kept.text === text) return { outcome: 'repeated' };
  const earlier = JSON.parse(kept.text) as KeptResponse;
  if (earlier.survey !== response.survey || revisionOf(earlier) === revisionOf(response)) return { outcome: 'conflict' };
  if (revisionOf(earlier) > revisionOf(response)) return { outcome: 'superseded' };
  return isClosed ? { outcome: 'closed' } : { outcome: 'replaced', earlier };
}
