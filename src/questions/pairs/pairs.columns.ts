import { boardLabels } from '../board-labels.js';
import type { CellValue, Column, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import { asShown } from './pair-sides.js';
import type { Comparison, PairsAnswer, PairsQuestion } from './pairs.js';
import { mostPairs } from './most-pairs.js';

/** What came of a pair: the option that stood first was preferred, the second, or neither. */
const [FIRST, SECOND, NEITHER] = [1, 2, 3];

const CAME = [
  { value: FIRST, text: { en: 'The first one', da: 'Den første' } },
  { value: SECOND, text: { en: 'The second one', da: 'Den anden' } },
  { value: NEITHER, text: { en: 'Cannot decide', da: 'Kan ikke vælge' } },
];

const allowsTies = ({ undecided }: PairsQuestion) => undecided !== false;

function columns(question: PairsQuestion): Column[] {
  const { text, options } = question;
  const labels = boardLabels(options);
  const shown = options.map(({ id }, index) => ({ value: index + 1, id, text: labels[id]! }));
  const most = mostPairs(question);
  const came = allowsTies(question) ? CAME : CAME.filter(({ value }) => value !== NEITHER);
  const codes = { kind: 'integer', level: 'nominal', text } as const;
  const sides = (['first', 'second'] as const).map((side) => ({ side, categories: shown, range: { min: 1, max: options.length } }));
  return [
    { kind: 'integer', level: 'scale', text, categories: [], range: { min: 1, max: most } },
    ...Array.from({ length: most }, (_, index): Column[] => [
      ...sides.map(({ side, ...column }) => ({ ...codes, ...column, part: `${side}_${index + 1}` })),
      { ...codes, part: `preferred_${index + 1}`, categories: came, range: { min: FIRST, max: came.length } },
    ]).flat(),
  ];
}

/** The options of both versions, those of the later first; what is asked in either. */
const merge = (later: PairsQuestion, earlier: PairsQuestion): PairsQuestion => ({
  ...later,
  options: mergeEntries(later.options, earlier.options),
  most: Math.max(mostPairs(later), mostPairs(earlier)),
  undecided: allowsTies(later) || allowsTies(earlier),
});

function write(question: PairsQuestion, answer: unknown): CellValue[] {
  const given = answer as PairsAnswer;
  const ids = question.options.map(({ id }) => id);
  const order = asShown(given.map(([a, b]) => [a, b]));
  const cells = given.flatMap(([a, , tie], index) => {
    const shown = order[index]!;
    return [...shown.map((id) => ids.indexOf(id) + 1), tie ? NEITHER : shown[0] === a ? FIRST : SECOND];
  });
  return [given.length, ...cells, ...Array<null>((mostPairs(question) - given.length) * 3).fill(null)];
}

function read(question: PairsQuestion, [compared, ...cells]: readonly CellValue[]): unknown {
  const idAt = (cell: CellValue | undefined) => question.options[Number(cell) - 1]?.id;
  return Array.from({ length: typeof compared === 'number' ? Math.min(compared, mostPairs(question)) : 0 }, (_, index): Comparison => {
    const [first, second, came] = cells.slice(index * 3, index * 3 + 3);
    const [a, b] = [idAt(first)!, idAt(second)!];
    if (came === NEITHER) return [a, b, 'tie'];
    return came === FIRST ? [a, b] : [b, a];
  });
}

/** The columns of comparisons in pairs: how many, and for each place in the order which option stood first, which second, and which one was preferred. */
export const pairsColumns = {
  type: 'pairs' as const,
  columns,
  merge,
  write,
  read,
  withoutWords: (_question, answer) => answer,
} satisfies QuestionColumns<PairsQuestion>;
