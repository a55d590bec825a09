/**
 * Says in words in what the floor is ahead of ours: it does the least that can be done, so it is told at once and not row by row.
 *
 * @param name The floor.
 * @param measures Column, and what ours and the floor take.
 * @returns One sentence, or none where the floor is ahead in nothing.
 */
export function behindFloor(name, measures) {
  const columns = measures.filter(({ ours, floor }) => floor <= ours).map(({ column }) => column);
  return columns.length === 0 ? [] : [`${name}, the floor, is ahead in: ${columns.join(', ')}`];
}
