import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { Sitting, type SittingProperties } from './sitting.js';
import type { Now } from './sittings.js';

/** The places beside the process, as a definition calls them. */
export type BesidePlace = 'side' | 'objections';

/** What each place is called, and what its buttons say. */
export const BESIDE_WORDS = {
  side: { name: 'roomSide', send: 'roomSideSend', more: 'roomSideMore' },
  objections: { name: 'roomObject', send: 'roomObjectSend', more: 'roomObjectMore' },
} as const satisfies Record<BesidePlace, Readonly<Record<'name' | 'send' | 'more', keyof TakingPartMessages>>>;

/** What somebody writes beside the process. Each form keeps the version with which it was opened, which takes answers as long as any. */
export class BesideSittings {
  readonly #changed: () => void;
  readonly #sittings = new Map<BesidePlace, Sitting>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  at(place: BesidePlace): Sitting | undefined {
    return this.#sittings.get(place);
  }

  /** Makes the form of a place when it is first opened. */
  open(place: BesidePlace, now: Now): void {
    if (!this.#sittings.has(place)) this.begin(place, now);
  }

  /** Makes an empty form in a place. */
  begin(place: BesidePlace, { definition, asking }: Now): void {
    const question = definition.board[place];
    if (question === undefined) return;
    this.#sittings.set(place, new Sitting(asking.definitionBeside(definition, question), this.#changed));
    this.#changed();
  }

  /** Takes away what somebody has sent, as another answers now; what is written and not sent stays. */
  clear(): void {
    for (const [place, { isOpen }] of this.#sittings) if (!isOpen) this.#sittings.delete(place);
  }

  /** Buttons that stand on one page at the same time have names of their own. */
  take(properties: SittingProperties, words: TakingPartMessages): void {
    for (const [place, sitting] of this.#sittings) sitting.take({ ...properties, texts: { ...properties.texts, send: words[BESIDE_WORDS[place].send] } });
  }
}
