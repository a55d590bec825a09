import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { OwnerMessages } from '../../locales/en-owner.js';
import { loadOwnerMessages } from '../../locales/apart/loaders.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import type { OpenedAnswers, OpeningProgress } from '../../opening/open-answers.js';
import type { OpeningError } from '../../opening/opening-error.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { tell } from '../answering/answering-events.js';
import { endpointUrl } from '../answering/endpoint-url.js';
import { ELEMENTS } from '../loaders.js';
import { offerFile } from '../outbox/answers-file.js';
import { type FieldFaults, HINDRANCES, missingIn, type Origin } from './fields.js';
import { runOpening } from './opening-run.js';
import { sealedForm, takeFilled } from './sealed-form.js';
import { sealedOutcome } from './sealed-outcome.js';
import { sealedResultsStyles } from './sealed-results.styles.js';

/** How far the opening is. */
interface Run {
  readonly stopping: AbortController;
  progress: OpeningProgress;
}

/**
 * Opens sealed answers for the owner of a private key and shows their results. Everything happens in the owner's own browser:
 * the key, its passphrase and what is opened leave it nowhere, and nothing of them is kept; only what the owner saves to a
 * file remains. What could not be opened or counted is told openly. Small groups are protected in what is drawn, but whoever
 * holds the key can read every single answer, and the element says so.
 *
 * It works in workers. Where the page's Content Security Policy has a `trusted-types` directive it has to allow `tillid`;
 * where the page may have no worker, or takes the library from another origin, the page does the work itself, in small slices.
 *
 * @summary Opens sealed answers in their owner's browser, and shows their results.
 * @tag tillid-sealed-results
 * @fires tillid-error - The answers could not be opened; `detail.message` says why, and never holds an answer.
 * @csspart sealed - Everything.
 * @csspart caption - The words of a field.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 * @csspart field - A field.
 * @csspart status - That answers are being opened, and what became of it.
 * @csspart told - How many answers were opened and counted.
 * @csspart reason - Answers that were not counted for one reason, with their ids.
 */
export class SealedResultsElement extends LocalisedElement<Messages & OwnerMessages> {
  static override styles = [tokens, fieldStyles, sealedResultsStyles];
  static override properties: PropertyDeclarations = {
    survey: {},
    src: {},
    definition: { attribute: false },
  };

  /** Id of the survey, whose sealed answers and definition are then asked for beside the page's `<meta name="tillid-endpoint">`. */
  declare survey: string;
  /** Address of the sealed answers at their receiver, `…/v1/surveys/{id}/export/sealed`; the definition is asked for beside it. */
  declare src: string;
  /** The survey's definition, or a list with one for each version, the current one first; nobody is then asked for it. */
  declare definition: SurveyDefinition | readonly SurveyDefinition[] | null;

  #origin: Origin | null = null;
  #faults: FieldFaults = {};
  #run: Run | null = null;
  #opened: OpenedAnswers | null = null;
  #news: keyof OwnerMessages | null = null;

  constructor() {
    super();
    this.survey = '';
    this.src = '';
    this.definition = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run?.stopping.abort();
    this.#opened = null;
  }

  protected override async loadWords(language: string): Promise<Messages & OwnerMessages> {
    const [asking, owner] = await Promise.all([loadMessages(language), loadOwnerMessages(language)]);
    return { ...asking, ...owner };
  }

  protected override render(): TemplateResult {
    const news = this.#news === null ? nothing : (this.words[this.#news] as string);
    return html`<div class="sealed" lang=${this.language} dir=${this.direction} part="sealed">
      ${sealedForm({
        words: this.words,
        faults: this.#faults,
        address: this.#address,
        origin: this.#chosenOrigin,
        isDefinitionGiven: this.definition !== null,
        isHidden: this.#run !== null || this.#opened !== null,
        submit: this.#submit,
        choose: this.#choose,
      })}
      <p class="news" role="status" part="status">${news}</p>
      ${this.#run === null ? nothing : this.#renderRun(this.#run)} ${this.#opened === null ? nothing : this.#renderOpened(this.#opened)}
    </div>`;
  }

  #renderRun({ progress }: Run): TemplateResult {
    const { words } = this;
    const number = (value: number) => this.formatNumber(value);
    const told = 'read' in progress ? words.openingReading(number(progress.read)) : words.openingProgress(number(progress.done), number(progress.all));
    return html`<div class="working">
      <p id="progress">${told}</p>
      ${'read' in progress ? html`<progress aria-labelledby="progress"></progress>` : html`<progress aria-labelledby="progress" value=${progress.done} max=${progress.all}></progress>`}
      <button type="button" class="stop" @click=${this.#stop}>${words.openingStop}</button>
    </div>`;
  }

  #renderOpened(opened: OpenedAnswers): TemplateResult {
    return sealedOutcome(opened, { words: this.words, formatNumber: (value) => this.formatNumber(value), save: () => this.#save(opened), forget: this.#forget });
  }

  /** Where the sealed answers can be fetched, or null. */
  get #address(): string | null {
    if (this.src !== '') return URL.canParse(this.src, document.baseURI) ? new URL(this.src, document.baseURI).href : null;
    const endpoint = this.survey === '' ? null : endpointUrl('');
    return endpoint && new URL(`surveys/${encodeURIComponent(this.survey)}/export/sealed`, endpoint.replace(/\/+$/, '')).href;
  }

  get #chosenOrigin(): Origin {
    if (this.#address === null) return 'files';
    return this.#origin ?? 'receiver';
  }

  readonly #choose = (origin: Origin): void => {
    this.#origin = origin;
    this.requestUpdate();
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#run === null) void this.#start();
  };

  async #start(): Promise<void> {
    const filled = takeFilled(this.renderRoot, this.#chosenOrigin);
    const faults = missingIn(filled, this.definition !== null || this.#address !== null);
    if (Object.keys(faults).length > 0) return this.#refuse(faults);
    const run: Run = { stopping: new AbortController(), progress: { read: 0 } };
    const { signal } = run.stopping;
    const onProgress = (progress: OpeningProgress) => {
      run.progress = progress;
      this.requestUpdate();
    };
    this.#run = run;
    this.#faults = {};
    this.#say('openingRunning', '.stop');
    void ELEMENTS.get('tillid-results')!();
    try {
      this.#opened = await runOpening(filled, { address: this.#address, given: this.definition, signal, onProgress });
      this.#run = null;
      this.#say(null, '.told');
    } catch (error) {
      this.#run = null;
      this.#fail(error, signal);
    }
    return undefined;
  }

  #fail(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return this.#say('openingStopped', '.start');
    tell(this, 'tillid-error', { message: `The sealed answers could not be opened: ${String(error)}` });
    // Told by its name: the class itself is fetched late.
    const told = error instanceof Error && error.name === 'OpeningError' ? HINDRANCES[(error as OpeningError).hindrance] : undefined;
    if (told?.field !== undefined && this.renderRoot.querySelector(`#${told.field}`)) return this.#refuse({ [told.field]: told.words });
    return this.#say(told?.words ?? 'openingBroken', '.start');
  }

  /** Says at the fields what is wrong with them, and goes to the first. */
  #refuse(faults: FieldFaults): void {
    this.#faults = faults;
    this.#say(null, '[aria-invalid=true]');
  }

  #say(news: keyof OwnerMessages | null, focus: string): void {
    this.#news = news;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  readonly #stop = (): void => this.#run?.stopping.abort();

  #save({ lines, results }: OpenedAnswers): void {
    offerFile(new Blob([...lines], { type: 'application/jsonl' }), `${results.survey}-opened.jsonl`);
    this.#say('openingSaved', '.save');
  }

  readonly #forget = (): void => {
    this.#opened = null;
    this.#say('openingForgotten', '.start');
  };
}

if (!customElements.get('tillid-sealed-results')) customElements.define('tillid-sealed-results', SealedResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-sealed-results': SealedResultsElement;
  }
}
