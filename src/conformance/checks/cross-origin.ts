import { type Check, failed, note, passed, type Verdict } from '../check.js';
import { describeExchange } from '../read-receipt.js';
import type { Trial } from '../trial.js';
import type { Exchange } from '../wire.js';

/** Stands for pages of another origin where nobody has named one. */
const SOME_ORIGIN = 'https://tillid-conform.example';

const NAME_THE_ORIGIN = 'If pages of other origins are to send, name the origin of one and test again (on the command line: --origin https://www.example.org).';

const listOf = (headers: Headers, name: string) => (headers.get(name) ?? '').split(',').map((one) => one.trim().toLowerCase());

/** Whether an answer may be read by pages of an origin (Fetch standard, section 3.2.4, "CORS check"; requests carry no credentials). */
const lets = ({ headers }: Exchange, origin: string) => ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');

const allowHint = (origin: string) => `Send Access-Control-Allow-Origin: ${origin} with every answer, errors too.`;

function judgePreflight(exchange: Exchange, origin: string): Verdict {
  const { kind, status, headers } = exchange;
  const hint = `Answer OPTIONS with status 204, Access-Control-Allow-Origin: ${origin} and Access-Control-Allow-Headers: content-type.`;
  if (kind !== 'answer' || status < 200 || status > 299) return failed(`The question beforehand (OPTIONS) was answered with ${describeExchange(exchange)}.`, hint);
  if (!lets(exchange, origin))
    return failed(`The answer to OPTIONS does not let pages of ${origin} send: Access-Control-Allow-Origin is ${headers.get('access-control-allow-origin') ?? 'not there'}.`, hint);
  const allowed = listOf(headers, 'access-control-allow-headers');
  if (!allowed.includes('*') && !allowed.includes('content-type')) return failed('The answer to OPTIONS does not allow the header content-type.', hint);
  return passed(`Pages of ${origin} may send.`);
}

/** Why nothing can be said of other origins; undefined where something can. */
function untried(trial: Trial): Verdict | undefined {
  if (trial.crossesOrigins) return undefined;
  return trial.inPage
    ? note('Not tried: this page and the endpoint have one origin, and browsers ask for nothing.', NAME_THE_ORIGIN)
    : note('Not tried: pages of other origins are not let in.', NAME_THE_ORIGIN);
}

/** Answers to submissions and other questions to the endpoint itself, some of which a browser may have hidden. */
const answersIn = (trial: Trial, isWanted: (exchange: Exchange) => boolean) => trial.wire.exchanges.filter((exchange) => exchange.method === 'POST' && isWanted(exchange));

function judgeLetting(trial: Trial, exchanges: readonly Exchange[], none: Verdict): Verdict {
  if (exchanges.length === 0) return none;
  if (trial.inPage) {
    const hidden = exchanges.filter(({ kind }) => kind === 'cut');
    if (hidden.length === 0) return passed(`This page could read all ${exchanges.length}.`);
    return failed(
      `The browser did not let the page read what came back for ${hidden[0]!.what}${hidden.length > 1 ? ` and ${hidden.length - 1} more` : ''}.`,
      allowHint(trial.origin!),
    );
  }
  const closed = exchanges.filter((exchange) => !lets(exchange, trial.wire.origin!));
  if (closed.length === 0) return passed(`All ${exchanges.length} had it.`);
  const statuses = [...new Set(closed.map(({ status }) => status))].sort().join(', ');
  return failed(
    `${closed.length} of ${exchanges.length} came without it, with status ${statuses} (for ${closed[0]!.what}). A widget reads such an answer as a lost connection.`,
    allowHint(trial.wire.origin!),
  );
}

/** What browsers ask for before pages of another origin may send, and read what came back (CORS). */
export const beforehand: readonly Check[] = [
  {
    id: 'preflight',
    name: 'Browsers that ask beforehand are told that pages may send',
    expected: 'An answer to OPTIONS that allows the origin, and the header content-type.',
    needs: ['answers'],
    run: async (trial) => {
      // In a page nothing would have come back before a permission.
      if (trial.inPage) return untried(trial) ?? passed('The browser asked and was told so.');
      const origin = trial.origin ?? SOME_ORIGIN;
      const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
      const verdict = judgePreflight(await trial.wire.send({ what: 'the question beforehand', url: trial.endpoint, method: 'OPTIONS', headers }), origin);
      if (verdict.outcome === 'passed') trial.wire.origin ??= origin;
      return verdict.outcome === 'failed' && trial.origin === undefined ? note('Pages of any other origin are not let in.', NAME_THE_ORIGIN) : verdict;
    },
  },
];

/** The same, seen in all that came back in the run. */
export const crossOrigin: readonly Check[] = [
  {
    id: 'readable-receipts',
    name: 'Receipts may be read by pages of another origin',
    expected: 'Access-Control-Allow-Origin with each.',
    needs: ['receives-one'],
    run: (trial) => {
      const receipts = trial.inPage
        ? trial.submissions.filter(({ receipt }) => receipt !== null).map(({ exchange }) => exchange)
        : answersIn(trial, ({ kind, status }) => kind === 'answer' && status < 400);
      // Those before the origin was known were sent without one.
      return untried(trial) ?? judgeLetting(trial, trial.origin === undefined ? receipts.slice(1) : receipts, note('There was none to look at.'));
    },
  },
  {
    id: 'readable-errors',
    name: 'Errors may be read by pages of another origin',
    expected: 'Access-Control-Allow-Origin with each status from 400 on, of proxies in front of the endpoint too.',
    needs: ['answers'],
    run: (trial) => {
      const errors = answersIn(trial, ({ kind, status }) => (kind === 'answer' && status >= 400) || (trial.inPage && kind === 'cut'));
      return untried(trial) ?? judgeLetting(trial, errors, note('No error was seen.'));
    },
  },
  {
    id: 'no-credentials',
    name: 'The endpoint does not ask for cookies of all origins',
    expected: 'No Access-Control-Allow-Credentials beside Access-Control-Allow-Origin: *.',
    needs: ['answers'],
    run: (trial) => {
      if (trial.inPage) return note('A browser does not show these headers to a page.');
      const both = trial.wire.exchanges.some(({ headers }) => headers.get('access-control-allow-origin') === '*' && headers.has('access-control-allow-credentials'));
      return both
        ? failed(
            'Access-Control-Allow-Credentials came with Access-Control-Allow-Origin: *.',
            'Leave Access-Control-Allow-Credentials out: widgets send no cookies, and browsers take the two together for a fault.',
          )
        : passed('It does not.');
    },
  },
  {
    id: 'readable-retry-after',
    name: 'Pages of another origin may read how long they are to wait',
    expected: 'Access-Control-Expose-Headers: Retry-After with each answer that has that header.',
    needs: ['answers'],
    run: (trial) => {
      const nothingSeen = untried(trial) ?? (trial.inPage ? note('A browser does not show these headers to a page.') : undefined);
      if (nothingSeen !== undefined) return nothingSeen;
      const exposes = ({ headers }: Exchange) => ['*', 'retry-after'].some((name) => listOf(headers, 'access-control-expose-headers').includes(name));
      const asking = answersIn(trial, ({ headers }) => headers.has('retry-after'));
      const hint = 'Send Access-Control-Expose-Headers: Retry-After, or a page that is asked to wait comes back too soon.';
      if (asking.length > 0) return asking.every(exposes) ? passed('They may.') : failed('An answer had a Retry-After that pages may not read.', hint);
      return answersIn(trial, exposes).length > 0 ? passed('They may, should it come.') : note('No answer had a Retry-After, nor let pages read one.', hint);
    },
  },
];
