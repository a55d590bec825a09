import type { AnswerSource } from './answer-groups.js';
import { OpeningError } from './opening-error.js';

async function ask(address: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let answer: Response;
  try {
    // Never redirected: the token is for this address alone.
    answer = await fetch(address, { headers, signal, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' });
  } catch (error) {
    signal.throwIfAborted();
    throw new OpeningError('unreachable', `${address.href}: ${String(error)}`);
  }
  if (answer.ok) return answer;
  const hindrance = answer.status === 401 || answer.status === 403 ? 'wrong-token' : answer.status === 404 ? 'unknown-survey' : 'unreachable';
  throw new OpeningError(hindrance, `${address.href}: answered with status ${answer.status}`);
}

/**
 * The sealed answers of a survey, as its collector exports them.
 *
 * @param address `…/v1/surveys/{id}/export/sealed`
 * @param token The administrator's; it is sent to this address only.
 * @throws OpeningError if the token is not right, the survey is not known there, or there is no answer.
 */
export async function sealedAnswersFrom(address: URL, token: string, signal: AbortSignal): Promise<AnswerSource> {
  const { body } = await ask(address, { accept: 'application/jsonl', authorization: `Bearer ${token}` }, signal);
  return { name: address.href, stream: body ?? new ReadableStream({ start: (controller) => controller.close() }) };
}

/**
 * The current definition of a survey, still unchecked, from beside the address of its sealed answers: `…/v1/surveys/{id}`.
 *
 * @throws OpeningError if the survey is not known there, or there is no answer.
 */
export async function definitionBeside(address: URL, signal: AbortSignal): Promise<unknown> {
  const beside = new URL(address);
  beside.pathname = address.pathname.replace(/\/export\/sealed\/?$/, '');
  const answer = await ask(beside, { accept: 'application/json' }, signal);
  try {
    return await answer.json();
  } catch {
    throw new OpeningError('wrong-definition', `${beside.href}: expected a survey definition`);
  }
}
