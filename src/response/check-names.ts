import type { SurveyDefinition } from '../survey/survey.js';
import { NAMED_FIELDS, type NamedField, namesTaken } from '../survey/names-taken.js';
import type { ProblemAt } from '../validation/problem-at.js';
import type { SurveyResponse } from './response.js';

/** Names that a fault tells; there may be a thousand. */
const MOST_TOLD = 10;

const namesOfSurveys = new WeakMap<SurveyDefinition, ReadonlyMap<NamedField, ReadonlySet<string>>>();

/** Field → names that a survey takes in it; kept, as a collector checks many responses to one definition. */
function takenBy(definition: SurveyDefinition): ReadonlyMap<NamedField, ReadonlySet<string>> {
  const known = namesOfSurveys.get(definition);
  if (known !== undefined) return known;
  const taken = new Map(
    NAMED_FIELDS.flatMap((field) => {
      const names = namesTaken(definition, field);
      return names === undefined ? [] : [[field, new Set(names)] as const];
    }),
  );
  namesOfSurveys.set(definition, taken);
  return taken;
}

function expectedOf(names: ReadonlySet<string>): string {
  const told = [...names].slice(0, MOST_TOLD).map((name) => JSON.stringify(name));
  return `expected one of ${told.join(', ')}${names.size > MOST_TOLD ? ` and ${names.size - MOST_TOLD} more` : ''}`;
}

/** The group, role or wave of a response that its survey does not take; none of them is needed. What was sent is never repeated. */
export const checkNames = (definition: SurveyDefinition, response: { readonly [Field in NamedField]?: SurveyResponse[Field] }): ProblemAt[] =>
  [...takenBy(definition)].flatMap(([field, names]) => {
    const given = response[field];
    return given === undefined || names.has(given) ? [] : [{ path: field, expected: expectedOf(names) }];
  });
