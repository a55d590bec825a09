import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { visibleQuestions } from '../survey/visibility.js';
import { dayOf } from '../text/day.js';
import type { SurveyResponse } from './response.js';

/** Everything about a response that is not an answer. */
export interface ResponseContext {
  readonly id: string;
  readonly language: string;
  /** The moment of answering; only as much of it is kept as the definition asks for. */
  readonly now: Date;
  readonly client: string;
  readonly group?: string | undefined;
  readonly role?: string | undefined;
  readonly wave?: string | undefined;
}

/** The moment as exactly as the survey asks for: a day (default), a minute, or nothing. */
function submittedAt({ privacy }: SurveyDefinition, now: Date): string | undefined {
  const time = privacy?.time ?? 'day';
  if (time === 'none') return undefined;
  if (time === 'minute') return `${now.toISOString().slice(0, 16)}Z`;
  return dayOf(now);
}

/**
 * Makes the response of the answers given so far. Every question that takes an answer is in it: with that, `skipped` if it
 * was shown and left, or `not-shown` if a condition hid it. An answer to a question that was hidden afterwards is dropped.
 */
export function completeResponse(definition: SurveyDefinition, given: Readonly<Record<string, unknown>>, context: ResponseContext): SurveyResponse {
  const asked = askedQuestions(definition);
  const askedIds = new Set(asked.map(({ id }) => id));
  const shown = visibleQuestions(definition, given).filter((id) => askedIds.has(id));
  const shownIds = new Set(shown);
  const answers = asked.map(({ id }) => {
    if (!shownIds.has(id)) return [id, { missing: 'not-shown' }] as const;
    return [id, (Object.hasOwn(given, id) ? given[id] : undefined) ?? { missing: 'skipped' }] as const;
  });
  const { id, language, client, group, role, wave } = context;
  const optional = { submitted: submittedAt(definition, context.now), group, role, wave };
  return {
    id,
    survey: definition.id,
    version: definition.version,
    language,
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<SurveyResponse>),
    answers: Object.fromEntries(answers) as SurveyResponse['answers'],
    order: shown,
    client,
  };
}
