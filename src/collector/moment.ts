/** The day of a moment in UTC, such as `2026-11-22`: what is written down must not depend on where the collector runs. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The minute of a moment in UTC, such as `2026-11-22T10:15Z`. */
export const minuteOf = (moment: Date): string => `${moment.toISOString().slice(0, 16)}Z`;
