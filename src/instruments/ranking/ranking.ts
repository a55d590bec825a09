import type { BoardOption } from '../../questions/board-option.js';
import type { Question } from '../../questions/registry.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { RANKING_QUESTIONS } from './ranking-words.js';

/** What a ranking board may be told. */
export interface RankingOptions {
  /** How people choose: the name of a question type over one list of options. */
  readonly method: string;
  readonly options: readonly BoardOption[];
  /** The question in own words. */
  readonly question?: LocalisedText;
  /** How many dots each person has, and most of them on one option. */
  readonly dots?: number;
  readonly perOption?: number;
  /** How many places are asked for. */
  readonly top?: number;
  /** What can be spent, and in which currency (ISO 4217). */
  readonly budget?: number;
  readonly currency?: string;
  /** Id and version of the survey. */
  readonly survey?: string;
  readonly version?: string;
}

/** Dots of each person where the page does not say how many. */
const DEFAULT_DOTS = 5;

/** What a method is told beside its options, with own wording for its question, unvalidated. */
interface Method {
  readonly question: LocalisedText;
  readonly fields?: (options: RankingOptions) => object;
}

const METHODS: Readonly<Record<string, Method>> = {
  rank: { question: RANKING_QUESTIONS.rank, fields: ({ top }) => ({ top }) },
  dots: { question: RANKING_QUESTIONS.dots, fields: ({ dots = DEFAULT_DOTS, perOption }) => ({ dots, perOption }) },
  approval: { question: RANKING_QUESTIONS.approval },
  pairs: { question: RANKING_QUESTIONS.pairs },
  budget: { question: RANKING_QUESTIONS.budget, fields: ({ budget, currency }) => ({ budget, currency }) },
};

const given = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A board over one list of options, asked by one method as the question `board`; null where there is no such method. */
export function rankingDefinition(told: RankingOptions): SurveyDefinition | null {
  const method = Object.hasOwn(METHODS, told.method) ? METHODS[told.method] : undefined;
  if (method === undefined) return null;
  const { survey = 'ranking', version = '1', question = method.question, options } = told;
  const board = { id: 'board', type: told.method, text: question, options, ...given(method.fields?.(told) ?? {}) };
  return { id: survey, version, questions: [board as unknown as Question] };
}
