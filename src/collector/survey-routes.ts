import type { SurveyDefinition } from '../survey/survey.js';
import type { Authorise } from './authorise.js';
import { type Holder, may } from './may.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** What the routes that list surveys and versions work with. */
export interface SurveyRouteParts {
  readonly store: Store;
  readonly authorise: Authorise;
}

const told = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** A survey in a list, for the holder of a token. */
const listed = ({ id, version, title, opens, closes, board }: SurveyDefinition, holder: Holder) => ({
  id,
  version,
  title,
  opens,
  closes,
  board: board !== undefined,
  mayPublish: may(holder, { to: 'publish', survey: id }),
});

/** The routes by which the holder of a token sees which surveys it reaches, and which versions of them there are. */
export function surveyRoutes({ store, authorise }: SurveyRouteParts): Readonly<Record<'list' | 'versions', Handler>> {
  const list: Handler = async (request) => {
    const permission = await authorise(request, { to: 'list' });
    if (!permission.ok) return permission.answer;
    const { holder } = permission;
    const reached = (await store.surveys()).filter((survey) => may(holder, { to: 'read', survey }));
    const definitions = await Promise.all(reached.map((survey) => store.definition(survey)));
    return told({ role: holder.role, surveys: definitions.flatMap((definition) => (definition === undefined ? [] : [listed(definition, holder)])) });
  };

  const versions: Handler = async (request, survey) => {
    const permission = await authorise(request, { to: 'read', survey });
    if (!permission.ok) return permission.answer;
    const known = await store.versions(survey);
    if (known.length === 0) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    return told({ versions: known.map(({ version, isCurrent, isAnswered }) => ({ version, current: isCurrent, answered: isAnswered })) });
  };

  return { list, versions };
}
