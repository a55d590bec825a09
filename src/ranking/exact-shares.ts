/** The smallest whole number that 1 … n all divide: in such parts, every share among up to n is whole. */
export function partsFor(n: number): bigint {
  const divisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : divisor(other, one % other));
  let parts = 1n;
  for (let size = 2n; size <= BigInt(n); size++) parts = (parts / divisor(parts, size)) * size;
  return parts;
}

/** A number of parts as a number: exact where it is whole, else the nearest there is. */
export function fromParts(value: bigint, parts: bigint): number {
  return Number(value / parts) + Number(value % parts) / Number(parts);
}
