import { readFileSync } from 'node:fs';
import { pabulibCase } from '../../../../build/test/fixtures/pabulib.js';
import { ballotFrom, rankedCase } from '../../../../build/test/fixtures/ranked-ballots.js';
import { referenceCase, referenceFile, skipWithout } from '../../../../build/test/fixtures/reference-data.js';

const PAPER = 'o07-schulze-paper';
const DEBIAN = 'o08-debian-2020';
const ANIN = 'o12-equalshares-warsaw-anin-2019';

const inTiers = ({ ranking, count = 1 }) => ({ ranking: ranking.map((tier) => (typeof tier === 'string' ? [tier] : tier)), count });

/** The examples of Schulze’s paper and the vote for the leader of Debian in 2020 with their winners; none where the reference data are not here. */
export function publishedRankings() {
  if (skipWithout(PAPER) || skipWithout(DEBIAN)) return [];
  const { expected } = referenceCase(PAPER);
  const examples = JSON.parse(readFileSync(referenceFile(PAPER, 'ballots.json'), 'utf8'));
  const debian = rankedCase(DEBIAN);
  return [
    ...Object.entries(examples).map(([name, { candidates, ballots }]) => ({
      options: candidates,
      ballots: ballots.map(([written, count]) => inTiers(ballotFrom(written, count))),
      winners: expected[name].winning.winners,
    })),
    { options: debian.options, ballots: debian.ballots.map(inTiers), winners: debian.expected.schulze_winning.winners },
  ];
}

/** The budget vote of Anin in Warsaw, 2019, with what the tool of equalshares.net chooses, exactly and without completion; undefined where it is not here. */
export function publishedBudget() {
  if (skipWithout(ANIN)) return undefined;
  const { meta, projects, votes } = pabulibCase(ANIN);
  return {
    projects: projects.map(({ project_id: id, cost }) => ({ id, cost: Number(cost) })),
    ballots: votes.map(({ vote }) => ({ choice: vote.split(',') })),
    budget: Number(meta.budget),
    chosen: referenceCase(ANIN).expected.equal_shares_cost_utility_fractions_official_tool.none.winners,
  };
}
