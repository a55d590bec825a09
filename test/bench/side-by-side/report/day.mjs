/** A day such as 2026-11-23, as people write it. */
export const day = (date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
