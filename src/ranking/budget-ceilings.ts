import type { BudgetVote, CountedProject } from './budget-vote.js';

/** The most that can be spent on some of the projects together, such as those of one area. */
export interface BudgetCeiling {
  readonly id: string;
  readonly projects: readonly string[];
  readonly atMost: number;
}

/** What is left under the ceilings of a budget while it is given out. */
export class CeilingRoom {
  readonly #ceilings: readonly { readonly id: string; readonly projects: ReadonlySet<string>; left: bigint }[];

  constructor(ceilings: readonly BudgetCeiling[], { unitsOf }: Pick<BudgetVote, 'unitsOf'>) {
    this.#ceilings = ceilings.map(({ id, projects, atMost }) => ({ id, projects: new Set(projects), left: unitsOf(atMost) }));
  }

  /** The id of the first ceiling that a project would exceed by itself, or undefined. */
  exceededBy({ id, cost }: CountedProject): string | undefined {
    return this.#ceilings.find(({ projects, left }) => projects.has(id) && cost > left)?.id;
  }

  /** Those among some projects that stand under a ceiling which all of them together would exceed. */
  strained(open: readonly CountedProject[]): ReadonlySet<CountedProject> {
    const over = this.#ceilings.map(({ projects, left }) => {
      const under = open.filter(({ id }) => projects.has(id));
      return under.reduce((sum, { cost }) => sum + cost, 0n) > left ? under : [];
    });
    return new Set(over.flat());
  }

  /** Takes what a project costs. */
  take({ id, cost }: CountedProject): void {
    for (const ceiling of this.#ceilings) if (ceiling.projects.has(id)) ceiling.left -= cost;
  }
}

/**
 * Checks ceilings against the projects of a vote.
 *
 * @throws RangeError for an unknown project, a ceiling twice and an amount that is none.
 */
export function checkCeilings(ceilings: readonly BudgetCeiling[], projects: readonly { readonly id: string }[]): void {
  const known = new Set(projects.map(({ id }) => id));
  if (new Set(ceilings.map(({ id }) => id)).size < ceilings.length) throw new RangeError('A ceiling stands there twice; expected each id once');
  for (const { id, projects: under, atMost } of ceilings) {
    if (!Number.isFinite(atMost) || atMost < 0) throw new RangeError(`The ceiling "${id}" is ${atMost}; expected a number from 0`);
    const unknown = under.find((project) => !known.has(project));
    if (unknown !== undefined) throw new RangeError(`The ceiling "${id}" names "${unknown}"; expected one of ${[...known].join(', ')}`);
  }
}
