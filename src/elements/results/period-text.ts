import type { Results } from '../../results/results.js';
import type { Reader } from './view.js';

/** When answers were given, in the reader's words; an empty text where it is not known. */
export function periodText(period: Results['period'], { words, language }: Pick<Reader, 'words' | 'language'>): string {
  if (period === null) return '';
  const write = (day: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
  return words.period(write(period.from), write(period.to));
}
