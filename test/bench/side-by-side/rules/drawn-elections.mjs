import { chanceOf } from '../../chance.mjs';

/** Chance that is the same at every run, as a share from 0 up to 1. */
function sharesOf(seed) {
  const below = chanceOf(seed);
  return () => below(1_000_000) / 1_000_000;
}

/**
 * An election with ranked ballots: every voter has the common order with noise, and no place is shared.
 *
 * @param noise How far an option strays from its place, in shares of all places.
 */
export function drawnRanking({ options: count, ballots, seed, noise = 1 }) {
  const share = sharesOf(seed);
  const options = Array.from({ length: count }, (_, place) => `option-${place}`);
  const order = () =>
    options
      .map((option, place) => [option, place + share() * count * noise])
      .toSorted(([, one], [, other]) => one - other)
      .map(([option]) => [option]);
  return { options, ballots: Array.from({ length: ballots }, () => ({ ranking: order(), count: 1 })) };
}

/** A budget vote: each project has its cost and its chance to be approved, and the budget pays for about a third of them. */
export function drawnBudget({ voters, projects: count, seed }) {
  const share = sharesOf(seed);
  const projects = Array.from({ length: count }, (_, place) => ({ id: `project-${place}`, cost: Math.ceil(((voters * 300) / count) * (0.05 + 1.9 * share())) }));
  const wanted = projects.map(() => 0.1 + 0.2 * share());
  const ballots = Array.from({ length: voters }, () => ({ choice: projects.filter((_, place) => share() < wanted[place]).map(({ id }) => id) }));
  return { projects, ballots, budget: 100 * voters };
}
