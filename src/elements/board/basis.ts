import type { BoardDocument } from '../../board/board-document.js';
import type { BoardPhaseTold, WallReader } from './wall-reader.js';

const written = (answers: number, tables: number, { words, counted }: WallReader): string => {
  const said = counted(words.wallAnswers, answers);
  return tables === 0 ? said : words.wallBasis(said, counted(words.wallTables, tables));
};

const tablesOf = (phases: readonly BoardPhaseTold[]) => new Set(phases.flatMap(({ tables }) => Object.keys(tables))).size;

/** How many answers, from how many tables, stand behind the whole board. */
export const basisOfBoard = ({ n, phases }: BoardDocument, reader: WallReader): string =>
  n === null ? reader.words.wallNotCounted : reader.words.wallInAll(written(n, tablesOf(phases), reader));

/** The same of one phase; nothing where nobody has counted, which is said of the whole board. */
export const basisOfPhase = (phase: BoardPhaseTold, reader: WallReader): string => (phase.n === null ? '' : reader.words.wallInPhase(written(phase.n, tablesOf([phase]), reader)));
