import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadOutbox } from '../../outbox/loaders.js';
import type { Kept } from '../../outbox/outbox-entry.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { tell } from './answering-events.js';
import type { Delivery, Dispatch } from './delivery.js';
import { loadDelivery } from './loaders.js';
import type { Phase } from './phase.js';

/** Answers: question id → answer. */
type Given = Readonly<Record<string, unknown>>;

/** How far an element's response is, for drawing; the work itself is fetched when the first question has been shown. */
export class DeliveryController implements ReactiveController {
  phase: Phase = 'asking';
  /** Where the response is kept, once it is. */
  kept: Kept | null = null;
  /** The receipt of the response: its id, once it is kept. */
  receipt = '';
  /** Whether saving failed, so that the citizen is asked to try again. */
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #delivery: Delivery | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const delivery = this.#delivery;
    if (delivery !== undefined) void loadOutbox().then((outbox) => (this.#host.isConnected ? delivery.follow(outbox) : undefined));
  }

  hostDisconnected(): void {
    this.#delivery?.unfollow();
  }

  /** Fetches what sending needs, and sends what an earlier visit left behind. */
  prepare(): void {
    loadDelivery()
      .then(({ prepare }) => prepare())
      .catch((error: unknown) => this.#report(error));
  }

  /** Those of the answers that fit their questions; while that cannot be told, all of them. */
  async soundAnswers(definition: SurveyDefinition, answers: Given): Promise<Given> {
    try {
      return await (await loadDelivery()).soundAnswers(this.#host, definition, answers);
    } catch (error) {
      this.#report(error);
      return answers;
    }
  }

  /** Keeps the answers and has them sent. Nothing happens while an earlier call is under way. */
  async submit(definition: SurveyDefinition, given: Given, dispatch: Dispatch): Promise<void> {
    if (this.phase !== 'asking') return;
    this.failed = false;
    this.#enter('storing');
    try {
      const { Delivery } = await loadDelivery();
      this.#delivery ??= new Delivery(this.#host, (phase) => this.#enter(phase));
      this.kept = await this.#delivery.keep(definition, given, dispatch);
      this.receipt = this.#delivery.id;
      if (this.kept === null) this.#enter('asking');
    } catch (error) {
      this.failed = true;
      this.#enter('asking');
      this.#report(error);
    }
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  #report(error: unknown): void {
    tell(this.#host, 'tillid-error', { message: String(error) });
  }
}
