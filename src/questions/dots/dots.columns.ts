import type { Column, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import type { DotsAnswer, DotsQuestion } from './dots.js';

const sumOf = (given: DotsAnswer) => Object.values(given).reduce((sum, one) => sum + one, 0);

/** The columns of dots: how many were given in all, then how many each option got; 0 is none, an empty cell is not offered. */
export const dotsColumns = {
  type: 'dots' as const,
  columns: ({ text, options, dots, perOption = dots }) => [
    { kind: 'integer', level: 'scale', text, categories: [], range: { min: 1, max: dots } },
    ...options.map((option): Column => ({ part: option.id, kind: 'integer', level: 'scale', text, about: option.text, categories: [], range: { min: 0, max: perOption } })),
  ],
  /** A dot of three is another dot than one of ten, and so is one where a limit spreads them. */
  merge: (later, earlier) => (later.dots === earlier.dots && later.perOption === earlier.perOption ? { ...later, options: mergeEntries(later.options, earlier.options) } : null),
  write: ({ options }, answer) => {
    const given = answer as DotsAnswer;
    return [sumOf(given), ...options.map(({ id }) => (Object.hasOwn(given, id) ? given[id]! : 0))];
  },
  read: ({ options }, [, ...cells]) => Object.fromEntries(options.flatMap(({ id }, index) => (cells[index] === null || cells[index] === 0 ? [] : [[id, cells[index]]]))),
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<DotsQuestion>;
