interface Waiting<Work> {
  readonly work: Work;
  readonly key: string;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the work of one turn of the event loop, commits it in one transaction and tells of it after that (group commit),
 * which costs one flush to the disk for all of it. If that fails, each is committed by itself, so that one cannot fail the
 * others.
 */
export class GroupCommit<Context> {
  readonly #commit: (works: readonly ((context: Context) => unknown)[]) => readonly unknown[];
  #waiting: Waiting<(context: Context) => unknown>[] = [];

  /** @param commit Does all the work in one transaction, or throws and has done nothing of it; gives the outcome of each. */
  constructor(commit: (works: readonly ((context: Context) => unknown)[]) => readonly unknown[]) {
    this.#commit = commit;
  }

  /**
   * Does the work in the next transaction; resolves after its commit.
   *
   * @param key Works are done in the order of their keys, those of one key in the order in which they came: neighbours in a
   *   table are found and written with less work.
   */
  run<T>(work: (context: Context) => T, key = ''): Promise<T> {
    return new Promise<unknown>((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ work, key, resolve, reject });
    }) as Promise<T>;
  }

  /** Commits everything that waits now. */
  flush(): void {
    const group = this.#waiting.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      this.#commitAll(group);
    } catch {
      for (const one of group) {
        try {
          this.#commitAll([one]);
        } catch (error) {
          one.reject(error);
        }
      }
    }
  }

  #commitAll(group: readonly Waiting<(context: Context) => unknown>[]): void {
    const outcomes = this.#commit(group.map(({ work }) => work));
    group.forEach(({ resolve }, index) => resolve(outcomes[index]));
  }
}
