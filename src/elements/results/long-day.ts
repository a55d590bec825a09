import { keepFormatters } from '../../locales/formatters.js';

const dateFormat = keepFormatters((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }));

/** A day, `YYYY-MM-DD`, as a language writes it with the name of the month. */
export const longDay = (day: string, language: string): string => dateFormat(language).format(new Date(`${day}T00:00Z`));
