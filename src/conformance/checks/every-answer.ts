import { type Check, failed, note, passed } from '../check.js';
import { isHtml } from '../read-receipt.js';
import type { Trial } from '../trial.js';
import { ANSWER_LIMIT } from '../wire.js';

/** Longer than this a citizen notices, in milliseconds. */
const SLOW = 5000;

const receiptsIn = (trial: Trial) => trial.submissions.filter(({ receipt }) => receipt !== null);

/** What is seen in all that came back in the run. */
export const everyAnswer: readonly Check[] = [
  {
    id: 'receipt-ids',
    name: 'Receipts name only ids that were sent, each once',
    expected: 'Each id that was sent in one of the two lists, and no other.',
    needs: ['receives-one'],
    run: (trial) => {
      const hint = 'Copy the ids from the responses of this very submission, each into one of the two lists.';
      for (const { receipt, ids, exchange } of receiptsIn(trial)) {
        const named = [...receipt!.received, ...receipt!.refused.map(({ id }) => id)];
        const stranger = named.find((id) => !ids.includes(id));
        if (stranger !== undefined) return failed(`The receipt for ${exchange.what} names an id that was not sent ("${stranger}").`, hint);
        if (new Set(named).size < named.length) return failed(`The receipt for ${exchange.what} names an id more than once.`, hint);
      }
      return passed(`${receiptsIn(trial).length} receipts did.`);
    },
  },
  {
    id: 'no-page',
    name: 'No submission is answered with an HTML page',
    expected: 'JSON with every status.',
    needs: ['receipt-form'],
    run: (trial) => {
      const pages = trial.wire.exchanges.filter((exchange) => exchange.method === 'POST' && isHtml(exchange));
      if (pages.length === 0) return passed('None was.');
      const [{ what, status }] = pages as [(typeof pages)[0]];
      const found = `For ${what} an HTML page came with status ${status}.`;
      return status < 400
        ? failed(found, 'Answer with a receipt or an error in JSON.')
        : note(found, 'It does no harm to widgets, but whoever looks for a fault learns more from application/problem+json.');
    },
  },
  {
    id: 'in-time',
    name: 'Every answer comes within 20 seconds',
    expected: 'Whatever is sent, an answer before widgets stop waiting for it.',
    needs: ['answers'],
    run: ({ wire }) => {
      const late = wire.exchanges.find(({ kind }) => kind === 'late');
      if (late !== undefined)
        return failed(
          `For ${late.what} nothing came within ${ANSWER_LIMIT / 1000} seconds.`,
          'A widget then tries again, also where the answer was stored. Answer sooner, an error if need be.',
        );
      const slowest = wire.exchanges.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
      const found = `The slowest took ${(slowest.milliseconds / 1000).toFixed(1)} seconds (for ${slowest.what}).`;
      return slowest.milliseconds > SLOW ? note(found, 'Citizens on a weak line wait as long on top of it.') : passed(found);
    },
  },
  {
    id: 'not-cut',
    name: 'No connection is cut',
    expected: 'An answer to each request the first time it is sent.',
    needs: ['answers'],
    run: (trial) => {
      if (trial.inPage && trial.crossesOrigins) return note('A browser does not tell a page whether a connection was cut or an answer may not be read.');
      const cut = trial.wire.exchanges.filter(({ kind }) => kind === 'cut');
      if (cut.length === 0) return passed('None was.');
      return note(
        `${cut.length} were, the first with ${cut[0]!.what} (${cut[0]!.why}).`,
        'Each was sent again. One now and then is usual where connections lie idle; with more, look into the log of the endpoint and of what stands in front of it.',
      );
    },
  },
  {
    id: 'nosniff',
    name: 'Answers are not taken for something else than they say they are',
    expected: 'X-Content-Type-Options: nosniff with every receipt.',
    needs: ['receives-one'],
    run: (trial) => {
      if (trial.inPage && trial.crossesOrigins) return note('A browser does not show this header to a page of another origin.');
      return receiptsIn(trial).every(({ exchange }) => exchange.headers.get('x-content-type-options')?.toLowerCase() === 'nosniff')
        ? passed('It is there.')
        : note('It is not there.', 'Send X-Content-Type-Options: nosniff with every answer.');
    },
  },
  {
    id: 'no-store',
    name: 'Receipts are not kept by caches',
    expected: 'Cache-Control: no-store with every receipt.',
    needs: ['receives-one'],
    run: (trial) =>
      receiptsIn(trial).every(({ exchange }) => /\bno-store\b/i.test(exchange.headers.get('cache-control') ?? ''))
        ? passed('It is there.')
        : note('It is not there.', 'Caches keep no answer to POST by themselves; Cache-Control: no-store says so to those that do.'),
  },
];
