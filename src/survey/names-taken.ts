import type { LocalisedText } from '../text/localised-text.js';
import type { ProblemAt } from '../validation/problem-at.js';
import type { SurveyDefinition } from './survey.js';
import type { TakenName } from './taken-name.js';

/** The fields of a response by which results are cut, and the lists of a definition that say what may stand in them. */
export const NAME_LISTS = { group: 'groups', role: 'roles', wave: 'waves' } as const;
export type NamedField = keyof typeof NAME_LISTS;
export const NAMED_FIELDS = Object.keys(NAME_LISTS) as readonly NamedField[];

const nameOf = (taken: TakenName) => (typeof taken === 'string' ? taken : taken.id);

/** The names that a survey takes in a field of its responses; undefined where it takes any. */
export const namesTaken = (definition: SurveyDefinition, field: NamedField): readonly string[] | undefined => definition[NAME_LISTS[field]]?.map(nameOf);

/** The names of a field that have words: name → words. */
export const wordsOfNames = (definition: SurveyDefinition, field: NamedField): ReadonlyMap<string, LocalisedText> =>
  new Map((definition[NAME_LISTS[field]] ?? []).flatMap((taken) => (typeof taken === 'string' ? [] : [[taken.id, taken.text] as const])));

/** Names that stand twice in a list; paths are of the definition. */
export const checkTakenNames = (definition: SurveyDefinition): ProblemAt[] =>
  NAMED_FIELDS.flatMap((field) => {
    const first = new Map<string, number>();
    return (definition[NAME_LISTS[field]] ?? []).flatMap((taken, index) => {
      const [list, name] = [NAME_LISTS[field], nameOf(taken)];
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, index);
      const path = `${list}[${index}]${typeof taken === 'string' ? '' : '.id'}`;
      return earlier === undefined ? [] : [{ path, expected: `expected a name that no other ${field} has; "${name}" stands at ${list}[${earlier}] already` }];
    });
  });
