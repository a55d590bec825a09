/** The problems that are told in the editor's own language: name → what the check says, in which figures stand. */
const PATTERNS = {
  questionWordsMissing: /^expected the question in at least one language$/,
  wordsMissing: /^expected the words in at least one language$/,
  idForm: /^expected an identifier: /,
  idTaken: /^expected an id that no other [a-z ]+ has; "(.+)" stands at /,
  idReserved: /^expected another id: /,
  wholeNumber: /^expected an integer$/,
  number: /^expected a number$/,
  moreThan: /^expected more than min, which is (.+)$/,
  steps: /^expected at most (-?\d+): .+ has at most \d+ steps$/,
  tooFewEntries: /^expected at least (\d+) entries$/,
  tooManyEntries: /^expected at most (\d+) entries$/,
  atMostOptions: /^expected at most (\d+), the number of options/,
  atMostOf: /^expected at most (?:the budget|dots|top|max|atMost), which is (.+)$/,
  atLeast: /^expected at least (-?[\d.]+)$/,
  atMost: /^expected at most (-?[\d.]+)$/,
  tooLong: /^expected at most (\d+) characters$/,
  notBefore: /^expected a question that is asked before; "(.+)" is not$/,
  noWayOut: /^expected "no-answer" in "allow" beside it/,
  costMissing: /^expected what it costs, /,
  sliderEnds: /^expected a number: a slider has two ends$/,
  labelOutside: /^expected a key from (-?\d+) to (-?\d+)$/,
  favourableOutside: /^expected values within (-?\d+) to (-?\d+)$/,
  favourableEmpty: /^expected atLeast, atMost or both$/,
  onlyMultiple: /^expected it only beside "multiple"/,
  onlyAmounts: /^expected it only beside "amounts"$/,
  onlyAreas: /^expected it only beside "areas"$/,
  decimals: /^expected (?:a whole number|at most \d+ decimals), as in the answers$/,
  address: /^expected an address such as /,
  currency: /^expected a code of ISO 4217 /,
  money: /^expected an amount from 0 /,
  unfitQuestion: /^expected (?:a question|a choice) .+; "(.*)" is none$/,
  usedTwice: /^expected a question that does nothing else on the board; "(.+)" stands at /,
  wish: /^expected a question with results; "(.+)" is a wish/,
  dayOrder: /^expected a day that is not before "opens"$/,
  day: /^expected a day (?:that there is|such as .+)$/,
  cardsFirst: /^expected a phase of the kind "collect" before one of the kind /,
  sealedBoard: /^expected open answers beside "board"/,
  longBoardVersion: /^expected at most (\d+) characters beside "board"/,
  nameTaken: /^expected a name that no other [a-z]+ has; "(.+)" stands at /,
  unknownKey: /^unknown key; /,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ProblemName = keyof typeof PATTERNS;
export const PROBLEM_NAMES = Object.keys(PATTERNS) as readonly ProblemName[];

/** A problem by name, with its figures. */
export interface ToldProblem {
  readonly name: ProblemName;
  readonly figures: readonly string[];
}

/** The name of a problem that the check of definitions tells in English; null where it has none and is shown as it is. */
export function toldProblem(expected: string): ToldProblem | null {
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    const [found, ...figures] = pattern.exec(expected) ?? [];
    if (found !== undefined) return { name: name as ProblemName, figures };
  }
  return null;
}
