import { AllowedOrigins } from './allowed-origins.js';
import { setAnswerHeaders } from './answer-headers.js';
import { auditor } from './audit.js';
import { authoriser } from './authorise.js';
import { collectorRoutes } from './collector-routes.js';
import { crossOriginHeaders, preflight } from './cross-origin.js';
import { discardRest } from './discard-rest.js';
import { methodName, Metrics, routeName } from './metrics.js';
import { problemResponse } from './problem-response.js';
import { RateLimiter, type RateLimits, UNLIMITED } from './rate-limiter.js';
import { type RequestEntry, requestEntry } from './request-entry.js';
import { Announcements } from './results-stream.js';
import { type FoundRoute, routeFinder, type Visit } from './routes.js';
import type { Store } from './store.js';
import { Tally } from './tally.js';
import { tooMany } from './too-many.js';

/** What a collector works with. */
export interface CollectorParts {
  readonly store: Store;
  /** The first administrator's token; without one only the tokens in the store are taken. */
  readonly token?: string;
  /** Origins whose pages may post answers and read results, e.g. `https://www.example.dk`. */
  readonly origins?: readonly string[];
  /** Aborted when the server stops: streams end, and requests are told to come again. */
  readonly stopping?: AbortSignal;
  /** Told about errors that nobody outside may see. */
  readonly log?: (message: string) => void;
  /** Told of each request that was answered, in words that may be written into a log. */
  readonly onAnswered?: (entry: RequestEntry) => void;
  /** Tells the moment by which a survey is open or closed. */
  readonly now?: () => Date;
  /** Milliseconds on a clock that is never set, by which durations are measured. */
  readonly ticks?: () => number;
  /** Whether there is what the collector needs beside its store, such as room on the disk; asked for `GET /readyz`. */
  readonly isReady?: () => Promise<boolean>;
  /** Through which those who watch results are told of changes that come another way than by a request. */
  readonly announcements?: Announcements;
  /** How much may come from one address range; any amount if absent. */
  readonly limits?: RateLimits;
  /** The figures that `GET /metrics` tells. */
  readonly metrics?: Metrics;
}

/** A collector: a request comes in, an answer goes out, on any server that speaks the Fetch API. */
export type Collector = (request: Request, client?: Client) => Promise<Response>;

/** Who sends a request, as far as the server knows. */
export interface Client {
  /** Their IP address. It is used for limits, and written down nowhere. */
  readonly address?: string | undefined;
}

/**
 * Makes a collector. Answers are stored before they are acknowledged; results leave it only above the minimum group; errors
 * are problem documents (RFC 9457) that never repeat an answer.
 */
export function createCollector({
  store,
  token,
  origins = [],
  stopping = new AbortController().signal,
  log = () => {},
  onAnswered = () => {},
  now = () => new Date(),
  ticks = () => performance.now(),
  isReady = () => Promise.resolve(true),
  metrics = new Metrics(),
  announcements = new Announcements(),
  limits,
}: CollectorParts): Collector {
  const allowed = new AllowedOrigins(origins, { store, ticks, log });
  const limiter = limits && new RateLimiter(limits, ticks);
  const { access } = store;
  const authorise = authoriser({ access, token, now });
  const audit = auditor(access, now);

  const routeOf = routeFinder(collectorRoutes({ store, authorise, audit, announcements, metrics, stopping, now, ticks, isReady, onPublish: () => allowed.forget(), origins }));

  const answerTo = async (request: Request, found: FoundRoute | null, visit: Visit): Promise<Response> => {
    if (stopping.aborted) return problemResponse('stopping', {}, { 'retry-after': '5' });
    if (found === null) return problemResponse('unknown-route');
    const methods = [...Object.keys(found.methods), 'OPTIONS'];
    if (request.method === 'OPTIONS') return preflight(methods, visit.isFromAllowedOrigin);
    const handler = found.methods[request.method === 'HEAD' ? 'GET' : request.method];
    if (handler === undefined) return problemResponse('wrong-method', { detail: `Expected one of ${methods.join(', ')}.` }, { allow: methods.join(', ') });
    const tries = request.headers.has('authorization');
    const wait = tries ? visit.allowance.waitForTries() : 0;
    if (wait > 0) return tooMany(wait);
    const answer = await handler(request, found.name, visit);
    if (tries && answer.status === 401) visit.allowance.takeTry();
    return answer;
  };

  return async (request, client) => {
    const begun = ticks();
    const found = routeOf(new URL(request.url).pathname);
    const isFromAllowedOrigin = await allowed.allows(request.headers.get('origin'));
    const visit: Visit = { isFromAllowedOrigin, tally: new Tally(), allowance: (await limiter?.allowanceOf(client?.address)) ?? UNLIMITED };
    let answer: Response;
    try {
      answer = await answerTo(request, found, visit);
    } catch (error) {
      // Whoever has gone before the end is no fault of the collector.
      if (!request.signal.aborted)
        log(`${methodName(request.method)} ${routeName(found?.pattern ?? null)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      answer = problemResponse('internal-error', {}, { 'retry-after': '5' });
    }
    void discardRest(request);
    for (const [name, value] of Object.entries(crossOriginHeaders(request, isFromAllowedOrigin))) answer.headers.set(name, value);
    setAnswerHeaders(answer);
    metrics.responses.add(visit.tally);
    const answered = { method: request.method, route: found?.pattern ?? null, status: answer.status, seconds: (ticks() - begun) / 1000 };
    metrics.countRequest(answered);
    onAnswered(requestEntry(answered, { tally: visit.tally, now: now() }));
    return answer;
  };
}
