/** Whether the day that a text begins with is there: no 30 February. */
export const isDay = (text: string): boolean => new Date(Date.parse(text.slice(0, 10)) || 0).toISOString().startsWith(text.slice(0, 10));
