import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CollectorParts, createCollector, openApiDocument, type Store } from '../../src/collector.js';
import { LARGEST_BODY } from '../../src/protocol/limits.js';
import type { Problem, ProblemCode } from '../../src/schemas.js';
import { receiptAuthorization } from '../../src/protocol/receipt-authorization.js';
import { newReceiptCode } from '../../src/response/receipt-code.js';
import { BASE, type Citizen, citizen, collectorBench, type CollectorBench, sealedAnswer, TOKEN, visitAnswer } from '../fixtures/collector-bench.js';
import { BUDGET_VOTE } from '../fixtures/ballot-surveys.js';
import { describedAnswers, referred } from '../fixtures/described-answers.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { QUOTABLE_VISIT, wrote } from '../fixtures/quotable-visit.js';
import { VISIT } from '../fixtures/visit-survey.js';

const DOCUMENT = openApiDocument();
const { faultsOfRequest, faultsOfAnswer } = describedAnswers(DOCUMENT);

/** A collector with answers, open and sealed, and those who ask it. */
interface Scene extends CollectorBench {
  /** Somebody whose answer has arrived. */
  readonly visitor: Citizen;
  /** A token for another survey, with no rights. */
  readonly stranger: string;
  /** The id of that token. */
  readonly strangerId: string;
}

/** A request of a route. */
interface Asked {
  readonly path: string;
  readonly authorization?: string;
  /** JSON, or a text as it stands. */
  readonly body?: unknown;
  readonly mediaType?: string;
  /** What is other than usual with the collector. */
  readonly parts?: Partial<CollectorParts>;
  readonly address?: string;
  /** Of the page that asks. */
  readonly origin?: string;
}

type Way = (scene: Scene) => Asked | Promise<Asked>;

/** How a route is asked so that it answers with 200, how with its other statuses of success, and how with the problems that it has beside those of all routes. */
interface Ways {
  readonly good: Way;
  readonly others?: Readonly<Record<number, Way>>;
  readonly problems?: Readonly<Partial<Record<ProblemCode, Way>>>;
}

const bearer = (token: string) => `Bearer ${token}`;
const ADMINISTRATOR = bearer(TOKEN);
const CLOSED = { ...VISIT, version: '2', closes: '2026-11-20' };
const NOWHERE = '0f8fad5b-d9cb-469f-a165-70867728950e';

const VISIT_FORM = { mediaType: 'application/x-www-form-urlencoded', body: 'overall=4&why=Quiet' };
const plain =
  (path: string): Way =>
  () => ({ path });
const asAdministrator =
  (path: string): Way =>
  () => ({ path, authorization: ADMINISTRATOR });
const withBody =
  (path: string, body: unknown): Way =>
  () => ({ path, authorization: ADMINISTRATOR, body });

const withPatch =
  (path: string, body: unknown): Way =>
  () => ({ path, authorization: ADMINISTRATOR, body, mediaType: 'application/merge-patch+json' });

const ofSurvey = (rest: string, way: (path: string) => Way, more: Ways['problems'] = {}): Ways => ({
  good: way(`/v1/surveys/visit${rest}`),
  problems: { 'unknown-survey': way(`/v1/surveys/nowhere${rest}`), ...more },
});
const ofResults = (rest: string): Ways => ofSurvey(`/results${rest}`, plain, { 'invalid-request': plain(`/v1/surveys/visit/results${rest}?by=age`) });
const ofExport = (name: string): Ways => ofSurvey(`/export/${name}`, asAdministrator, { 'invalid-request': asAdministrator(`/v1/surveys/visit/export/${name}?texts=all`) });

/** An export of ballots, which the visit survey does not have. */
const ofBallots = (name: string): Ways => ({
  good: async ({ put }) => {
    await put(BUDGET_VOTE, BUDGET_VOTE.id);
    return { path: `/v1/surveys/${BUDGET_VOTE.id}/export/${name}`, authorization: ADMINISTRATOR };
  },
  problems: { 'unknown-survey': asAdministrator(`/v1/surveys/nowhere/export/${name}`), 'invalid-request': asAdministrator(`/v1/surveys/visit/export/${name}`) },
});
const withMeeting =
  (way: Way): Way =>
  async (scene) => {
    await scene.put(MEETING);
    return way(scene);
  };
const ofBoard = (rest: string, way: (path: string) => Way): Ways => ({
  good: withMeeting(way(`/v1/surveys/meeting/board${rest}`)),
  problems: { 'unknown-survey': way(`/v1/surveys/nowhere/board${rest}`), 'unknown-board': way(`/v1/surveys/visit/board${rest}`) },
});
const withAct =
  (body: unknown) =>
  (path: string): Way =>
    withBody(path, body);
const ACTS = '/v1/surveys/meeting/board/acts';
const CATEGORY = { act: 'category', id: 'lives', text: { en: 'Lives' } };

const withReceipt = ({ visitor }: Scene): Asked => ({ path: `/v1/responses/${visitor.id}`, authorization: receiptAuthorization(visitor.code) });

const WAYS: Readonly<Record<string, Ways>> = {
  'POST /v1/responses': {
    good: () => ({ path: '/v1/responses', body: { responses: [visitAnswer(), visitAnswer({ overall: 9 }), sealedAnswer()] } }),
    problems: { 'invalid-submission': () => ({ path: '/v1/responses', body: { answers: [] } }) },
  },
  'GET /v1/responses/{id}': {
    good: withReceipt,
    problems: {
      'unknown-response': async () => {
        const { id, code } = await citizen();
        return { path: `/v1/responses/${id}`, authorization: receiptAuthorization(code) };
      },
    },
  },
  'DELETE /v1/responses/{id}': {
    good: withReceipt,
    problems: {
      'survey-closed': async (scene) => {
        const late = await citizen();
        await scene.send(late.first(3));
        await scene.put(CLOSED);
        return withReceipt({ ...scene, visitor: late });
      },
    },
  },
  'POST /v1/challenge': { good: plain('/v1/challenge') },
  'POST /v1/surveys/{survey}/start': ofSurvey('/start', plain, {
    'wrong-origin': async ({ put }) => {
      await put({ ...VISIT, version: '2', origins: ['https://www.example.dk'] });
      return { path: '/v1/surveys/visit/start', origin: 'https://other.example' };
    },
  }),
  'GET /v1/surveys': { good: asAdministrator('/v1/surveys') },
  'GET /v1/surveys/{survey}/versions': ofSurvey('/versions', asAdministrator),
  'GET /v1/surveys/{survey}': ofSurvey('?version=1', plain),
  'PATCH /v1/surveys/{survey}': {
    good: withPatch('/v1/surveys/visit', { closes: '2026-12-31', title: { en: 'Your visit' } }),
    problems: {
      'invalid-definition': withPatch('/v1/surveys/visit', { closes: 'soon' }),
      'unknown-survey': withPatch('/v1/surveys/nowhere', { closes: '2026-12-31' }),
    },
  },
  'PUT /v1/surveys/{survey}': {
    good: withBody('/v1/surveys/visit', VISIT),
    others: { 201: withBody('/v1/surveys/visit', { ...VISIT, version: '2' }) },
    problems: {
      'invalid-definition': withBody('/v1/surveys/visit', { id: 'visit' }),
      'version-exists': withBody('/v1/surveys/visit', { ...VISIT, review: true }),
    },
  },
  'POST /v1/surveys/{survey}/codes': {
    good: withBody('/v1/surveys/visit/codes', { count: 3 }),
    problems: { 'invalid-request': withBody('/v1/surveys/visit/codes', { count: 0 }), 'unknown-survey': withBody('/v1/surveys/nowhere/codes', { count: 1 }) },
  },
  'DELETE /v1/surveys/{survey}/responses': ofSurvey('/responses', asAdministrator),
  'GET /v1/surveys/{survey}/results': ofResults(''),
  'GET /v1/surveys/{survey}/results/stream': ofResults('/stream'),
  'GET /v1/surveys/{survey}/quotes': ofSurvey('/quotes', asAdministrator),
  'PUT /v1/surveys/{survey}/quotes': {
    good: async (scene) => {
      await scene.put(QUOTABLE_VISIT);
      await scene.send(wrote('Warm and quiet'));
      return withBody('/v1/surveys/visit/quotes', { quotes: [{ question: 'why', text: 'Warm […]' }] })(scene);
    },
    problems: {
      'invalid-request': withBody('/v1/surveys/visit/quotes', { quotes: [{ question: 'why', text: 'Nobody wrote this' }] }),
      'unknown-survey': withBody('/v1/surveys/nowhere/quotes', { quotes: [] }),
    },
  },
  'GET /v1/surveys/{survey}/board': ofBoard('', plain),
  'GET /v1/surveys/{survey}/board/stream': ofBoard('/stream', plain),
  'GET /v1/surveys/{survey}/board/acts': ofBoard('/acts', asAdministrator),
  'GET /v1/surveys/{survey}/board/table': ofBoard('/table', asAdministrator),
  'POST /v1/surveys/{survey}/board/acts': {
    good: withMeeting(withBody(ACTS, { expected: 0, act: CATEGORY })),
    problems: {
      ...ofBoard('/acts', withAct({ expected: 0, act: CATEGORY })).problems,
      'invalid-request': withMeeting(withBody(ACTS, { expected: 0, act: { act: 'show', card: 'nothing' } })),
      'act-overtaken': withMeeting(withBody(ACTS, { expected: 7, act: CATEGORY })),
    },
  },
  'GET /survey/{survey}': { good: plain('/survey/visit?lang=en'), problems: { 'unknown-survey': plain('/survey/nowhere') } },
  'POST /survey/{survey}': {
    good: () => ({ path: '/survey/visit', ...VISIT_FORM }),
    problems: { 'unknown-survey': () => ({ path: '/survey/nowhere', ...VISIT_FORM }) },
  },
  'GET /survey/{survey}/wall': {
    good: withMeeting(plain('/survey/meeting/wall')),
    problems: { 'unknown-survey': plain('/survey/nowhere/wall'), 'unknown-board': plain('/survey/visit/wall') },
  },
  'GET /survey/{survey}/thanks': { good: plain('/survey/visit/thanks'), problems: { 'unknown-survey': plain('/survey/nowhere/thanks') } },
  ...Object.fromEntries(['csv', 'json', 'datapackage', 'ddi', 'r', 'spss', 'texts', 'sealed'].map((name) => [`GET /v1/surveys/{survey}/export/${name}`, ofExport(name)])),
  ...Object.fromEntries(['pabulib', 'preflib'].map((name) => [`GET /v1/surveys/{survey}/export/${name}`, ofBallots(name)])),
  'GET /workbench': { good: plain('/workbench?lang=da') },
  'GET /workbench/': { good: plain('/workbench/') },
  'GET /workbench/preview': { good: plain('/workbench/preview') },
  'GET /v1/tokens': { good: asAdministrator('/v1/tokens') },
  'POST /v1/tokens': {
    good: withBody('/v1/tokens', { name: 'The library', role: 'editor', surveys: ['visit'], rights: ['rows'], expires: '2099-01-31' }),
    problems: { 'invalid-request': withBody('/v1/tokens', { name: 'The library', role: 'king' }) },
  },
  'DELETE /v1/tokens/{id}': {
    good: ({ strangerId }) => ({ path: `/v1/tokens/${strangerId}`, authorization: ADMINISTRATOR }),
    problems: { 'unknown-token': asAdministrator(`/v1/tokens/${NOWHERE}`) },
  },
  'GET /v1/audit': { good: asAdministrator('/v1/audit?limit=1'), problems: { 'invalid-request': asAdministrator('/v1/audit?limit=none') } },
  'GET /v1/openapi.json': { good: plain('/v1/openapi.json') },
  'GET /healthz': { good: plain('/healthz') },
  'GET /readyz': { good: plain('/readyz'), problems: { 'not-ready': () => ({ path: '/readyz', parts: { isReady: () => Promise.resolve(false) } }) } },
  'GET /metrics': { good: asAdministrator('/metrics') },
};

/** A store of which nothing works. */
const brokenStore = (): Store => {
  const broken: unknown = new Proxy(() => {}, { get: () => broken, apply: () => Promise.reject(new Error('the disk is gone')) });
  return broken as Store;
};

const ADDRESS = '192.0.2.7';

/** The problems of all routes: how each follows from a request that is good. */
const EVERYWHERE: Readonly<Partial<Record<ProblemCode, (good: Asked, scene: Scene) => Asked>>> = {
  unauthorised: (good) => ({ ...good, authorization: bearer('wrong') }),
  forbidden: (good, { stranger }) => ({ ...good, authorization: bearer(stranger) }),
  'wrong-receipt': (good) => ({ ...good, authorization: receiptAuthorization(newReceiptCode()) }),
  'unknown-route': (good) => ({ ...good, path: good.path.replace(/\/(responses|surveys?|tokens)\/[^/?]+/, '/$1/-') }),
  'invalid-json': (good) => ({ ...good, body: '{' }),
  'wrong-media-type': (good) => ({ ...good, mediaType: 'text/plain' }),
  'body-too-large': (good) => ({ ...good, body: ' '.repeat(LARGEST_BODY + 1) }),
  'too-many-requests': (good) => ({ ...good, authorization: bearer('wrong'), address: ADDRESS, parts: { limits: { responses: 0, loopback: true } } }),
  stopping: (good) => ({ ...good, parts: { stopping: AbortSignal.abort() } }),
  'internal-error': (good) => ({ ...good, ...(good.authorization === ADMINISTRATOR ? { authorization: bearer('unknown') } : {}), parts: { store: brokenStore() } }),
};

/** What can be wrong only with requests that have a body. */
const OF_BODIES: ReadonlySet<ProblemCode> = new Set(['invalid-json', 'wrong-media-type', 'body-too-large']);

async function scene(): Promise<Scene> {
  const bench = await collectorBench();
  const visitor = await citizen();
  await bench.send(visitor.first(4), visitAnswer(), sealedAnswer());
  const { id, token } = await bench.tokenFor({ role: 'reader', surveys: ['other'] });
  return { ...bench, visitor, stranger: token, strangerId: id };
}

async function ask({ store, collector }: Scene, method: string, { path, authorization, body, mediaType = 'application/json', parts, address, origin }: Asked): Promise<Response> {
  const asked = parts === undefined ? collector : createCollector({ store, token: TOKEN, ...parts });
  const request = () =>
    new Request(`${BASE}${path}`, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(origin === undefined ? {} : { origin }),
        ...(body === undefined ? {} : { 'content-type': mediaType }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  // Wrong codes are written down nowhere, and so are quickly tried.
  const wrong = () => new Request(`${BASE}/v1/responses/${NOWHERE}`, { headers: { authorization: receiptAuthorization('wrong') } });
  if (parts?.limits !== undefined) for (let tries = 0; tries < 30; tries++) await asked(wrong(), { address });
  return asked(request(), { address });
}

const codeOf = async (answer: Response) => ((await answer.clone().json()) as Problem).type.replace('urn:tillid:problem:', '');

/** The codes that the document tells of an operation. */
const codesOf = (pattern: string, method: string): ProblemCode[] =>
  Object.values(DOCUMENT.paths[pattern]![method.toLowerCase()]!.responses).flatMap((answer) =>
    Object.keys(referred(DOCUMENT, answer).content['application/problem+json']?.examples ?? {}),
  ) as ProblemCode[];

describe('a collector answers as its description says', () => {
  it('at every route that is described', () => {
    const described = Object.entries(DOCUMENT.paths).flatMap(([pattern, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${pattern}`));
    assert.deepEqual(Object.keys(WAYS).toSorted(), described.toSorted());
  });

  for (const [route, { good, others = {}, problems = {} }] of Object.entries(WAYS)) {
    const [method, pattern] = route.split(' ') as [string, string];
    const { responses, requestBody } = DOCUMENT.paths[pattern]![method.toLowerCase()]!;

    it(`${route} with each status of success`, async () => {
      const successes = Object.keys(responses).filter((status) => Number(status) < 400);
      const ways = successes.length === 1 ? { [successes[0]!]: good } : { 200: good, ...others };
      assert.deepEqual(Object.keys(ways), successes);
      for (const [status, way] of Object.entries(ways)) {
        const here = await scene();
        const asked = await way(here);
        if (requestBody !== undefined) assert.deepEqual(faultsOfRequest(pattern, method, asked.body), []);
        const answer = await ask(here, method, asked);
        assert.equal(answer.status, Number(status));
        assert.deepEqual(await faultsOfAnswer(pattern, method, answer), []);
      }
    });

    it(`${route} with each problem, and with no other`, async () => {
      const described = codesOf(pattern, method);
      // Those of the route alone come last, because they may close its survey.
      const tried = new Set([...Object.keys(EVERYWHERE), ...described.filter((code) => !(code in problems)), ...Object.keys(problems)] as ProblemCode[]);
      const here = await scene();
      for (const code of tried) {
        if (OF_BODIES.has(code) && (method === 'GET' || method === 'DELETE')) continue;
        const way = problems[code];
        const everywhere = EVERYWHERE[code];
        assert.ok(way ?? everywhere, `nobody knows how to be answered with ${code}`);
        const answer = await ask(here, method, way === undefined ? everywhere!(await good(here), here) : await way(here));
        // Not every route has every problem: whatever comes of it then is described as well.
        if (described.includes(code) || way !== undefined) assert.equal(await codeOf(answer), code);
        assert.deepEqual(await faultsOfAnswer(pattern, method, answer), [], code);
      }
    });
  }

  it('with a problem document where an address or a method is not described', async () => {
    const { get, ask: send } = await collectorBench();
    assert.equal(await codeOf(await get('/v1/nothing')), 'unknown-route');
    const answer = await send('PATCH', '/v1/tokens');
    assert.deepEqual([answer.status, await codeOf(answer)], [405, 'wrong-method']);
    assert.deepEqual(describedAnswers(DOCUMENT).faultsOf({ $ref: '#/components/schemas/problem' }, await answer.json()), []);
  });
});
