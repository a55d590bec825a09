import { yesNoCategories } from '../answered.js';
import type { Column, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import type { ApprovalAnswer, ApprovalQuestion } from './approval.js';

const CHOSEN = yesNoCategories({ en: 'Not chosen', da: 'Ikke valgt' }, { en: 'Chosen', da: 'Valgt' });

/** The columns of an approval: 0 or 1 for each option. */
export const approvalColumns = {
  type: 'approval' as const,
  columns: ({ text, options }) =>
    options.map((option): Column => ({ part: option.id, kind: 'integer', level: 'nominal', text, about: option.text, categories: CHOSEN, range: { min: 0, max: 1 } })),
  /** How many may be named changes nothing of what 0 and 1 mean. */
  merge: (later, earlier) => ({ ...later, options: mergeEntries(later.options, earlier.options) }),
  write: ({ options }, answer) => options.map(({ id }) => ((answer as ApprovalAnswer).includes(id) ? 1 : 0)),
  read: ({ options }, cells, { own }) => own.options.flatMap(({ id }) => (cells[options.findIndex((option) => option.id === id)] === 1 ? [id] : [])),
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<ApprovalQuestion>;
