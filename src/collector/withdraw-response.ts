import type { Withdrawal } from '../protocol/response-status.js';
import { holdsReceipt } from './access.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { isClosed } from './is-closed.js';
import type { Holder } from './may.js';
import { problemResponse } from './problem-response.js';
import type { Store } from './store.js';

/** What a withdrawal is judged by, and who is told of it. */
export interface WithdrawalOptions {
  readonly id: string;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly now: Date;
  /** Called with the survey whose results have changed. */
  readonly onChange: (survey: string) => void;
}

/** Why a citizen may not withdraw this response, or null where they may: with its receipt, while the survey is open. */
async function objectionTo(store: Store, request: Request, { id, now }: WithdrawalOptions): Promise<Response | null> {
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
  let administrator: Holder | null = null;
  if (/^Bearer /i.test(request.headers.get('authorization') ?? '')) {
    const permission = await options.authorise(request, { to: 'administer' });
    if (!permission.ok) return permission.answer;
    administrator = permission.holder;
  } else {
    const objection = await objectionTo(store, request, options);
    if (objection !== null) return objection;
  }
  const survey = await store.withdraw(options.id);
  if (survey !== undefined) options.onChange(survey);
  // A citizen's own withdrawal is nobody's business.
  if (administrator !== null) await options.audit(administrator, 'response-withdrawn', { survey, outcome: survey === undefined ? 'not here' : 'withdrawn' });
  const answer: Withdrawal = { withdrawn: options.id };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
