import { type Ballot, type Election, type ElectionOption, NO_CURRENCY } from './election.js';

/** A question as a part of a definition, but for its id and text, and how ballots answer it. */
export interface ElectionQuestion {
  readonly question: Readonly<Record<string, unknown>>;
  /** The answer of a ballot; one without anything in it where the ballot is blank. */
  readonly answerOf: (ballot: Ballot) => readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

/** How options are called in the definition. */
export interface QuestionOptions {
  /** The id of an option in the definition, by its id in the file. */
  readonly idOf: (id: string) => string;
  readonly language: string;
}

/** Most options of a board, rows of a matrix and values of its scale, dots of a person: as the question types have it. */
const MOST = { options: 200, rows: 50, values: 11, dots: 1000 } as const;

/** What the ballots need at most or at least, whatever the file says. */
function measured({ ballots, options, voteType }: Election) {
  const cost = new Map(options.map((option) => [option.id, option.cost ?? 0]));
  const filled = ballots.filter(({ groups }) => groups.flat().length > 0);
  const most = (of: (ballot: Ballot) => number) => filled.reduce((so, ballot) => Math.max(so, of(ballot)), 0);
  const lengthOf = ({ groups }: Ballot) => (voteType === 'ordinal' ? groups.length : groups.flat().length);
  return {
    shortest: filled.reduce((so, ballot) => Math.min(so, lengthOf(ballot)), Infinity),
    longest: most(lengthOf),
    dearest: most(({ groups }) => groups.flat().reduce((sum, id) => sum + Math.round(cost.get(id)! * 100), 0) / 100),
    points: most(({ points = [] }) => Math.max(0, ...points)),
    sum: most(({ points = [] }) => points.reduce((sum, given) => sum + Math.round(given * 100), 0) / 100),
    arePoints: filled.every(({ points = [] }) => points.every((given) => Number.isInteger(given) && given >= 0)),
    areAmounts: filled.every(({ points = [] }) => points.every((given) => given >= 0 && Math.round(given * 100) / 100 === given)),
  };
}

type Measures = ReturnType<typeof measured>;

/** A limit of the file, as far as the ballots keep to it; else what they need, and a note. */
function widened(name: string, limit: number | undefined, needed: number, notes: string[]): number | undefined {
  if (limit === undefined || limit >= needed) return limit;
  notes.push(`${name} ${limit} became ${needed}: there are ballots beyond it`);
  return needed;
}

function optionsOf(options: readonly ElectionOption[], { idOf, language }: QuestionOptions) {
  const text = (words: string) => ({ [language]: words });
  return options.map(({ id, name, cost, description, place }) => ({
    id: idOf(id),
    text: text(name),
    ...(description === undefined ? {} : { description: text(description) }),
    ...(place === undefined ? {} : { place: text(place) }),
    ...(cost === undefined ? {} : { cost }),
  }));
}

/** Whatever stands once for a budget that the type of question has no place for. */
const withoutBudget = ({ budget }: Election, type: string) => (budget === null ? [] : [`the budget of ${budget} is not kept: a question of the type ${type} has none`]);

const points = ({ groups, points: given = [] }: Ballot, idOf: QuestionOptions['idOf']) =>
  Object.fromEntries(groups.flatMap((ids, index) => (given[index]! > 0 ? ids.map((id) => [idOf(id), given[index]!] as const) : [])));

function rankQuestion(election: Election, { shortest, longest }: Measures, options: QuestionOptions): ElectionQuestion {
  const { limits, ties } = election;
  const notes: string[] = [];
  const top = widened('max_length', limits.maxLength, longest, notes);
  const atLeast = limits.minLength !== undefined && limits.minLength > 1 && limits.minLength <= shortest ? limits.minLength : undefined;
  if (limits.minLength !== undefined && limits.minLength > shortest) notes.push(`min_length ${limits.minLength} is not kept: there are shorter ballots`);
  const place = new Map(election.options.map(({ id }, index) => [id, index]));
  const shared = (ids: readonly string[]) => ids.toSorted((one, other) => place.get(one)! - place.get(other)!).map(options.idOf);
  return {
    question: {
      type: 'rank',
      options: optionsOf(election.options, options),
      ...(top !== undefined && top < election.options.length ? { top } : {}),
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(ties ? { ties } : {}),
    },
    answerOf: ({ groups }) => groups.map((ids) => (ids.length === 1 ? options.idOf(ids[0]!) : shared(ids))),
    notes: [...notes, ...withoutBudget(election, 'rank')],
  };
}

const chosenIn =
  ({ idOf }: QuestionOptions, isChosen: (group: number) => boolean = () => true): ElectionQuestion['answerOf'] =>
  ({ groups }) =>
    groups.flatMap((ids, group) => (isChosen(group) ? ids.map(idOf) : []));

function approvalQuestion(election: Election, { longest }: Measures, options: QuestionOptions): ElectionQuestion {
  const { limits } = election;
  const unkept = { min_length: (limits.minLength ?? 0) > 1 ? limits.minLength : undefined, max_sum_cost: limits.maxSumCost };
  const notes = Object.entries(unkept).flatMap(([name, limit]) => (limit === undefined ? [] : [`${name} ${limit} is not kept: a question of the type approval has none`]));
  const atMost = widened('max_length', limits.maxLength, longest, notes);
  return {
    question: { type: 'approval', options: optionsOf(election.options, options), ...(atMost !== undefined && atMost < election.options.length ? { atMost } : {}) },
    answerOf: chosenIn(options),
    notes: [...notes, ...withoutBudget(election, 'approval')],
  };
}

/** Whether a number is an amount of money with at most two decimals. */
const isAmount = (value: number) => Math.round(value * 100) / 100 === value;

/** Whether everybody had the budget itself to spend, all or nothing. */
function isPurse({ budget, limits, options }: Election, { dearest }: Measures): boolean {
  if (budget === null || budget === 0 || limits.maxSumCost !== budget || !isAmount(budget) || dearest > budget || (limits.maxLength ?? Infinity) < options.length) return false;
  return options.every(({ cost = Infinity }) => cost <= budget && isAmount(cost));
}

/** The rules of PabuLib as a question of the type `budget` has them. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  greedy: { rule: 'budgetGreedy' },
  equalshares: { rule: 'equalShares', completion: 'none' },
  'equalshares/add1': { rule: 'equalShares', completion: 'add1' },
};

function budgetQuestion(election: Election, amounts: boolean, options: QuestionOptions): ElectionQuestion {
  const { budget, currency, rule, ballots } = election;
  const isWhole = ballots.every(({ points: given = [] }) => given.every(Number.isInteger));
  return {
    question: {
      type: 'budget',
      options: optionsOf(election.options, options),
      budget,
      currency: currency ?? NO_CURRENCY,
      ...(amounts ? { amounts, ...(isWhole ? {} : { step: 0.01 }) } : {}),
      ...(rule !== null && Object.hasOwn(RULES, rule) ? RULES[rule] : {}),
    },
    answerOf: amounts ? (ballot) => points(ballot, options.idOf) : chosenIn(options),
    notes: ['everybody had the budget itself to spend: the question is of the type budget'],
  };
}

function dotsQuestion(election: Election, { sum, points: highest, arePoints }: Measures, options: QuestionOptions): ElectionQuestion | string {
  const notes: string[] = election.voteType === 'scoring' ? ['votes of the type scoring became dots: each person had as many as the ballot with most points gives'] : [];
  const dots = widened('max_sum_points', election.limits.maxSumPoints, sum, notes) ?? Math.max(1, sum);
  const perOption = widened('max_points', election.limits.maxPoints, highest, notes);
  if (!arePoints || !Number.isInteger(dots) || dots > MOST.dots) return `expected points that are whole numbers from 0, at most ${MOST.dots} for each person`;
  return {
    question: { type: 'dots', options: optionsOf(election.options, options), dots, ...(perOption !== undefined && perOption < dots ? { perOption } : {}) },
    answerOf: (ballot) => points(ballot, options.idOf),
    notes: [...notes, ...withoutBudget(election, 'dots')],
  };
}

function pointsQuestion(election: Election, measures: Measures, options: QuestionOptions): ElectionQuestion | string {
  const { budget, limits } = election;
  const isSpent = election.voteType === 'cumulative' && budget !== null && limits.maxSumPoints === budget && measures.sum <= budget && measures.areAmounts;
  return isSpent && budget > MOST.dots && isAmount(budget) ? budgetQuestion(election, true, options) : dotsQuestion(election, measures, options);
}

function categoriesQuestion(election: Election, measures: Measures, options: QuestionOptions): ElectionQuestion | string {
  const { categories, ballots } = election;
  if (categories.length <= 2) {
    const open = ballots.some(({ groups }) => groups.flat().length < election.options.length);
    const notes = ['the first category became approval', ...(open ? ['options in no category became not approved'] : [])];
    const question = approvalQuestion(election, measures, options);
    return { ...question, answerOf: chosenIn(options, (group) => group === 0), notes: [...notes, ...question.notes] };
  }
  if (election.options.length > MOST.rows || categories.length > MOST.values) return `expected at most ${MOST.rows} alternatives and ${MOST.values} categories`;
  const valueOf = (group: number) => categories.length - group;
  return {
    question: {
      type: 'matrix',
      rows: optionsOf(election.options, options).map(({ id, text }) => ({ id, text })),
      min: 1,
      max: categories.length,
      labels: Object.fromEntries(categories.map((name, index) => [valueOf(index), { [options.language]: name }])),
    },
    answerOf: ({ groups }) => Object.fromEntries(groups.flatMap((ids, group) => ids.map((id) => [options.idOf(id), valueOf(group)]))),
    notes: [`categories became values of a matrix: the first is ${categories.length}, the last 1`],
  };
}

/**
 * The question that asks what was voted on, or in words why there is none.
 *
 * Orders are a question of the type `rank`; approvals `approval`, or `budget` where everybody had the budget itself to spend;
 * points `dots`, or amounts of a `budget`; two categories `approval`, and more a `matrix`. Limits that the file tells and its
 * own ballots break are widened.
 */
export function questionOfElection(election: Election, options: QuestionOptions): ElectionQuestion | string {
  const { length } = election.options;
  if (length < 2 || length > MOST.options) return `expected 2 to ${MOST.options} options, which is what a question can have; found ${length}`;
  const measures = measured(election);
  if (election.voteType === 'ordinal') return rankQuestion(election, measures, options);
  if (election.voteType === 'categorical') return categoriesQuestion(election, measures, options);
  if (election.voteType === 'approval') return isPurse(election, measures) ? budgetQuestion(election, false, options) : approvalQuestion(election, measures, options);
  return pointsQuestion(election, measures, options);
}
