/** Whether the day that a text begins with is there: no 30 February. */
export const isDay = (text: string): boolean => new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10));
