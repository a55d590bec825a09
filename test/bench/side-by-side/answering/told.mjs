// What a page has told its reader since something happened, sorted by what it means for the answer.

const MEANINGS = [
  ['failed', /(kunne ikke|kan ikke|mislyk|prøv igen|fejl\b|error|fail|could not|couldn|try again|retry|unable|ingen forbindelse|no connection|offline)/i],
  ['waits', /(gemt på denne enhed|bliver sendt|venter|is saved on|will be sent|pending)/i],
  ['saving', /(gemmer|sender|saving|sending|bliver gemt)/i],
  ['thanked', /(\btak\b|thank|gennemført|modtaget|received|completed)/i],
];

/** How each meaning is told in a table. */
export const TOLD = {
  failed: 'told that it failed',
  waits: 'told that it waits to be sent',
  saving: 'told that it is being saved',
  thanked: 'thanked',
  nothing: 'told nothing',
};

/**
 * @param before The words of the page before; `after`: those after.
 * @returns `meaning`: a key of TOLD, and `words`: the lines that are new, at most 200 letters.
 */
export function toldBetween(before, after) {
  const known = new Set(before.split('\n'));
  const words = after
    .split('\n')
    .filter((line) => !known.has(line))
    .join(' / ');
  const [meaning = 'nothing'] = MEANINGS.find(([, pattern]) => pattern.test(words)) ?? [];
  return { meaning, words: words.slice(0, 200) };
}
