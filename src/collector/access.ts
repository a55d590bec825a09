import { receiptIn } from '../protocol/receipt-authorization.js';
import { idOfReceiptCode, parseReceiptCode } from '../response/receipt-code.js';

/** Whether a request carries the receipt code of a response. Nothing need be stored to tell: the id follows from the code. */
export async function holdsReceipt(request: Request, id: string): Promise<boolean> {
  const code = parseReceiptCode(receiptIn(request.headers.get('authorization')) ?? '');
  return code !== null && (await idOfReceiptCode(code)) === id;
}
