import { workProof } from '../protocol/submission.js';
import type { WorkChallenge } from '../protocol/work-challenge.js';
import { parseWith } from '../validation/parse-with.js';
import { randomText, type Signer } from './signer.js';

/** Bits that have to be zero: 32,768 tries on average, for which a phone of the middle range needs about a fifth of a second. */
const DIFFICULTY = 15;

/** Seconds after which a challenge counts no more. */
const LIFETIME = 600;

const NONCE = 12;

/** Spent challenges that are remembered; the oldest is forgotten first. */
const MOST_SPENT = 100_000;

/** Whether a digest begins with so many bits that are zero. */
const beginsWithZeros = (digest: Uint8Array, bits: number): boolean =>
  digest.subarray(0, bits >> 3).every((byte) => byte === 0) && (bits % 8 === 0 || digest[bits >> 3]! >> (8 - (bits % 8)) === 0);

/** Whether a number answers a challenge with these bytes as its signature (`workChallenge` says how). */
async function isSolution(signature: Uint8Array<ArrayBuffer>, solution: number, difficulty: number): Promise<boolean> {
  const message = new Uint8Array(36);
  message.set(signature);
  new DataView(message.buffer).setUint32(32, solution);
  return beginsWithZeros(new Uint8Array(await crypto.subtle.digest('SHA-256', message)), difficulty);
}

/**
 * Small pieces of work that senders are asked for. Given out without being written down, each is taken once: what was taken is
 * kept in the memory of this process until it would have expired anyway.
 */
export class WorkChallenges {
  readonly #signer: Signer;
  readonly #now: () => Date;
  /** Payload → the second after which it counts no more, the oldest first. */
  readonly #spent = new Map<string, number>();

  constructor(signer: Signer, now: () => Date) {
    this.#signer = signer;
    this.#now = now;
  }

  /** A new one. */
  async issue(): Promise<WorkChallenge> {
    const payload = `${this.#second() + LIFETIME}.${DIFFICULTY}.${randomText(NONCE)}`;
    return { challenge: `${payload}.${await this.#signer.sign('work', payload)}`, difficulty: DIFFICULTY };
  }

  /** Takes what a sender has worked out; true where it is right, in time, and the first time. */
  async redeem(proof: unknown): Promise<boolean> {
    const parsed = parseWith(workProof, proof);
    if (!parsed.ok) return false;
    const [, payload = '', expires = '', difficulty = '', signature = ''] = /^((\d{1,12})\.(\d{1,2})\.[\w-]{16})\.([\w-]{43})$/.exec(parsed.value.challenge) ?? [];
    if (payload === '' || Number(expires) < this.#second()) return false;
    const bytes = await this.#signer.verify('work', payload, signature);
    return bytes !== null && (await isSolution(bytes, parsed.value.solution, Number(difficulty))) && this.#spend(payload, Number(expires));
  }

  /** Whether it was not spent before. */
  #spend(payload: string, expires: number): boolean {
    if (this.#spent.has(payload)) return false;
    const now = this.#second();
    for (const [known, end] of this.#spent) {
      if (end >= now && this.#spent.size < MOST_SPENT) break;
      this.#spent.delete(known);
    }
    this.#spent.set(payload, expires);
    return true;
  }

  #second(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }
}
