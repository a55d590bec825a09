/**
 * What of a definition may change while its version has answers: days, and words that stand around the questions. Questions may not,
 * because answers were given to them as they were.
 */
export const CHANGEABLE_FIELDS = ['title', 'opens', 'closes', 'notice', 'contact', 'outcome'] as const;
