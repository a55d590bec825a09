import { UNDETERMINED } from '../text/undetermined.js';
import type { Ballot, Election } from './election.js';
import { optionIds } from '../text/option-ids.js';
import { type ElectionQuestion, questionOfElection } from './question-of-election.js';

/** How the survey is to be called, and in which language its words are. */
export interface SurveyOfElectionOptions {
  readonly id: string;
  readonly version: string;
  /** A language tag; null for the one that the file names, or `und` where it names none. */
  readonly language: string | null;
}

/** A survey that asks what was voted on. */
export interface ElectionSurvey {
  /** A survey definition; whether it is a valid one is told by `parseDefinition`. */
  readonly definition: Readonly<Record<string, unknown>>;
  readonly language: string;
  /** What a response with a ballot answers. */
  readonly answersOf: (ballot: Ballot) => Record<string, unknown>;
  /** What became of the file in words: what was taken for what, and what is left out. */
  readonly notes: readonly string[];
}

/** The question's id. */
const VOTE = 'vote';

const isBlank = (answer: object) => Object.keys(answer).length === 0;

function notesOf({ ballots, leftOut }: Election, { answerOf }: ElectionQuestion, ids: ReadonlyMap<string, string>): string[] {
  const renamed = [...ids].filter(([id, identifier]) => id !== identifier);
  const blanks = ballots.reduce((sum, ballot) => sum + (isBlank(answerOf(ballot)) ? ballot.count : 0), 0);
  return [
    ...(renamed.length === 0 ? [] : [`ids that are no identifiers became some: ${renamed.length}, such as ${renamed[0]![1]}`]),
    ...(blanks === 0 ? [] : [`blank ballots became responses that skip the question: ${blanks}`]),
    ...leftOut.map((what) => `left out of ${what}`),
  ];
}

/**
 * A survey of one question that asks what was voted on in an election of a file, and how its ballots answer it.
 *
 * @returns The survey, or in words why there is none.
 */
export function surveyOfElection(election: Election, { id, version, language: wanted }: SurveyOfElectionOptions): ElectionSurvey | string {
  const language = wanted ?? election.language ?? UNDETERMINED;
  const ids = optionIds(election.options.map((option) => option.id));
  const asked = questionOfElection(election, { idOf: (option) => ids.get(option)!, language });
  if (typeof asked === 'string') return asked;
  const { title, opens, closes, origin } = election;
  const text = { [language]: title || id };
  const inOrder = opens === null || closes === null || opens <= closes;
  return {
    definition: {
      id,
      version,
      title: text,
      ...(origin === null ? {} : { source: { name: origin } }),
      ...(opens !== null && inOrder ? { opens } : {}),
      ...(closes !== null && inOrder ? { closes } : {}),
      privacy: { time: 'none' },
      questions: [{ id: VOTE, text, ...asked.question }],
    },
    language,
    answersOf: (ballot) => {
      const answer = asked.answerOf(ballot);
      return { [VOTE]: isBlank(answer) ? { missing: 'skipped' } : answer };
    },
    notes: [...asked.notes, ...notesOf(election, asked, ids)],
  };
}
