import type { QuestionColumns } from '../question-columns.js';
import { wholeLimits } from './number-limits.js';
import type { NumberQuestion } from './number.js';

const unitOf = ({ unit }: NumberQuestion) => JSON.stringify(Object.entries(unit ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A limit that holds for two versions, or none where one of them has none. */
const wider = (key: 'min' | 'max', later: NumberQuestion, earlier: NumberQuestion) => {
  const [a, b] = [later[key], earlier[key]];
  return a === undefined || b === undefined ? {} : { [key]: key === 'min' ? Math.min(a, b) : Math.max(a, b) };
};

/** The columns of a number: the number. */
export const numberColumns = {
  type: 'number' as const,
  columns: (question) => {
    const { min, max, decimals } = wholeLimits(question);
    return [
      {
        kind: decimals === 0 ? 'integer' : 'number',
        level: 'scale',
        decimals,
        text: question.text,
        ...(question.unit === undefined ? {} : { about: question.unit }),
        categories: [],
        range: { min, max },
      },
    ];
  },
  /** Numbers in another unit are other numbers. */
  merge: (later, earlier) => {
    if (unitOf(later) !== unitOf(earlier)) return null;
    const { min: _min, max: _max, ...rest } = later;
    return { ...rest, ...wider('min', later, earlier), ...wider('max', later, earlier), decimals: Math.max(later.decimals ?? 0, earlier.decimals ?? 0) };
  },
  write: (_question, answer) => [answer as number],
  read: (_question, [value]) => value,
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<NumberQuestion>;
