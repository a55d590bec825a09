/** Most characters of a name, all of one byte: the limit of SPSS. */
const LONGEST = 64;

/** Words that are no names: of R with regard to case, of SPSS without. */
const RESERVED_IN_R = new Set(['if', 'else', 'repeat', 'while', 'function', 'for', 'in', 'next', 'break', 'TRUE', 'FALSE', 'NULL', 'Inf', 'NaN', 'NA']);
const RESERVED_IN_SPSS = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with']);

const isReserved = (name: string) => RESERVED_IN_R.has(name) || RESERVED_IN_SPSS.has(name.toLowerCase()) || name.startsWith('NA_');

/** A name that R, SPSS and XML take: ASCII letters, digits and `_`, a letter first, no word of the languages themselves. */
function validName(wanted: string): string {
  const plain = wanted.replace(/[^A-Za-z0-9_]/g, '_');
  return (/^[A-Za-z]/.test(plain) && !isReserved(plain) ? plain : `q_${plain}`).slice(0, LONGEST);
}

/**
 * Names in the order in which they are asked for. A name that another variable has, also in other capitals, which SPSS
 * takes for the same, gets the first of `_2`, `_3` … that is free; so the same definition gives the same names always.
 *
 * @returns A function from the wanted name to the given one.
 */
export function variableNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const base = validName(wanted);
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base.slice(0, LONGEST - `_${count}`.length)}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
