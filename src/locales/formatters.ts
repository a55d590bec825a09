/** Keeps what `make` has made: a formatter takes a hundred times as long to make as to use, and charts write hundreds of numbers. */
export function keepFormatters<Options, Formatter>(make: (language: string, options?: Options) => Formatter): typeof make {
  const known: Record<string, Formatter> = {};
  return (language, options) => (known[language + JSON.stringify(options)] ??= make(language, options));
}

/** What writes numbers of a language, a BCP 47 tag. */
export const numberFormat = keepFormatters<Intl.NumberFormatOptions, Intl.NumberFormat>((...asked) => new Intl.NumberFormat(...asked));
