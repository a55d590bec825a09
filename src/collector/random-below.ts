const RANGE = 2 ** 32;

/** A random whole number from 0 to below a limit of up to 2³², each as likely, from the system's cryptographic source. */
export function randomBelow(limit: number): number {
  const values = new Uint32Array(1);
  // What lies above the last whole multiple of the limit would make small numbers likelier.
  const usable = RANGE - (RANGE % limit);
  do crypto.getRandomValues(values);
  while (values[0]! >= usable);
  return values[0]! % limit;
}
