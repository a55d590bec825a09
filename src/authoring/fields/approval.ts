import type { Field } from '../field.js';
import { asking, boardOptions } from './common-fields.js';

/** The fields of approval voting. */
export const approvalFields: readonly Field[] = asking(boardOptions, { key: 'atMost', kind: 'number', name: 'mostNamed' });
