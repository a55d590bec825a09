import { parseWith } from '../validation/parse-with.js';
import { z } from '../validation/zod.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { makeCodes, MOST_CODES } from './ballot-codes.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** How many codes are asked for. */
export const codesRequest = z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(MOST_CODES)) });

/** The route that makes one-time codes, for whoever may publish the survey. They are told once. */
export const codesRoute =
  (store: Store, { authorise, audit }: { readonly authorise: Authorise; readonly audit: Audit }): Handler =>
  async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    const body = await readJson(request);
    if (!body.ok) return body.answer;
    const asked = parseWith(codesRequest, body.value);
    if (!asked.ok) return problemResponse('invalid-request', { errors: [...asked.problems] });
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const { count } = asked.value;
    const codes = await makeCodes(store, survey, count);
    if (codes === null) return problemResponse('invalid-request', { errors: [{ path: 'count', expected: `expected no more than ${MOST_CODES} codes of one survey in all` }] });
    await audit(permission.holder, 'codes-made', { survey, outcome: 'made', count });
    return Response.json({ codes }, { status: 201, headers: { 'cache-control': 'no-store' } });
  };
