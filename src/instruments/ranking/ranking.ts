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
  /** Whether people may add cards of their own. */
  readonly open?: boolean;
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

/** Own wording, unvalidated. */
const ADDED: LocalisedText = {
  en: 'Is something missing? Write it on a card.',
  da: 'Mangler der noget? Skriv det på et kort.',
  sv: 'Saknas något? Skriv det på ett kort.',
  nb: 'Mangler det noe? Skriv det på et kort.',
  de: 'Fehlt etwas? Schreiben Sie es auf eine Karte.',
  pl: 'Czegoś brakuje? Proszę napisać to na karcie.',
  uk: 'Чогось бракує? Напишіть це на картці.',
  tr: 'Eksik bir şey mi var? Bir karta yazın.',
  ar: 'هل ينقص شيء؟ اكتبه على بطاقة.',
};

/** Most cards that one person adds. */
const MOST_ADDED = 5;

const given = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A board over one list of options, asked by one method as the question `board`, and where it is open as `added` what is missing on it; null where there is no such method. */
export function rankingDefinition(told: RankingOptions): SurveyDefinition | null {
  const method = Object.hasOwn(METHODS, told.method) ? METHODS[told.method] : undefined;
  if (method === undefined) return null;
  const { survey = 'ranking', version = '1', question = method.question, options } = told;
  const board = { id: 'board', type: told.method, text: question, options, ...given(method.fields?.(told) ?? {}) };
  const added = { id: 'added', type: 'cards', text: ADDED, atMost: MOST_ADDED };
  return { id: survey, version, questions: [board, ...(told.open === true ? [added] : [])] as unknown as Question[] };
}
