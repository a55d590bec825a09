import { receiptIn } from '../protocol/receipt-authorization.js';
import { idOfReceiptCode, parseReceiptCode } from '../response/receipt-code.js';

/** Compares two texts in a time that does not depend on where they differ. */
async function sameText(a: string, b: string): Promise<boolean> {
  const digest = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const [first, second] = await Promise.all([digest(a), digest(b)]);
  return first.reduce((difference, byte, index) => difference | (byte ^ second[index]!), 0) === 0;
}

/** Whether a request carries the administrator's token (RFC 6750). */
export async function isAdministrator(request: Request, token: string | undefined): Promise<boolean> {
  const given = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return token !== undefined && given !== undefined && sameText(given, token);
}

/** Whether a request carries the receipt code of a response. Nothing need be stored to tell: the id follows from the code. */
export async function holdsReceipt(request: Request, id: string): Promise<boolean> {
  const code = parseReceiptCode(receiptIn(request.headers.get('authorization')) ?? '');
  return code !== null && (await idOfReceiptCode(code)) === id;
}
