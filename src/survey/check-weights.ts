import { formatPath, type ProblemAt } from '../validation/problem-at.js';
import { NAME_LISTS, namesTaken } from './names-taken.js';
import type { SurveyDefinition } from './survey.js';

/** Faults between the weights and the list of groups or roles, where there is one: both name the same. Paths are of the definition. */
export function checkWeights(definition: SurveyDefinition): ProblemAt[] {
  const { weights } = definition;
  const names = weights && namesTaken(definition, weights.by);
  if (weights === undefined || names === undefined) return [];
  const list = NAME_LISTS[weights.by];
  const unknown = Object.keys(weights.targets).filter((name) => !names.includes(name));
  const absent = names.filter((name) => !Object.hasOwn(weights.targets, name));
  return [
    ...unknown.map((name) => ({ path: formatPath(['weights', 'targets', name]), expected: `expected a ${weights.by} that stands in "${list}"` })),
    ...(absent.length > 0 ? [{ path: 'weights.targets', expected: `expected a share for every ${weights.by} in "${list}"; "${absent[0]!}" has none` }] : []),
  ];
}
