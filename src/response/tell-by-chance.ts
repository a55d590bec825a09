import { drawTold, type RandomBits } from '../questions/choice/draw-told.js';
import { type RandomisedQuestion, randomisedQuestions, toldIn } from '../survey/randomised-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';

type Answers = Readonly<Record<string, unknown>>;

/** The random bits of the browser, meant for cryptography. */
const browserBits: RandomBits = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

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
