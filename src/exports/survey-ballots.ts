import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import type { Question } from '../questions/registry.js';
import { pickTagged, pickText } from '../text/pick-text.js';
import { UNDETERMINED } from '../text/undetermined.js';
import { ANY, BALLOT_TYPES, ballotKindOf } from './ballot-kinds.js';
import type { Ballot, ElectionHead } from './election.js';
import type { Ballots } from './pabulib.js';
import type { Codebook } from './variable.js';

/** Which ballots of a survey are asked for. */
export interface BallotsAsked {
  /** The id of the question; null for the only one that has ballots. */
  readonly question: string | null;
  /** The budget, where the question itself has none. */
  readonly budget: number | null;
  /** The language of names. */
  readonly language: string;
}

/** The vote that a question of a survey is. */
export interface SurveyVote {
  readonly head: ElectionHead;
  /** The ballots among some responses; null for each response that is none. */
  readonly ballotsOf: (responses: () => AsyncIterable<SurveyResponse>) => Ballots;
}

/** The question that is meant, or in words what was expected. */
function questionMeant({ definitions: [current], versions }: Codebook, id: string | null): Question | string {
  const asked = [...(versions.get(current!.version)?.asked.values() ?? [])].map(({ question }) => question);
  const voted = asked.filter((question) => ballotKindOf(question) !== undefined);
  const ids = voted.map((question) => question.id).join(', ');
  if (voted.length === 0) return `expected a survey with a question of a type that has ballots: ${BALLOT_TYPES.join(', ')}`;
  if (id !== null) return voted.find((question) => question.id === id) ?? `question: expected one of ${ids}`;
  return voted.length === 1 ? voted[0]! : `expected which question, as question=…: one of ${ids}`;
}

/** The ballot in a response, or null where it is none. */
function ballotIn(codebook: Codebook, question: Question, { version, answers }: SurveyResponse): Ballot | null {
  const asked = codebook.versions.get(version)?.asked;
  if (asked === undefined || asked.get(question.id)?.question !== question || !Object.hasOwn(answers, question.id)) return null;
  const answer = answers[question.id];
  const missing = missingKindOf(answer);
  if (missing === null) return ballotKindOf(question)!.ballot(question, answer);
  return missing === 'skipped' && asked.size === 1 ? { groups: [] } : null;
}

/**
 * The vote that a question of a survey is, or in words what was expected.
 *
 * Every answer is a ballot, also one to an earlier version whose question means the same (`askedInVersions`). Where the
 * survey asks nothing else, a response that leaves the question empty (`skipped`) is a blank ballot. Other responses without
 * an answer are no ballots: whoever did not say, or was not asked, has not voted.
 */
export function surveyVote(codebook: Codebook, { question: id, budget, language }: BallotsAsked): SurveyVote | string {
  const question = questionMeant(codebook, id);
  if (typeof question === 'string') return question;
  const { opens = null, closes = null } = codebook.definitions[0]!;
  const own = ballotKindOf(question)!.head(question, language);
  const [, tag] = pickTagged(question.text, language);
  const head: ElectionHead = {
    ...ANY,
    title: pickText(codebook.title, language) || pickText(question.text, language),
    language: tag === UNDETERMINED ? null : tag,
    opens,
    closes,
    ...own,
    budget: own.budget ?? budget,
  };
  async function* ballots(responses: AsyncIterable<SurveyResponse>): AsyncGenerator<Ballot | null> {
    for await (const response of responses) yield ballotIn(codebook, question as Question, response);
  }
  return { head, ballotsOf: (responses) => () => ballots(responses()) };
}
