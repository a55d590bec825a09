import type { BoardCard, BoardDocument, BoardLeaf, Rating } from '../board/board-document.js';
import { csvLine } from '../text/csv-line.js';
import type { Cell } from './variable.js';

/** What a row is of. */
type RowKind = 'card' | 'side' | 'objection' | 'contribution' | 'story' | 'hidden';

/** A row by the names of its columns; what is not named is empty. */
type Row = Readonly<Record<string, Cell>>;

/** The columns before and after those of the ratings. */
const BEFORE = ['kind', 'id', 'question', 'table', 'language', 'text', 'shown', 'under', 'category', 'chosen', 'chosen_reason'];
const AFTER = ['about', 'actors', 'others', 'follow_up', 'by', 'hidden_reason'];

const dots = (phase: string) => `dots_${phase}`;
const supporters = (phase: string) => `supporters_${phase}`;

/** What was written, and beside it what is shown where a facilitator has put it in other words. */
const words = ({ text, reworded, raw }: Pick<BoardLeaf, 'text' | 'reworded' | 'raw'>): Row => ({ text: raw ?? text, shown: reworded ? text : null });

const leafRow = (kind: RowKind, leaf: BoardLeaf): Row => ({ kind, id: leaf.id, question: leaf.question, table: leaf.table, language: leaf.language, ...words(leaf) });

/** A card that was not rated has nothing in these columns, which is not 0. */
const ratingRow = (rated: Readonly<Record<string, Rating | null>>): Row =>
  Object.fromEntries(
    Object.entries(rated).flatMap(([phase, rating]) => [
      [dots(phase), rating?.dots ?? null],
      [supporters(phase), rating?.supporters ?? null],
    ]),
  );

function cardRows({ merged, ...card }: BoardCard, { chosen }: BoardDocument, language: string): Row[] {
  const place = chosen.findIndex((one) => one.card === card.id);
  const reason = chosen[place]?.reason;
  const own: Row = {
    ...leafRow('card', card),
    ...ratingRow(card.rated),
    category: card.category,
    chosen: place < 0 ? null : place + 1,
    chosen_reason: reason?.[language] ?? Object.values(reason ?? {})[0] ?? null,
  };
  return [own, ...merged.map((one) => ({ ...leafRow('card', one), ...ratingRow(one.rated), under: card.id, category: card.category }))];
}

function rowsOf(board: BoardDocument, language: string): Row[] {
  const { cards, side, objections, contributions, stories, hidden = [] } = board;
  return [
    ...cards.flatMap((card) => cardRows(card, board, language)),
    ...side.map((leaf) => leafRow('side', leaf)),
    ...objections.map((leaf) => leafRow('objection', leaf)),
    ...contributions.map(({ about, actors, others, followUp, by, ...leaf }) => ({
      ...leafRow('contribution', leaf),
      about,
      actors: actors.join(' '),
      others: others.join('; '),
      follow_up: followUp,
      by,
    })),
    ...stories.flatMap(({ table, language: spoken, parts }) =>
      parts.map((part) => ({ kind: 'story', id: part.id, question: part.question, table, language: spoken, ...words(part) })),
    ),
    ...hidden.map(({ id, question, table, language: spoken, text, reason }) => ({ kind: 'hidden', id, question, table, language: spoken, text, hidden_reason: reason })),
  ];
}

/**
 * Everything that was written at a meeting as comma-separated values (RFC 4180), a row each: verbatim, with table, question,
 * dots and supporters of each phase that rates, what it stands under, its category, whether and as which it was chosen, and
 * for what facilitators have hidden their reason. Columns that say nothing of a row are empty; a card without a number of dots
 * was not rated, which is not 0.
 *
 * @param board As facilitators see it, with `raw` and `hidden`; as everybody sees it, these are left out.
 * @param language In which the reasons of facilitators are taken, where they are there in it.
 */
export function boardTable(board: BoardDocument, language: string): string {
  const rated = [...new Set(board.cards.flatMap((card) => Object.keys(card.rated)))];
  const columns = [...BEFORE, ...rated.flatMap((phase) => [dots(phase), supporters(phase)]), ...AFTER];
  return `${columns.join(',')}\r\n${rowsOf(board, language)
    .map((row) => csvLine(columns.map((column) => row[column] ?? null)))
    .join('')}`;
}
