import type { Audit } from './audit.js';
import { auditedErasure } from './audited-erasure.js';
import type { Authorise } from './authorise.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** What the route of erasure works with. */
export interface ErasureParts {
  readonly authorise: Authorise;
  readonly audit: Audit;
  /** Called with the survey whose results have changed. */
  readonly onChange: (survey: string) => void;
}

/**
 * The route by which an administrator erases all responses of a survey, open and sealed, of every version. What was stored is
 * then withdrawn: a copy that a device or a backup still holds is answered as received and not stored. What had not arrived
 * yet is stored when it comes, because nobody has decided about it.
 */
export const eraseSurveyRoute =
  (store: Store, { authorise, audit, onChange }: ErasureParts): Handler =>
  async (request, survey) => {
    const permission = await authorise(request, { to: 'administer' });
    if (!permission.ok) return permission.answer;
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const erased = await auditedErasure(store, { survey, holder: permission.holder, audit });
    if (erased > 0) onChange(survey);
    return Response.json({ erased }, { headers: { 'cache-control': 'no-store' } });
  };
