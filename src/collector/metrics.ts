import { KEPT, REFUSALS, Tally } from './tally.js';

/** Upper ends of the histogram, in seconds; the last one, without end, is always there. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Only these are told apart: whoever asks chooses the method, and must not choose the size of this page. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of its address, never the address; null where there is nothing. */
  readonly route: string | null;
  readonly status: number;
  /** Until the answer began. */
  readonly seconds: number;
}

interface Durations {
  readonly counts: number[];
  sum: number;
}

const countUp = (counts: Map<string, number>, labels: string) => counts.set(labels, (counts.get(labels) ?? 0) + 1);

/** How a route is called in figures and in logs. */
export const routeName = (route: string | null): string => route ?? 'unknown';

/** How a method is called in figures and in logs. */
export const methodName = (method: string): string => (METHODS.has(method) ? method : 'other');

/**
 * The figures of a collector since its start. They tell no survey: how many answers a small group has given in an hour would
 * be told by two readings.
 */
export class Metrics {
  /** What became of all responses that came in. */
  readonly responses = new Tally();
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();

  countRequest({ method, route, status, seconds }: AnsweredRequest): void {
    countUp(this.#requests, `method="${methodName(method)}",route="${routeName(route)}",status="${status}"`);
    const durations = this.#durations.get(routeName(route)) ?? { counts: BUCKETS.map(() => 0).concat(0), sum: 0 };
    this.#durations.set(routeName(route), durations);
    const bucket = BUCKETS.findIndex((end) => seconds <= end);
    durations.counts[bucket === -1 ? BUCKETS.length : bucket]!++;
    durations.sum += seconds;
  }

  /** The figures in Prometheus' text format, version 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/). */
  text(): string {
    return [
      '# HELP tillid_responses_received_total Responses that came in. Always the sum of tillid_responses_total.',
      '# TYPE tillid_responses_received_total counter',
      `tillid_responses_received_total ${this.responses.received}`,
      '# HELP tillid_responses_total What became of the responses that came in.',
      '# TYPE tillid_responses_total counter',
      ...KEPT.map((outcome) => `tillid_responses_total{outcome="${outcome}",reason=""} ${this.responses.of(outcome)}`),
      ...REFUSALS.map((reason) => `tillid_responses_total{outcome="refused",reason="${reason}"} ${this.responses.of(reason)}`),
      '# HELP tillid_responses_verified_total Responses stored or replaced of surveys that ask their senders for something against programs, by whether all of it was right.',
      '# TYPE tillid_responses_verified_total counter',
      ...([1, 0] as const).map((mark) => `tillid_responses_verified_total{verified="${mark === 1 ? 'yes' : 'no'}"} ${this.responses.marked(mark)}`),
      '# HELP tillid_requests_total Requests that were answered.',
      '# TYPE tillid_requests_total counter',
      ...[...this.#requests].map(([labels, count]) => `tillid_requests_total{${labels}} ${count}`),
      '# HELP tillid_request_duration_seconds Time until the answer began.',
      '# TYPE tillid_request_duration_seconds histogram',
      ...[...this.#durations].flatMap(([route, durations]) => histogram(route, durations)),
      '',
    ].join('\n');
  }
}

function histogram(route: string, { counts, sum }: Durations): string[] {
  let below = 0;
  const buckets = counts.map((count, index) => {
    below += count;
    return `tillid_request_duration_seconds_bucket{route="${route}",le="${BUCKETS[index] ?? '+Inf'}"} ${below}`;
  });
  return [...buckets, `tillid_request_duration_seconds_sum{route="${route}"} ${sum}`, `tillid_request_duration_seconds_count{route="${route}"} ${below}`];
}
