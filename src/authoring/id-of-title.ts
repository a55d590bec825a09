/** Letters that are more than a letter with a mark, as they are written without it. */
const WRITTEN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ı: 'i', ð: 'd', þ: 'th' };

/** Longest id that is made of a title. */
const LONGEST = 40;

/** An identifier that can be read and is not taken, made of a title; of a title without Latin letters `survey`. */
export function idOfTitle(title: string, taken: readonly string[]): string {
  const latin = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-z0-9]/g, (letter) => WRITTEN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = latin
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const stem = words === '' ? 'survey' : words;
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
