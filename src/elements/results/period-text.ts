import type { Results } from '../../results/results.js';
import { longDay } from './long-day.js';
import type { Reader } from './view.js';

/** When answers were given, in the reader's words; an empty text where it is not known. */
export const periodText = (period: Results['period'], { words, language }: Pick<Reader, 'words' | 'language'>): string =>
  period === null ? '' : words.period(longDay(period.from, language), longDay(period.to, language));
