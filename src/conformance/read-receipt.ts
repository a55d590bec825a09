import { type Receipt, receipt as receiptSchema } from '../protocol/receipt.js';
import { parseWith } from '../validation/parse-with.js';
import { formatProblem } from '../validation/problem-at.js';
import type { Exchange } from './wire.js';
import { ANSWER_LIMIT } from './wire.js';

/** Either the receipt in an answer, or in words why it holds none. */
export type ReceiptReading = { readonly receipt: Receipt; readonly fault: null } | { readonly receipt: null; readonly fault: string };

const isPage = ({ headers, text }: Pick<Exchange, 'headers' | 'text'>) => /html/i.test(headers.get('content-type') ?? '') || /^\s*<(!doctype|html)\b/i.test(text);

/** Whether an answer is an HTML page. */
export const isHtml = (exchange: Exchange): boolean => exchange.kind === 'answer' && isPage(exchange);

/** What came back, in words, where no receipt was expected or none could be read. */
export function describeExchange(exchange: Exchange): string {
  const { kind, status, why, headers } = exchange;
  if (kind === 'late') return `nothing within ${ANSWER_LIMIT / 1000} seconds`;
  if (kind === 'cut') return `no answer that can be read (${why})`;
  if (kind === 'redirect') return status === 0 ? 'a redirect' : `a redirect (${status}) to ${headers.get('location') ?? 'nowhere'}`;
  return isHtml(exchange) ? `an HTML page with status ${status}` : `status ${status}`;
}

/** The JSON in an answer; undefined where it holds none. */
export function jsonIn({ text }: Pick<Exchange, 'text'>): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a receipt as widgets do: only an answer of success with both lists is one. */
export function readReceipt(exchange: Exchange): ReceiptReading {
  const { kind, status, text } = exchange;
  const fault = (words: string): ReceiptReading => ({ receipt: null, fault: words });
  if (kind !== 'answer' || status < 200 || status > 299 || isHtml(exchange)) return fault(describeExchange(exchange));
  if (text.trim() === '') return fault(`status ${status} and an empty body`);
  const value = jsonIn(exchange);
  if (value === undefined) return fault(`status ${status} and a body that is not JSON`);
  const parsed = parseWith(receiptSchema, value);
  return parsed.ok ? { receipt: parsed.value, fault: null } : fault(`status ${status} and JSON that is no receipt (${parsed.problems.map(formatProblem).join('; ')})`);
}
