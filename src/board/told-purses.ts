import { DEFAULT_CURRENCY } from '../questions/default-currency.js';
import type { BoardSurvey } from './board.js';
import type { BoardDocument } from './board-document.js';
import { purseQuestions } from './purse-questions.js';

type ToldPurses = NonNullable<BoardDocument['purses']>;
type ToldPurse = ToldPurses[string];

/** What prices are read by, for the cards of each question about which a phase asks for money; null where none does. */
export function toldPurses(definition: BoardSurvey): ToldPurses | null {
  const collected = new Set(definition.board.phases.flatMap((phase) => (phase.kind === 'collect' ? [phase.question] : [])));
  const purses = [...collected].flatMap((question): (readonly [string, ToldPurse])[] => {
    const asking = purseQuestions(definition, question);
    if (asking.length === 0) return [];
    const areas = new Map(asking.flatMap((one) => one.areas ?? []).map(({ id, text }) => [id, { id, text }]));
    const purse: ToldPurse = {
      currency: asking[0]!.currency ?? DEFAULT_CURRENCY,
      questions: asking.map(({ id }) => id),
      amounts: asking.some(({ amounts }) => amounts === true),
      areas: [...areas.values()],
    };
    return [[question, purse]];
  });
  return purses.length === 0 ? null : Object.fromEntries(purses);
}
