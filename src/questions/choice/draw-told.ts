import { randomisedResponseChances } from '../../statistics/randomised-response-chances.js';

/** Gives a whole number of 32 random bits. */
export type RandomBits = () => number;

const WORD = 2 ** 32;

/** An even number from 0 up to, but without, 1, of 53 bits. */
const share = (bits: RandomBits): number => (bits() * 2 ** 21 + (bits() >>> 11)) / 2 ** 53;

/** An even whole number below a limit. Words above its last multiple are drawn again: with a remainder alone the first numbers would come more often. */
function below(limit: number, bits: RandomBits): number {
  const end = WORD - (WORD % limit);
  for (;;) {
    const word = bits();
    if (word < end) return word % limit;
  }
}

/**
 * Draws what is told for each answer that there is: itself with the chance p of `randomisedResponseChances`, else one of the
 * others, each as likely. Each is drawn by itself, so that what is told for one says nothing of what is told for another.
 *
 * @param answers Two or more, each another.
 * @returns answer → what is told for it.
 */
export function drawTold(answers: readonly string[], epsilon: number, bits: RandomBits): ReadonlyMap<string, string> {
  const { truth } = randomisedResponseChances(answers.length, epsilon);
  return new Map(
    answers.map((answer, place) => {
      if (share(bits) < truth) return [answer, answer];
      const other = below(answers.length - 1, bits);
      return [answer, answers[other < place ? other : other + 1]!];
    }),
  );
}
