import { readRetryAfter } from '../../outbox/retry.js';
import { type Check, failed, note, passed } from '../check.js';
import { isBusy, type Exchange } from '../wire.js';
import type { Trial } from '../trial.js';

/** Submissions of one response that are sent at the same time. */
const BURST = 40;

/** Sends the first response many times at once; nothing new is stored by it. */
function burst({ wire, endpoint, first }: Trial): Promise<Exchange[]> {
  const body = JSON.stringify({ responses: [first!.sample.response] });
  return Promise.all(
    Array.from({ length: BURST }, () =>
      wire.once({ what: `one of ${BURST} submissions at once`, url: endpoint, headers: { 'content-type': 'application/json', accept: 'application/json' }, body }),
    ),
  );
}

/** What an endpoint says when it has too much to do. */
export const patience: readonly Check[] = [
  {
    id: 'burst',
    name: `${BURST} submissions at once break nothing`,
    expected: 'Each received, or told to come later with status 429 or 503.',
    needs: ['receives-one'],
    run: async (trial) => {
      const exchanges = await burst(trial);
      const broken = exchanges.filter((exchange) => exchange.kind === 'late' || exchange.kind === 'cut' || (exchange.status >= 500 && !isBusy(exchange)));
      if (broken.length === 0) return passed(`${exchanges.filter(({ status }) => status < 300).length} were taken, ${exchanges.filter(isBusy).length} told to come later.`);
      const [{ kind, status }] = broken as [Exchange];
      return failed(
        `${broken.length} of ${BURST} were answered with ${kind === 'answer' ? `status ${status}` : 'nothing that can be read'}.`,
        'A hall full of people sends at the same moment. Answer 503 with Retry-After where it is too much: widgets come again.',
      );
    },
  },
  {
    id: 'retry-after',
    name: 'An endpoint that asks for patience says for how long',
    expected: 'Retry-After with each status 429 and 503, in seconds or as an HTTP date (RFC 9110, section 10.2.3).',
    needs: ['answers'],
    run: ({ wire, inPage }) => {
      const asking = wire.exchanges.filter(isBusy);
      if (asking.length === 0) return note('It never asked for patience.', 'Should a limit be set one day, in the endpoint or in front of it, let it answer 429 with Retry-After.');
      const wrong = asking.find(({ headers }) => readRetryAfter(headers.get('retry-after'), 0) === null);
      if (wrong === undefined) return passed(`It did, ${asking.length} times.`);
      const given = wrong.headers.get('retry-after');
      return failed(
        given === null
          ? `Status ${wrong.status} came without Retry-After${inPage ? ' that a page can read' : ''}.`
          : `Status ${wrong.status} came with a Retry-After that says nothing: "${given}".`,
        'Send Retry-After: 30, in seconds. Without it widgets guess, and come again too soon or too late.',
      );
    },
  },
];
