import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ConformanceOutcome, ConformanceResult } from '../../conformance/check.js';
import { loadConformance } from '../../conformance/loaders.js';
import { TEST_GROUP } from '../../conformance/test-group.js';
import type { OwnerMessages } from '../../locales/en-owner.js';
import { loadOwnerMessages } from '../../locales/apart/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { tell } from '../answering/answering-events.js';
import { endpointUrl } from '../answering/endpoint-url.js';
import { conformanceStyles } from './conformance.styles.js';
import { resultView } from './result-view.js';
import { tellingFetch } from './telling-fetch.js';

const EXAMPLE = 'https://svar.example.dk/v1/responses';

/** What is known of a test. */
type Phase = 'ready' | 'running' | 'stopped' | 'broken' | 'done';

/**
 * Tests an endpoint that answers are posted to, and says in words what does not keep the protocol: for those who write one,
 * or put something in front of one. It posts test answers, and withdraws them where the endpoint offers that.
 *
 * The results are in English, whatever the page speaks. A browser hides from a page why a request failed; the same test on
 * the command line (`tillid conform`) tells it. The page's Content Security Policy has to allow the endpoint in `connect-src`.
 *
 * @summary Tests an endpoint, and says in words what does not keep the protocol.
 * @tag tillid-conformance
 * @fires tillid-error - The test could not be carried out.
 * @csspart conformance - Everything.
 * @csspart field - The field for the address.
 * @csspart status - That the test is running, and its sum.
 * @csspart results - The list of results.
 */
export class ConformanceElement extends LocalisedElement<OwnerMessages> {
  static override styles = [tokens, conformanceStyles];
  static override properties: PropertyDeclarations = {
    endpoint: { reflect: true },
    definition: { attribute: false },
  };

  /** The address that stands in the field at first; without it that of the page's `<meta name="tillid-endpoint">`. */
  declare endpoint: string;
  /** The survey that the test answers belong to; without it the one that is published beside the endpoint. */
  declare definition: SurveyDefinition | null;

  /** What the reader has written into the field; null where nothing. */
  #written: string | null = null;
  #fault: 'address' | 'survey' | null = null;
  #phase: Phase = 'ready';
  #results: readonly ConformanceResult[] = [];
  #tested: URL | null = null;
  /** The test under way; another one, or none, ends it. */
  #run: object | null = null;

  constructor() {
    super();
    this.endpoint = '';
    this.definition = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#phase === 'running') this.#stop();
  }

  protected override loadWords(language: string): Promise<OwnerMessages> {
    return loadOwnerMessages(language);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="conformance" lang=${this.language} dir=${this.direction} part="conformance">
      <form novalidate @submit=${this.#submit}>
        <label for="address">${words.conformAddress}</label>
        ${this.#renderFault()}
        <textarea
          id="address"
          part="field"
          rows="2"
          inputmode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${this.#address}
          aria-describedby="fault about"
          aria-invalid=${this.#fault !== null}
          ?readonly=${this.#phase === 'running'}
          @input=${this.#write}
          @beforeinput=${this.#beginOnEnter}
        ></textarea>
        <p id="about">${words.conformAbout(TEST_GROUP)}</p>
        <button>${this.#phase === 'running' ? words.conformStop : words.conformStart}</button>
      </form>
      <div role="status" part="status">${this.#renderStatus()}</div>
      ${this.#renderResults()}
    </div>`;
  }

  get #address(): string {
    return this.#written ?? endpointUrl(this.endpoint) ?? '';
  }

  #renderFault(): TemplateResult {
    const { words } = this;
    const survey = this.#tested?.searchParams.get('survey') ?? '';
    const sentence = { address: () => words.conformAddressNeeded(EXAMPLE), survey: () => words.conformNoSurvey(survey) };
    return html`<p id="fault" class=${this.#fault === null ? '' : 'error'}>${this.#fault === null ? nothing : sentence[this.#fault]()}</p>`;
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#phase === 'running') return html`<p>${words.conformRunning}</p>`;
    if (this.#phase === 'stopped') return html`<p>${words.conformStopped}</p>`;
    if (this.#phase === 'broken') return html`<p class="error">${words.conformBroken}</p>`;
    if (this.#phase === 'ready') return nothing;
    const count = (outcome: ConformanceOutcome) => this.#results.filter((result) => result.outcome === outcome).length;
    const failed = count('failed');
    const sentence = failed === 0 ? words.conformRight : words.conformWrong(this.formatNumber(failed), this.pluralOf(failed));
    return html`<p class="sum">${sentence} ${words.conformSum(this.formatNumber(count('passed')), this.formatNumber(failed), this.formatNumber(count('note')))}</p>`;
  }

  #renderResults(): TemplateResult | typeof nothing {
    if (this.#results.length === 0) return nothing;
    // Isolated, so that a command stays in one piece among words from right to left.
    const command = `\u2068npx tillid conform ${this.#tested!.href} --origin ${location.origin}\u2069`;
    return html`${this.#phase === 'done' && this.#tested!.origin !== location.origin ? html`<p class="hidden">${this.words.conformHidden(command)}</p>` : nothing}
      <p>${this.words.conformInEnglish}</p>
      <ol part="results" aria-label=${this.words.conformResults}>
        ${this.#results.map((result) => resultView(result, this.words))}
      </ol>`;
  }

  readonly #write = (event: Event): void => {
    this.#written = (event.target as HTMLTextAreaElement).value;
  };

  /** An address may take several lines, and has no line break of its own: Enter begins, as in a field of one line. */
  readonly #beginOnEnter = (event: InputEvent): void => {
    if (event.inputType !== 'insertLineBreak') return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form!.requestSubmit();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#phase === 'running') this.#stop();
    else void this.#start();
  };

  #stop(): void {
    this.#run = null;
    this.#show('stopped');
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  /** Says at the field what is wrong with it. */
  #refuse(fault: 'address' | 'survey'): void {
    this.#fault = fault;
    this.#show('ready');
    this.renderRoot.querySelector('textarea')?.focus();
  }

  async #start(): Promise<void> {
    const address = this.#address.replace(/\s/g, '');
    this.#results = [];
    this.#fault = null;
    this.#tested = address !== '' && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
    if (this.#tested === null || !/^https?:$/.test(this.#tested.protocol)) return this.#refuse('address');
    const run = {};
    this.#run = run;
    this.#show('running');
    try {
      await this.#test(this.#tested, run);
    } catch (error) {
      this.#run = null;
      this.#show('broken');
      tell(this, 'tillid-error', { message: `The endpoint could not be tested: ${String(error)}` });
    }
    return undefined;
  }

  async #test(endpoint: URL, run: object): Promise<void> {
    const { conform, findDefinition } = await loadConformance();
    const definition = this.definition ?? (await findDefinition(endpoint, tellingFetch))?.definition;
    if (this.#run !== run) return;
    if (definition === undefined) return this.#refuse('survey');
    for await (const result of conform(endpoint, { definition, origin: location.origin, inPage: true, fetch: tellingFetch })) {
      // Left early, the test withdraws what it has sent.
      if (this.#run !== run) return;
      this.#results = [...this.#results, result];
      this.requestUpdate();
    }
    if (this.#run === run) this.#show('done');
  }
}

if (!customElements.get('tillid-conformance')) customElements.define('tillid-conformance', ConformanceElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-conformance': ConformanceElement;
  }
}
