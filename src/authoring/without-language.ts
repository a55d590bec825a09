import type { Draft, Json, JsonObject } from './draft.js';
import { textsOf } from './texts-of.js';

function without(value: Json, [step, ...rest]: readonly (string | number)[], language: string): Json {
  if (step === undefined) {
    const { [language]: _words, ...others } = value as JsonObject;
    return others;
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((inner, index) => (index === step ? without(inner, rest, language) : inner));
  const members = value as JsonObject;
  return { ...members, [step]: without(members[step]!, rest, language) };
}

/** A draft without its words in a language. */
export function withoutLanguage(draft: Draft, language: string): Draft {
  return textsOf(draft)
    .filter(({ text }) => Object.hasOwn(text, language))
    .reduce((rest, { path }) => without(rest, path, language) as Draft, draft);
}
