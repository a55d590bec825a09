import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** What every export works with. */
export interface ExportParts {
  readonly store: Store;
  readonly authorise: Authorise;
  readonly audit: Audit;
}

/** One export of a survey. */
export interface ExportKind {
  /** The right that it asks for: single responses, or what citizens wrote. */
  readonly to: 'export' | 'texts';
  /** How it is called in the audit log, such as `csv`. */
  readonly format: string;
  /** How many responses it gives out, for the audit log. */
  readonly count: (survey: string) => Promise<number>;
  /** The answer, for a survey that is known. */
  readonly give: (survey: string, request: Request) => Response | Promise<Response>;
}

/** The route of an export: whoever may have it gets it after it has been written down who took what. */
export const exportRoute =
  ({ store, authorise, audit }: ExportParts, { to, format, count, give }: ExportKind): Handler =>
  async (request, survey) => {
    const permission = await authorise(request, { to, survey });
    if (!permission.ok) return permission.answer;
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    await audit(permission.holder, 'responses-exported', { survey, outcome: format, count: await count(survey) });
    return give(survey, request);
  };
