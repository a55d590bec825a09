import { canonicalJson, type KeptResponse } from '../collector.js';
import type { SurveyResponse } from '../schemas.js';

/** The mark of a response in its row; null where its survey asked nothing of senders. It stands beside the text, which is compared when a response comes again. */
export type Mark = 0 | 1 | null;

/** A response without its mark. */
export function unmarked({ verified: _verified, ...response }: KeptResponse): KeptResponse {
  return response;
}

/** The response of a row, with its mark where it has one. */
export function markedResponse(text: string, verified: Mark): SurveyResponse {
  const response = JSON.parse(text) as SurveyResponse;
  return verified === null ? response : { ...response, verified };
}

/** The same as JSON. */
export const markedText = (text: string, verified: Mark): string => (verified === null ? text : canonicalJson(markedResponse(text, verified)));
