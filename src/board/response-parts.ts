import type { SurveyResponse } from '../response/response.js';
import type { BoardDefinition, BoardPhase } from '../survey/board.js';
import { questionsOfPhase } from '../survey/board-phases.js';
import { marksOf } from './marks.js';

/** Something that was written, as it was written. */
export interface Written {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

/** A contribution as its participant sent it. */
export interface SentContribution extends Written {
  readonly about: string | null;
  readonly actors: readonly string[];
  readonly others: readonly string[];
}

/** A story as its participant sent it; its id is that of its first part. */
export interface SentStory {
  readonly id: string;
  readonly phase: string;
  readonly parts: readonly Written[];
}

/** What a participant gave a card in a phase. */
export interface Mark {
  readonly phase: string;
  readonly card: string;
  /** Or an amount of money, where the question of the phase asks for one. */
  readonly dots: number;
}

/** What one response brings to the board. */
export interface ResponseParts {
  readonly table: string | null;
  readonly language: string;
  /** Cards of collecting phases, of the side board and objections. */
  readonly cards: readonly Written[];
  readonly contributions: readonly SentContribution[];
  readonly stories: readonly SentStory[];
  readonly marks: readonly Mark[];
  /** The phases of which it answers anything. */
  readonly answered: readonly string[];
}

/** Gives the id by which the board calls what a response says at a place of a question. */
export type IdOfPlace = (question: string, place: number) => Promise<string>;

/** Answers to an earlier version may have another form; then they say nothing here. */
const textsOf = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((one): one is string => typeof one === 'string') : typeof answer === 'string' && answer.trim() !== '' ? [answer] : [];
const isMissing = (answer: unknown) => answer === undefined || (typeof answer === 'object' && answer !== null && 'missing' in answer);

/** Reads what one response brings to a board. The same response gives the same ids, and a changed one those of the same places. */
export async function partsOf(board: BoardDefinition, response: Pick<SurveyResponse, 'answers' | 'group' | 'language'>, idOf: IdOfPlace): Promise<ResponseParts> {
  const answerTo = (id: string | undefined): unknown => (id !== undefined && Object.hasOwn(response.answers, id) ? response.answers[id] : undefined);
  const written = (question: string | undefined): Promise<Written[]> =>
    Promise.all(textsOf(answerTo(question)).map(async (text, place) => ({ id: await idOf(question!, place), question: question!, text })));

  const ofKind = <Kind extends BoardPhase['kind']>(kind: Kind) => board.phases.filter((phase): phase is Extract<BoardPhase, { kind: Kind }> => phase.kind === kind);
  const contributions = ofKind('contribute').map(async ({ question, about, actors, others }): Promise<SentContribution[]> => {
    const more = { about: marksOf(answerTo(about))[0]?.[0] ?? null, actors: marksOf(answerTo(actors)).map(([id]) => id), others: textsOf(answerTo(others)) };
    return (await written(question)).map((one) => ({ ...one, ...more }));
  });
  const stories = ofKind('story').map(async ({ id: phase, questions }): Promise<SentStory[]> => {
    const answers = questions.map((question) => ({ question, answer: answerTo(question) })).filter(({ answer }) => typeof answer === 'number' || textsOf(answer).length > 0);
    const parts = await Promise.all(answers.map(async ({ question, answer }) => ({ id: await idOf(question, 0), question, text: String(answer) })));
    return parts[0] === undefined ? [] : [{ id: parts[0].id, phase, parts }];
  });
  const rating = [...ofKind('rate'), ...ofKind('choose')];
  return {
    table: response.group ?? null,
    language: response.language,
    cards: (await Promise.all([...ofKind('collect').map(({ question }) => question), board.side, board.objections].map(written))).flat(),
    contributions: (await Promise.all(contributions)).flat(),
    stories: (await Promise.all(stories)).flat(),
    marks: rating.flatMap(({ id: phase, question }) => marksOf(answerTo(question)).map(([card, dots]) => ({ phase, card, dots }))),
    answered: board.phases.filter((phase) => questionsOfPhase(phase).some((id) => !isMissing(answerTo(id)))).map(({ id }) => id),
  };
}
