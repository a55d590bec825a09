import { yesNoCategories } from '../answered.js';
import type { CellValue, Column, QuestionColumns } from '../question-columns.js';
import { mergeEntries } from '../value-columns.js';
import { chosenIn, idOf, OTHER, ownWordsIn } from './choice-value.js';
import { type ChoiceAnswer, type ChoiceQuestion, type Chosen, LONGEST_OWN_WORDS } from './choice.js';
import { chancesOf } from './randomised.js';

const OTHER_TEXT = { en: 'Other', da: 'Andet' };
const CHOSEN = yesNoCategories({ en: 'Not chosen', da: 'Ikke valgt' }, { en: 'Chosen', da: 'Valgt' });
const WRITTEN = yesNoCategories({ en: 'No own words', da: 'Ingen egne ord' }, { en: 'In own words', da: 'Med egne ord' });

/** What can be chosen, in the order of the definition, an answer in own words last. */
const choicesOf = ({ options, other }: ChoiceQuestion) => [...options.map(({ id, text }) => ({ id, text })), ...(other ? [{ id: OTHER, text: OTHER_TEXT }] : [])];

/** Whether there are own words, and the words. */
const wordColumns = ({ text, other }: ChoiceQuestion): Column[] =>
  other
    ? [
        { part: `${OTHER}_words`, kind: 'integer', level: 'nominal', text, about: OTHER_TEXT, categories: WRITTEN, range: { min: 0, max: 1 } },
        { part: `${OTHER}_text`, kind: 'string', level: 'nominal', text, about: OTHER_TEXT, categories: [], longest: LONGEST_OWN_WORDS, isWords: true },
      ]
    : [];

function columns(question: ChoiceQuestion): Column[] {
  const { text, multiple } = question;
  const choices = choicesOf(question);
  const chances = chancesOf(question);
  const chosen: Column[] = multiple
    ? choices.map((choice) => ({ part: choice.id, kind: 'integer', level: 'nominal', text, about: choice.text, categories: CHOSEN, range: { min: 0, max: 1 } }))
    : [
        {
          kind: 'integer',
          level: 'nominal',
          text,
          categories: choices.map((choice, index) => ({ value: index + 1, ...choice })),
          range: { min: 1, max: choices.length },
          ...(chances === null ? {} : { chances }),
        },
      ];
  return [...chosen, ...wordColumns(question)];
}

/** Whether chance treated the answers to both alike; other chances need another estimate, and so a column of its own. */
function areToldAlike(a: ChoiceQuestion, b: ChoiceQuestion): boolean {
  if (a.randomised?.epsilon !== b.randomised?.epsilon) return false;
  const idsOf = ({ options }: ChoiceQuestion) => JSON.stringify(options.map(({ id }) => id).sort());
  return a.randomised === undefined || idsOf(a) === idsOf(b);
}

/** Own words and the code 'other' come last: an option that an earlier version alone has stands before them. */
function merge(later: ChoiceQuestion, earlier: ChoiceQuestion): ChoiceQuestion | null {
  if ((later.multiple ?? false) !== (earlier.multiple ?? false)) return null;
  if (!areToldAlike(later, earlier)) return null;
  const options = mergeEntries(later.options, earlier.options);
  const other = [later, earlier].some((version) => version.other);
  // In one version the id stands for an option, in the other for own words.
  if (other && options.some(({ id }) => id === OTHER)) return null;
  return { ...later, options, ...(other ? { other } : {}) };
}

function write(question: ChoiceQuestion, answer: unknown): CellValue[] {
  const given = answer as ChoiceAnswer;
  const ids = chosenIn(given).map(idOf);
  const choices = choicesOf(question).map(({ id }) => id);
  const words = ownWordsIn(given);
  return [
    ...(question.multiple ? choices.map((id) => (ids.includes(id) ? 1 : 0)) : [choices.indexOf(ids[0]!) + 1]),
    ...(question.other ? [words === undefined ? 0 : 1, words ?? null] : []),
  ];
}

function read(question: ChoiceQuestion, cells: readonly CellValue[], { own }: { readonly own: ChoiceQuestion }): unknown {
  const choices = choicesOf(question).map(({ id }) => id);
  const words = question.other ? cells.at(-1) : null;
  const inWords = (id: string | undefined): Chosen | undefined => (id === OTHER && typeof words === 'string' ? { other: words } : id);
  if (!question.multiple) return inWords(choices[Number(cells[0]) - 1]);
  return choicesOf(own).flatMap(({ id }) => (cells[choices.indexOf(id)] === 1 ? [inWords(id)] : []));
}

/** The columns of a choice: one code, or with `multiple` 0 or 1 for each option; then the citizen's own words. */
export const choiceColumns = {
  type: 'choice' as const,
  columns,
  merge,
  write,
  read,
  withoutWords: (question, answer) => {
    const ids = chosenIn(answer as ChoiceAnswer).map(idOf);
    return question.multiple ? ids : ids[0];
  },
} satisfies QuestionColumns<ChoiceQuestion>;
