import { NAME_LISTS, NAMED_FIELDS, namesTaken } from '../survey/names-taken.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { Cell } from './cell.js';
import type { Cut } from './cut.js';
import type { Results } from './results.js';

/**
 * The order in which a definition lists the names of two lines, as `sort` takes it: 0 where it lists neither. A name that
 * is not listed comes after those that are.
 */
export function inListedOrder(definition: SurveyDefinition, one: Partial<Cell>, other: Partial<Cell>): number {
  for (const field of NAMED_FIELDS) {
    const names = namesTaken(definition, field) ?? [];
    const [a, b] = [one, other].map((cell) => names.indexOf(cell[field] ?? '')).map((place) => (place === -1 ? names.length : place));
    if (a !== b) return a! - b!;
  }
  return 0;
}

/** The names that a definition lists for what its results are cut by, with their words. */
export function listedFor(definition: SurveyDefinition, { by, over }: Cut): Pick<Results, 'listed'> {
  const listed = NAMED_FIELDS.flatMap((field) => {
    const names = field === by || field === over ? definition[NAME_LISTS[field]] : undefined;
    return names === undefined ? [] : [[field, names.map((name) => (typeof name === 'string' ? { id: name } : { id: name.id, text: name.text }))] as const];
  });
  return listed.length === 0 ? {} : { listed: Object.fromEntries(listed) };
}
