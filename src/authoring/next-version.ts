/** A version that is not taken: one number higher where it ends in a number, else with a number behind it. */
export function nextVersion(version: string, taken: readonly string[]): string {
  const [, stem = version, number = ''] = /^(.*?)(\d+)$/.exec(version) ?? [];
  for (let next = number === '' ? 2 : Number(number) + 1; ; next++) {
    const proposed = number === '' ? `${stem === '' ? '' : `${stem}-`}${next}` : `${stem}${next}`;
    if (!taken.includes(proposed)) return proposed;
  }
}
