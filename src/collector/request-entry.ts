import { methodName, routeName, type AnsweredRequest } from './metrics.js';
import { minuteOf } from './moment.js';
import type { Tally } from './tally.js';

/**
 * One answered request as a log may tell it. There is nothing in it that the sender wrote: no address, no query, no id, no
 * body, no header; and no second, so that it cannot be laid beside a camera's clock.
 */
export interface RequestEntry {
  /** To the minute (UTC). */
  readonly at: string;
  readonly method: string;
  /** The pattern of the address, such as `/v1/surveys/{survey}`. */
  readonly route: string;
  readonly status: number;
  /** Until the answer began. */
  readonly milliseconds: number;
  /** What became of the responses that it brought: outcome → how many. Absent where it brought none. */
  readonly responses?: Readonly<Record<string, number>>;
}

/** What the log tells of a request. */
export function requestEntry({ method, route, status, seconds }: AnsweredRequest, { tally, now }: { readonly tally: Tally; readonly now: Date }): RequestEntry {
  return {
    at: minuteOf(now),
    method: methodName(method),
    route: routeName(route),
    status,
    milliseconds: Math.round(seconds * 1000),
    ...(tally.received > 0 ? { responses: Object.fromEntries(tally.outcomes) } : {}),
  };
}
