/** What a page may: nothing from elsewhere, no inline code or style, no string as code. */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

const policyOf = (rules: readonly string[], frames: readonly string[]) =>
  [...rules, `frame-ancestors ${["'self'", ...new Set(frames)].join(' ')}`, "require-trusted-types-for 'script'"].join('; ');

/**
 * The policy of the pages that surveys are answered on.
 *
 * @param frames Origins whose pages may show them in a frame, beside the collector's own.
 */
export const pagePolicy = (frames: readonly string[] = []): string => policyOf(RULES, frames);

/** The same for pages that show others of their own server in a frame, as the workbench does with its preview. */
export const framingPolicy = (): string => policyOf([...RULES, "frame-src 'self'"], []);
