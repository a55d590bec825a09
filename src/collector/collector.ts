import { inReadingOrder } from '../survey/in-reading-order.js';
import { parseDefinition } from '../survey/parse-definition.js';
import { isAdministrator } from './access.js';
import { askedCut } from './asked-cut.js';
import { crossOriginHeaders, preflight } from './cross-origin.js';
import { discardRest } from './discard-rest.js';
import { exportSealed } from './export-sealed.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import { receive } from './receive.js';
import { Announcements, resultsStream } from './results-stream.js';
import type { Store } from './store.js';
import { surveyResults } from './survey-results.js';
import { tellResponse } from './tell-response.js';
import { withdrawResponse } from './withdraw-response.js';

/** What a collector works with. */
export interface CollectorParts {
  readonly store: Store;
  /** The administrator's token; without one nothing can be administered. */
  readonly token?: string;
  /** Origins whose pages may post answers and read results, e.g. `https://www.example.dk`. */
  readonly origins?: readonly string[];
  /** Aborted when the server stops: streams end, and requests are told to come again. */
  readonly stopping?: AbortSignal;
  /** Told about errors that nobody outside may see. */
  readonly log?: (message: string) => void;
  /** Tells the moment by which a survey is open or closed. */
  readonly now?: () => Date;
}

/** A collector: a request comes in, an answer goes out, on any server that speaks the Fetch API. */
export type Collector = (request: Request) => Promise<Response>;

/** Answers a request; `name` is the survey or the response that its address names. */
type Handler = (request: Request, name: string) => Promise<Response>;

interface Route {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Handler>>;
}

const SURVEY = '([A-Za-z0-9][A-Za-z0-9_-]{0,63})';
const RESPONSE = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const ok = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-cache' } });
const okText = (json: string) => new Response(json, { headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } });
const unauthorised = () => problemResponse('unauthorised', {}, { 'www-authenticate': 'Bearer' });
const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });

/**
 * Makes a collector. Answers are stored before they are acknowledged; results leave it only above the minimum group; errors
 * are problem documents (RFC 9457) that never repeat an answer.
 */
export function createCollector({ store, token, origins = [], stopping = new AbortController().signal, log = () => {}, now = () => new Date() }: CollectorParts): Collector {
  const announcements = new Announcements();
  const onChange = (survey: string) => announcements.announce(survey);
  const allowed = new Set(origins);

  const postResponses: Handler = async (request) => {
    const body = await readJson(request);
    return body.ok ? receive(store, body.value, { now: now(), onChange }) : body.answer;
  };

  const getResponse: Handler = (request, id) => tellResponse(store, request, { id, now: now() });

  const deleteResponse: Handler = (request, id) => withdrawResponse(store, request, { id, token, now: now(), onChange });

  const getDefinition: Handler = async (_request, survey) => {
    const definition = await store.definition(survey);
    return definition === undefined ? unknownSurvey(survey) : ok(inReadingOrder(definition));
  };

  const putDefinition: Handler = async (request, survey) => {
    if (!(await isAdministrator(request, token))) return unauthorised();
    const body = await readJson(request);
    if (!body.ok) return body.answer;
    const parsed = parseDefinition(body.value);
    if (!parsed.ok) return problemResponse('invalid-definition', { errors: [...parsed.problems] });
    if (parsed.value.id !== survey) return problemResponse('invalid-definition', { errors: [{ path: 'id', expected: `expected "${survey}", as in the address` }] });
    const published = await store.publish(parsed.value);
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

  const getSealed: Handler = async (request, survey) => {
    if (!(await isAdministrator(request, token))) return unauthorised();
    return (await store.definition(survey)) === undefined ? unknownSurvey(survey) : exportSealed(store, survey);
  };

  const getReady: Handler = async () => {
    await store.probe();
    return ok({ status: 'ready' });
  };

  const routes: readonly Route[] = [
    { path: /^\/v1\/responses$/, methods: { POST: postResponses } },
    { path: new RegExp(`^/v1/responses/${RESPONSE}$`), methods: { GET: getResponse, DELETE: deleteResponse } },
    { path: new RegExp(`^/v1/surveys/${SURVEY}$`), methods: { GET: getDefinition, PUT: putDefinition } },
    { path: new RegExp(`^/v1/surveys/${SURVEY}/results$`), methods: { GET: getResults } },
    { path: new RegExp(`^/v1/surveys/${SURVEY}/results/stream$`), methods: { GET: getStream } },
    { path: new RegExp(`^/v1/surveys/${SURVEY}/export/sealed$`), methods: { GET: getSealed } },
    { path: /^\/healthz$/, methods: { GET: () => Promise.resolve(ok({ status: 'alive' })) } },
    { path: /^\/readyz$/, methods: { GET: getReady } },
  ];

  const route = async (request: Request): Promise<Response> => {
    if (stopping.aborted) return problemResponse('stopping', {}, { 'retry-after': '5' });
    const { pathname } = new URL(request.url);
    const match = routes.map(({ path, methods }) => ({ methods, found: path.exec(pathname) })).find(({ found }) => found !== null);
    if (match === undefined) return problemResponse('unknown-route');
    const methods = [...Object.keys(match.methods), 'OPTIONS'];
    if (request.method === 'OPTIONS') return preflight(request, methods, allowed);
    const handler = match.methods[request.method === 'HEAD' ? 'GET' : request.method];
    if (handler === undefined) return problemResponse('wrong-method', { detail: `Expected one of ${methods.join(', ')}.` }, { allow: methods.join(', ') });
    return handler(request, match.found?.[1] ?? '');
  };

  return async (request) => {
    let answer: Response;
    try {
      answer = await route(request);
    } catch (error) {
      // Whoever has gone before the end is no fault of the collector.
      if (!request.signal.aborted) log(`${request.method} ${new URL(request.url).pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      answer = problemResponse('internal-error', {}, { 'retry-after': '5' });
    }
    void discardRest(request);
    for (const [name, value] of Object.entries(crossOriginHeaders(request, allowed))) answer.headers.set(name, value);
    answer.headers.set('x-content-type-options', 'nosniff');
    return answer;
  };
}
