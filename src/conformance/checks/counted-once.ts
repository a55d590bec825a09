import { besideEndpoint } from '../../protocol/beside-endpoint.js';
import { type Check, failed, note, passed } from '../check.js';
import { jsonIn } from '../read-receipt.js';
import type { Trial } from '../trial.js';

/** Responses that are sent twice each, at the same time, and once more. */
const RESPONSES = 20;

/** How often, and how long in all, it is waited for results to follow, in milliseconds. */
const LOOKS = 10;
const BETWEEN_LOOKS = 300;

const HINT = 'Make the id unique in the database, and store and count in one transaction.';
const UNSEEN = note(
  'It cannot be seen from outside: no results with a number of responses are published beside the endpoint.',
  `${HINT} Then count what this run has stored, whose "client" begins with "tillid-conform".`,
);

/** The number of responses in the survey's results; undefined where it is not published. */
async function countOf({ wire, endpoint, definition }: Trial): Promise<number | undefined> {
  const exchange = await wire.send({
    what: 'the results',
    url: besideEndpoint(endpoint, `surveys/${encodeURIComponent(definition.id)}/results`),
    method: 'GET',
    headers: { accept: 'application/json' },
  });
  const n = exchange.status === 200 ? (jsonIn(exchange) as { n?: unknown } | null | undefined)?.n : undefined;
  return typeof n === 'number' ? n : undefined;
}

/** Sends responses twice each at once and then again, and gives by how much the results grew. */
async function growth(trial: Trial, before: number): Promise<number> {
  const responses = (await trial.samples(RESPONSES)).map(({ response }) => response);
  const send = () => Promise.all(responses.map((response) => trial.submitAll('a response that was sent several times', [response])));
  await Promise.all([send(), send()]);
  await send();
  let grown = 0;
  for (let look = 0; look < LOOKS && grown <= RESPONSES; look++) {
    grown = ((await countOf(trial)) ?? before) - before;
    // A second look after the number is right: what counts twice may do so a moment later.
    if (grown === RESPONSES && look > 0) break;
    await trial.pause(BETWEEN_LOOKS);
  }
  return grown;
}

/** What only an endpoint shows that publishes results. */
export const countedOnce: readonly Check[] = [
  {
    id: 'counted-once',
    name: 'A response that arrives several times counts once',
    expected: `The results grow by ${RESPONSES} where ${RESPONSES} responses were sent three times each.`,
    needs: ['receives-one', 'repeat', 'at-once'],
    run: async (trial) => {
      const before = await countOf(trial);
      if (before === undefined) return UNSEEN;
      const grown = await growth(trial, before);
      if (grown === RESPONSES) return passed(`They grew by ${grown}.`);
      if (grown < RESPONSES)
        return note(`They grew by ${grown} within ${(LOOKS * BETWEEN_LOOKS) / 1000} seconds.`, 'Results that follow later cannot be judged here. Count what is stored.');
      return failed(`They grew by ${grown}.`, `${HINT} If citizens answered in the same moment, test once more.`);
    },
  },
];
