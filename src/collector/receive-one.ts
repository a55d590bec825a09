import { type SealedResponse, sealedResponse } from '../protocol/sealed-response.js';
import { checkResponse } from '../response/check-response.js';
import { idOfReceiptCode } from '../response/receipt-code.js';
import { response as openResponse, type SurveyResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { type Parsed, parseWith } from '../validation/parse-with.js';
import { formatProblem, type ProblemAt } from '../validation/problem-at.js';
import { type SenderChecks, type SentBeside, verifiedMark } from './bot-checks.js';
import { codeToSpend } from './ballot-codes.js';
import { isClosed } from './is-closed.js';
import type { KeptResponse, Store } from './store.js';
import type { Kept, Refusal } from './tally.js';

const MOST_PROBLEMS = 10;

/** Why a response is refused that needed a code. */
const CODE_REASONS = {
  'no-code': 'code: expected the code of a ballot; the survey takes no answer without one',
  'wrong-code': 'code: expected a code that was given out for this survey',
  'spent-code': 'code: expected a code that has not been used; this one has',
} as const;

const reasonOf = (problems: readonly ProblemAt[]) => problems.slice(0, MOST_PROBLEMS).map(formatProblem).join('; ');

/** What is to be stored under an id, still unchecked. */
export interface Candidate {
  readonly id: string;
}

/** What became of a candidate: it is safe, or known to be so already, or it is refused for a reason that its sender can act on. */
export type Verdict = { readonly id: string; readonly outcome: Kept; readonly survey: string | null; readonly verified?: 0 | 1 | undefined } | ({ readonly id: string } & Refused);

/** Why a response is refused: for its sender in words, for figures as a class. */
interface Refused {
  readonly refusal: Refusal;
  readonly reason: string;
}

/** The definition that a response answers, or why there is none. */
async function definitionFor(store: Store, { survey, version }: KeptResponse): Promise<SurveyDefinition | Refused> {
  const definition = await store.definition(survey, version);
  if (definition !== undefined) return definition;
  const current = await store.definition(survey);
  if (current === undefined) return { refusal: 'unknown-survey', reason: `unknown survey "${survey}"` };
  return { refusal: 'unknown-version', reason: `unknown version "${version}" of survey "${survey}"; the current one is "${current.version}"` };
}

/** Why a response does not fit its survey, or null where it does. Of a sealed one only its form can be told, which its schema has done. */
function misfitOf(definition: SurveyDefinition, response: KeptResponse): Refused | null {
  if ('sealed' in response) return null;
  if (definition.privacy?.sealed) return { refusal: 'unsealed', reason: 'sealed: expected a sealed response; the survey takes no open ones (privacy.sealed)' };
  const misfits = checkResponse(definition, response);
  return misfits.length > 0 ? { refusal: 'misfit', reason: reasonOf(misfits) } : null;
}

const parseSent = (candidate: Candidate): Parsed<SurveyResponse | SealedResponse> =>
  'sealed' in candidate ? parseWith(sealedResponse, candidate) : parseWith(openResponse, candidate);

const isMark = (value: unknown): value is 0 | 1 | undefined => value === undefined || value === 0 || value === 1;

/** A response as a store gave it out: a change comes without its receipt code, which no store has, and the mark of a collector is kept. */
function parseKept(candidate: Candidate & { readonly revision?: unknown; readonly verified?: unknown }): Parsed<SurveyResponse | SealedResponse> {
  const { revision, verified, ...first } = candidate;
  const parsed = parseSent(first);
  if (!parsed.ok) return parsed;
  if (!isMark(verified)) return { ok: false, problems: [{ path: 'verified', expected: 'expected 0 or 1' }] };
  const marked = verified === undefined ? parsed.value : { ...parsed.value, verified };
  if (revision === undefined) return { ok: true, value: marked };
  if (typeof revision === 'number' && Number.isSafeInteger(revision) && revision >= 1) return { ok: true, value: { ...marked, revision } };
  return { ok: false, problems: [{ path: 'revision', expected: 'expected a whole number from 1' }] };
}

/** Checks a candidate: its form, that a change comes with the code of its id, its survey, the page that sends it, and its answers; gives the reason where it is refused. */
async function judge(store: Store, candidate: Candidate, { origin, isFromStore = false }: Circumstances): Promise<KeptResponse | Refused> {
  const parsed = isFromStore ? parseKept(candidate) : parseSent(candidate);
  if (!parsed.ok) return { refusal: 'malformed', reason: reasonOf(parsed.problems) };
  const { receipt, ...response } = parsed.value;
  if (receipt !== undefined && (await idOfReceiptCode(receipt)) !== response.id)
    return { refusal: 'wrong-receipt', reason: 'receipt: expected the receipt code that belongs to this id' };
  const definition = await definitionFor(store, response);
  if ('refusal' in definition) return definition;
  const objection = origin === null ? null : await originObjection(store, response, origin);
  return objection ?? misfitOf(definition, response) ?? response;
}

/** Why a page may not send this response, or null where it may. */
async function originObjection(store: Store, { survey }: KeptResponse, origin: string): Promise<Refused | null> {
  const origins = (await store.definition(survey))?.origins;
  if (origins === undefined || origins.includes(origin)) return null;
  return { refusal: 'origin', reason: `origins: expected a page of ${origins.join(' or ')}; the survey takes no answers from other pages` };
}

/** What a response is judged by beside its survey. */
export interface Circumstances {
  /** The moment by which a survey is open or closed. */
  readonly now: Date;
  /** The origin of the page that sends it; null where no page does: programs name none, and only browsers can be held to it. */
  readonly origin: string | null;
  /** Whether a store gave it out, so that a change needs no receipt code; default no. */
  readonly isFromStore?: boolean;
  /** What is known of the sender; of what comes another way nothing. */
  readonly checks?: SenderChecks;
}

/** The day on which the survey closed, where that is over; only changes ask for it. */
async function closedOn(store: Store, { survey }: KeptResponse, now: Date): Promise<string | undefined> {
  const current = await store.definition(survey);
  return current !== undefined && isClosed(current, now) ? current.closes : undefined;
}

/**
 * Checks one response and stores it. What was withdrawn is answered as received whatever it says: the device that still holds
 * it must let go of it, and no check can matter to what is not stored.
 */
export async function receiveOne(store: Store, candidate: Candidate, circumstances: Circumstances): Promise<Verdict> {
  const { start, trap, code, ...sent } = candidate as Candidate & SentBeside;
  const { id } = sent;
  const response = await judge(store, sent, circumstances);
  if ('refusal' in response) return (await store.find(id))?.state === 'withdrawn' ? { id, outcome: 'withdrawn', survey: null } : { id, ...response };
  // Read once: what a store gave out has its mark already, and has spent its code.
  const current = circumstances.isFromStore ? undefined : await store.definition(response.survey);
  const verified = current === undefined ? response.verified : await verifiedMark(current, { start, trap }, circumstances.checks);
  const closed = circumstances.isFromStore || response.revision === undefined ? undefined : await closedOn(store, response, circumstances.now);
  const toSpend = current && (await codeToSpend(store, current, code));
  const outcome = await store.add(verified === undefined ? response : { ...response, verified }, { isClosed: closed !== undefined, code: toSpend });
  if (outcome === 'conflict') return { id, refusal: 'conflict', reason: 'another response with this id was received before' };
  if (outcome === 'no-code' || outcome === 'wrong-code' || outcome === 'spent-code') return { id, refusal: outcome, reason: CODE_REASONS[outcome] };
  if (outcome === 'closed') return { id, refusal: 'closed', reason: `revision: expected no change any more; the survey closed on ${closed}` };
  return { id, outcome, survey: response.survey, verified };
}
