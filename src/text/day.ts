/** Whether the day that a text begins with is there: no 30 February. */
export const isDay = (text: string): boolean => new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10));

const two = (part: number) => String(part).padStart(2, '0');

/** The day of a moment, by the calendar of the place where this runs. */
export const dayOf = (moment: Date): string => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
