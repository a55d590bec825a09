import { parseDefinition } from '../survey/parse-definition.js';
import { formatProblem } from '../validation/problem-at.js';
import { OpeningError } from './opening-error.js';
import type { Versions } from './open-part.js';

const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * The versions of one survey, of definitions that somebody gave: the one to tell results by first.
 *
 * @param given The current definition first, if it is known which that is.
 * @param isOrdered Whether it is; otherwise the highest version is taken for the current one.
 * @throws OpeningError if one is no definition, or they belong to different surveys, or there is none.
 */
export function surveyVersions(given: readonly unknown[], isOrdered: boolean): Versions {
  const wrong = (message: string) => new OpeningError('wrong-definition', message);
  const definitions = given.map((one, index) => {
    const parsed = parseDefinition(one);
    if (parsed.ok) return parsed.value;
    throw wrong(`definition ${index + 1}: ${parsed.problems.map(formatProblem).join('; ')}`);
  });
  const [current, ...others] = isOrdered ? definitions : definitions.toSorted((a, b) => compare(b.version, a.version));
  if (current === undefined) throw wrong('no definition; expected that of the survey');
  const stranger = others.find(({ id }) => id !== current.id);
  if (stranger !== undefined) throw wrong(`the definitions are of "${current.id}" and of "${stranger.id}"; expected versions of one survey`);
  return [current, ...others];
}
