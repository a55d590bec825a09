import { html, nothing, type TemplateResult } from 'lit';
import type { AddOptions } from '../../outbox/outbox.js';
import { besideEndpoint } from '../../protocol/beside-endpoint.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { trapStyles } from './sender-checks.styles.js';

/** Longest wait for a token, in milliseconds. */
const LIMIT = 10_000;

/** Age from which a token of an earlier visit is replaced, in milliseconds: it counts for a day, and the answers may wait yet. */
const OLD = 12 * 3_600_000;

/** A token of the collector, and when it was asked for by this device's clock. */
export interface KeptStart {
  readonly token: string;
  readonly asked: number;
}

/** What a survey asks of whoever sends, as far as a page has to do with it: the token of when answering began, and the field that no person sees. */
export class SenderChecks {
  /** Id of the survey. */
  readonly survey: string;
  /** The field; a form holds it. */
  readonly field: TemplateResult | typeof nothing;
  readonly #root: ShadowRoot;
  readonly #address: URL | null;
  readonly #work: boolean;
  #start: KeptStart | undefined;
  #isAsking = false;

  /**
   * @param options.endpoint Absolute address that answers are posted to; null where there is none.
   * @param options.named What the page says that is asked, where the definition does not.
   */
  constructor(root: ShadowRoot, { id, bots: own }: SurveyDefinition, { endpoint, named }: { readonly endpoint: string | null; readonly named: string }) {
    const bots: NonNullable<SurveyDefinition['bots']> = own ?? Object.fromEntries(named.split(/\s+/).map((name) => [name, true]));
    this.#work = bots.work === true;
    this.survey = id;
    this.#root = root;
    this.#address = bots.start && endpoint !== null ? besideEndpoint(new URL(endpoint), `surveys/${id}/start`) : null;
    if (bots.honeypot) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, trapStyles.styleSheet!])];
    // What password managers leave alone: they would fill it in for a person.
    this.field = bots.honeypot
      ? html`<div class="more" aria-hidden="true">
          <input name="website" tabindex="-1" autocomplete="off" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other" />
        </div>`
      : nothing;
  }

  /** The token, to be kept with unfinished answers. */
  get start(): KeptStart | undefined {
    return this.#start;
  }

  /** Takes the token of an earlier visit on, unless it is old. */
  resume(start: KeptStart | undefined): void {
    if (start !== undefined && Date.now() - start.asked < OLD) this.#start ??= start;
  }

  /** Answering begins: asks for a token, once. Whoever is offline goes without. */
  async begin(): Promise<void> {
    if (this.#address === null || this.#start !== undefined || this.#isAsking) return;
    this.#isAsking = true;
    try {
      const asked = Date.now();
      const answer = await fetch(this.#address, { method: 'POST', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(LIMIT) });
      const { start } = (await answer.json()) as { readonly start?: unknown };
      // Nobody has taken the place of whoever began.
      if (this.#isAsking && typeof start === 'string') this.#start = { token: start, asked };
    } catch {
      return;
    } finally {
      this.#isAsking = false;
    }
  }

  /** What is sent with the answers, and whether work is asked for at sending. */
  get sent(): Pick<AddOptions, 'beside' | 'work'> {
    const trap = this.#root.querySelector<HTMLInputElement>('.more input');
    const beside = { ...(this.#start && { start: this.#start.token }), ...(trap && trap.value !== '' && { trap: true as const }) };
    return { beside, work: this.#work };
  }

  /** Lets go of what belongs to one citizen. */
  startAgain(): void {
    this.#start = undefined;
    this.#isAsking = false;
    const trap = this.#root.querySelector<HTMLInputElement>('.more input');
    if (trap) trap.value = '';
  }
}
