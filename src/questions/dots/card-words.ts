/** What is said on a card: why a button did nothing, or what is wrong with what was typed. */
export interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

type SayingOn = (id: string) => Said | null;

/** What the cards say and have said. Words that are past keep their room, so that no button moves from under a finger. */
export class CardWords {
  readonly #last = new Map<string, Said>();

  /** The last words of a card, also where they are past. */
  lastOn(id: string): Said | undefined {
    return this.#last.get(id);
  }

  /** Keeps what the cards say now. */
  keep(ids: readonly string[], sayingOn: SayingOn): void {
    for (const id of ids) {
      const said = sayingOn(id);
      if (said !== null) this.#last.set(id, said);
    }
  }

  /** Lets go of the room of words that are past, where that moves nothing but what stands below the card that is being changed. */
  tidyBelow(id: string, ids: readonly string[], sayingOn: SayingOn): void {
    for (const one of this.#last.keys()) if (ids.indexOf(one) >= ids.indexOf(id) && sayingOn(one) === null) this.#last.delete(one);
  }

  clear(): void {
    this.#last.clear();
  }
}
