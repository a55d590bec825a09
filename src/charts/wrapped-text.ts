/** How wide a text is when it is drawn, in CSS pixels. */
export type Measure = (text: string) => number;

/** Measures texts in a font, as a canvas writes it. */
export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** A text in lines that are at most so wide; a word that is wider by itself is broken where it must be. */
export function wrappedText(text: string, width: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line) <= width;
  const broken = (word: string): string[] => {
    const letters = Array.from(word);
    let length = letters.length;
    while (length > 1 && !fits(letters.slice(0, length).join(''))) length -= 1;
    return length === letters.length ? [word] : [letters.slice(0, length).join(''), ...broken(letters.slice(length).join(''))];
  };
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, ...broken(word)];
  }, []);
}
