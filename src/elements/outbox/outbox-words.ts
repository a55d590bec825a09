import type { OutboxMessages } from '../../locales/en-outbox.js';
import type { OutboxStatus } from '../../outbox/outbox.js';
import type { Happened } from './happenings.js';

/** Who puts figures into words: the element, in the language of its reader. */
export interface Teller {
  readonly words: OutboxMessages;
  /** A number as the reader writes it, and the plural form that it takes. */
  readonly count: (value: number) => [figure: string, plural: Intl.LDMLPluralRule];
  /** A time of day as the reader writes it. */
  readonly time: (moment: number) => string;
}

/** HTTP statuses by what they mean to somebody whose answers are not taken (RFC 9110, section 15). */
function meaningOf(
  status: number,
): 'answeredWithoutReceipt' | 'answeredNotUnderstood' | 'answeredNoAccess' | 'answeredNotThere' | 'answeredTooLarge' | 'answeredBusy' | 'answeredFaulty' {
  if (status < 400) return 'answeredWithoutReceipt';
  if ([401, 403, 407].includes(status)) return 'answeredNoAccess';
  if ([404, 405, 410].includes(status)) return 'answeredNotThere';
  if (status === 413) return 'answeredTooLarge';
  if ([408, 425, 429, 503].includes(status)) return 'answeredBusy';
  return status < 500 ? 'answeredNotUnderstood' : 'answeredFaulty';
}

/** What the receiver answers instead of taking answers, in words that a citizen can pass on. */
export const answeredWords = (status: number, { words }: Teller): string => words.outboxAnswered(String(status), words[meaningOf(status)]);

/** When the next attempt is due; empty where none is, or where it is due already. */
export function nextTryWords(nextTry: number | null, now: number, { words, time }: Teller): string {
  if (nextTry === null || nextTry <= now) return '';
  const isToday = new Date(nextTry).toDateString() === new Date(now).toDateString();
  return isToday ? words.outboxRetry(time(nextTry)) : words.outboxRetryTomorrow(time(nextTry));
}

/** What has happened since one was last told: how many answers were received, and how many were not accepted. */
export function happenedWords({ received, refused }: Happened, { waiting, overdue, unread }: OutboxStatus, { words, count }: Teller): string[] {
  const isAll = received > 0 && waiting + overdue === 0 && refused === 0 && !unread;
  return [
    ...(isAll ? [words.outboxAllReceived] : []),
    ...(received > 0 && !isAll ? [words.outboxReceived(...count(received))] : []),
    ...(refused > 0 ? [words.outboxRefused(...count(refused))] : []),
  ];
}

/** Why answers still wait after somebody asked for them to be sent. */
export function stillWaitingWords({ isTried }: Happened, { answered, nextTry }: OutboxStatus, isOnline: boolean, { words }: Teller): string {
  if (!isOnline) return words.outboxOffline;
  if (answered !== null) return words.outboxNotTaken;
  if (isTried) return words.outboxNotSent;
  return nextTry === null ? words.outboxNowhere : words.outboxElsewhere;
}
