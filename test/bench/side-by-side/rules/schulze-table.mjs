import { count, milliseconds, times } from '../amounts.mjs';
import { behind } from '../behind.mjs';
import { drawnRanking } from './drawn-elections.mjs';
import { inTurns } from './in-turns.mjs';
import { publishedRankings } from './published-elections.mjs';
import { schulzeCounters } from './schulze-counters.mjs';

/** Options and ballots of the elections that are timed. */
const SIZES = [
  { options: 10, ballots: 10_000 },
  { options: 30, ballots: 1000 },
  { options: 100, ballots: 1000 },
  { options: 300, ballots: 100 },
];

/** Small elections with cycles and ties, in which rules and their readings part. */
const SMALL = Array.from({ length: 200 }, (_, seed) => drawnRanking({ options: 5, ballots: 8, seed, noise: 20 }));

const [OURS, ...OTHERS] = ['Tillid', 'schulze-method', 'votes', 'condorcet'];

const asText = (winners) => winners.toSorted().join();

/** In how many elections a counter finds these winners. */
const agreed = ({ prepare }, elections) => elections.filter(({ winners, ...election }) => asText(prepare(election)()) === asText(winners)).length;

/** Who finds the published winners, and how long each takes. */
export async function schulzeTable({ rounds, peersFolder }) {
  const counters = await schulzeCounters(peersFolder);
  const counterOf = (name) => counters.find((one) => one.package === name);
  const published = publishedRankings();
  const small = SMALL.map((election) => ({ ...election, winners: counterOf(OURS).prepare(election)() }));
  const taken = SIZES.map((size) => {
    const election = drawnRanking({ ...size, seed: size.options });
    return inTurns(Object.fromEntries(counters.map((one) => [one.package, one.prepare(election)])), rounds);
  });
  const row = (name) => ({
    name,
    cells: [
      published.length === 0 ? 'the cases are not here' : `${agreed(counterOf(name), published)} of ${published.length}`,
      name === OURS ? '' : `${agreed(counterOf(name), small)} of ${small.length}`,
      ...taken.flatMap((one) => [milliseconds(one[name]), name === OURS ? '' : times(one[name] / one[OURS])]),
    ],
  });
  const heads = SIZES.map(({ options, ballots }) => `${options} options, ${count(ballots)} ballots`);
  return {
    title: 'Schulze’s method',
    columns: ['published winners', 'winners as ours', ...heads.flatMap((head) => [head, 'of ours'])],
    rows: [OURS, ...OTHERS].map(row),
    notes: [
      'Packages of the npm registry that count by this method, and ours, in Node, each given the ballots in the form that it reads. Published are the examples of Schulze’s paper and the vote for the leader of Debian in 2020; the small elections and those that are timed are drawn, the same ones in every run.',
      'Winners are all before whom nobody stands. The others tell those who stand before the most, which leaves winners out where there are several. Ours checks every ballot, and gives the order, the strongest paths and which way each of them goes; the others give the order.',
      '`@node-core/caritat`, which Node.js votes with, counts duels won and is another rule.',
    ],
    behind: SIZES.flatMap((_size, place) =>
      behind(
        heads[place],
        taken[place][OURS],
        OTHERS.map((name) => ({ name, value: taken[place][name] })),
        milliseconds,
      ),
    ),
  };
}
