import type { Behaviour, Posted } from './exchange.js';

/** Which requests a rule is about. */
type Applies = (posted: readonly Posted[]) => boolean;

/**
 * How an endpoint behaves, request by request. What is asked for the next requests comes first, then rules by content, then
 * what lasts for a time, then what holds always.
 */
export class Script {
  readonly #usual: Behaviour;
  #always: Behaviour;
  #next: Behaviour[] = [];
  #rules: { readonly applies: Applies; readonly behaviour: Behaviour }[] = [];
  #during: { readonly until: number; readonly behaviour: Behaviour } | null = null;

  constructor(usual: Behaviour) {
    this.#usual = usual;
    this.#always = usual;
  }

  /** The next `count` requests are met so; called again, those after them. */
  next(count: number, behaviour: Behaviour): void {
    this.#next.push(...Array.from({ length: count }, () => behaviour));
  }

  /** From now on, unless something nearer is said. */
  always(behaviour: Behaviour): void {
    this.#always = behaviour;
  }

  /** Requests with such responses are met so: `when((posted) => posted.some(({ id }) => id === poison), status(422))`. */
  when(applies: Applies, behaviour: Behaviour): void {
    this.#rules.push({ applies, behaviour });
  }

  /** For so many milliseconds from now. */
  during(milliseconds: number, behaviour: Behaviour): void {
    this.#during = { until: Date.now() + milliseconds, behaviour };
  }

  /** Forgets what was scripted: from now on as a sound endpoint behaves. */
  reset(): void {
    this.#always = this.#usual;
    this.#next = [];
    this.#rules = [];
    this.#during = null;
  }

  /** How this request is met. */
  choose(posted: readonly Posted[]): Behaviour {
    const next = this.#next.shift();
    if (next !== undefined) return next;
    const rule = this.#rules.find(({ applies }) => applies(posted));
    if (rule !== undefined) return rule.behaviour;
    return this.#during !== null && Date.now() < this.#during.until ? this.#during.behaviour : this.#always;
  }
}
