import type { Field } from '../field.js';
import { asking, boardOptions } from './common-fields.js';

/** The fields of dots on a board. */
export const dotsFields: readonly Field[] = asking(boardOptions, { key: 'dots', kind: 'number' }, { key: 'perOption', kind: 'number' });
