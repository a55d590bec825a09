/** Days for which an answer is sent without being asked for, where a page sets none. */
export const LIFETIME_DAYS = 7;

/** Longest time until the next look, and longest that an endpoint may ask for, in milliseconds; a timer cannot wait much longer. */
export const LONGEST_WAIT = 24 * 60 * 60_000;
