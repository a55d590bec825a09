import { rankQuestion } from '../../questions/rank/rank.js';
import type { Field } from '../field.js';
import { asking, boardOptions } from './common-fields.js';

/** The fields of a ranking. */
export const rankFields: readonly Field[] = asking(
  boardOptions,
  { key: 'top', kind: 'number' },
  { key: 'atLeast', kind: 'number', name: 'fewestPlaces', isRare: true },
  { key: 'ties', kind: 'flag', isRare: true },
  { key: 'rule', kind: 'one-of', name: 'standingRule', isRare: true, values: rankQuestion.shape.rule.def.innerType.options },
);
