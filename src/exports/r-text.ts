/** A letter that stands for itself in a string of R: printable ASCII without the quote and the backslash. */
const ITSELF = /^[ !#-[\]-~]$/;

function escapedLetter(letter: string): string {
  if (ITSELF.test(letter)) return letter;
  const point = letter.codePointAt(0)!.toString(16);
  return point.length <= 4 ? `\\u${point.padStart(4, '0')}` : `\\U${point.padStart(8, '0')}`;
}

/**
 * A string of R that holds the text whatever stands in it. All but plain ASCII is escaped, so that the script is read the
 * same in every locale and no text can leave its quotes.
 */
export const rText = (text: string): string => `"${Array.from(text, escapedLetter).join('')}"`;
