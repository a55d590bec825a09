import type { ResponseStatus } from '../../protocol/response-status.js';
import { receiptAuthorization } from '../../protocol/receipt-authorization.js';
import { askJson, isProblem } from '../answering/ask-json.js';

/** Nobody answered, or not in a way that means anything here: `status` is the HTTP status. */
export type Failure = { readonly kind: 'unreachable' } | { readonly kind: 'failed'; readonly status: number };

/** What a receiver says of one response. */
export type LookUp = { readonly kind: 'found'; readonly status: ResponseStatus } | { readonly kind: 'unknown' } | Failure;

/** What became of a withdrawal. */
export type Withdrawal = { readonly kind: 'withdrawn' } | { readonly kind: 'closed' } | Failure;

/** A survey as it is asked now, still unchecked. */
export type Fetched = { readonly kind: 'definition'; readonly definition: unknown } | Failure;

/** Which response, and who asks; the code is written in groups. */
export interface Receipt {
  readonly endpoint: string;
  readonly id: string;
  readonly code: string;
}

const withoutSlash = (endpoint: string) => {
  const address = new URL(endpoint);
  address.pathname = address.pathname.replace(/\/+$/, '');
  return address;
};

/** `…/v1/responses` → `…/v1/responses/{id}` */
function responseAddress({ endpoint, id }: Receipt): string {
  const address = withoutSlash(endpoint);
  address.pathname += `/${id}`;
  return address.href;
}

/** `…/v1/responses` → `…/v1/surveys/{survey}` */
export const surveyAddress = (endpoint: string, survey: string): string => new URL(`surveys/${encodeURIComponent(survey)}`, withoutSlash(endpoint)).href;

const headersOf = ({ code }: Receipt) => ({ accept: 'application/json', authorization: receiptAuthorization(code) });

/** Whether a body says what a receiver keeps of this response: as the schema `responseStatus` has it, without its weight. */
function isStatusOf(id: string, body: Readonly<Record<string, unknown>>): boolean {
  const { state, open, revision, survey, version } = body;
  if (body['id'] !== id || typeof open !== 'boolean' || !Number.isSafeInteger(revision)) return false;
  return state === 'withdrawn' || (state === 'received' && typeof survey === 'string' && typeof version === 'string');
}

/** Asks the receiver what it has of a response. */
export async function lookUp(receipt: Receipt): Promise<LookUp> {
  const answer = await askJson(responseAddress(receipt), { headers: headersOf(receipt) });
  if (answer.kind === 'unreachable') return answer;
  if (answer.status === 200 && isStatusOf(receipt.id, answer.body)) return { kind: 'found', status: answer.body as ResponseStatus };
  return isProblem(answer, 404, 'unknown-response') ? { kind: 'unknown' } : { kind: 'failed', status: answer.status };
}

/** Tells the receiver that a response is withdrawn, also one that has not arrived there yet. */
export async function withdraw(receipt: Receipt): Promise<Withdrawal> {
  const answer = await askJson(responseAddress(receipt), { method: 'DELETE', headers: headersOf(receipt) });
  if (answer.kind === 'unreachable') return answer;
  if (answer.status === 200 && answer.body['withdrawn'] === receipt.id) return { kind: 'withdrawn' };
  return isProblem(answer, 409, 'survey-closed') ? { kind: 'closed' } : { kind: 'failed', status: answer.status };
}

/** Fetches the survey that a response answers, as it is asked now. */
export async function fetchDefinition(endpoint: string, survey: string): Promise<Fetched> {
  const answer = await askJson(surveyAddress(endpoint, survey), { headers: { accept: 'application/json' } });
  if (answer.kind === 'unreachable') return answer;
  return answer.status === 200 && answer.body['id'] === survey ? { kind: 'definition', definition: answer.body } : { kind: 'failed', status: answer.status };
}
