import { boardDefinition } from '../../survey/board.js';
import type { Field } from '../field.js';
import { fieldsOf } from '../fields-of.js';
import { entry } from '../fields/common-fields.js';

/** What can be written of a meeting beside its steps and what they ask. */
export const BOARD_FIELDS: readonly Field[] = [
  { key: 'purpose', kind: 'words' },
  { key: 'counts', kind: 'one-of', values: boardDefinition.shape.counts.options, isNeeded: true },
  { key: 'mostChosen', kind: 'number', name: 'mostChosenCards' },
  { key: 'actors', kind: 'entries', stem: 'actor', fields: entry() },
];

/** The tables of a meeting, which are the groups of its survey. */
export const TABLES_FIELD: Field = { key: 'groups', kind: 'names', name: 'tables' };

/** What every step of a meeting has beside what it asks. */
export const PHASE_FIELDS: readonly Field[] = [
  { key: 'title', kind: 'words', name: 'phaseTitle' },
  { key: 'opens', kind: 'day', name: 'phaseOpens' },
  { key: 'closes', kind: 'day', name: 'phaseCloses' },
];

/** Fields of a question that a meeting has no use for: its options are made of cards, and its step says when it is asked. */
const NOT_HERE: readonly string[] = ['options', 'showIf', 'allow', 'required', 'id', 'multiple', 'other', 'randomised', 'quotable', 'look'];

/** What few surveys say, and every meeting has to: how many each may give. */
const WANTED: readonly string[] = ['atMost', 'perOption', 'top', 'maxLength'];

/** The fields of a question that a step of a meeting asks. */
export const askedFields = (type: string): readonly Field[] =>
  fieldsOf(type)
    .filter(({ key }) => !NOT_HERE.includes(key))
    .map((field) => {
      const { isRare, ...always } = field;
      return isRare === undefined || WANTED.includes(field.key) ? always : field;
    });
