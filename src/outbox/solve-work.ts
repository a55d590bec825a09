/** The first 64 primes, from which the constants of SHA-256 are made (FIPS 180-4, sections 4.2.2 and 5.3.3). */
const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime > 0)) PRIMES.push(n);

/** The first 32 bits behind the point of a number. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;

const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS = PRIMES.map((prime) => fraction(prime ** (1 / 3)));

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const schedule = new Int32Array(64);

/** SHA-256 of a message whose one block, with its padding, stands in `schedule`: its first word. */
function firstWord(): number {
  for (let i = 16; i < 64; i++) {
    const [early, late] = [schedule[i - 15]!, schedule[i - 2]!];
    const [first, second] = [turn(early, 7) ^ turn(early, 18) ^ (early >>> 3), turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)];
    schedule[i] = schedule[i - 16]! + first + schedule[i - 7]! + second;
  }
  let [a, b, c, d, e, f, g, h] = INITIAL as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + schedule[i]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return (a + INITIAL[0]!) | 0;
}

/**
 * The smallest whole number n for which SHA-256 over the 32 bytes of a challenge's signature and n as four bytes begins with so
 * many zero bits. Own arithmetic, because WebCrypto answers each digest by a message of its own, and not at all without https.
 *
 * @param difficulty From 0 to 32.
 */
export function solveWork(challenge: string, difficulty: number): number {
  const signature = atob(
    challenge
      .slice(challenge.lastIndexOf('.') + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/'),
  );
  const words = Array.from({ length: 8 }, (_, index) => [0, 1, 2, 3].reduce((word, byte) => (word << 8) | signature.charCodeAt(4 * index + byte), 0));
  for (let solution = 0; ; solution++) {
    // What is hashed is 36 bytes: the padding is a bit, zeros, and the length in bits.
    schedule.set([...words, solution, 1 << 31, 0, 0, 0, 0, 0, 36 * 8]);
    if (Math.clz32(firstWord()) >= difficulty) return solution;
  }
}
