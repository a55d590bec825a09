import type { Receipt } from '../protocol/receipt.js';
import { submissionFrame } from '../protocol/submission.js';
import { checkResponse } from '../response/check-response.js';
import { response as responseSchema, type SurveyResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { parseWith } from '../validation/parse-with.js';
import { formatProblem, type ProblemAt } from '../validation/problem-at.js';
import { problemResponse } from './problem-response.js';
import type { Store } from './store.js';

const MOST_PROBLEMS = 10;
const reasonOf = (problems: readonly ProblemAt[]) => problems.slice(0, MOST_PROBLEMS).map(formatProblem).join('; ');

type Verdict = { readonly id: string; readonly reason: string } | { readonly id: string; readonly survey: string };

/** The definition that a response answers, or why there is none. */
async function definitionFor(store: Store, { survey, version }: SurveyResponse): Promise<SurveyDefinition | string> {
  const definition = await store.definition(survey, version);
  if (definition !== undefined) return definition;
  const current = await store.definition(survey);
  return current === undefined ? `unknown survey "${survey}"` : `unknown version "${version}" of survey "${survey}"; the current one is "${current.version}"`;
}

async function receiveOne(store: Store, candidate: { readonly id: string }): Promise<Verdict> {
  const { id } = candidate;
  const parsed = parseWith(responseSchema, candidate);
  if (!parsed.ok) return { id, reason: reasonOf(parsed.problems) };
  const definition = await definitionFor(store, parsed.value);
  if (typeof definition === 'string') return { id, reason: definition };
  const problems = checkResponse(definition, parsed.value);
  if (problems.length > 0) return { id, reason: reasonOf(problems) };
  const stored = await store.add(definition, parsed.value);
  return stored === 'conflict' ? { id, reason: 'another response with this id was received before' } : { id, survey: definition.id };
}

/**
 * Receives a submission: each response is checked and stored by itself, so that a faulty one does not hold up the others.
 * Resolves after what was received is durable.
 *
 * @param onStored Called once for each survey that has new responses.
 */
export async function receive(store: Store, body: unknown, onStored: (survey: string) => void): Promise<Response> {
  const frame = parseWith(submissionFrame, body);
  if (!frame.ok) return problemResponse('invalid-submission', { errors: [...frame.problems] });
  const verdicts = await Promise.all(frame.value.responses.map((candidate) => receiveOne(store, candidate)));
  const received = verdicts.filter((verdict) => 'survey' in verdict);
  const receipt: Receipt = { received: received.map(({ id }) => id), refused: verdicts.filter((verdict) => 'reason' in verdict) };
  new Set(received.map(({ survey }) => survey)).forEach(onStored);
  return Response.json(receipt, { headers: { 'cache-control': 'no-store' } });
}
