import { randomisedResponseChances } from '../statistics/randomised-response-chances.js';
import { type RandomisedQuestion, randomisedQuestions, toldIn } from '../survey/randomised-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** Gives a whole number of 32 random bits. */
export type RandomBits = () => number;

type Answers = Readonly<Record<string, unknown>>;

const WORD = 2 ** 32;

/** The random bits of the browser, meant for cryptography. */
const browserBits: RandomBits = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

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

/**
 * What is told of the answers of one response (randomised response). It is drawn once for each question, for all its answers
 * together: whoever goes back and forth between two of them and sends each time tells the same two things again and again,
 * of which nothing can be averaged.
 */
export class ToldByChance {
  readonly #bits: RandomBits;
  readonly #drawn = new Map<string, ReadonlyMap<string, string>>();

  constructor(bits: RandomBits = browserBits) {
    this.#bits = bits;
  }

  /**
   * The answers as they leave the device. Ways to leave a question are told as they are.
   *
   * @param sent The answers of the response that this one changes: what was told there is told again, as it is, where the
   *   citizen did not answer the question once more.
   */
  tell(definition: SurveyDefinition, given: Answers, sent: Answers | null): Record<string, unknown> {
    const told = randomisedQuestions(definition).flatMap((question) => {
      const { id } = question;
      const answer = Object.hasOwn(given, id) ? given[id] : undefined;
      return typeof answer === 'string' ? [[id, this.#toldFor(question, answer)] as const] : [];
    });
    return { ...toldIn(definition, sent ?? {}), ...given, ...Object.fromEntries(told) };
  }

  /** An answer that is not offered stays, and is refused with the response. */
  #toldFor({ id, options, randomised }: RandomisedQuestion, answer: string): string {
    const answers = options.map((option) => option.id);
    const key = JSON.stringify([id, randomised.epsilon, answers]);
    const drawn = this.#drawn.get(key) ?? drawTold(answers, randomised.epsilon, this.#bits);
    this.#drawn.set(key, drawn);
    return drawn.get(answer) ?? answer;
  }
}
