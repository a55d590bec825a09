import type { OutboxMessages } from '../../locales/en-outbox.js';
import type { CodeFault } from './code-fault.js';
import type { Finding, ReceiptState } from './receipt-state.js';

/** Who puts figures into words: the element, in the language of its reader. */
export interface Speaker {
  readonly words: OutboxMessages;
  /** What stands before an error, for those who do not see that it is one. */
  readonly errorPrefix: string;
  readonly number: (value: number) => string;
}

/** A code as an example, in groups. */
const EXAMPLE = 'K7QM-2XGD-9PTR-4HWN-8VCB';

/** How a code is written. */
export const hintWords = ({ words }: Speaker): string => words.receiptHint(EXAMPLE);

/** What is wrong with a code, and what was expected. */
export function faultWords(fault: CodeFault, { words, number }: Speaker): string {
  if (fault.kind === 'missing') return words.receiptMissing;
  return fault.kind === 'sign' ? words.receiptSign(fault.sign) : words.receiptLength(number(fault.count));
}

/** The words of each state; that of a failure also names what was answered. */
const STATES: { readonly [State in Exclude<ReceiptState, 'failed'>]: (words: OutboxMessages) => readonly string[] } = {
  received: (words) => [words.receiptReceived, words.receiptOpen],
  closed: (words) => [words.receiptReceived, words.receiptClosed],
  changeWaits: (words) => [words.receiptChangeWaits],
  changeRefused: (words) => [words.receiptChangeRefused],
  waits: (words) => [words.receiptWaits],
  waitsUnsure: (words) => [words.receiptWaitsUnsure],
  refused: (words) => [words.receiptRefused],
  withdrawn: (words) => [words.receiptWithdrawn],
  unknown: (words) => [words.receiptUnknown],
  ofOther: (words) => [words.receiptOfOther],
  unreachable: (words) => [words.receiptUnreachable],
  insecure: (words) => [words.receiptInsecure],
  noEndpoint: (words) => [words.receiptNoEndpoint],
};

/** What is told of an answer, a sentence for each thing that there is to know. */
export const findingWords = ({ state, answered }: Finding, { words }: Speaker): readonly string[] =>
  state === 'failed' ? [words.receiptFailed(String(answered))] : STATES[state](words);
