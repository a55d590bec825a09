import { languageFallbacks } from '../../text/language-fallbacks.js';
import type { MissingWords } from './facts.js';

/** Where the texts of a definition stand. Checking it whole would bring along what only those need who write one. */
const TEXTS = new Set(['text', 'title', 'hint', 'unit', 'notice', 'description', 'place', 'facts', 'versus', 'advice', 'purpose']);

type Text = Readonly<Record<string, string>>;

const isText = (value: unknown): value is Text => {
  const words = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [];
  return words.length > 0 && words.every((word) => typeof word === 'string');
};

/** Every text in languages of a definition. Labels have their values as keys. */
function textsIn(value: unknown, key = ''): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (TEXTS.has(key) && isText(value)) return [value];
  return Object.entries(value).flatMap(([inner, part]) => (key === 'labels' && isText(part) ? [part] : textsIn(part, inner)));
}

/** The texts of a definition that are not there in a language, nor in a wider form of it; undefined where all are. */
export function missingWords(definition: unknown, language: string): MissingWords | undefined {
  const forms = languageFallbacks(language).filter((form) => form.split('-')[0]!.toLowerCase() === language.split('-')[0]!.toLowerCase());
  const isThere = (text: Text) => Object.entries(text).some(([tag, words]) => words.trim() !== '' && forms.some((form) => form.toLowerCase() === tag.toLowerCase()));
  const missing = textsIn(definition).filter((text) => !isThere(text));
  return missing.length === 0 ? undefined : { count: missing.length, example: Object.values(missing[0]!)[0]! };
}
