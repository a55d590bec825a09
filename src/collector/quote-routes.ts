import { parseWith } from '../validation/parse-with.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { findQuoted, quotesRequest } from './find-quoted.js';
import { problemResponse } from './problem-response.js';
import { quoteCandidates } from './quote-candidates.js';
import { readJson } from './read-json.js';
import type { Announcements } from './results-stream.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** What the routes of quotes work with. */
export interface QuoteRouteParts {
  readonly store: Store;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly announcements: Announcements;
}

const told = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });
const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });

/** The routes by which words of citizens are chosen to be shown with the results: those who may read them read, those who may also publish choose. */
export function quoteRoutes({ store, authorise, audit, announcements }: QuoteRouteParts): Readonly<Record<'read' | 'choose', Handler>> {
  const chosen = async (survey: string) => (await store.quotes(survey)).quotes;

  const read: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'texts', survey });
    if (!permission.ok) return permission.answer;
    if ((await store.definition(survey)) === undefined) return unknownSurvey(survey);
    const candidates = await quoteCandidates(store, survey);
    await audit(permission.holder, 'responses-exported', { survey, outcome: 'quotes', count: candidates.length });
    return told({ quotes: await chosen(survey), candidates });
  };

  const choose: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    const leave = await authorise(request, { to: 'texts', survey });
    if (!leave.ok) return leave.answer;
    const body = await readJson(request);
    if (!body.ok) return body.answer;
    const asked = parseWith(quotesRequest, body.value);
    if (!asked.ok) return problemResponse('invalid-request', { errors: [...asked.problems] });
    const definition = await store.definition(survey);
    if (definition === undefined) return unknownSurvey(survey);
    const found = await findQuoted(store, definition, asked.value.quotes);
    if (!found.ok) return problemResponse('invalid-request', { errors: [...found.problems] });
    await store.setQuotes(survey, found.value);
    announcements.announce(survey);
    await audit(permission.holder, 'quotes-chosen', { survey, outcome: 'chosen', count: found.value.length });
    return told({ quotes: await chosen(survey) });
  };

  return { read, choose };
}
