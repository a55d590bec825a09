import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk, Sheet } from '../../charts/sheet.js';
import { loadSheets } from '../../charts/loaders.js';
import type { AfterMessages } from '../../locales/en-after.js';
import type { TakingMessages } from '../../locales/en-taking.js';
import { loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadTakingMessages } from '../../locales/taking/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { Results } from '../../results/results.js';
import { pickText } from '../../text/pick-text.js';
import { offerFile } from '../outbox/answers-file.js';
import { type About, askedView, surveyName } from './asked-view.js';
import { foldedStyles } from './folded.styles.js';
import { openForPrint } from './open-for-print.js';
import { reportAddress } from './report-address.js';
import { sectionSheet } from './section-sheet.js';
import { tablesAsCsv } from './tables-as-csv.js';
import { takingStyles } from './taking.styles.js';

/**
 * Below each part of the results: how it was asked, and what it can be taken along with (files of the chart and of its
 * figures, a link, tones, a report of an error). What is taken is what the part shows.
 *
 * @summary What results are taken along with; part of tillid-results.
 * @tag tillid-taking
 */
export class TakingElement extends LocalisedElement<AfterMessages & TakingMessages> {
  static override styles = [tokens, foldedStyles, takingStyles];
  static override properties: PropertyDeclarations = { about: { attribute: false }, results: { attribute: false }, report: {} };

  /** The question or score that the part is about. */
  declare about: About;
  /** The document that it stands in. */
  declare results: Results;
  /** Address to which errors are reported: a page or `mailto:`. */
  declare report: string;

  #told: TemplateResult | string = '';
  #release: (() => void)[] = [];

  constructor() {
    super();
    this.report = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#goTo);
    this.#release = [openForPrint(() => this.closest('section')), () => removeEventListener('hashchange', this.#goTo)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release) release();
  }

  protected override async loadWords(language: string): Promise<AfterMessages & TakingMessages> {
    const [after, taking] = await Promise.all([loadAfterMessages(language), loadTakingMessages(language)]);
    return { ...after, ...taking };
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.#goTo();
  }

  protected override render(): TemplateResult {
    const { words, results } = this;
    const title = html`<span class="visually-hidden">: ${this.say('text' in this.about ? this.about.text : this.about.title)}</span>`;
    return html`<div class="taking" lang=${this.language} dir=${this.direction}>
      <details>
        <summary>${words.wordingShow}${title}</summary>
        ${askedView(this.about, results, this.#surveyName, { words, say: (text) => this.say(text) })}
      </details>
      <details @toggle=${() => this.requestUpdate()}>
        <summary>${words.useChart}${title}</summary>
        ${this.#renderTools()}
      </details>
    </div>`;
  }

  #renderTools(): TemplateResult {
    const { words } = this;
    const isDrawn = this.#charts.length > 0;
    const button = (label: string, take: () => unknown) => html`<button type="button" @click=${take}>${label}</button>`;
    const address = reportAddress(this.report, { title: this.#sheet.title, link: this.#link });
    return html`<div class="buttons">
        ${isDrawn ? [button(words.takePicture('PNG'), this.#takePicture), button(words.takeDrawing('SVG'), this.#takeDrawing)] : nothing}
        ${this.#tables.length > 0 ? button(words.takeFigures('CSV'), this.#takeFigures) : nothing} ${button(words.copyLink, this.#copyLink)}
        ${isDrawn ? button(words.playTones, this.#play) : nothing}
      </div>
      <p class="told" role="status">${this.#told}</p>
      ${address === undefined ? nothing : html`<p class="report"><a href=${address} rel="noreferrer">${words.reportChart}</a></p>`}`;
  }

  get #section(): Element {
    return this.closest('section')!;
  }

  get #charts() {
    return [...this.#section.querySelectorAll('tillid-chart')];
  }

  get #tables() {
    return [...this.#section.querySelectorAll('table')];
  }

  /** The part's name in addresses and of files. */
  get #name(): string {
    return `tillid-${this.results.survey}-${this.about.id}`;
  }

  get #link(): string {
    return new URL(`#${this.#name}`, location.href).href;
  }

  get #surveyName(): string {
    return surveyName(this.results, this.words, (text) => pickText(text, this.wanted));
  }

  get #sheet(): Sheet {
    const { source } = this.results;
    const cited = source && `${this.words.source}: ${[source.attribution ?? source.name, source.url].filter(Boolean).join(', ')}`;
    return sectionSheet(this.#section, [...(cited ? [cited] : []), `${this.words.wordingSurvey}: ${this.#surveyName}`]);
  }

  readonly #goTo = (): void => {
    if (location.hash !== new URL(this.#link).hash) return;
    const heading = this.#section.querySelector('h3')!;
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView();
  };

  readonly #takePicture = (): Promise<void> => this.#take('png', async (sheet, desk) => (await loadSheets()).sheetAsPng(sheet, desk));

  readonly #takeDrawing = (): Promise<void> => this.#take('svg', async (sheet, desk) => (await loadSheets()).sheetAsSvg(sheet, desk));

  readonly #takeFigures = (): void => {
    const { boundLow, boundHigh } = this.words;
    this.#offer(new Blob([tablesAsCsv(this.#tables, { low: boundLow, high: boundHigh })], { type: 'text/csv' }), 'csv');
  };

  readonly #copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#tell(this.words.linkCopied);
    } catch {
      // A frame may not be allowed to copy, and a page without https has no clipboard.
      this.#tell(html`${this.words.linkNotCopied} <span dir="ltr">${this.#link}</span>`);
    }
  };

  readonly #play = (): void => this.#charts[0]?.playTones();

  async #take(kind: string, make: (sheet: Sheet, desk: Desk) => Promise<Blob>): Promise<void> {
    const place = document.createElement('div');
    place.className = 'desk';
    place.ariaHidden = 'true';
    this.renderRoot.append(place);
    try {
      this.#offer(await make(this.#sheet, { look: this.#charts[0]!.look('paper'), place }), kind);
    } catch (error) {
      this.#tell(this.words.fileNotMade);
      this.dispatchEvent(new CustomEvent('tillid-error', { detail: { message: `No file of the chart: ${String(error)}` }, bubbles: true, composed: true }));
    } finally {
      place.remove();
    }
  }

  #offer(file: Blob, kind: string): void {
    const name = `${this.#name}.${kind}`;
    offerFile(file, name);
    this.#tell(this.words.fileMade(name));
  }

  #tell(told: TemplateResult | string): void {
    this.#told = told;
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-taking')) customElements.define('tillid-taking', TakingElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-taking': TakingElement;
  }
}
