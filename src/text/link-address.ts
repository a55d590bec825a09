import { z } from '../validation/zod.js';

/** The address of a page somewhere: http or https; never script. */
export const webAddress = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s<>"\\]+$/i, 'expected a URL such as "https://example.org"'));

/** The address of a link in a definition: a page somewhere, mail, telephone, or a place on the same site; never script. */
export const linkAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|\.{1,2}\/|#)[^\s<>"\\]*$/i, 'expected an address such as "https://example.org", "mailto:…", "tel:…" or "/path"'),
  );
