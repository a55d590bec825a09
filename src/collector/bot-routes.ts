import type { BotChecks } from './bot-checks.js';
import { foreignOrigin } from './foreign-origin.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';
import { tooMany } from './too-many.js';

const answer = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** Lets each address range ask only so often. */
const inTurn =
  (handler: Handler): Handler =>
  async (request, name, visit) => {
    const wait = visit.allowance.waitForChecks();
    if (wait > 0) return tooMany(wait);
    visit.allowance.takeCheck();
    return handler(request, name, visit);
  };

/** Gives out a token for a survey that begins to be answered, to pages that may send answers to it. */
export const startRoute = (store: Store, { starts }: BotChecks): Handler =>
  inTurn(async (request, survey) => {
    const definition = await store.definition(survey);
    if (definition === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const origin = foreignOrigin(request);
    if (origin !== null && definition.origins?.includes(origin) === false) return problemResponse('wrong-origin');
    return answer({ start: await starts.issue(survey) });
  });

/** Gives out a piece of work for a submission. */
export const challengeRoute = ({ work }: BotChecks): Handler => inTurn(async () => answer(await work.issue()));
