/** Most steps that can be taken back. */
const MOST_STEPS = 300;

/** Changes of one place that follow one another as quickly, in milliseconds, are one step: a word is not taken back letter by letter. */
const SAME_STEP = 1500;

/** A change in a series of them: what was there before, and where and when it was changed. */
interface Step<State> {
  readonly before: State;
  readonly place: string;
  readonly at: number;
}

/** What something was before each change, to go back and forth. */
export class History<State> {
  #state: State;
  #past: Step<State>[] = [];
  #future: State[] = [];

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Goes on to another state.
   *
   * @param place Where the change is; changes of the same place that follow quickly are one step.
   * @param at The moment, in milliseconds.
   */
  go(state: State, place: string, at: number): void {
    const last = this.#past.at(-1);
    const isSameStep = last !== undefined && this.#future.length === 0 && last.place === place && place !== '' && at - last.at < SAME_STEP;
    if (isSameStep) this.#past[this.#past.length - 1] = { ...last, at };
    else this.#past = [...this.#past, { before: this.#state, place, at }].slice(-MOST_STEPS);
    this.#future = [];
    this.#state = state;
  }

  undo(): void {
    const last = this.#past.pop();
    if (last === undefined) return;
    this.#future.push(this.#state);
    this.#state = last.before;
  }

  redo(): void {
    const next = this.#future.pop();
    if (next === undefined) return;
    this.#past.push({ before: this.#state, place: '', at: 0 });
    this.#state = next;
  }
}
