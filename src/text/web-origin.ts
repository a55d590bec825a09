import { z } from '../validation/zod.js';

/**
 * The origin of web pages as browsers write it into the header `Origin` (HTML standard, section 7.1.1): `https://www.example.dk`,
 * with a port where it is not the usual one, in small letters, without a path or a slash at the end.
 */
export const webOrigin = z.string().check(
  z.maxLength(300),
  z.regex(/^https?:\/\/[^\s/*@]+$/, 'expected an origin such as "https://www.example.dk"'),
  z.refine((text) => URL.canParse(text) && new URL(text).origin === text, 'expected an origin such as "https://www.example.dk"'),
);
