import type { BudgetVote, CountedProject } from './budget-vote.js';
import type { Pick } from './lots.js';

export type EqualSharesUtility = 'cost' | 'cardinality';

/** A fraction of whole numbers; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A project that was bought in a round. */
export interface Purchase {
  readonly project: CountedProject;
  /** What it cost those who paid in full, in units for each point. */
  readonly price: Fraction;
  /** How many people supported it, and how many of them gave all that they had left, as it was less than their part. */
  readonly supporters: bigint;
  readonly short: bigint;
  /** The equals among which the lot decided; only this project where there were none. */
  readonly equals: readonly CountedProject[];
}

/** What the rule chooses when everybody has a given sum. */
export interface Rounds {
  readonly purchases: readonly Purchase[];
  /** What the supporters of a project have left together, in units. */
  readonly moneyLeft: (project: CountedProject) => Fraction;
}

/** What a project would ask of its supporters now. */
interface Offer {
  readonly project: CountedProject;
  /** Price for each point in parts of a unit: those who cannot pay it give all that they have. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly short: bigint;
}

const greatestDivisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : greatestDivisor(other, one % other));
const compare = (one: bigint, other: bigint): number => Number(one > other) - Number(one < other);
const compareFractions = (one: Fraction, other: Fraction): number => compare(one.numerator * other.denominator, other.numerator * one.denominator);

/** Money that supporters of a project have together, in parts. */
const moneyOf = ({ supporters }: CountedProject, counts: readonly bigint[], purses: readonly bigint[]): bigint =>
  supporters.reduce((sum, { ballot }) => sum + purses[ballot]! * counts[ballot]!, 0n);

/**
 * The smallest price for each point at which supporters pay a project in full, each at most what is left in the purse. All
 * begin as payers in full; who is found short gives everything, which raises the price for the others, until nobody more is
 * short. Each price is a bound from below of the next, so that nobody gives everything who need not.
 */
function offerOf(project: CountedProject, { counts }: BudgetVote, purses: readonly bigint[], parts: bigint): Offer | null {
  let numerator = project.cost * parts;
  if (moneyOf(project, counts, purses) < numerator) return null;
  let denominator = project.votes;
  let short = 0n;
  let payers = project.supporters;
  for (let isChanged = true; isChanged;) {
    const [rest, points] = [numerator, denominator];
    // Whoever has less than the price of their points, rounded up to whole parts, has less than the price itself.
    const dues = new Map<bigint, bigint>();
    const dueOf = (given: bigint) => {
      const known = dues.get(given) ?? (rest * given + points - 1n) / points;
      dues.set(given, known);
      return known;
    };
    const able = payers.filter((payer) => {
      const purse = purses[payer.ballot]!;
      if (purse >= dueOf(payer.points)) return true;
      const count = counts[payer.ballot]!;
      numerator -= purse * count;
      denominator -= payer.points * count;
      short += count;
      return false;
    });
    isChanged = able.length < payers.length;
    payers = able;
  }
  return { project, numerator, denominator, short };
}

/** What an offer costs for each unit of utility: points, under `cost` as many times as the project has units of cost. */
function pricePerUtility({ numerator, denominator, project }: Offer, parts: bigint, utility: EqualSharesUtility): Fraction {
  return { numerator, denominator: denominator * parts * (utility === 'cost' && project.cost > 0n ? project.cost : 1n) };
}

/** The best offers, all equal in price for utility, cost and votes. `bounds` holds what each project cost when it was last asked: it has not become cheaper. */
function bestOffers(vote: BudgetVote, purses: readonly bigint[], parts: bigint, utility: EqualSharesUtility, bounds: Map<CountedProject, Fraction>): readonly Offer[] {
  let best: Fraction | null = null;
  let offers: Offer[] = [];
  for (const [project, bound] of [...bounds].sort(([, one], [, other]) => compareFractions(one, other))) {
    if (best && compareFractions(bound, best) > 0) break;
    const offer = offerOf(project, vote, purses, parts);
    if (!offer) {
      bounds.delete(project);
      continue;
    }
    const price = pricePerUtility(offer, parts, utility);
    bounds.set(project, price);
    const lead: number = best ? compareFractions(price, best) : -1;
    if (lead < 0) [best, offers] = [price, [offer]];
    else if (lead === 0) offers.push(offer);
  }
  const inOrder = offers.toSorted(({ project: one }, { project: other }) => compare(one.cost, other.cost) || compare(other.votes, one.votes) || one.place - other.place);
  const first = inOrder[0]?.project;
  return inOrder.filter(({ project: { cost, votes } }) => cost === first!.cost && votes === first!.votes);
}

/**
 * The first of equal offers that takes no money which another needs: each of its supporters wants no other of them, or can pay
 * for all. Whether it or they come first makes no difference, so that no lot has to be drawn for it.
 */
function unrivalled(offers: readonly Offer[], purses: readonly bigint[]): Offer | undefined {
  const asked = new Map<number, { offers: number; points: bigint }>();
  for (const { project } of offers) {
    for (const { ballot, points } of project.supporters) {
      const before = asked.get(ballot) ?? { offers: 0, points: 0n };
      asked.set(ballot, { offers: before.offers + 1, points: before.points + points });
    }
  }
  // Equal offers of equal cost ask the same for each point.
  return offers.find(({ project, numerator, denominator }) =>
    project.supporters.every(({ ballot }) => asked.get(ballot)!.offers === 1 || purses[ballot]! * denominator >= numerator * asked.get(ballot)!.points),
  );
}

/**
 * The rounds of the Method of Equal Shares when everybody has the same sum: the project is bought that costs its supporters
 * least for each unit of utility, and they pay it, until no project's supporters can pay one. All in whole numbers: purses are
 * held in parts of a unit, which are made smaller whenever a price asks for it.
 *
 * @param sum What everybody has, in units.
 * @param pick Decides between projects equal in price, cost and votes.
 */
export function equalSharesRounds(vote: BudgetVote, sum: Fraction, utility: EqualSharesUtility, pick: Pick): Rounds {
  let parts = sum.denominator;
  const purses = vote.counts.map(() => sum.numerator);
  const bounds = new Map(
    vote.projects
      .filter(({ votes }) => votes > 0n)
      .map((project) => [project, pricePerUtility({ project, numerator: project.cost, denominator: project.votes, short: 0n }, 1n, utility)] as const),
  );
  const purchases: Purchase[] = [];
  for (let offers = bestOffers(vote, purses, parts, utility, bounds); offers.length > 0; offers = bestOffers(vote, purses, parts, utility, bounds)) {
    const free = unrivalled(offers, purses);
    const taken = free?.project.id ?? pick(offers.map(({ project }) => project.id));
    const { project, numerator, denominator, short } = free ?? offers.find((offer) => offer.project.id === taken)!;
    bounds.delete(project);
    purchases.push({
      project,
      price: { numerator, denominator: denominator * parts },
      supporters: project.supporters.reduce((people, { ballot }) => people + vote.counts[ballot]!, 0n),
      short,
      equals: free ? [project] : offers.map((offer) => offer.project),
    });
    const finer = denominator / greatestDivisor(denominator, numerator);
    if (finer > 1n) for (const [ballot, purse] of purses.entries()) purses[ballot] = purse * finer;
    parts *= finer;
    const price = (numerator * finer) / denominator;
    for (const { ballot, points } of project.supporters) {
      const [purse, due] = [purses[ballot]!, price * points];
      purses[ballot] = purse < due ? 0n : purse - due;
    }
  }
  const finest = parts;
  return { purchases, moneyLeft: (project) => ({ numerator: moneyOf(project, vote.counts, purses), denominator: finest }) };
}
