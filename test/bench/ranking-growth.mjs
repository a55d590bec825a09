// How do the rules grow? Schulze's method with 10 to 1,000 options, and the Method of Equal Shares, in exact arithmetic, on the
// largest reference election and on synthetic ones to 100,000 voters and 200 projects: times and the ratio of each size to the
// one before, in one run.
//
//   node test/bench/ranking-growth.mjs [--rounds 3] [--options 10,30,100,300,1000] [--voters 1000,10000,100000]      after `npm run build`
//
// Votes are drawn with a seed: ranked ballots from a common order with noise, approvals of about ten projects with some more
// popular than others. No test: times depend on the machine.
import { parseArgs } from 'node:util';
import { equalShares, schulze } from '../../build/src/analysis.js';
import { pabulibCase } from '../../build/test/fixtures/pabulib.js';
import { median, printTable } from './measures.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    options: { type: 'string', default: '10,30,100,300,1000' },
    ballots: { type: 'string', default: '100' },
    voters: { type: 'string', default: '1000,10000,100000' },
    projects: { type: 'string', default: '200' },
  },
});
const rounds = Number(values.rounds);

/** Chance that is the same in every run (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function timed(work) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** Ballots over so many options: their number with noise, sorted. */
function rankedBallots(count, random) {
  const options = Array.from({ length: count }, (_, place) => `option-${place}`);
  const ballots = Array.from({ length: Number(values.ballots) }, () => ({
    ranking: options
      .map((option, place) => [option, place + random() * count])
      .toSorted(([, a], [, b]) => a - b)
      .map(([option]) => option),
  }));
  return { options, ballots };
}

/** Approvals of so many voters; a project's cost and its chance to be chosen are drawn. The budget, 100 for each voter, pays for about a third. */
function approvals(voters, random) {
  const count = Number(values.projects);
  const projects = Array.from({ length: count }, (_, place) => ({ id: `project-${place}`, cost: Math.ceil(((voters * 300) / count) * (0.05 + 1.9 * random())) }));
  const wanted = projects.map(() => 0.1 * random());
  const ballots = Array.from({ length: voters }, () => ({ choice: projects.filter((_, place) => random() < wanted[place]).map(({ id }) => id) }));
  return { projects, ballots, budget: 100 * voters };
}

/** The reference election of Warsaw's Anin, 2019 (PabuLib), as its votes were cast. */
function anin() {
  const { meta, projects, votes } = pabulibCase('o12-equalshares-warsaw-anin-2019');
  return {
    projects: projects.map(({ project_id: id, cost }) => ({ id, cost: Number(cost) })),
    ballots: votes.map(({ vote }) => ({ choice: vote.split(',') })),
    budget: Number(meta.budget),
  };
}

const milliseconds = (time) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const rows = [{ what: `median of ${rounds} rounds`, time: 'time', size: 'size, times that before', ratio: 'time, times that before' }];
function tell(list) {
  list.forEach(({ what, time, size }, place) => {
    const before = list[place - 1];
    rows.push({ what, time: milliseconds(time), size: before ? (size / before.size).toFixed(1) : '', ratio: before ? (time / before.time).toFixed(1) : '' });
  });
}

const numbers = (text) => text.split(',').map(Number);
tell(
  numbers(values.options).map((size) => {
    const { options, ballots } = rankedBallots(size, randomOf(size));
    return { what: `Schulze, ${size} options, ${ballots.length} ballots`, size, time: timed(() => schulze(ballots, { options })) };
  }),
);
for (const completion of ['none', 'add1']) {
  const rule = ({ projects, ballots, budget }) => equalShares(projects, ballots, { budget, utility: 'cost', completion });
  const real = anin();
  tell([{ what: `Equal Shares (${completion}), Warsaw Anin 2019, ${real.ballots.length} voters, ${real.projects.length} projects`, size: 1, time: timed(() => rule(real)) }]);
  tell(
    numbers(values.voters).map((size) => {
      const election = approvals(size, randomOf(size));
      return { what: `Equal Shares (${completion}), ${size} voters, ${election.projects.length} projects`, size, time: timed(() => rule(election)) };
    }),
  );
}
printTable(rows, ['what', 'time', 'size', 'ratio']);
