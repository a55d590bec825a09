import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadMessages, loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { withPageTexts } from '../../locales/page-texts.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { QuestionResult, Results } from '../../results/results.js';
import type { SummaryResult } from '../../summaries/summary.js';
import { pickText } from '../../text/pick-text.js';
import { CalmNews } from './calm-news.js';
import './chart.element.js';
import { choicesView } from './choices-view.js';
import { distributionView } from './distribution-view.js';
import { foldedStyles } from './folded.styles.js';
import { gridView } from './grid-view.js';
import { gridStyles } from './grid.styles.js';
import { lacksLateViews, type LateKind, loadLateViews, loadTaking, type ViewsOf } from './loaders.js';
import { numbersView } from './numbers-view.js';
import { resultsSection } from './results-section.js';
import { resultsStyles } from './results.styles.js';
import { scoresView } from './scores-view.js';
import { textsView } from './texts-view.js';
import type { Reader, View } from './view.js';
import { weightedView } from './weighted-view.js';

/** What can be shown of a summary: THE list of views, summary shape → how it is shown. */
type Views = ViewsOf<SummaryResult['kind']>;

/** Those that are there from the beginning. */
const VIEWS: Omit<Views, LateKind> = {
  numbers: numbersView,
  distribution: distributionView,
  texts: textsView,
  choices: choicesView,
  grid: gridView,
};

/** A question with its results. */
function questionView(
  question: QuestionResult,
  views: Partial<Views>,
  { least, period, reader, weighted }: { readonly least: number; readonly period: string; readonly reader: Reader; readonly weighted: Results['weighted'] },
): TemplateResult {
  const { n, summary } = question;
  const view = () => summary && html`${(views[summary.kind] as View<SummaryResult> | undefined)?.(question, summary, reader)} ${weightedView(weighted, question, reader)}`;
  return resultsSection('question', reader.say(question.text), { n: summary && n, least, period, about: question }, reader, view);
}

/**
 * The results of one survey: key figures with their intervals, a sentence, a chart and a table that hold the same numbers,
 * always with n, wording and period; where the survey is weighted, the weighted figures below. Reads a results document only,
 * from a collector or a static file; questions with too few answers say so.
 *
 * @summary Charts and tables of one survey's results.
 * @tag tillid-results
 * @slot - Shown while there are no results to show.
 * @fires tillid-error - The results could not be read.
 * @fires tillid-drawn - A chart was drawn; `detail.chart` is the Chart.js chart.
 * @csspart results - Everything.
 * @csspart question - One question with its results.
 * @csspart score - One score with its results.
 * @csspart figure - A key figure with its interval.
 * @csspart sentence - The results in words.
 * @csspart table - The figures as a table.
 * @csspart taking - How a question was asked, and what its results can be taken along with.
 * @cssproperty --tillid-accent - Colour of bars.
 */
export class ResultsElement extends LocalisedElement<AfterMessages> {
  static override styles = [tokens, foldedStyles, resultsStyles, gridStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    results: { attribute: false },
    question: {},
    minimum: { type: Number },
    live: { type: Boolean },
    report: {},
    until: {},
  };

  /** Address of a results document. */
  declare src: string;
  /** The results document itself, instead of an address. */
  declare results: Results | undefined;
  /** Id of the one question or score to show; by default all. */
  declare question: string;
  /** Smallest number of answers shown; can only raise what the document asks for. */
  declare minimum: number;
  /** Whether new answers appear by themselves. */
  declare live: boolean;
  /** Address to which errors in the results are reported: a page or `mailto:`; no link, if empty. */
  declare report: string;
  /** First day (`2026-12-01`) on which the results are shown; at once, if empty. The document itself can be read before. */
  declare until: string;

  #failed = false;
  #waitsFor: string | null = null;
  #scaleWords!: Messages;
  #late: Partial<ViewsOf<LateKind>> = {};
  #stream: EventSource | undefined;
  #said = '';
  readonly #news = new CalmNews((text) => {
    this.#said = text;
    this.requestUpdate();
  });

  constructor() {
    super();
    this.src = '';
    this.results = undefined;
    this.question = '';
    this.minimum = 0;
    this.live = false;
    this.report = '';
    this.until = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeStream();
    this.#news.stop();
  }

  /** Reads the results again. */
  async refresh(): Promise<void> {
    try {
      const answer = await fetch(this.src, { headers: { accept: 'application/json' }, credentials: 'omit', cache: 'no-cache' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const results = (await answer.json()) as Results;
      if (!Array.isArray(results.questions)) throw new Error('what is there is no results document');
      this.#show(results);
    } catch (error) {
      this.#failed = true;
      this.requestUpdate();
      this.#tellError(`No results from ${this.src}: ${String(error)}`);
    }
  }

  protected override async loadWords(language: string): Promise<AfterMessages> {
    const [words, scaleWords, late] = await Promise.all([loadAfterMessages(language), loadMessages(language), loadLateViews(this.#kinds, language)]);
    this.#scaleWords = scaleWords;
    this.#late = late;
    return words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('until')) this.#waitsFor = this.#readUntil();
    if (['src', 'live', 'until'].some((name) => changed.has(name))) this.#connect();
  }

  protected override updated(_changed: PropertyValues): void {
    // The results have come after the words.
    if (lacksLateViews(this.#kinds, this.#late)) this.readLanguage();
  }

  protected override render(): TemplateResult {
    const { results } = this;
    return html`<div class="results" lang=${this.language} dir=${this.direction} part="results">
      ${results === undefined || this.#waitsFor !== null ? html`<slot><p>${this.#instead()}</p></slot>` : this.#renderResults(results)}
      <p class="visually-hidden news" role="status">${this.#said}</p>
    </div>`;
  }

  /** The shapes of the summaries that there are; some take words and a view of their own. */
  get #kinds(): readonly SummaryResult['kind'][] {
    return this.results?.questions.flatMap(({ summary }) => summary?.kind ?? []) ?? [];
  }

  /** What stands where no results can be shown. */
  #instead(): string | typeof nothing {
    const { words } = this;
    if (this.#waitsFor) return words.resultsFrom(this.#writeDay(this.#waitsFor));
    return this.#failed || this.#waitsFor === '' ? words.resultsMissing : nothing;
  }

  #renderResults(results: Results): TemplateResult {
    const isShown = ({ id }: { readonly id: string }) => this.question === '' || id === this.question;
    const least = Math.max(results.minimum, this.minimum);
    const period = this.#periodText(results.period);
    const reader = this.#reader(results);
    void loadTaking();
    const views = { ...VIEWS, ...this.#late };
    return html`${results.questions.filter(isShown).map((question) => questionView(question, views, { least, period, reader, weighted: results.weighted }))}
    ${scoresView((results.scores ?? []).filter(isShown), least, period, reader, results.weighted)} ${this.#renderSource(results)}`;
  }

  #renderSource({ source }: Results): TemplateResult | typeof nothing {
    if (source === undefined) return nothing;
    const name = source.attribution ?? source.name;
    return html`<p class="source">
      ${this.words.source}: <span lang="" dir="auto">${source.url === undefined ? name : html`<a href=${source.url} rel="noreferrer">${name}</a>`}</span>
    </p>`;
  }

  #periodText(period: Results['period']): string {
    if (period === null) return '';
    return this.words.period(this.#writeDay(period.from), this.#writeDay(period.to));
  }

  #writeDay(day: string): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
  }

  /** The day that is waited for, null where none is, empty where what is written is no day: nothing is shown before somebody has meant it. */
  #readUntil(): string | null {
    if (this.until === '') return null;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(this.until) || new Date(this.until).getUTCDate() !== Number(this.until.slice(8))) {
      this.#tellError(`tillid-results expected a day such as "2026-12-01" in until, found "${this.until}".`);
      return '';
    }
    // The day begins where the reader is.
    return Date.parse(`${this.until}T00:00`) <= Date.now() ? null : this.until;
  }

  #tellError(message: string): void {
    this.dispatchEvent(new CustomEvent('tillid-error', { detail: { message }, bubbles: true, composed: true }));
  }

  #reader(results: Results): Reader {
    const { words, language, direction } = this;
    return {
      words,
      scaleWords: withPageTexts(this.#scaleWords, language),
      language,
      direction,
      say: (text) => this.say(text),
      plain: (text) => pickText(text, this.wanted),
      formatNumber: (...number) => this.formatNumber(...number),
      pluralOf: (count) => this.pluralOf(count),
      taking: (about) => html`<tillid-taking part="taking" .about=${about} .results=${results} .report=${this.report}></tillid-taking>`,
    };
  }

  #connect(): void {
    this.#closeStream();
    if (this.src === '' || this.#waitsFor !== null) return;
    void this.refresh();
    if (!this.live) return;
    this.#stream = new EventSource(`${this.src.replace(/\/$/, '')}/stream`);
    this.#stream.addEventListener('results', (event: MessageEvent<string>) => this.#show(JSON.parse(event.data) as Results));
  }

  #closeStream(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }

  #show(results: Results): void {
    this.#failed = false;
    const { n } = results;
    if (this.live && this.results !== undefined && n !== null && n !== this.results.n)
      this.#news.add(this.words.resultsNews(this.words.answers(this.formatNumber(n), this.pluralOf(n))));
    this.results = results;
  }
}

if (!customElements.get('tillid-results')) customElements.define('tillid-results', ResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-results': ResultsElement;
  }
}
