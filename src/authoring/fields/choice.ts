import { choiceQuestion } from '../../questions/choice/choice.js';
import type { Field } from '../field.js';
import { asking, entry } from './common-fields.js';

/** The fields of a choice. */
export const choiceFields: readonly Field[] = asking(
  { key: 'options', kind: 'entries', stem: 'option', isNeeded: true, fields: entry({ key: 'exclusive', kind: 'flag', isRare: true }) },
  { key: 'multiple', kind: 'flag' },
  { key: 'other', kind: 'flag' },
  { key: 'look', kind: 'one-of', name: 'choiceLook', isRare: true, values: choiceQuestion.shape.look.def.innerType.options },
  { key: 'atLeast', kind: 'number', name: 'fewestChosen', isRare: true },
  { key: 'atMost', kind: 'number', name: 'mostChosen', isRare: true },
  { key: 'randomised', kind: 'group', isRare: true, fields: [{ key: 'epsilon', kind: 'number' }] },
);
