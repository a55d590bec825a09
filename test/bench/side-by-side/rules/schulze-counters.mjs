import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { schulze } from '../../../../dist/package/analysis.js';

/** Option → its place on a ballot, the best being 1; who is not ranked has none. */
const placesOf = ({ ranking }) => new Map(ranking.flatMap((tier, place) => tier.map((option) => [option, place + 1])));

/** Every ballot as often as it was cast, for those who do not count equal ones together. */
const each = (ballots, write) => ballots.flatMap((ballot) => Array.from({ length: ballot.count }, () => write(ballot)));

/**
 * Who counts by Schulze’s method. Of each the package, and `prepare`: the election, in the form that the package reads, ready to be
 * counted. Counting gives the winners, and whatever else the package finds out on the way.
 */
export async function schulzeCounters(peersFolder) {
  const require = createRequire(path.join(peersFolder, 'package.json'));
  const { Schulze: FromCondorcet } = require('condorcet');
  const schulzeMethod = require('schulze-method');
  const votes = await import(pathToFileURL(path.join(peersFolder, 'node_modules', 'votes', 'dist', 'index.js')).href);
  return [
    {
      package: 'Tillid',
      prepare: ({ options, ballots }) => {
        const own = ballots.map(({ ranking, count }) => ({ ranking: ranking.map((tier) => (tier.length === 1 ? tier[0] : tier)), count }));
        return () => schulze(own, { options }).winners;
      },
    },
    {
      package: 'schulze-method',
      prepare: ({ options, ballots }) => {
        const ranks = each(ballots, (ballot) => {
          const places = placesOf(ballot);
          return options.map((option) => places.get(option) ?? options.length + 1);
        });
        return () => schulzeMethod.run(options.length, ranks)[0].indexes.map((place) => options[place]);
      },
    },
    {
      package: 'votes',
      prepare: ({ options, ballots }) => {
        const own = ballots.map(({ ranking, count }) => ({ ranking, weight: count }));
        return () => new votes.Schulze(votes.utils.matrixFromBallots(own, options)).ranking()[0];
      },
    },
    {
      package: 'condorcet',
      prepare: ({ options, ballots }) => {
        const election = new FromCondorcet(new Set(options));
        for (const ballot of ballots) election.addBallot(placesOf(ballot), ballot.count);
        return () => {
          const wins = election.rankWithValues();
          const most = Math.max(...wins.values());
          return options.filter((option) => wins.get(option) === most);
        };
      },
    },
  ];
}
