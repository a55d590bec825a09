import { failed, note, passed, type Verdict } from './check.js';
import { describeExchange } from './read-receipt.js';
import { type Fate, fateOf, reasonFor, type Submission, type Trial } from './trial.js';
import type { Exchange } from './wire.js';

export const RECEIPT_HINT = 'Answer 200 with application/json: {"received": [ids that are stored], "refused": [{"id": …, "reason": …}]}.';

/**
 * Statuses of a submission that was not taken, after which a widget sends its responses one by one, and others. After any
 * other it spares the endpoint, and nothing is sent for a while (src/outbox/send.ts; a test holds the two together).
 */
const SET_ASIDE = new Set([400, 404, 409, 410, 411, 413, 414, 415, 422]);

export const isSetAside = (status: number): boolean => SET_ASIDE.has(status);

/** A note where a browser hides from the page what was answered; undefined where it can be judged. */
export function hiddenFrom({ inPage, crossesOrigins }: Trial, { kind, what }: Exchange): Verdict | undefined {
  return inPage && crossesOrigins && kind === 'cut' ? note(`The browser does not tell this page what came back for ${what}.`) : undefined;
}

/** An answer without a receipt to responses of which one is faulty or odd: refusing all of them is slow, but loses nothing. */
export function judgeRefusalOfAll(trial: Trial, { exchange, fault }: Submission): Verdict {
  const found = `For ${exchange.what} there came ${fault}.`;
  const hidden = hiddenFrom(trial, exchange);
  if (hidden !== undefined) return hidden;
  if (exchange.kind === 'answer' && isSetAside(exchange.status))
    return note(found, 'Nothing is lost: the widget sends each response alone from now on, and keeps the one that is not taken. It is quicker to name that one in "refused".');
  if (exchange.kind === 'answer' && exchange.status >= 400 && exchange.status < 500)
    return failed(
      found,
      'A widget reads this status as "the endpoint takes nothing now", and every other answer waits behind this one. Name the response in "refused", or answer 400 or 422.',
    );
  return failed(found, 'A widget tries again and again, and every other answer waits behind this one. Name the response in "refused", with a reason.');
}

/** An answer to what is no submission: a status from 400 to 499 that can be read. */
export function judgeError(trial: Trial, exchange: Exchange, hint: string): Verdict {
  const found = `For ${exchange.what} there came ${describeExchange(exchange)}.`;
  const hidden = hiddenFrom(trial, exchange);
  if (hidden !== undefined) return hidden;
  return exchange.kind === 'answer' && exchange.status >= 400 && exchange.status < 500 ? passed(found) : failed(found, hint);
}

/** Whether the responses with these ids were all named as received; what is wrong otherwise. */
export function judgeReceived(submission: Submission, ids: readonly string[], hint: string): Verdict {
  const { exchange, receipt, fault } = submission;
  if (receipt === null) return failed(`For ${exchange.what} there came ${fault}.`, hint);
  const having = (fate: Fate) => ids.filter((id) => fateOf(submission, id) === fate);
  const said = (list: readonly string[], one: string, several: string) =>
    ids.length === 1 ? `The response ${one}` : `${list.length} of ${ids.length} responses ${list.length === 1 ? one : several}`;
  const [unnamed, refused, both] = [having('unnamed'), having('refused'), having('both')];
  const stranger = receipt.received.find((id) => !submission.ids.includes(id));
  if (unnamed.length > 0 && stranger !== undefined)
    return failed(`The receipt names an id that was not sent ("${stranger}"), and not the one that was. A widget would keep its answer for ever.`, 'Copy each id as it was sent.');
  if (unnamed.length > 0) {
    const sentence = said(unnamed, 'stands in neither list of the receipt', 'stand in neither list of the receipt');
    return failed(`${sentence}. A widget would send it again and again.`, 'Name every response that was sent, in "received" or in "refused".');
  }
  if (refused.length > 0) return failed(`${said(refused, 'was refused', 'were refused')}: ${reasonFor(submission, refused[0]!)}`, hint);
  if (both.length > 0)
    return failed(
      `${said(both, 'stands in both lists of the receipt', 'stand in both lists of the receipt')}.`,
      'Name each response once: in "received" when it is stored, in "refused" when it is not.',
    );
  return passed(ids.length === 1 ? 'It was named as received.' : `All ${ids.length} were named as received.`);
}
