const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

let codes: ReadonlyMap<string, string> | undefined;

/** English names of languages → their two letters. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  codes ??= new Map(
    LETTERS.flatMap((first) =>
      LETTERS.flatMap((second) => {
        const name = names.of(first + second);
        return name === undefined ? [] : [[name.toLowerCase(), first + second] as const];
      }),
    ),
  );
  return codes;
}

/** The language that the heading of a column names: `English (en)` and `English` are `en`, `pt-BR` is `pt-BR`; anything else stays as it is. */
export function languageOfHeading(heading: string): string {
  const inBrackets = /\(([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)\)\s*$/.exec(heading)?.[1];
  if (inBrackets !== undefined) return inBrackets.replaceAll('_', '-');
  return codesByName().get(heading.trim().toLowerCase()) ?? heading.trim();
}
