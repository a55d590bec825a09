import { z } from '../validation/zod.js';
import { wellFormedText } from './well-formed.js';

/** A language tag of BCP 47, e.g. `da`, `pt-BR`, `da-x-easy`. */
export const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as "da"'), z.maxLength(35));

/** A text in one or several languages: language tag → words. Easy-read and child variants are languages like any other. */
export const localisedText = z.record(languageTag, wellFormedText(4000));
export type LocalisedText = z.infer<typeof localisedText>;
