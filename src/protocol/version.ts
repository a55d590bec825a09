/** The version of this library, as in package.json (scripts/check-package.mjs holds the two together). */
export const VERSION = '0.1.0';
