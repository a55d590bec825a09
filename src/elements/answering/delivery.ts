import { loadOutbox } from '../../outbox/loaders.js';
import type { Outbox, OutboxEvent } from '../../outbox/outbox.js';
import type { Kept } from '../../outbox/outbox-entry.js';
import { VERSION } from '../../protocol/version.js';
import type { ResponseContext } from '../../response/draft.js';
import { loadCompletion } from '../../response/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { formatProblem } from '../../validation/problem-at.js';
import { tell } from './answering-events.js';
import './delivery-status.element.js';
import type { Phase } from './phase.js';

/** Where a response goes and what is said about it beside the answers. */
export type Dispatch = Omit<ResponseContext, 'id' | 'now' | 'client'> & { readonly endpoint: string | null };

const CLIENT = `tillid/${VERSION}`;

/** The controls gave an answer that the definition does not allow: a fault of the program, told to the page. */
class AnswerMismatchError extends Error {
  override name = 'AnswerMismatchError';
}

/** Fetches what sending needs, and sends what an earlier visit left behind. */
export async function prepare(): Promise<void> {
  await Promise.all([loadCompletion(), loadOutbox()]);
}

/** The answers of a page that fit their questions; the others are told to the page, and asked of the citizen. */
export async function soundAnswers(element: HTMLElement, definition: SurveyDefinition, known: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const { checkAnswers } = await loadCompletion();
  const problems = checkAnswers(definition, known).map(({ path, expected }) => ({ path: path.replace(/^answers/, 'known'), expected }));
  if (problems.length === 0) return known;
  tell(element, 'tillid-error', { message: `known does not fit the survey: ${problems.map(formatProblem).join('; ')}`, problems });
  return Object.fromEntries(Object.entries(known).filter(([id, answer]) => checkAnswers(definition, { [id]: answer }).length === 0));
}

/** Brings one response of an element to the outbox, and follows it until it is received. */
export class Delivery {
  readonly #element: HTMLElement;
  readonly #enter: (phase: Phase) => void;
  #id = '';
  #endpoint: string | null = null;
  #phase: Phase = 'asking';
  #unsubscribe: (() => void) | null = null;

  /** @param enter Called whenever the response has come further. */
  constructor(element: HTMLElement, enter: (phase: Phase) => void) {
    this.#element = element;
    this.#enter = (phase) => {
      this.#phase = phase;
      enter(phase);
    };
  }

  /** Id of the response, once there is one. */
  get id(): string {
    return this.#id;
  }

  /**
   * Keeps the answers, and lets the outbox send them. Called again after a failure it uses the same id, so that nothing is
   * stored twice.
   *
   * @returns where they are kept, or null if the page held the response back.
   */
  async keep(definition: SurveyDefinition, given: Readonly<Record<string, unknown>>, { endpoint, ...context }: Dispatch): Promise<Kept | null> {
    const [{ completeResponse, checkResponse, randomId }, outbox] = await Promise.all([loadCompletion(), loadOutbox()]);
    const id = (this.#id ||= randomId());
    const response = completeResponse(definition, given, { ...context, id, now: new Date(), client: CLIENT });
    const problems = checkResponse(definition, response);
    if (problems.length > 0) throw new AnswerMismatchError(problems.map(formatProblem).join('; '));
    if (!tell(this.#element, 'tillid-submit', { response })) return null;
    this.#endpoint = endpoint;
    this.follow(outbox);
    this.#phase = 'storing';
    const kept = await outbox.add(response, endpoint);
    if (this.#phase === 'storing') this.#enter(endpoint === null ? 'waiting' : 'sending');
    tell(this.#element, 'tillid-stored', { id, kept });
    return kept;
  }

  /** Hears of the response until `unfollow`, and takes in what became of it meanwhile. */
  follow(outbox: Outbox): void {
    this.#unsubscribe ??= outbox.subscribe((event) => this.#hear(event));
    const outcome = this.#id === '' ? undefined : outbox.outcomeOf(this.#id);
    if (outcome !== undefined && outcome.type !== this.#phase) this.#hear(outcome);
  }

  unfollow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #hear(event: OutboxEvent): void {
    if (event.type === 'changed') return;
    if (event.type === 'postponed') {
      if (this.#phase === 'sending' && event.endpoint === this.#endpoint) this.#enter('waiting');
    } else if (event.id === this.#id && event.type === 'delivered') {
      this.#enter('delivered');
      tell(this.#element, 'tillid-delivered', { id: event.id });
    } else if (event.id === this.#id && event.type === 'refused') {
      this.#enter('refused');
      tell(this.#element, 'tillid-refused', { id: event.id, reason: event.reason });
    }
  }
}
