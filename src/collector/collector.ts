import { inReadingOrder } from '../survey/in-reading-order.js';
import { parseDefinition } from '../survey/parse-definition.js';
import { AllowedOrigins } from './allowed-origins.js';
import { setAnswerHeaders } from './answer-headers.js';
import { askedCut } from './asked-cut.js';
import { auditor } from './audit.js';
import { authoriser } from './authorise.js';
import { crossOriginHeaders, preflight } from './cross-origin.js';
import { discardRest } from './discard-rest.js';
import { eraseSurveyRoute } from './erase-survey.js';
import { exportRoutes } from './export-routes.js';
import { lowersProtection } from './lowers-protection.js';
import { methodName, Metrics, routeName } from './metrics.js';
import { metricsRoute } from './metrics-route.js';
import { problemResponse } from './problem-response.js';
import { RateLimiter, type RateLimits, UNLIMITED } from './rate-limiter.js';
import { auditRoute } from './read-audit.js';
import { readJson } from './read-json.js';
import { receive } from './receive.js';
import { type RequestEntry, requestEntry } from './request-entry.js';
import { Announcements, resultsStream } from './results-stream.js';
import { type FoundRoute, type Handler, routeFinder, type Visit } from './routes.js';
import type { Store } from './store.js';
import { surveyResults } from './survey-results.js';
import { Tally } from './tally.js';
import { tellResponse } from './tell-response.js';
import { tokenRoutes } from './token-routes.js';
import { withdrawResponse } from './withdraw-response.js';

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

const ok = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-cache' } });
const okText = (json: string) => new Response(json, { headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } });
const tooMany = (seconds: number) => problemResponse('too-many-requests', {}, { 'retry-after': String(seconds) });
const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });

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
  const onChange = (survey: string) => announcements.announce(survey);
  const allowed = new AllowedOrigins(origins, { store, ticks, log });
  const limiter = limits && new RateLimiter(limits, ticks);
  const { access } = store;
  const authorise = authoriser({ access, token, now });
  const audit = auditor(access, now);
  const tokens = tokenRoutes({ access, authorise, audit, now });

  const postResponses: Handler = async (request, _name, { tally, allowance }) => {
    const wait = allowance.waitForResponses();
    if (wait > 0) return tooMany(wait);
    // One is taken before the body is read, so that many requests at once cannot all pass.
    allowance.takeResponses(1);
    const body = await readJson(request);
    return body.ok
      ? receive(store, body.value, { now: now(), origin: request.headers.get('origin'), onArrival: (count) => allowance.takeResponses(count - 1), onChange, tally })
      : body.answer;
  };

  const getResponse: Handler = (request, id) => tellResponse(store, request, { id, now: now() });

  const deleteResponse: Handler = (request, id) => withdrawResponse(store, request, { id, authorise, audit, now: now(), onChange });

  const getDefinition: Handler = async (_request, survey) => {
    const definition = await store.definition(survey);
    return definition === undefined ? unknownSurvey(survey) : ok(inReadingOrder(definition));
  };

  const putDefinition: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    const body = await readJson(request);
    if (!body.ok) return body.answer;
    const parsed = parseDefinition(body.value);
    if (!parsed.ok) return problemResponse('invalid-definition', { errors: [...parsed.problems] });
    if (parsed.value.id !== survey) return problemResponse('invalid-definition', { errors: [{ path: 'id', expected: `expected "${survey}", as in the address` }] });
    if (permission.holder.role !== 'administrator' && lowersProtection(parsed.value, await store.definition(survey)))
      return problemResponse('forbidden', { detail: 'privacy.minimumGroup: only an administrator may let smaller groups be told.' });
    const published = await store.publish(parsed.value);
    allowed.forget();
    await audit(permission.holder, 'definition-published', { survey, outcome: published });
    if (published === 'in-use')
      return problemResponse('version-exists', { detail: `Version "${parsed.value.version}" of "${survey}" has answers; publish the change under a new version.` });
    return ok(parsed.value, published === 'created' ? 201 : 200);
  };

  const getResults: Handler = async (request, survey) => {
    const cut = askedCut(request.url);
    if ('detail' in cut) return problemResponse('invalid-request', cut);
    const results = await surveyResults(store, survey, cut);
    return results === undefined ? unknownSurvey(survey) : okText(results);
  };

  const getStream: Handler = async (request, survey) => {
    const cut = askedCut(request.url);
    if ('detail' in cut) return problemResponse('invalid-request', cut);
    if ((await store.definition(survey)) === undefined) return unknownSurvey(survey);
    return resultsStream(
      () => surveyResults(store, survey, cut),
      (listener) => announcements.listen(survey, listener),
      stopping,
    );
  };

  const getReady: Handler = async () => {
    await store.probe();
    return (await isReady()) ? ok({ status: 'ready' }) : problemResponse('not-ready', {}, { 'retry-after': '60' });
  };

  const routeOf = routeFinder({
    '/v1/responses': { POST: postResponses },
    '/v1/responses/{id}': { GET: getResponse, DELETE: deleteResponse },
    '/v1/surveys/{survey}': { GET: getDefinition, PUT: putDefinition },
    '/v1/surveys/{survey}/responses': { DELETE: eraseSurveyRoute(store, { authorise, audit, onChange }) },
    '/v1/surveys/{survey}/results': { GET: getResults },
    '/v1/surveys/{survey}/results/stream': { GET: getStream },
    ...exportRoutes({ store, authorise, audit, now }),
    '/v1/tokens': { GET: tokens.list, POST: tokens.make },
    '/v1/tokens/{id}': { DELETE: tokens.revoke },
    '/v1/audit': { GET: auditRoute(access, authorise) },
    '/healthz': { GET: () => Promise.resolve(ok({ status: 'alive' })) },
    '/readyz': { GET: getReady },
    '/metrics': { GET: metricsRoute(metrics, authorise) },
  });

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
