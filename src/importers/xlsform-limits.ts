import type { Expression } from './expression.js';
import type { XlsformRow } from './xlsform-table.js';

/** What a constraint limits: the answer itself, its length, or how many are chosen. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const isSelf = (part: Expression | undefined) => part?.kind === 'name' && part.name === '.';

/** The names of the limits that a left side has. */
function sideOf(left: Expression): { readonly low?: 'min' | 'atLeast'; readonly high: 'max' | 'maxLength' | 'atMost' } | null {
  if (isSelf(left)) return { low: 'min', high: 'max' };
  if (left.kind !== 'call' || !isSelf(left.parts[0])) return null;
  if (left.name === 'string-length') return { high: 'maxLength' };
  return left.name === 'count-selected' ? { low: 'atLeast', high: 'atMost' } : null;
}

/** The limits of one comparison, or null where it says something else. */
function limitOf(part: Expression, isWhole: boolean): Limits | null {
  if (part.kind !== 'compare' || part.right.kind !== 'value' || typeof part.right.value !== 'number') return null;
  const side = sideOf(part.left);
  if (side === null) return null;
  const { operator } = part;
  const counts = isWhole || side.low !== 'min';
  const bound = part.right.value;
  if (operator === '<=' || (operator === '<' && counts)) return { [side.high]: operator === '<=' ? bound : Math.ceil(bound) - 1 };
  if (side.low === undefined) return null;
  if (operator === '>=' || (operator === '>' && counts)) return { [side.low]: operator === '>=' ? bound : Math.floor(bound) + 1 };
  return operator === '=' && side.low === 'atLeast' ? { atLeast: bound, atMost: bound } : null;
}

/** The limits that the constraint of a row sets; where it says anything else, that is told and nothing of it is kept. */
export function limitsOf(row: XlsformRow, isWhole: boolean): Limits {
  const [constraint] = row.conditions('constraint');
  if (constraint === undefined) return {};
  const { source, read } = constraint;
  const parts = 'unreadable' in read ? [] : read.kind === 'and' ? read.parts : [read];
  const limits = parts.map((part) => limitOf(part, isWhole));
  if (limits.length > 0 && !limits.includes(null)) {
    if (row.text('constraint_message') !== '') row.lose('constraint_message', 'the words of each check are ours');
    return Object.assign({}, ...limits) as Limits;
  }
  row.lose(`constraint ${source}`, 'unreadable' in read ? read.unreadable : 'only limits of numbers, lengths and counts are checked');
  return {};
}
