import { type Json, type JsonObject, listOf, objectOf } from './draft.js';

/** How the comparisons of a condition are joined. */
export type Join = 'all' | 'any';

/** A condition as a form shows it: comparisons that are joined in one way. */
export interface ConditionRows {
  readonly join: Join;
  readonly rows: readonly JsonObject[];
}

/** What a question is compared by. */
export const COMPARISONS = ['is', 'isNot', 'in', 'atLeast', 'atMost', 'answered'] as const;
export type ComparisonName = (typeof COMPARISONS)[number];

const isComparison = (value: Json | undefined) =>
  typeof objectOf(value)['question'] === 'string' && Object.keys(objectOf(value)).length === 2 && comparisonOf(objectOf(value)) !== null;

/** By what a comparison compares; null where it says nothing, or several things. */
export function comparisonOf(row: JsonObject): ComparisonName | null {
  const named = COMPARISONS.filter((name) => Object.hasOwn(row, name));
  return named.length === 1 ? named[0]! : null;
}

/** A condition in rows; null where it is nested, and no form can show it. */
export function conditionRows(condition: Json | undefined): ConditionRows | null {
  if (condition === undefined) return { join: 'all', rows: [] };
  if (isComparison(condition)) return { join: 'all', rows: [objectOf(condition)] };
  const object = objectOf(condition);
  const [join] = Object.keys(object);
  if (Object.keys(object).length !== 1 || (join !== 'all' && join !== 'any')) return null;
  const rows = listOf(object[join]);
  return rows.length > 0 && rows.every(isComparison) ? { join, rows: rows.map(objectOf) } : null;
}

/** The condition that rows say; undefined where there are none. */
export function conditionOf({ join, rows }: ConditionRows): Json | undefined {
  if (rows.length === 0) return undefined;
  return rows.length === 1 ? rows[0] : { [join]: rows };
}
