import { pickText } from '../text/pick-text.js';
import type { LocalisedText } from '../text/localised-text.js';
import type { ApprovalQuestion } from '../questions/approval/approval.js';
import { boardLabels } from '../questions/board-labels.js';
import type { BoardOption } from '../questions/board-option.js';
import type { BudgetQuestion } from '../questions/budget/budget.js';
import { DEFAULT_CURRENCY } from '../questions/default-currency.js';
import type { DotsQuestion } from '../questions/dots/dots.js';
import type { MatrixQuestion } from '../questions/matrix/matrix.js';
import type { RankQuestion } from '../questions/rank/rank.js';
import { type Ballot, type ElectionHead, type ElectionOption, NO_CURRENCY } from './election.js';

/** What a question tells of the vote; the rest is as `ANY` has it. */
type HeadPart = Pick<ElectionHead, 'voteType' | 'options'> & Partial<ElectionHead>;

/** How the answers to a question of one type are ballots. */
interface BallotKind<Question> {
  readonly head: (question: Question, language: string) => HeadPart;
  readonly ballot: (question: Question, answer: unknown) => Ballot;
}

function optionsIn(options: readonly BoardOption[], language: string): ElectionOption[] {
  const names = boardLabels(options);
  const words = (localised: LocalisedText | undefined) => pickText(localised, language) || undefined;
  return options.map(({ id, description, place, cost }) => ({ id, name: pickText(names[id], language), cost, description: words(description), place: words(place) }));
}

/** Options with points: those that have none are not on the ballot. */
function pointsBallot(answer: unknown): Ballot {
  const given = Object.entries(answer as Readonly<Record<string, number>>);
  return { groups: given.map(([id]) => [id]), points: given.map(([, points]) => points) };
}

const rank: BallotKind<RankQuestion> = {
  head: ({ options, top, atLeast, ties = false }, language) => ({
    voteType: 'ordinal',
    options: optionsIn(options, language),
    ties,
    limits: { minLength: atLeast, maxLength: top },
  }),
  ballot: (_, answer) => ({ groups: (answer as readonly (string | readonly string[])[]).map((place) => (typeof place === 'string' ? [place] : place)) }),
};

const approval: BallotKind<ApprovalQuestion> = {
  head: ({ options, atMost }, language) => ({ voteType: 'approval', options: optionsIn(options, language), limits: { maxLength: atMost } }),
  ballot: (_, answer) => ({ groups: [answer as readonly string[]] }),
};

const dots: BallotKind<DotsQuestion> = {
  head: ({ options, dots: most, perOption }, language) => ({
    voteType: 'cumulative',
    options: optionsIn(options, language),
    limits: { maxPoints: perOption, maxSumPoints: most },
  }),
  ballot: (_, answer) => pointsBallot(answer),
};

/** Options whose area, where they have one, stands for the place: it is what files of votes mean by it. */
function optionsByArea({ options, areas = [] }: BudgetQuestion, language: string): ElectionOption[] {
  const nameOf = (id: string | undefined) => pickText(areas.find((area) => area.id === id)?.text, language) || undefined;
  return optionsIn(options, language).map((option, index) => ({ ...option, place: nameOf(options[index]!.area) ?? option.place }));
}

/** The rule of a question in PabuLib's words. */
const ruleOf = ({ rule = 'equalShares', completion = 'add1' }: BudgetQuestion): string =>
  rule === 'budgetGreedy' ? 'greedy' : completion === 'none' ? 'equalshares' : completion === 'add1' ? 'equalshares/add1' : 'unknown';

const budget: BallotKind<BudgetQuestion> = {
  head: (question, language) => ({
    voteType: question.amounts ? 'cumulative' : 'approval',
    options: optionsByArea(question, language),
    limits: question.amounts ? { maxSumPoints: question.budget } : { maxSumCost: question.budget },
    budget: question.budget,
    currency: question.currency === NO_CURRENCY ? null : (question.currency ?? DEFAULT_CURRENCY),
    rule: ruleOf(question),
  }),
  ballot: (_, answer) => (Array.isArray(answer) ? { groups: [answer as readonly string[]] } : pointsBallot(answer)),
};

/** The values of a matrix, best first, are categories: the highest is the best. */
const valuesOf = ({ min, max }: MatrixQuestion) => Array.from({ length: max - min + 1 }, (_, index) => max - index);

const matrix: BallotKind<MatrixQuestion> = {
  head: (question, language) => ({
    voteType: 'categorical',
    options: optionsIn(question.rows, language),
    categories: valuesOf(question).map((value) => pickText(question.labels?.[value], language) || String(value)),
  }),
  ballot: (question, answer) => {
    const rows = Object.entries(answer as Readonly<Record<string, unknown>>);
    return { groups: valuesOf(question).map((value) => rows.filter(([, given]) => given === value).map(([id]) => id)) };
  },
};

/** Type of a question → how its answers are ballots; types that are not here have none. */
const BALLOT_KINDS = { rank, approval, dots, budget, matrix } as const;

/** The types of questions whose answers are ballots. */
export const BALLOT_TYPES: readonly string[] = Object.keys(BALLOT_KINDS);

/** The kind of the ballots of a question, or undefined where its answers are none. */
export const ballotKindOf = ({ type }: { readonly type: string }): BallotKind<unknown> | undefined =>
  Object.hasOwn(BALLOT_KINDS, type) ? (BALLOT_KINDS[type as keyof typeof BALLOT_KINDS] as BallotKind<unknown>) : undefined;

/** What a vote is where nothing else is told. */
export const ANY: Omit<ElectionHead, 'voteType' | 'options' | 'title'> = {
  ties: false,
  categories: [],
  limits: {},
  budget: null,
  currency: null,
  rule: null,
  language: null,
  opens: null,
  closes: null,
};
