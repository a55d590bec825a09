import type { BoardDefinition } from '../survey/board.js';
import { questionsOfPhase } from '../survey/board-phases.js';
import { questionsOf } from '../survey/pages-of.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { KeptAct } from './act.js';
import type { BoardDocument, BoardLeaf, Rating } from './board-document.js';
import { contributionsOf } from './contributions.js';
import { groupedCards } from './grouped-cards.js';
import { type BoardLedger, ledgerOf } from './ledger.js';
import { currentPhase, tellsCounts, viewOfPhase } from './phase-view.js';
import { ratingsOf } from './ratings.js';
import type { ResponseParts, Written } from './response-parts.js';
import { type BoardReader, byId, type Told, toldOf, wordsTeller } from './told.js';
import { toldPurses } from './told-purses.js';

/** A definition that has a board. */
export type BoardSurvey = SurveyDefinition & { readonly board: BoardDefinition };

/** What stands on a board of what was written, shown or hidden. */
type Standing = Pick<BoardDocument, 'cards' | 'side' | 'objections' | 'contributions' | 'stories' | 'hidden'>;

/** Puts everything that was written in its place. */
function standingOf(
  { board }: BoardSurvey,
  responses: readonly ResponseParts[],
  ledger: BoardLedger,
  tell: { readonly reader: BoardReader; readonly rated: (card: string) => Record<string, Rating | null> },
): Standing {
  const isShown = ({ id }: { readonly id: string }) => !ledger.hidden.has(id);
  const wordsOf = wordsTeller(ledger, tell.reader);
  const leafOf = ({ id, question, table, language, text }: Told<Written>): BoardLeaf => ({ id, question, table, language, ...wordsOf({ id, text }) });

  const written = toldOf(responses, ({ cards }) => cards);
  const collecting = new Set(board.phases.flatMap((phase) => (phase.kind === 'collect' ? [phase.question] : [])));
  const collected = written.filter((card) => collecting.has(card.question) && isShown(card));
  const collectedIds = new Set(collected.map(({ id }) => id));
  const beside = (question: string | undefined) => written.filter((card) => card.question === question && isShown(card)).map(leafOf);
  const contributions = contributionsOf(board, responses, ledger);
  const stories = toldOf(responses, (parts) => parts.stories);
  const storyWords = stories.map((story) => ({ ...story, question: story.parts[0]!.question, text: story.parts.map(({ text }) => text).join('\n') }));

  return {
    cards: groupedCards(collected, ledger, (card) => ({ ...leafOf(card), rated: tell.rated(card.id) })),
    side: beside(board.side),
    objections: beside(board.objections),
    contributions: contributions.filter(isShown).map((one) => {
      const about = one.about !== null && collectedIds.has(one.about) ? one.about : null;
      return { ...leafOf(one), by: one.by, about, actors: [...one.actors], others: [...one.others], followUp: one.followUp };
    }),
    stories: stories.filter(isShown).map(({ id, phase, table, language, parts }) => {
      return { id, phase, table, language, parts: parts.map((part) => ({ id: part.id, question: part.question, ...wordsOf(part) })) };
    }),
    hidden: [...written, ...contributions, ...storyWords]
      .filter((one) => !isShown(one))
      .map(({ id, question, table, language, text }) => ({ id, question, table, language, text, reason: ledger.hidden.get(id)! }))
      .sort(byId),
  };
}

/** The words of the questions that a board names. */
function questionWords(definition: BoardSurvey): BoardDocument['questions'] {
  const { phases, side, objections } = definition.board;
  const named = new Set([...phases.flatMap(questionsOfPhase), side, objections]);
  return Object.fromEntries(questionsOf(definition).flatMap(({ id, text }) => (named.has(id) ? [[id, text] as const] : [])));
}

/**
 * The board of a meeting: what its responses and the acts of its facilitators make of it. Acts on cards that are not there, as they
 * were withdrawn, do nothing; when the same card comes back they hold again.
 *
 * @param responses What each response brings (`partsOf`), in any order.
 * @param acts In the order of their numbers.
 */
export function boardOf(definition: BoardSurvey, responses: readonly ResponseParts[], acts: readonly KeptAct[], reader: BoardReader): BoardDocument {
  const { board, id: survey, version, title } = definition;
  const ledger = ledgerOf(acts);
  const purses = toldPurses(definition);
  const isForAll = reader.audience === 'everybody';
  const moment = { current: currentPhase(board, ledger.phase), day: reader.day };
  const phases = board.phases.map((phase) => viewOfPhase(board, phase, { responses, counts: !isForAll || tellsCounts(board, phase, moment) }));
  const told = new Set(phases.filter(({ counts }) => counts).map(({ id }) => id));
  const ratings = ratingsOf(definition, responses);
  const rated = (card: string) => Object.fromEntries(ratings.map(({ phase, of }) => [phase, told.has(phase) ? of(card) : null]));
  const { hidden, ...standing } = standingOf(definition, responses, ledger, { reader, rated });
  const { cards, side, objections, contributions, stories } = standing;
  const collected = new Set(cards.flatMap(({ id, merged }) => [id, ...merged.map((card) => card.id)]));
  const shown = new Set([...collected, ...[...side, ...objections, ...contributions, ...stories].map(({ id }) => id)]);

  return {
    format: 'tillid-board/1',
    survey,
    version,
    ...(title && { title }),
    ...(board.purpose && { purpose: board.purpose }),
    act: ledger.number,
    phase: moment.current,
    phases,
    n: responses.length,
    counts: board.counts,
    questions: questionWords(definition),
    ...(purses && { purses }),
    tables: (definition.groups ?? []).map((group) => (typeof group === 'string' ? { id: group } : group)),
    beside: { ...(board.side !== undefined && { side: board.side }), ...(board.objections !== undefined && { objections: board.objections }) },
    ...standing,
    chosen: [...ledger.chosen].filter(([card]) => collected.has(card)).map(([card, reason]) => ({ card, ...(reason && { reason }) })),
    actors: [...(board.actors ?? [])],
    categories: [...ledger.categories].map(([id, text]) => {
      return { id, text, n: cards.filter(({ category }) => category === id).reduce((sum, { merged }) => sum + 1 + merged.length, 0) };
    }),
    themes: [...ledger.themes].map(([id, theme]) => ({ id, text: theme.text, cards: theme.cards.filter((card) => shown.has(card)) })),
    became: ledger.became.filter(({ card }) => card === null || shown.has(card)),
    ...(isForAll ? {} : { hidden }),
  };
}
