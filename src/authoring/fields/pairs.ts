import type { Field } from '../field.js';
import { asking, boardOptions } from './common-fields.js';

/** The fields of comparisons in pairs. */
export const pairsFields: readonly Field[] = asking(boardOptions, { key: 'most', kind: 'number', name: 'mostPairs' }, { key: 'undecided', kind: 'flag', otherwise: true });
