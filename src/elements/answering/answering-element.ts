import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { createQuestionElement } from '../../questions/loaders.js';
import type { QuestionElement } from '../../questions/question-element.js';
import type { Question } from '../../questions/registry.js';
import { tokens } from '../../questions/tokens.styles.js';
import { questionsOf } from '../../survey/pages-of.js';
import type { SurveyDefinition, SurveyPage } from '../../survey/survey.js';
import { type VisiblePage, visiblePages } from '../../survey/visibility.js';
import { ELEMENTS } from '../loaders.js';
import { answeringStyles } from './answering.styles.js';
import { tell } from './answering-events.js';
import { DeliveryController } from './delivery-controller.js';

/** The value of a `<meta name="tillid-…">` of the page. */
const metaContent = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** Calls `work` when the page has nothing better to do. */
const whenIdle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2000 }) : setTimeout(work, 200));

/**
 * What every element that asks has in common: it shows the questions of a definition page by page, keeps the answers on
 * the device, sends them, and tells the citizen truthfully how far they are. Subclasses say which definition.
 */
export abstract class AnsweringElement extends LocalisedElement<Messages> {
  static override styles = [tokens, answeringStyles];
  static override properties: PropertyDeclarations = {
    survey: {},
    version: {},
    endpoint: {},
    wave: {},
    group: {},
    role: {},
    results: {},
    publicKey: { attribute: 'public-key' },
  };

  /** Id of the survey that is answered; by default the instrument's. */
  declare survey: string;
  /** Version of the survey. */
  declare version: string;
  /** Address that answers are posted to; by default the page's `<meta name="tillid-endpoint">`. */
  declare endpoint: string;
  /** The round of a repeated survey, e.g. `2026-2`. */
  declare wave: string;
  /** The answering group: school, village, department. */
  declare group: string;
  /** The role in which one answers, e.g. `citizen`. */
  declare role: string;
  /** Address of results that are shown after answering. */
  declare results: string;
  /** Key to seal answers with. Until this version can seal, an element with a key asks nothing rather than send openly. */
  declare publicKey: string;

  protected readonly delivery = new DeliveryController(this);
  readonly #controls = new Map<string, QuestionElement<Question>>();
  #controlsOf: SurveyDefinition | undefined;
  /** Id of the page that the citizen is on; the first one where it is not shown. */
  #page = '';
  #started = false;
  #nothingGiven = false;
  #focusNext = false;

  constructor() {
    super();
    this.survey = '';
    this.version = '';
    this.endpoint = '';
    this.wave = '';
    this.group = '';
    this.role = '';
    this.results = '';
    this.publicKey = '';
  }

  /** What is asked, or undefined while it is not known. */
  protected abstract get asked(): SurveyDefinition | undefined;

  protected override loadWords(language: string): Promise<Messages> {
    return loadMessages(language);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const definition = this.asked;
    if (definition === this.#controlsOf || this.delivery.phase !== 'asking') return;
    this.#controlsOf = definition;
    this.#page = '';
    void this.#buildControls(definition);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('publicKey') && this.publicKey !== '') tell(this, 'tillid-error', { message: 'public-key is set, but this version cannot seal answers.' });
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  protected override render(): TemplateResult {
    const definition = this.asked;
    if (this.publicKey !== '') return this.renderProblem();
    return html`<div class="answering" lang=${this.language} dir=${this.direction} part="form">
      ${this.#isAnswering ? definition && this.#renderForm(definition) : nothing}
      <div class="status" role="status" part="status">${this.#hint()}</div>
      <tillid-delivery-status part="delivery" data-focus .phase=${this.delivery.phase} .kept=${this.delivery.kept} .addressed=${this.#endpointUrl() !== null}>
        <slot name="thanks">${this.words.thanks}</slot>
      </tillid-delivery-status>
      ${this.results !== '' && this.delivery.phase === 'delivered' ? html`<tillid-results src=${this.results}></tillid-results>` : nothing}
    </div>`;
  }

  /** What stands above the questions of a page; a survey of several pages says which one it is. */
  protected renderPageHead(_page: SurveyPage, _index: number, _pages: number): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands in the element's place when there is nothing to ask: a word to the reader, and the page's own fallback. */
  protected renderProblem(): TemplateResult {
    return html`<div lang=${this.language} dir=${this.direction}><p class="problem" part="problem">${this.words.definitionMissing}</p></div>
      <slot></slot>`;
  }

  get #isAnswering(): boolean {
    return this.delivery.phase === 'asking' || this.delivery.phase === 'storing';
  }

  /** What helps a citizen on whose answer could not be sent. */
  #hint(): string {
    if (this.delivery.failed) return this.words.notStored;
    return this.#nothingGiven ? this.words.nothingToSend : '';
  }

  /** The answers so far, by question. */
  get #given(): Record<string, unknown> {
    return Object.fromEntries([...this.#controls].map(([id, control]) => [id, control.given] as const).filter(([, given]) => given !== undefined));
  }

  async #buildControls(definition: SurveyDefinition | undefined): Promise<void> {
    this.#controls.clear();
    if (definition === undefined) return;
    const first = visiblePages(definition, {})[0]?.questions ?? [];
    const later = questionsOf(definition).filter((question) => !first.includes(question));
    await Promise.all(first.map((question) => this.#addControl(definition, question)));
    whenIdle(() => {
      this.delivery.prepare();
      for (const question of later) void this.#addControl(definition, question);
    });
  }

  async #addControl(definition: SurveyDefinition, question: Question): Promise<void> {
    const control = await createQuestionElement(question);
    if (this.#controlsOf !== definition || this.#controls.has(question.id)) return;
    this.#controls.set(question.id, control);
    this.requestUpdate();
  }

  #renderForm(definition: SurveyDefinition): TemplateResult {
    const { pages, index } = this.#place(definition);
    const current = pages[index];
    const visible = new Set(current?.questions);
    const storing = this.delivery.phase === 'storing';
    return html`<form novalidate @submit=${this.#submit} @input=${this.#noteInput}>
      ${current === undefined ? nothing : this.renderPageHead(current.page, index, pages.length)}
      ${current?.page.questions.map((question) => {
        const control = this.#controls.get(question.id);
        if (control === undefined) return nothing;
        control.hidden = !visible.has(question);
        control.disabled = storing;
        return control;
      })}
      <div class="actions">
        ${index > 0 ? html`<button type="button" part="back" @click=${() => this.#turn(definition, -1)}><slot name="back">${this.words.back}</slot></button>` : nothing}
        <button class="primary" part="send" ?disabled=${storing}>
          <span>${index < pages.length - 1 ? html`<slot name="next">${this.words.next}</slot>` : html`<slot name="send">${this.words.send}</slot>`}</span>
        </button>
      </div>
    </form>`;
  }

  /** The pages that are shown now, and which of them the citizen is on. */
  #place(definition: SurveyDefinition): { readonly pages: readonly VisiblePage[]; readonly index: number } {
    const pages = visiblePages(definition, this.#given);
    const found = pages.findIndex(({ page }) => page.id === this.#page);
    return { pages, index: Math.max(0, found) };
  }

  /** The absolute address, or null where neither the element nor the page names one. */
  #endpointUrl(): string | null {
    const address = this.endpoint || metaContent('tillid-endpoint');
    return address !== '' && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : null;
  }

  #turn(definition: SurveyDefinition, step: 1 | -1): void {
    const { pages, index } = this.#place(definition);
    const next = pages[index + step];
    this.#page = next?.page.id ?? this.#page;
    for (const question of next?.questions ?? []) void this.#addControl(definition, question);
    this.#focusNext = true;
    this.requestUpdate();
  }

  readonly #noteInput = (): void => {
    this.#nothingGiven = false;
    this.delivery.failed = false;
    this.requestUpdate();
    if (this.#started || this.asked === undefined) return;
    this.#started = true;
    tell(this, 'tillid-start', { survey: this.asked.id });
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const definition = this.asked;
    if (definition === undefined) return;
    const { pages, index } = this.#place(definition);
    if (index < pages.length - 1) this.#turn(definition, 1);
    else void this.#send(definition, pages);
  };

  async #send(definition: SurveyDefinition, pages: readonly VisiblePage[]): Promise<void> {
    const given = this.#given;
    this.#nothingGiven = !pages.some(({ questions }) => questions.some(({ id }) => id in given));
    if (this.#nothingGiven) {
      const first = this.#controls.get(pages.at(-1)?.questions[0]?.id ?? '');
      void first?.updateComplete.then(() => first.focus());
      this.requestUpdate();
      return;
    }
    const optional = (value: string) => (value === '' ? undefined : value);
    const dispatch = { language: this.language, group: optional(this.group), role: optional(this.role), wave: optional(this.wave), endpoint: this.#endpointUrl() };
    if (this.results !== '') void ELEMENTS.get('tillid-results')?.();
    await this.delivery.submit(definition, given, dispatch);
    this.#focusNext = this.delivery.phase !== 'asking';
    this.requestUpdate();
  }
}
