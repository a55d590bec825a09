/** Most bytes of one piece of a string: with its indent and the sign that joins it to the next it stays far below the 256 of a line. */
const PIECE = 150;

/** What cannot stand in a line of syntax, or is seen by nobody: control characters and line breaks. */
const BREAKS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** The beginning of a text that has at most so many bytes in UTF-8, and whole letters. */
function cut(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let kept = '';
  let bytes = bytesOf('…');
  for (const letter of text) {
    bytes += bytesOf(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return `${kept}…`;
}

function pieces(text: string): string[] {
  const list = [''];
  let bytes = 0;
  for (const letter of text) {
    const written = letter === "'" ? "''" : letter;
    bytes += bytesOf(written);
    if (bytes > PIECE) {
      list.push('');
      bytes = bytesOf(written);
    }
    list[list.length - 1] += written;
  }
  return list;
}

/**
 * The text as SPSS can show it: control characters and line breaks become one space, and what is longer than SPSS takes is
 * cut, with `…` at its end.
 *
 * @param most Most bytes in UTF-8: 255 of the words of a variable, 120 of those of a value.
 */
export const spssLabel = (text: string, most: number): string => cut(text.replace(BREAKS, ' '), most);

/** A string of SPSS syntax: quotes doubled, long ones in pieces on lines of their own, joined by `+`. */
export const spssText = (text: string): string =>
  pieces(text)
    .map((piece) => `'${piece}'`)
    .join(' +\n    ');
