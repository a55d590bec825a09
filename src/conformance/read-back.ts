import type { SurveyResponse } from '../response/response.js';
import { jsonIn } from './read-receipt.js';
import type { Trial } from './trial.js';
import type { Exchange } from './wire.js';

/** Asks what has become of a response, with a receipt code or without. */
export function askForReceipt(
  trial: Trial,
  id: string,
  { what, code, method = 'GET' }: { readonly what: string; readonly code: string | null; readonly method?: 'GET' | 'DELETE' },
): Promise<Exchange> {
  return trial.wire.send({ what, url: trial.addressOf(id), method, headers: { accept: 'application/json', ...(code === null ? {} : { authorization: `Receipt ${code}` }) } });
}

/** What is told of a response to those who hold its receipt. */
export interface ReceiptState {
  readonly id?: unknown;
  readonly state?: unknown;
  readonly response?: unknown;
}

/** The state in an answer of success; undefined where it is none, as where an endpoint does not know such addresses. */
export function stateIn(exchange: Exchange): ReceiptState | undefined {
  const value = exchange.kind === 'answer' && exchange.status === 200 ? jsonIn(exchange) : undefined;
  return typeof value === 'object' && value !== null && 'state' in value ? value : undefined;
}

/** The response as it is stored, where the endpoint shows it to those who hold its receipt. One that has not shown the first is not asked again. */
export async function readBack(trial: Trial, id: string, code: string | null): Promise<SurveyResponse | undefined> {
  if (code === null || trial.showsResponses === false) return undefined;
  const response = stateIn(await askForReceipt(trial, id, { what: 'a response that was stored', code }))?.response;
  trial.showsResponses ??= response !== undefined;
  return typeof response === 'object' && response !== null && 'answers' in response ? (response as SurveyResponse) : undefined;
}
