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

/** Milliseconds after which the citizen is told that the answer is being saved. */
const SLOW = 100;

/** How far an element's response is, for drawing; the work itself is fetched when the first question has been shown. */
export class DeliveryController implements ReactiveController {
  phase: Phase = 'asking';
  /** Where the response is kept, once it is; `held` where the page has held it back and takes care of it. */
  kept: Kept | 'held' | null = null;
  /** The receipt of the response: its id, once it is kept. */
  receipt = '';
  /** The code of the receipt; empty where none can be made. */
  code = '';
  /** Days for which a waiting response is sent without being asked for. */
  days = 7;
  /** Whether answers cannot be sealed here though the page has a key: then nothing is asked. */
  unsealable = false;
  /** Whether saving failed, so that the citizen is asked to try again. */
  failed = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #delivery: Delivery | undefined;
  #late: Awaited<ReturnType<typeof loadDelivery>> | undefined;

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

  /** Fetches what sending needs, finds out whether answers can be sealed, and sends what an earlier visit left behind. */
  prepare(publicKey: string, definition?: SurveyDefinition): void {
    loadDelivery()
      .then((late) => (this.#late = late).prepare(publicKey, definition))
      .catch((error: unknown) => this.#report(error));
  }

  /** Lets the citizen change what was sent. */
  change(): void {
    this.#delivery?.revise();
    this.#enter('asking');
  }

  /** Lets the citizen send again what was refused. */
  resend(): void {
    this.#delivery?.resend();
    this.#enter('asking');
  }

  /** Lets go of what was sent, for the next citizen. */
  startAgain(): void {
    this.#delivery?.unfollow();
    this.#delivery = undefined;
    this.kept = null;
    this.receipt = this.code = '';
    this.failed = false;
    this.#enter('asking');
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
    this.phase = 'storing';
    // Nothing is drawn in the milliseconds that this usually takes; it would only make them more, and flash.
    const slow = setTimeout(() => this.#host.requestUpdate(), SLOW);
    try {
      // Asking for a module that is there already takes a task of its own.
      const { Delivery, outboxDays } = (this.#late ??= await loadDelivery());
      this.#delivery ??= new Delivery(this.#host, (phase) => this.#enter(phase));
      this.days = outboxDays(dispatch.days);
      this.kept = await this.#delivery.keep(definition, given, { ...dispatch, days: this.days });
      this.receipt = this.#delivery.id;
      this.code = this.#delivery.code;
      if (this.kept === null) this.#enter('asking');
    } catch (error) {
      this.failed = true;
      this.#enter('asking');
      this.#report(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#host.requestUpdate();
  }

  #report(error: unknown): void {
    this.unsealable ||= error instanceof Error && error.name === 'SealingError';
    this.#host.requestUpdate();
    tell(this.#host, 'tillid-error', { message: String(error) });
  }
}
