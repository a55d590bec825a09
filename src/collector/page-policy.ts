/**
 * The policy of the pages that a collector serves: nothing from elsewhere, no inline code or style, no string as code.
 *
 * @param frames Origins whose pages may show them in a frame, beside the collector's own.
 */
export const pagePolicy = (frames: readonly string[] = []): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ${["'self'", ...new Set(frames)].join(' ')}; require-trusted-types-for 'script'`;
