import { equalShares } from '../../../../dist/package/analysis.js';
import { count, milliseconds } from '../amounts.mjs';
import { drawnBudget } from './drawn-elections.mjs';
import { inTurns } from './in-turns.mjs';
import { publishedBudget } from './published-elections.mjs';

const PROJECTS = 50;
const VOTERS = [1000, 10_000];

const chosenIn = ({ projects, ballots, budget }, completion = 'none') => equalShares(projects, ballots, { budget, utility: 'cost', completion }).chosen;

/** How long ours takes, and that nothing was found beside it. */
export function equalSharesTable({ rounds }) {
  const anin = publishedBudget();
  const drawn = VOTERS.map((voters) => drawnBudget({ voters, projects: PROJECTS, seed: voters }));
  const elections = {
    ...(anin && { 'Anin in Warsaw, 2019: 457 voters, 17 projects': anin }),
    ...Object.fromEntries(drawn.map((election, place) => [`${count(VOTERS[place])} voters, ${PROJECTS} projects`, election])),
  };
  const taken = inTurns(Object.fromEntries(Object.entries(elections).map(([name, election]) => [name, () => chosenIn(election)])), rounds);
  const isRight = anin !== undefined && chosenIn(anin).toSorted().join() === anin.chosen.toSorted().join();
  const heads = Object.keys(elections);
  return {
    title: 'The Method of Equal Shares',
    columns: ['published outcome', ...heads],
    rows: [
      { name: 'Tillid', cells: [anin === undefined ? 'the case is not here' : isRight ? 'the same' : 'another', ...heads.map((head) => milliseconds(taken[head]))] },
      { name: 'packages of the npm registry', cells: ['none found that counts by this rule', ...heads.map(() => '–')] },
    ],
    notes: [
      'In exact fractions, a project being worth what it costs, without completion. The published outcome is that of the tool of equalshares.net, which is a page and no package; `votes` and `@node-core/caritat` do not have the rule. Drawn elections are the same ones in every run.',
    ],
    behind: anin !== undefined && !isRight ? ['the published outcome: ours is another'] : [],
  };
}
