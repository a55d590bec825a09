/**
 * Says in words where ours is not the least of a row.
 *
 * @param what The measure, such as `drawn`.
 * @param ours What ours takes.
 * @param others Name and value of each other; without a value where it cannot do it.
 * @param write Writes a value.
 * @returns One sentence, or none where no other is as good or better.
 */
export function behind(what, ours, others, write) {
  const ahead = others.filter(({ value }) => value !== undefined && value <= ours).toSorted((one, other) => one.value - other.value);
  if (ahead.length === 0) return [];
  return [`${what} ${write(ours)}; ${ahead.map(({ name, value }) => `${name} ${write(value)}`).join(', ')}`];
}
