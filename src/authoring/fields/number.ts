import { numberLook } from '../../questions/number/number.js';
import type { Field } from '../field.js';
import { asking } from './common-fields.js';

/** The fields of a number. */
export const numberFields: readonly Field[] = asking(
  { key: 'min', kind: 'number', name: 'lowest' },
  { key: 'max', kind: 'number', name: 'highest' },
  { key: 'unit', kind: 'words' },
  { key: 'decimals', kind: 'number', isRare: true },
  { key: 'look', kind: 'one-of', name: 'numberLook', isRare: true, values: numberLook.options },
);
