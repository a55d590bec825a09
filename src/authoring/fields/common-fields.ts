import type { Field } from '../field.js';

const id: Field = { key: 'id', kind: 'id', isRare: true };
const showIf: Field = { key: 'showIf', kind: 'condition' };

/** The words that a definition is refused without. */
export const neededWords: Field = { key: 'text', kind: 'words', isNeeded: true };

/** The fields of every question around those of its type. */
export const asking = (...own: readonly Field[]): readonly Field[] => [
  neededWords,
  { key: 'hint', kind: 'words' },
  ...own,
  showIf,
  { key: 'allow', kind: 'ways' },
  { key: 'required', kind: 'flag', isRare: true },
  id,
];

/** The fields of what asks nothing, around its own. */
export const telling = (...own: readonly Field[]): readonly Field[] => [...own, showIf, id];

/** What an option, a row or an area has, before its own. */
export const entry = (...own: readonly Field[]): readonly Field[] => [{ ...neededWords, name: 'entryText' }, ...own, { key: 'id', kind: 'id', name: 'entryId', isRare: true }];

/** The fields of whole numbers from one end to the other. */
export const valueRange: readonly Field[] = [
  { key: 'min', kind: 'number', name: 'lowest' },
  { key: 'max', kind: 'number', name: 'highest' },
  { key: 'labels', kind: 'labels' },
  {
    key: 'favourable',
    kind: 'group',
    isRare: true,
    fields: [
      { key: 'atLeast', kind: 'number', name: 'favourableFrom' },
      { key: 'atMost', kind: 'number', name: 'favourableTo' },
    ],
  },
];

/** What a card of a board has beside its words. */
export const boardFields: readonly Field[] = [
  { key: 'versus', kind: 'words', isRare: true },
  { key: 'description', kind: 'words', isRare: true },
  { key: 'place', kind: 'words', isRare: true },
  { key: 'cost', kind: 'number', isRare: true },
];

/** The options of a ranking board. */
export const boardOptions: Field = { key: 'options', kind: 'entries', stem: 'option', isNeeded: true, fields: entry(...boardFields) };
