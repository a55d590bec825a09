import type { Field } from '../field.js';
import { asking } from './common-fields.js';

/** The fields of cards that citizens write. */
export const cardsFields: readonly Field[] = asking({ key: 'atMost', kind: 'number', name: 'mostCards' }, { key: 'maxLength', kind: 'number', isRare: true });
