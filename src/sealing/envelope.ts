import type { SealedResponse } from '../protocol/sealed-response.js';

const utf8 = new TextEncoder();

/** What stands outside and is bound to what is inside: none of it can be changed, or put on other answers, unnoticed. */
export type SealedHeader = Pick<SealedResponse, 'id' | 'survey' | 'version' | 'revision'>;

/** The `info` of HPKE (RFC 9180, section 5.1): what has been sealed for another purpose is not taken for a response. */
export const INFO = utf8.encode('tillid sealed response 1');

/** The associated data of HPKE: UTF-8 of the JSON text of a list, as `JSON.stringify` writes it (ECMA-262, QuoteJSONString). */
export function associatedData({ survey, version, id, revision = 0 }: SealedHeader): Uint8Array<ArrayBuffer> {
  return utf8.encode(JSON.stringify(['tillid-sealed-1', survey, version, id, revision]));
}
