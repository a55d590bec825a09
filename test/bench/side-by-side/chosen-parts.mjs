/**
 * The parts that are asked for, in the order of the page.
 *
 * @param parts All of them.
 * @param only Their names, separated by commas; undefined for all.
 * @throws In words, for a name that no part has.
 */
export function chosenParts(parts, only) {
  if (only === undefined) return parts;
  const names = only.split(',');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) throw new Error(`No part is named ${unknown.join(', ')}; expected some of ${parts.map(({ name }) => name).join(', ')}.`);
  return parts.filter(({ name }) => names.includes(name));
}
