import { CHANGEABLE_FIELDS } from '../survey/changeable-fields.js';
import { inReadingOrder } from '../survey/in-reading-order.js';
import { parseDefinition } from '../survey/parse-definition.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { type Parsed, parseWith } from '../validation/parse-with.js';
import { z } from '../validation/zod.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { mergePatch } from './merge-patch.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** The media type of a change (RFC 7396). */
export const MERGE_PATCH = 'application/merge-patch+json';

const anything = z.optional(z.unknown());

/** What is to be another in a definition; whether it fits is told of the definition that comes of it. */
export const definitionPatch = z.strictObject({
  title: anything,
  opens: anything,
  closes: anything,
  notice: anything,
  contact: anything,
  outcome: anything,
} satisfies Record<(typeof CHANGEABLE_FIELDS)[number], z.ZodMiniType>);

/** What the route of changes works with. */
export interface ChangeRouteParts {
  readonly store: Store;
  readonly authorise: Authorise;
  readonly audit: Audit;
  /** Called with a survey of which something has changed. */
  readonly onChange: (survey: string) => void;
}

/** The route that changes days and words of the current version of a survey, whether or not it has answers, for whoever may publish it. */
export const changeRoute =
  ({ store, authorise, audit, onChange }: ChangeRouteParts): Handler =>
  async (request, survey) => {
    const permission = await authorise(request, { to: 'publish', survey });
    if (!permission.ok) return permission.answer;
    const body = await readJson(request, MERGE_PATCH);
    if (!body.ok) return body.answer;
    const patch = parseWith(definitionPatch, body.value);
    if (!patch.ok) return problemResponse('invalid-definition', { errors: [...patch.problems] });
    const judged: { outcome?: Parsed<SurveyDefinition> } = {};
    // Within the transaction: of two changes at once neither undoes the other.
    const count = await store.reword(survey, (definition, { isCurrent }) => {
      if (!isCurrent) return definition;
      judged.outcome = parseDefinition(mergePatch(definition, patch.value));
      return judged.outcome.ok ? judged.outcome.value : definition;
    });
    const { outcome } = judged;
    if (outcome === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    if (!outcome.ok) return problemResponse('invalid-definition', { errors: [...outcome.problems] });
    if (count > 0) onChange(survey);
    await audit(permission.holder, 'definition-changed', { survey, outcome: count === 0 ? 'unchanged' : CHANGEABLE_FIELDS.filter((field) => field in patch.value).join(' ') });
    return Response.json(inReadingOrder(outcome.value), { headers: { 'cache-control': 'no-cache' } });
  };
