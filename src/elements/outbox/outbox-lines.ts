import { html, type TemplateResult } from 'lit';
import type { OutboxStatus } from '../../outbox/outbox.js';
import { answeredWords, nextTryWords, type Teller } from './outbox-words.js';

const line = (name: string, words: string): TemplateResult[] => (words === '' ? [] : [html`<p class=${name}>${words}</p>`]);

/**
 * How an outbox stands, a line for each thing that there is to say; nothing of what is not so.
 *
 * @param forget Called when the reader has read of a loss.
 */
export function outboxLines({ waiting, refused, overdue, lost, inTab, unread, nextTry, answered }: OutboxStatus, teller: Teller, forget: () => void): TemplateResult[] {
  const { words, count } = teller;
  const kept = waiting + refused + overdue;
  const loss = html`<div class="lost">
    <p>${words.outboxLost(...count(lost))}</p>
    <button type="button" @click=${forget}>${words.outboxLossRead}</button>
  </div>`;
  return [
    ...(lost > 0 ? [loss] : []),
    ...line('unread', unread ? words.outboxUnknown : ''),
    ...line('empty', kept === 0 && !unread ? words.outboxEmpty : ''),
    ...line('waiting', waiting > 0 ? words.outboxWaiting(...count(waiting)) : ''),
    ...line('next', nextTryWords(nextTry, Date.now(), teller)),
    ...line('overdue', overdue > 0 ? words.outboxOverdue(...count(overdue)) : ''),
    ...line('refused', refused > 0 ? words.outboxRefused(...count(refused)) : ''),
    ...line('answered', answered === null ? '' : answeredWords(answered, teller)),
    ...line('in-tab', inTab && kept > 0 ? words.outboxInTab : ''),
  ];
}
