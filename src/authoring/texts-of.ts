import { surveyDefinition } from '../survey/survey.js';
import { languageTag } from '../text/localised-text.js';
import { recordsKeyedBy } from '../validation/records-keyed-by.js';
import { type Draft, type JsonObject, objectOf, wordsOf } from './draft.js';
import type { Path } from './path.js';

/** A text of a draft, in as many languages as it has. */
export interface TextAt {
  readonly path: Path;
  readonly text: JsonObject;
  /** Whether a definition is refused without it. */
  readonly isNeeded: boolean;
}

/** Every text in languages that a draft has, and those that it cannot do without, in its order; found by the schema of definitions. */
export const textsOf = (draft: Draft): TextAt[] =>
  recordsKeyedBy(languageTag, surveyDefinition, draft).map(({ path, value, isNeeded }) => ({ path, text: objectOf(value as JsonObject), isNeeded }));

/** The words of a text in just this language; empty where there are none. */
export const wordsIn = (text: JsonObject, language: string): string => (Object.hasOwn(text, language) ? wordsOf(text[language]) : '');
