import { OPENING_PARAMETER } from '../protocol/checked-header.js';
import { inReadingOrder } from '../survey/in-reading-order.js';
import { parseDefinition } from '../survey/parse-definition.js';
import { askedCut } from './asked-cut.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { boardRoutes } from './board-routes.js';
import { Boards } from './boards.js';
import { BotChecks } from './bot-checks.js';
import { challengeRoute, startRoute } from './bot-routes.js';
import { changeRoute } from './change-route.js';
import { codesRoute } from './codes-route.js';
import { definitionAnswer } from './definition-answer.js';
import { eraseSurveyRoute } from './erase-survey.js';
import { exportRoutes } from './export-routes.js';
import { foreignOrigin } from './foreign-origin.js';
import { hostedRoutes } from './hosted-routes.js';
import type { Metrics } from './metrics.js';
import { metricsRoute } from './metrics-route.js';
import { openApiRoute } from './openapi-route.js';
import { lowersProtection } from './lowers-protection.js';
import { problemResponse } from './problem-response.js';
import { quoteRoutes } from './quote-routes.js';
import { auditRoute } from './read-audit.js';
import { readJson } from './read-json.js';
import { receive } from './receive.js';
import { type Announcements, resultsStream } from './results-stream.js';
import type { Handler, RouteTable } from './routes.js';
import type { Store } from './store.js';
import { surveyResults } from './survey-results.js';
import { surveyRoutes } from './survey-routes.js';
import { tellResponse } from './tell-response.js';
import { tokenRoutes } from './token-routes.js';
import { tooMany } from './too-many.js';
import { withdrawResponse } from './withdraw-response.js';
import { workbenchRoutes } from './workbench-routes.js';

/** What the routes of a collector work with. */
export interface CollectorRouteParts {
  readonly store: Store;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly announcements: Announcements;
  readonly metrics: Metrics;
  /** Aborted when the server stops: streams end. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
  /** Milliseconds on a clock that is never set. */
  readonly ticks: () => number;
  readonly isReady: () => Promise<boolean>;
  /** Called when a definition has been published. */
  readonly onPublish: () => void;
  /** Origins whose pages may show any survey in a frame. */
  readonly origins: readonly string[];
}

const ok = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'cache-control': 'no-cache' } });
const okText = (json: string) => new Response(json, { headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } });
const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });

/** Every address of a collector, with what answers each of its methods. */
export function collectorRoutes({ store, authorise, audit, announcements, metrics, stopping, now, ticks, isReady, onPublish, origins }: CollectorRouteParts): RouteTable {
  const { access } = store;
  const bots = new BotChecks(store, now);
  const boards = new Boards({ store, announcements, ticks });
  const onChange = (survey: string) => announcements.announce(survey);
  const board = boardRoutes({ store, boards, authorise, audit, announcements, stopping, now });
  const quotes = quoteRoutes({ store, authorise, audit, announcements });
  const surveys = surveyRoutes({ store, authorise });
  const tokens = tokenRoutes({ access, authorise, audit, now });

  const postResponses: Handler = async (request, _name, { tally, allowance }) => {
    const wait = allowance.waitForResponses();
    if (wait > 0) return tooMany(wait);
    // One is taken before the body is read, so that many requests at once cannot all pass.
    allowance.takeResponses(1);
    const body = await readJson(request);
    return body.ok
      ? receive(store, body.value, {
          now: now(),
          origin: foreignOrigin(request),
          bots,
          allowance,
          onArrival: (count) => allowance.takeResponses(count - 1),
          onChange,
          tally,
        })
      : body.answer;
  };

  const getResponse: Handler = (request, id) => tellResponse(store, request, { id, now: now() });

  const deleteResponse: Handler = async (request, id) => {
    let changed: string | undefined;
    const answer = await withdrawResponse(store, request, {
      id,
      authorise,
      audit,
      now: now(),
      onChange: (survey) => {
        changed = survey;
        onChange(survey);
      },
    });
    if (changed !== undefined) await boards.forgetWithdrawn(changed);
    return answer;
  };

  const eraseResponses: Handler = async (request, survey, visit) => {
    const answer = await eraseSurveyRoute(store, { authorise, audit, onChange })(request, survey, visit);
    if (answer.ok) await boards.forgetWithdrawn(survey);
    return answer;
  };

  const getDefinition: Handler = async (request, survey) => {
    const { searchParams } = new URL(request.url);
    const version = searchParams.get('version') ?? undefined;
    const definition = await store.definition(survey, version);
    if (definition !== undefined) return definitionAnswer(inReadingOrder(definition), searchParams.has(OPENING_PARAMETER));
    return version === undefined ? unknownSurvey(survey) : problemResponse('unknown-survey', { detail: `This version of "${survey}" has not been published here.` });
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
    onPublish();
    if (parsed.value.board !== undefined) onChange(survey);
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
    return resultsStream(() => surveyResults(store, survey, cut), { listen: (listener) => announcements.listen(survey, listener), stopping });
  };

  const getReady: Handler = async () => {
    await store.probe();
    return (await isReady()) ? ok({ status: 'ready' }) : problemResponse('not-ready', {}, { 'retry-after': '60' });
  };

  return {
    '/v1/responses': { POST: postResponses },
    '/v1/responses/{id}': { GET: getResponse, DELETE: deleteResponse },
    '/v1/surveys': { GET: surveys.list },
    '/v1/surveys/{survey}': { GET: getDefinition, PUT: putDefinition, PATCH: changeRoute({ store, authorise, audit, onChange }) },
    '/v1/surveys/{survey}/versions': { GET: surveys.versions },
    '/v1/challenge': { POST: challengeRoute(bots) },
    '/v1/surveys/{survey}/start': { POST: startRoute(store, bots) },
    '/v1/surveys/{survey}/codes': { POST: codesRoute(store, { authorise, audit }) },
    '/v1/surveys/{survey}/responses': { DELETE: eraseResponses },
    '/v1/surveys/{survey}/results': { GET: getResults },
    '/v1/surveys/{survey}/results/stream': { GET: getStream },
    '/v1/surveys/{survey}/quotes': { GET: quotes.read, PUT: quotes.choose },
    '/v1/surveys/{survey}/board': { GET: board.get },
    '/v1/surveys/{survey}/board/stream': { GET: board.stream },
    '/v1/surveys/{survey}/board/table': { GET: board.table },
    '/v1/surveys/{survey}/board/acts': { GET: board.ledger, POST: board.act },
    ...exportRoutes({ store, authorise, audit, now }),
    ...hostedRoutes({ store, bots, now, onChange, origins }),
    ...workbenchRoutes(),
    '/v1/tokens': { GET: tokens.list, POST: tokens.make },
    '/v1/tokens/{id}': { DELETE: tokens.revoke },
    '/v1/audit': { GET: auditRoute(access, authorise) },
    '/v1/openapi.json': { GET: openApiRoute() },
    '/healthz': { GET: () => Promise.resolve(ok({ status: 'alive' })) },
    '/readyz': { GET: getReady },
    '/metrics': { GET: metricsRoute(metrics, authorise) },
  };
}
