import { type Check, failed, note, passed, type Verdict } from '../check.js';
import { judgeReceived, RECEIPT_HINT } from '../judge.js';
import { describeExchange, isHtml } from '../read-receipt.js';
import type { Submission, Trial } from '../trial.js';

const submissionOf = ({ first }: Trial): Submission => first!.submission;

/** What the codes of a failed connection mean, and what to do. */
const CONNECTION_HINTS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no host of this name: look for a typing error in the address.',
  ECONNREFUSED: 'Nobody listens at this address and port: start the service, or open the firewall.',
  ECONNRESET: 'The service, or something in front of it, closes the connection before it answers: look into its log.',
  CERT_HAS_EXPIRED: 'Renew the certificate.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Browsers trust no self-signed certificate: install one of a public authority.',
};

async function judgeSilence(trial: Trial, why: string): Promise<Verdict> {
  if (!trial.inPage) return failed(`The connection failed (${why}).`, CONNECTION_HINTS[why] ?? 'Look at the address, the certificate and the firewall.');
  if (trial.crossesOrigins && (await trial.wire.isReachable(trial.endpoint)))
    return failed(
      `Somebody answers there, but pages of ${trial.origin} may neither send nor read.`,
      `Answer OPTIONS with Access-Control-Allow-Origin: ${trial.origin} and Access-Control-Allow-Headers: content-type, and send the first of them with every answer.`,
    );
  return failed(
    `The browser could not reach it, and does not tell the page why (${why}).`,
    'Look at the address, the certificate, the firewall, and the connect-src of this page’s Content Security Policy.',
  );
}

/** The first response that is sent, and what is learnt from its answer. */
export const firstContact: readonly Check[] = [
  {
    id: 'answers',
    name: 'The endpoint answers',
    expected: 'An answer to a first response within 20 seconds.',
    needs: [],
    run: async (trial) => {
      const sample = await trial.sample();
      trial.first = { sample, submission: await trial.submitAll('one response', [sample.response]) };
      const { kind, status, why, milliseconds } = submissionOf(trial).exchange;
      if (kind === 'late')
        return failed('Nothing came back within 20 seconds.', 'Widgets wait as long, keep the answer and come again later. Find out what the service waits for.');
      if (kind === 'cut') return judgeSilence(trial, why);
      return passed(kind === 'redirect' ? 'It answered.' : `It answered ${status} after ${milliseconds} ms.`);
    },
  },
  {
    id: 'secure',
    name: 'The endpoint is reached over https',
    expected: 'An address that begins with https: pages with https may send to no other.',
    needs: [],
    run: ({ endpoint }) =>
      endpoint.protocol === 'https:'
        ? passed('It is.')
        : note(
            `It is reached over ${endpoint.protocol.slice(0, -1)}.`,
            'That will do for trying it out. On the way answers can be read and changed, and pages with https cannot send there.',
          ),
  },
  {
    id: 'no-redirect',
    name: 'The endpoint answers itself and points nowhere else',
    expected: 'No redirect.',
    needs: ['answers'],
    run: (trial) => {
      const { exchange } = submissionOf(trial);
      if (exchange.kind !== 'redirect') return passed('There was none.');
      return failed(
        `It answered with ${describeExchange(exchange)}.`,
        'Widgets follow no redirect, because networks that ask for a login answer with one. Name the address that it points to as the endpoint.',
      );
    },
  },
  {
    id: 'receipt-form',
    name: 'A submission is answered with a receipt',
    expected: 'Status 200 and JSON with the lists "received" and "refused".',
    needs: ['answers', 'no-redirect'],
    run: (trial) => {
      const { receipt, fault, exchange } = submissionOf(trial);
      if (receipt !== null) return passed('It was.');
      const page = isHtml(exchange) ? ' Widgets take no page for a receipt, because networks that ask for a login answer with one.' : '';
      const missing = exchange.status === 404 ? ' Is the path right? That of Tillid’s collector ends in /v1/responses.' : '';
      return failed(`There came ${fault}. A widget keeps its answers and tries again and again.${page}`, RECEIPT_HINT + missing);
    },
  },
  {
    id: 'receives-one',
    name: 'One response is received',
    expected: 'Its id, as it was sent, in "received".',
    needs: ['receipt-form'],
    run: (trial) => {
      const { id, version } = trial.definition;
      return judgeReceived(
        submissionOf(trial),
        submissionOf(trial).ids,
        `Publish version "${version}" of the survey "${id}" there, or test with a survey that the endpoint takes.`,
      );
    },
  },
];
