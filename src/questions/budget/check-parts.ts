import type { ProblemAt } from '../../validation/problem-at.js';
import { placesIn, repeatedIds } from '../../validation/repeated-ids.js';
import { ceilingsOf } from './ceilings.js';
import type { PurseLimits } from './purse-limits.js';

function checkArea(area: string, path: string, areas: PurseLimits['areas']): ProblemAt[] {
  if (areas === undefined) return [{ path, expected: 'expected it only beside "areas"' }];
  const ids = areas.map(({ id }) => id);
  return ids.includes(area) ? [] : [{ path, expected: `expected one of ${ids.join(', ')}` }];
}

/** What is wrong between the areas and age groups of a purse and its options: nothing may be offered that nobody could choose. */
export function checkParts(limits: PurseLimits): ProblemAt[] {
  const { options, areas, ageLimits = [], budget, amounts = false } = limits;
  const problems = repeatedIds([...placesIn(areas ?? [], 'areas'), ...placesIn(ageLimits, 'ageLimits')], 'area or age group');
  for (const [key, parts] of Object.entries({ areas: areas ?? [], ageLimits }))
    for (const [index, { atMost = 0 }] of parts.entries())
      if (atMost > budget) problems.push({ path: `${key}[${index}].atMost`, expected: `expected at most the budget, which is ${budget}` });
  const ceilings = ceilingsOf(limits);
  for (const [index, { id, area, cost = 0, min = 0 }] of options.entries()) {
    if (area !== undefined) problems.push(...checkArea(area, `options[${index}].area`, areas));
    for (const ceiling of ceilings.filter((one) => one.options.includes(id)))
      if ((amounts ? min : cost) > ceiling.atMost)
        problems.push({ path: `options[${index}].${amounts ? 'min' : 'cost'}`, expected: `expected at most ${ceiling.atMost}, which is the most for "${ceiling.id}"` });
  }
  return problems;
}
