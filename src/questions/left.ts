/** Marks a kept state as a way to leave the question, apart from a text that reads the same. */
export const LEFT = '\u001Fleft:';
