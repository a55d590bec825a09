import type { Field } from '../field.js';
import { asking } from './common-fields.js';

/** The fields of free text. */
export const textFields: readonly Field[] = asking({ key: 'maxLength', kind: 'number', isRare: true }, { key: 'quotable', kind: 'flag', isRare: true });
