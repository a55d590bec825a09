interface Waiting<Work, Outcome> {
  readonly work: Work;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** How groups are committed. */
export interface GroupInTurnOptions<Work, Outcome> {
  /** Does all the work in one transaction, or rejects and has done nothing of it; gives the outcome of each. */
  readonly commit: (works: readonly Work[]) => Promise<readonly Outcome[]>;
  /** Whether an error says something of the work. If so, each is committed by itself, so that one cannot fail the others. */
  readonly isFaultOfWork: (error: unknown) => boolean;
  /** Most works in one group. */
  readonly largest: number;
}

/**
 * Commits one group of works at a time: what arrives while a transaction is under way waits, and is committed together in the
 * next one (group commit). The slower the database, the larger the groups.
 */
export class GroupInTurn<Work, Outcome> {
  readonly #options: GroupInTurnOptions<Work, Outcome>;
  #waiting: Waiting<Work, Outcome>[] = [];
  #running: Promise<void> | null = null;

  constructor(options: GroupInTurnOptions<Work, Outcome>) {
    this.#options = options;
  }

  /** Does the work in the next transaction; resolves after its commit. */
  run(work: Work): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      this.#running ??= this.#runAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #runAll(): Promise<void> {
    // What arrives in the same turn of the event loop belongs to the first group too.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const group = this.#waiting.slice(0, this.#options.largest);
      this.#waiting = this.#waiting.slice(group.length);
      await this.#commitGroup(group);
    }
    this.#running = null;
  }

  async #commitGroup(group: readonly Waiting<Work, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.#options.commit(group.map(({ work }) => work));
      group.forEach(({ resolve }, index) => resolve(outcomes[index]!));
    } catch (error) {
      if (group.length === 1 || !this.#options.isFaultOfWork(error)) group.forEach(({ reject }) => reject(error));
      else for (const one of group) await this.#commitGroup([one]);
    }
  }
}
