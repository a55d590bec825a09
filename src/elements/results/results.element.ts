import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { trustPairs } from '../../instruments/trust/trust-pairs.js';
import type { Messages } from '../../locales/en.js';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadMessages, loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { withPageTexts } from '../../locales/page-texts.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { QuestionResult, Results } from '../../results/results.js';
import type { SummaryResult } from '../../summaries/summary.js';
import { pickText } from '../../text/pick-text.js';
import { barometerProblems } from './barometer-problems.js';
import './chart.element.js';
import { choicesView } from './choices-view.js';
import { distributionView } from './distribution-view.js';
import { drawingOf, refusals } from './drawing.js';
import { gridStyles } from './grid.styles.js';
import { indicatorsStyles } from './indicators.styles.js';
import { lacksLateViews, type LateKind, type LateViewsThere, loadLateViews, type ShownPart, type ViewsOf } from './loaders.js';
import { numbersView } from './numbers-view.js';
import { periodText } from './period-text.js';
import { resultsSection } from './results-section.js';
import { resultsStyles } from './results.styles.js';
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
};

/** A question with its results. */
function questionView(
  question: QuestionResult,
  views: Partial<Views>,
  { least, period, reader, weighted }: { readonly least: number; readonly period: string; readonly reader: Reader; readonly weighted: Results['weighted'] },
): TemplateResult {
  const { n, summary } = question;
  const view = () => summary && html`${(views[summary.kind] as View<SummaryResult> | undefined)?.(question, summary, reader)} ${weightedView(weighted, question, reader)}`;
  return resultsSection('question', reader.say(question.text), { n: summary && n, least, period }, reader, view);
}

/**
 * The results of one survey: key figures with their intervals, a sentence, a chart and a table that hold the same numbers,
 * always with n, wording and period; where the survey is weighted, the weighted figures below. Reads a results document only,
 * from a collector or a static file; questions with too few answers say so.
 *
 * @summary Charts and tables of one survey's results.
 * @tag tillid-results
 * @slot - Shown while there are no results to show.
 * @fires tillid-error - The results could not be read, or an attribute says something unknown.
 * @fires tillid-drawn - A chart was drawn; `detail.chart` is the Chart.js chart.
 * @csspart results - Everything.
 * @csspart question - One question with its results.
 * @csspart score - One score with its results.
 * @csspart pair - Trust both ways, where it was asked both ways.
 * @csspart indicators - The few numbers that are followed.
 * @csspart indicator - One of them, as a tile.
 * @csspart figure - A key figure with its interval.
 * @csspart sentence - The results in words.
 * @csspart table - The figures as a table.
 * @cssproperty --tillid-accent - Colour of bars.
 */
export class ResultsElement extends LocalisedElement<AfterMessages> {
  static override styles = [tokens, resultsStyles, gridStyles, indicatorsStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    results: { attribute: false },
    question: {},
    minimum: { type: Number },
    live: { type: Boolean },
    chart: {},
    neutral: {},
    sort: {},
  };

  /** Address of a results document. */
  declare src: string;
  /** The results document itself, instead of an address. */
  declare results: Results | undefined;
  /** Id of the one question or score to show, or of an indicator where neither has it; by default all. */
  declare question: string;
  /** Smallest number of answers shown; can only raise what the document asks for. */
  declare minimum: number;
  /** Whether new answers appear by themselves. */
  declare live: boolean;
  /** Which picture is drawn: `fitting` (what suits the results), `diverging` (Likert items to both sides of a line), `bars`, or `barometer` (the indicators alone, below each other). */
  declare chart: string;
  /** The middle answer of diverging bars: `split` half and half over the line, or `apart` from the others. */
  declare neutral: string;
  /** The order of items on one scale: as `asked`, by `net` (higher answers less lower ones) or by `mean`. */
  declare sort: string;

  #failed = false;
  #scaleWords!: Messages;
  #late: LateViewsThere = {};
  #stream: EventSource | undefined;

  constructor() {
    super();
    this.src = '';
    this.results = undefined;
    this.question = '';
    this.minimum = 0;
    this.live = false;
    this.chart = 'fitting';
    this.neutral = 'split';
    this.sort = 'asked';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeStream();
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
    const [words, scaleWords, late] = await Promise.all([loadAfterMessages(language), loadMessages(language), loadLateViews(this.#parts, language)]);
    this.#scaleWords = scaleWords;
    this.#late = late;
    return words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('live')) this.#connect();
    if (changed.has('chart') || changed.has('neutral') || changed.has('sort')) for (const message of refusals(this)) this.#tellError(message);
    if ((changed.has('chart') || changed.has('results')) && this.chart === 'barometer' && this.results !== undefined)
      for (const message of barometerProblems(this.results)) this.#tellError(message);
  }

  protected override updated(_changed: PropertyValues): void {
    // The results have come after the words.
    if (lacksLateViews(this.#parts, this.#late)) this.readLanguage();
  }

  protected override render(): TemplateResult {
    const { results } = this;
    return html`<div class="results" lang=${this.language} dir=${this.direction} part="results">
      ${results === undefined ? html`<slot><p>${this.#failed ? this.words.resultsMissing : nothing}</p></slot>` : this.#renderResults(results)}
    </div>`;
  }

  /** What the results hold; some of it takes words and a view of its own. */
  get #parts(): readonly ShownPart[] {
    const { questions = [], scores = [], indicators = [] } = this.results ?? {};
    return [
      ...questions.flatMap(({ summary }) => summary?.kind ?? []),
      ...(scores.length > 0 ? (['scores'] as const) : []),
      ...(indicators.length > 0 ? (['indicators'] as const) : []),
      ...(trustPairs(scores).length > 0 ? (['pairs'] as const) : []),
    ];
  }

  #renderResults(results: Results): TemplateResult {
    const isShown = ({ id }: { readonly id: string }) => this.question === '' || id === this.question;
    const least = Math.max(results.minimum, this.minimum);
    const reader = this.#reader();
    const period = periodText(results.period, reader);
    const views = { ...VIEWS, ...this.#late };
    const { questions, scores = [], indicators = [] } = results;
    const hasOwnResults = [...questions, ...scores].some(({ id }) => id === this.question);
    const followed = this.#late.indicators?.(hasOwnResults ? [] : indicators.filter(isShown), results, { least, reader });
    if (reader.drawing.chart === 'barometer') return html`${followed} ${this.#renderSource(results)}`;
    const pairs = this.question === '' ? trustPairs(scores) : [];
    return html`${followed} ${this.#late.pairs?.(pairs, { least, period, reader })}
    ${questions.filter(isShown).map((question) => questionView(question, views, { least, period, reader, weighted: results.weighted }))}
    ${this.#late.scores?.(scores.filter(isShown), results, { least, period, reader })} ${this.#renderSource(results)}`;
  }

  #renderSource({ source }: Results): TemplateResult | typeof nothing {
    if (source === undefined) return nothing;
    const name = source.attribution ?? source.name;
    return html`<p class="source">
      ${this.words.source}: <span lang="" dir="auto">${source.url === undefined ? name : html`<a href=${source.url} rel="noreferrer">${name}</a>`}</span>
    </p>`;
  }

  #reader(): Reader {
    const { words, language, direction, chart, neutral, sort } = this;
    // There is no barometer of results without indicators.
    const isDrawable = chart !== 'barometer' || (this.results?.indicators ?? []).length > 0;
    return {
      words,
      scaleWords: withPageTexts(this.#scaleWords, language),
      language,
      direction,
      say: (text) => this.say(text),
      plain: (text) => pickText(text, this.wanted),
      formatNumber: (...number) => this.formatNumber(...number),
      pluralOf: (count) => this.pluralOf(count),
      drawing: drawingOf(isDrawable ? this : { chart: '', neutral, sort }),
    };
  }

  #tellError(message: string): void {
    this.dispatchEvent(new CustomEvent('tillid-error', { detail: { message }, bubbles: true, composed: true }));
  }

  #connect(): void {
    this.#closeStream();
    if (this.src === '') return;
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
    this.results = results;
  }
}

if (!customElements.get('tillid-results')) customElements.define('tillid-results', ResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-results': ResultsElement;
  }
}
