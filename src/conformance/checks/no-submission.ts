import { MOST_RESPONSES } from '../../protocol/limits.js';
import { type Check, failed, note, passed, type Verdict, worstOf } from '../check.js';
import { hiddenFrom, isSetAside, judgeError, judgeReceived, judgeRefusalOfAll } from '../judge.js';
import { describeExchange, readReceipt } from '../read-receipt.js';
import type { Exchange } from '../wire.js';
import type { Submission, Trial } from '../trial.js';

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

const post = (trial: Trial, what: string, { body, headers = JSON_TYPE }: { readonly body: string; readonly headers?: Readonly<Record<string, string>> }): Promise<Exchange> =>
  trial.wire.send({ what, url: trial.endpoint, headers, body });

const ERROR_HINT = 'Answer what is no submission with a status from 400 to 499 and JSON that says what was expected.';

/** Bodies that are JSON or not, and no submission. */
const NO_SUBMISSIONS: Readonly<Record<string, string>> = {
  'JSON that breaks off': '{"responses": [{"id": ',
  'an empty body': '',
  'JSON without "responses"': '{"answers": []}',
  'a list instead of an object': '[]',
  'the value null': 'null',
  '"responses" that is no list': '{"responses": {"length": 1}}',
  'a response without an id': '{"responses": [{"survey": "satisfaction"}]}',
};

const TWO_MEGABYTES = 2 * 1024 * 1024;

/** What is sent after the large body: so many times, as clients use several connections; longer than this it should not wait, in milliseconds. */
const NEXT = 4;
const AT_ONCE = 4000;

function judgeLargeBody(trial: Trial, submission: Submission): Verdict {
  const { exchange, receipt } = submission;
  if (receipt !== null)
    return receipt.received.length > 0 ? note('It was received.', 'A limit of 1 MiB keeps strangers from filling the disk.') : passed('It was refused by name.');
  if (isSetAside(exchange.status)) return passed(`It was answered with status ${exchange.status}.`);
  if (exchange.kind !== 'cut') return judgeRefusalOfAll(trial, submission);
  const hint = 'Answer 413 first, and go on reading for a moment before closing. A widget takes a cut connection for a lost one, and every other answer waits.';
  return hiddenFrom(trial, exchange) ?? failed(`The connection was cut (${exchange.why}).`, hint);
}

/** Whether what comes after the large body suffers from it. */
async function judgeNext(trial: Trial): Promise<Verdict | undefined> {
  const body = JSON.stringify({ responses: [trial.first!.sample.response] });
  for (let round = 0; round < NEXT; round++) {
    const { kind, why, milliseconds } = await trial.wire.once({ what: 'a submission after the large body', url: trial.endpoint, headers: JSON_TYPE, body });
    if (kind === 'answer' && milliseconds < AT_ONCE) continue;
    return failed(
      `The next submission ${kind === 'answer' ? `was answered after ${(milliseconds / 1000).toFixed(1)} seconds` : `was not answered (${kind === 'cut' ? why : kind})`}.`,
      'What was not read of the large body blocks the connection for what comes next. Read it to its end and throw it away, or answer with Connection: close.',
    );
  }
  return undefined;
}

/** What no widget sends, but broken proxies and curious people do. */
export const noSubmission: readonly Check[] = [
  {
    id: 'no-submission',
    name: 'A body that is no submission is answered with an error',
    expected: 'A status from 400 to 499.',
    needs: ['receipt-form'],
    run: async (trial) => {
      const verdicts = [];
      for (const [what, body] of Object.entries(NO_SUBMISSIONS)) verdicts.push(judgeError(trial, await post(trial, what, { body }), ERROR_HINT));
      return worstOf(verdicts, 'Each was.');
    },
  },
  {
    id: 'media-type',
    name: 'A body that does not say that it is JSON is refused',
    expected: 'A status from 400 to 499, best 415.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response } = await trial.sample();
      const exchange = await post(trial, 'a submission with the media type text/plain', {
        body: JSON.stringify({ responses: [response] }),
        headers: { 'content-type': 'text/plain' },
      });
      if (readReceipt(exchange).receipt === null) return judgeError(trial, exchange, ERROR_HINT);
      return note(
        'It was received.',
        'Browsers send text/plain to other origins without asking beforehand, so that pages which you have not let in can post. Take application/json only.',
      );
    },
  },
  {
    id: 'empty-list',
    name: 'A submission without responses breaks nothing',
    expected: 'A status from 400 to 499, or a receipt with two empty lists.',
    needs: ['receipt-form'],
    run: async (trial) => {
      const exchange = await post(trial, 'an empty list of responses', { body: '{"responses": []}' });
      return readReceipt(exchange).receipt === null ? judgeError(trial, exchange, ERROR_HINT) : passed('A receipt came back.');
    },
  },
  {
    id: 'too-many',
    name: `More than ${MOST_RESPONSES} responses are refused as a whole, or all named`,
    expected: `For ${MOST_RESPONSES + 1} responses a status from 400 to 499, or a receipt that names each.`,
    needs: ['receives-one'],
    run: async (trial) => {
      const samples = await trial.samples(MOST_RESPONSES + 1);
      const submission = await trial.submitAll(
        `${MOST_RESPONSES + 1} responses`,
        samples.map(({ response }) => response),
      );
      if (submission.receipt === null) return judgeError(trial, submission.exchange, `Take them all, or none and answer 400. ${ERROR_HINT}`);
      const verdict = judgeReceived(submission, submission.ids, 'Take them all, or none and answer 400: widgets never send so many at a time.');
      return verdict.outcome === 'passed' ? note('They were received. Widgets never send so many at a time.') : verdict;
    },
  },
  {
    id: 'large-body',
    name: 'A body of 2 MB is answered, and the connection lives on',
    expected: 'Status 413, or another from 400 to 499; what is sent next is answered at once.',
    needs: ['receives-one'],
    run: async (trial) => {
      const { response } = await trial.sample();
      const submission = await trial.submit('a body of 2 MB', [response.id], JSON.stringify({ responses: [{ ...response, role: 'x'.repeat(TWO_MEGABYTES) }] }));
      const verdict = judgeLargeBody(trial, submission);
      return verdict.outcome === 'failed' ? verdict : ((await judgeNext(trial)) ?? verdict);
    },
  },
  {
    id: 'other-methods',
    name: 'Reading the address of the endpoint breaks nothing',
    expected: 'Any status below 500 for GET and HEAD.',
    needs: ['receipt-form'],
    run: async (trial) => {
      const verdicts = [];
      for (const method of ['GET', 'HEAD']) {
        const exchange = await trial.wire.send({ what: method, url: trial.endpoint, method });
        const found = `For ${method} there came ${describeExchange(exchange)}.`;
        const isRight = exchange.kind === 'redirect' || (exchange.kind === 'answer' && exchange.status < 500);
        verdicts.push(hiddenFrom(trial, exchange) ?? (isRight ? passed(found) : failed(found, 'Answer 405 with the header Allow: POST, OPTIONS.')));
      }
      return worstOf(verdicts, 'Nothing broke.');
    },
  },
];
