import type { Field } from '../field.js';
import { asking, entry, valueRange } from './common-fields.js';

/** The fields of several rows on one scale. */
export const matrixFields: readonly Field[] = asking({ key: 'rows', kind: 'entries', stem: 'row', isNeeded: true, fields: entry() }, ...valueRange);
