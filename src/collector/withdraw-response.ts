import type { Withdrawal } from '../protocol/response-status.js';
import { holdsReceipt, isAdministrator } from './access.js';
import { isClosed } from './is-closed.js';
import { problemResponse } from './problem-response.js';
import type { Store } from './store.js';

/** What a withdrawal is judged by, and who is told of it. */
export interface WithdrawalOptions {
  readonly id: string;
  /** The administrator's token. */
  readonly token: string | undefined;
  readonly now: Date;
  /** Called with the survey whose results have changed. */
  readonly onChange: (survey: string) => void;
}

/** Why a request may not withdraw this response, or null where it may: an administrator always, its citizen while the survey is open. */
async function objectionTo(store: Store, request: Request, { id, token, now }: WithdrawalOptions): Promise<Response | null> {
  if (await isAdministrator(request, token)) return null;
  if (/^Bearer /i.test(request.headers.get('authorization') ?? '')) return problemResponse('unauthorised', {}, { 'www-authenticate': 'Bearer' });
  if (!(await holdsReceipt(request, id))) return problemResponse('wrong-receipt', {}, { 'www-authenticate': 'Receipt, Bearer' });
  const found = await store.find(id);
  const current = found?.state === 'received' ? await store.definition(found.response.survey) : undefined;
  return current !== undefined && isClosed(current, now) ? problemResponse('survey-closed', { detail: `The survey closed on ${current.closes}.` }) : null;
}

/**
 * Withdraws a response, also one that has not arrived yet: it may still wait on a device. Withdrawing again is answered the
 * same, so that a lost answer can be asked for again.
 */
export async function withdrawResponse(store: Store, request: Request, options: WithdrawalOptions): Promise<Response> {
  const objection = await objectionTo(store, request, options);
  if (objection !== null) return objection;
  const survey = await store.withdraw(options.id);
  if (survey !== undefined) options.onChange(survey);
  const answer: Withdrawal = { withdrawn: options.id };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
