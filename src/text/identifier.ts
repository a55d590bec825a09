import { z } from '../validation/zod.js';

/** An identifier of a survey, page, question, option or score: letters, digits, `-` and `_`, at most 64, none of the last two first. */
export const identifier = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'expected an identifier: letters, digits, "-" and "_", at most 64 characters, beginning with a letter or digit'));
