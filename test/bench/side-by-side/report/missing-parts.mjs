/** The names of the parts that could not be measured. */
export const missingParts = ({ parts }) => parts.filter(({ failed }) => failed !== undefined).map(({ name }) => name);
