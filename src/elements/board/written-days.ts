const at = (day: string) => new Date(`${day}T00:00Z`);
const format = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });

/** A day as readers of a language write it. */
export const writtenDay = (day: string, language: string): string => format(language).format(at(day));

/** From one day to another; the same day once. */
export const writtenDays = (from: string, to: string, language: string): string => format(language).formatRange(at(from), at(to));
