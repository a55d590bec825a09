import { budgetQuestion } from '../../questions/budget/budget.js';
import type { Field } from '../field.js';
import { asking, boardFields, entry } from './common-fields.js';

const { rule, utility, completion, order, overflow } = budgetQuestion.shape;

const agesFields: readonly Field[] = [
  { key: 'from', kind: 'number', name: 'agesFrom' },
  { key: 'to', kind: 'number', name: 'agesTo' },
];

const most: Field = { key: 'atMost', kind: 'number', name: 'mostMoney' };

/** The fields of a purse. */
export const budgetFields: readonly Field[] = asking(
  { key: 'budget', kind: 'number', name: 'purse' },
  { key: 'currency', kind: 'line' },
  {
    key: 'options',
    kind: 'entries',
    stem: 'option',
    isNeeded: true,
    fields: entry(
      { key: 'cost', kind: 'number' },
      ...boardFields.filter(({ key }) => key !== 'cost'),
      { key: 'min', kind: 'number', name: 'leastMoney', isRare: true },
      { key: 'max', kind: 'number', name: 'mostMoney', isRare: true },
      { key: 'area', kind: 'line', isRare: true },
      { key: 'ages', kind: 'group', isRare: true, fields: agesFields },
    ),
  },
  { key: 'amounts', kind: 'flag' },
  { key: 'step', kind: 'number', isRare: true },
  { key: 'areas', kind: 'entries', stem: 'area', isRare: true, fields: entry({ key: 'facts', kind: 'words' }, most) },
  { key: 'ageLimits', kind: 'entries', stem: 'ages', isRare: true, fields: entry(...agesFields, most) },
  { key: 'rule', kind: 'one-of', name: 'fundingRule', isRare: true, values: rule.def.innerType.options },
  { key: 'utility', kind: 'one-of', isRare: true, values: utility.def.innerType.options },
  { key: 'completion', kind: 'one-of', isRare: true, values: completion.def.innerType.options },
  { key: 'order', kind: 'one-of', isRare: true, values: order.def.innerType.options },
  { key: 'overflow', kind: 'one-of', isRare: true, values: overflow.def.innerType.options },
);
