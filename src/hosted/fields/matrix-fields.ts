import type { MatrixQuestion, RowAnswer } from '../../questions/matrix/matrix.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup } from '../markup.js';
import { fieldId, type FieldContext, type FormEntries, partName, type QuestionFields } from '../question-fields.js';
import { leavingIn, leavingRadios } from './leaving.js';
import { checkable } from './radios.js';

function renderRow(question: MatrixQuestion, index: number, { speaker, entries }: FieldContext) {
  const { id, min, max, rows, labels, allow } = question;
  const row = rows[index]!;
  const name = partName(id, row.id);
  const given = entries.get(name);
  const values = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  const isWorded = values.every((value) => speaker.plain(labels?.[value]) !== '');
  const wordsOf = (value: number) => {
    const [number, word] = [speaker.count(value), speaker.say(labels?.[value])];
    return isWorded ? word : [number, word && ': ', word];
  };
  return markup`<fieldset class="row"><legend>${speaker.say(row.text)}</legend><div class="options">${values.map((value) =>
    checkable({
      type: 'radio',
      name,
      value: String(value),
      words: wordsOf(value),
      isChecked: given === String(value),
      id: index === 0 && value === min ? fieldId(id) : undefined,
    }),
  )}${leavingRadios(name, allow, { entries, speaker })}</div></fieldset>`;
}

/** What was answered in the rows; null where something else stands there. */
function rowsIn({ id, rows, allow }: MatrixQuestion, entries: FormEntries): Readonly<Record<string, RowAnswer>> | null {
  const given: Record<string, RowAnswer> = {};
  for (const { id: row } of rows) {
    const value = entries.get(partName(id, row)) ?? '';
    if (value === '') continue;
    const left = leavingIn(value, allow);
    if (left === undefined && !/^-?\d{1,15}$/.test(value)) return null;
    given[row] = left ?? Number(value);
  }
  return given;
}

/** Rows of radio buttons, each a group of its own. */
export const matrixFields: QuestionFields<MatrixQuestion> = {
  type: 'matrix',
  frame: 'legend',
  leavesItself: () => true,
  render: (question, context) => markup`${question.rows.map((_, index) => renderRow(question, index, context))}`,
  read: (question, entries, { words }: HostedSpeaker) => {
    const given = rowsIn(question, entries);
    if (given === null) return { fault: words.hostedUnread };
    const answered = Object.keys(given).length;
    if (answered === 0) return {};
    return question.required && answered < question.rows.length ? { fault: words.everyRowRequired } : { answer: given };
  },
  required: (_question, { words }) => words.everyRowRequired,
};
