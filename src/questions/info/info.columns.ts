import type { QuestionColumns } from '../question-columns.js';
import type { InfoQuestion } from './info.js';

/** What only informs has no column. */
export const infoColumns = {
  type: 'info' as const,
  columns: () => [],
  merge: (later) => later,
  write: () => [],
  read: () => undefined,
  withoutWords: () => undefined,
} satisfies QuestionColumns<InfoQuestion>;
