import { sealedResponse } from '../protocol/sealed-response.js';
import { checkResponse } from '../response/check-response.js';
import { idOfReceiptCode } from '../response/receipt-code.js';
import { response as openResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { parseWith } from '../validation/parse-with.js';
import { formatProblem, type ProblemAt } from '../validation/problem-at.js';
import { isClosed } from './is-closed.js';
import type { KeptResponse, Store, Stored } from './store.js';

const MOST_PROBLEMS = 10;
const reasonOf = (problems: readonly ProblemAt[]) => problems.slice(0, MOST_PROBLEMS).map(formatProblem).join('; ');

/** What is to be stored under an id, still unchecked. */
export interface Candidate {
  readonly id: string;
}

/** What became of a candidate: it is safe, or known to be so already, or it is refused for a reason that its sender can act on. */
export type Verdict =
  { readonly id: string; readonly outcome: Exclude<Stored, 'conflict' | 'closed'>; readonly survey: string | null } | { readonly id: string; readonly reason: string };

/** The definition that a response answers, or why there is none. */
async function definitionFor(store: Store, { survey, version }: KeptResponse): Promise<SurveyDefinition | string> {
  const definition = await store.definition(survey, version);
  if (definition !== undefined) return definition;
  const current = await store.definition(survey);
  return current === undefined ? `unknown survey "${survey}"` : `unknown version "${version}" of survey "${survey}"; the current one is "${current.version}"`;
}

/** What in a response does not fit its survey. Of a sealed one only its form can be told, which its schema has done. */
function misfitsOf(definition: SurveyDefinition, response: KeptResponse): ProblemAt[] {
  if ('sealed' in response) return [];
  if (definition.privacy?.sealed) return [{ path: 'sealed', expected: 'expected a sealed response; the survey takes no open ones (privacy.sealed)' }];
  return checkResponse(definition, response);
}

/** Checks a candidate: its form, that a change comes with the code of its id, its survey, and its answers; gives the reason where it is refused. */
async function judge(store: Store, candidate: Candidate): Promise<KeptResponse | string> {
  const parsed = 'sealed' in candidate ? parseWith(sealedResponse, candidate) : parseWith(openResponse, candidate);
  if (!parsed.ok) return reasonOf(parsed.problems);
  const { receipt, ...response } = parsed.value;
  if (receipt !== undefined && (await idOfReceiptCode(receipt)) !== response.id) return 'receipt: expected the receipt code that belongs to this id';
  const definition = await definitionFor(store, response);
  if (typeof definition === 'string') return definition;
  const misfits = misfitsOf(definition, response);
  return misfits.length > 0 ? reasonOf(misfits) : response;
}

/** The day on which the survey closed, where that is over; only changes ask for it. */
async function closedOn(store: Store, { survey, revision }: KeptResponse, now: Date): Promise<string | undefined> {
  if (revision === undefined) return undefined;
  const current = await store.definition(survey);
  return current !== undefined && isClosed(current, now) ? current.closes : undefined;
}

/**
 * Checks one response and stores it. What was withdrawn is answered as received whatever it says: the device that still holds
 * it must let go of it, and no check can matter to what is not stored.
 *
 * @param now The moment by which a survey is open or closed.
 */
export async function receiveOne(store: Store, candidate: Candidate, now: Date): Promise<Verdict> {
  const { id } = candidate;
  const response = await judge(store, candidate);
  if (typeof response === 'string') return (await store.find(id))?.state === 'withdrawn' ? { id, outcome: 'withdrawn', survey: null } : { id, reason: response };
  const closed = await closedOn(store, response, now);
  const outcome = await store.add(response, { isClosed: closed !== undefined });
  if (outcome === 'conflict') return { id, reason: 'another response with this id was received before' };
  if (outcome === 'closed') return { id, reason: `revision: expected no change any more; the survey closed on ${closed}` };
  return { id, outcome, survey: response.survey };
}
