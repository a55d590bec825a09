import { randomText, type Signer } from './signer.js';

/** Random bytes that tell the tokens of one second apart. */
const NONCE = 12;

/** Age of a token that counts, in seconds: nobody reads a question and answers it sooner, and what is older may have been gathered. */
const [YOUNGEST, OLDEST] = [2, 86_400];

/**
 * The tokens that tell when answering began. Nothing is written down: a token says its second itself, and the signature over it
 * and the survey says that this collector, or another one of the same store, gave it out.
 */
export class StartTokens {
  readonly #signer: Signer;
  readonly #now: () => Date;

  constructor(signer: Signer, now: () => Date) {
    this.#signer = signer;
    this.#now = now;
  }

  /** A token for a survey that begins to be answered now. */
  async issue(survey: string): Promise<string> {
    const payload = `${this.#second()}.${randomText(NONCE)}`;
    return `${payload}.${await this.#signer.sign('start', `${survey}:${payload}`)}`;
  }

  /** Whether something is a token that was given out for this survey, from 2 seconds to 24 hours ago. */
  async isGood(token: unknown, survey: string): Promise<boolean> {
    if (typeof token !== 'string') return false;
    const [, second = '', nonce = '', signature = ''] = /^(\d{1,12})\.([\w-]{16})\.([\w-]{43})$/.exec(token) ?? [];
    const age = this.#second() - Number(second);
    if (signature === '' || age < YOUNGEST || age > OLDEST) return false;
    return (await this.#signer.verify('start', `${survey}:${second}.${nonce}`, signature)) !== null;
  }

  #second(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }
}
