import { z } from '../validation/zod.js';
import { isDay } from './day.js';

/** A day, so that nobody has to think of time zones: it begins and ends where the reader is. */
export const calendarDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2026-11-22"'), z.refine(isDay, 'expected a day that there is'));
