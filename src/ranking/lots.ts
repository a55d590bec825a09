/** Which of several options that the rule cannot tell apart comes first. */
export type Pick = (tied: readonly string[]) => string;

/** Outcomes looked for at most: a lot among many equals has more than anyone would read. */
const MOST_OUTCOMES = 32;
/** Lots tried at most to find them. */
const MOST_TRIED = 256;

/** What a rule gives where lots decide between equals. */
export interface LotOutcomes<Outcome> {
  /** With the given lot order; without one, with that of the list. */
  readonly first: Outcome;
  /** Everything that different, by `keyOf`, other orders would give, the first among them; only the first where an order was given. */
  readonly all: readonly Outcome[];
  /** Whether these are all; false where there were too many to try. */
  readonly complete: boolean;
}

/** An order that grows with every pick: each option → those it comes before. It is kept transitive by whoever asks. */
function growingOrder() {
  const after = new Map<string, Set<string>>();
  const isBefore = (one: string, other: string) => after.get(one)?.has(other) ?? false;
  const put = (one: string, other: string): void => {
    const followers = [other, ...(after.get(other) ?? [])];
    for (const start of [one, ...[...after.keys()].filter((earlier) => isBefore(earlier, one))]) after.set(start, new Set([...(after.get(start) ?? []), ...followers]));
  };
  return { isBefore, put };
}

/** The order that a lot gave, as a pick. */
function pickBy(lot: readonly string[]): Pick {
  const places = new Map(lot.map((option, place) => [option, place]));
  return (tied) => tied.reduce((best, option) => (places.get(option)! < places.get(best)! ? option : best));
}

/**
 * Runs a rule under one lot order, or without one under all that make a difference: one order of all options decides every
 * tie between equals, in all rounds. Each run asks `pick` only where the rule itself cannot decide.
 *
 * @param lot Every option once, first the one that wins ties.
 * @param run The rule; it must ask the same where it was answered the same.
 * @param keyOf Tells outcomes apart.
 * @throws RangeError for a lot order that does not name every option once.
 */
export function overLots<Outcome>(
  options: readonly string[],
  lot: readonly string[] | undefined,
  run: (pick: Pick) => Outcome,
  keyOf: (outcome: Outcome) => string,
): LotOutcomes<Outcome> {
  if (lot) {
    if (lot.length !== options.length || !options.every((option) => lot.includes(option)))
      throw new RangeError(`The lot order is ${lot.join(', ')}; expected each of ${options.join(', ')} once`);
    const only = run(pickBy(lot));
    return { first: only, all: [only], complete: true };
  }
  const found = new Map<string, Outcome>();
  const waiting: (readonly string[])[] = [[]];
  let tried = 0;
  while (waiting.length > 0 && found.size < MOST_OUTCOMES && tried < MOST_TRIED) {
    const { isBefore, put } = growingOrder();
    const answers = [...waiting.pop()!];
    let asked = 0;
    const outcome = run((tied) => {
      const open = tied.filter((option) => !tied.some((other) => isBefore(other, option)));
      if (open.length === 1) return open[0]!;
      if (asked === answers.length) {
        for (const other of open.slice(1).toReversed()) waiting.push([...answers, other]);
        answers.push(open[0]!);
      }
      const answer = answers[asked]!;
      asked += 1;
      for (const other of open) if (other !== answer) put(answer, other);
      return answer;
    });
    tried += 1;
    if (!found.has(keyOf(outcome))) found.set(keyOf(outcome), outcome);
  }
  const all = [...found.values()];
  return { first: all[0]!, all, complete: waiting.length === 0 };
}
