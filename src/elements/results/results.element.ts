import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { trustPairs } from '../../instruments/trust/trust-pairs.js';
import type { Messages } from '../../locales/en.js';
import type { AfterMessages } from '../../locales/en-after.js';
import { loadMessages, loadAfterMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { withPageTexts } from '../../locales/page-texts.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { FittingResponses } from '../../results/count-in-slices.js';
import type { Results } from '../../results/results.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { pickText } from '../../text/pick-text.js';
import { CalmNews } from './calm-news.js';
import { barometerProblems } from './barometer-problems.js';
import './chart.element.js';
import { cutAsked, type CutAsked } from './cut-asked.js';
import { cutStyles } from './cut.styles.js';
import { foldedStyles } from './folded.styles.js';
import { drawingOf, refusals } from './drawing.js';
import { gridStyles } from './grid.styles.js';
import { heatStyles } from './heat.styles.js';
import { indicatorsStyles } from './indicators.styles.js';
import { lacksLateViews, loadCutView, type LateViewsThere, loadLateViews, type ShownPart, loadTaking } from './loaders.js';
import { longDay } from './long-day.js';
import { periodText } from './period-text.js';
import { quotesStyles } from './quotes.styles.js';
import { questionView, VIEWS } from './question-view.js';
import { ResultsSource } from './results-source.js';
import { resultsStyles } from './results.styles.js';
import { ShownUntil, type Wait } from './shown-until.js';
import { sourceLine } from './source-line.js';
import type { Reader } from './view.js';

/**
 * The results of one survey: key figures with their intervals, a sentence, a chart and a table that hold the same numbers,
 * always with n, wording and period; where the survey is weighted, the weighted figures below. Reads a results document only,
 * from a collector or a static file, or counted here from the `responses` that a page gives; questions with too few answers say
 * so. With `by` and `over` it shows groups, roles and waves beside each other, with the differences between them.
 *
 * @summary Charts and tables of one survey's results.
 * @tag tillid-results
 * @slot - Shown while there are no results to show.
 * @fires tillid-error - The results could not be read, or what an attribute asks for is not known or not done; `detail.message` says why.
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
 * @csspart quotes - What citizens wrote, where the survey had told them that it may be shown.
 * @csspart taking - How a question was asked, and what its results can be taken along with.
 * @cssproperty --tillid-accent - Colour of bars.
 */
export class ResultsElement extends LocalisedElement<AfterMessages> {
  static override styles = [tokens, foldedStyles, resultsStyles, gridStyles, cutStyles, heatStyles, indicatorsStyles, quotesStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    results: { attribute: false },
    responses: { attribute: false },
    definition: { attribute: false },
    question: {},
    minimum: { type: Number },
    live: { type: Boolean },
    chart: {},
    neutral: {},
    sort: {},
    by: {},
    over: {},
    axis: {},
    report: {},
    until: {},
  };

  /** Address of a results document. */
  declare src: string;
  /** The results document itself, instead of an address. */
  declare results: Results | undefined;
  /**
   * Responses that fit the `definition`, as a collector exports them, instead of an address: they are counted here, leave the page
   * nowhere, and small groups among them are protected as everywhere. A changed list is a new list.
   */
  declare responses: FittingResponses | undefined;
  /** The definition that the `responses` answer. */
  declare definition: SurveyDefinition | undefined;
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
  /**
   * The order of items on one scale: as `asked`, by `net` (higher answers less lower ones) or by `mean`; beside `by`, `value` sorts
   * groups by their means, where those whose intervals overlap share a place.
   */
  declare sort: string;
  /** What the results are cut by: `group` or `role`, in the order of the definition. */
  declare by: string;
  /** `wave` shows how the results go over time, alone or beside `by`. */
  declare over: string;
  /** Both ends of the axis of means, e.g. `3 5`: what is cut off is marked and told. Bars are never cut. */
  declare axis: string;
  /** Address to which errors in the results are reported: a page or `mailto:`; no link, if empty. */
  declare report: string;
  /**
   * First day (`2026-12-01`) on which the results are shown, or `answered`: only to those who have answered from this browser, or in
   * this page; at once, if empty. The document itself can be read before.
   */
  declare until: string;

  #asked: CutAsked = cutAsked({ by: '', over: '', sort: '', axis: '' });
  /** What the results do not allow of what is asked for, and what of it has been told. */
  #refused: readonly string[] = [];
  #told: readonly string[] = [];
  #cut: Awaited<ReturnType<typeof loadCutView>> | undefined;
  #failed = false;
  readonly #until = new ShownUntil(() => this.requestUpdate());
  #scaleWords!: Messages;
  #late: LateViewsThere = {};
  #said = '';
  readonly #news = new CalmNews((text) => {
    this.#said = text;
    this.requestUpdate();
  });
  readonly #source = new ResultsSource({
    show: (results) => this.#show(results),
    fail: (message) => {
      this.#failed = true;
      this.requestUpdate();
      this.#tell(message);
    },
  });

  constructor() {
    super();
    this.src = '';
    this.results = undefined;
    this.responses = undefined;
    this.definition = undefined;
    this.question = '';
    this.minimum = 0;
    this.live = false;
    this.chart = 'fitting';
    this.neutral = 'split';
    this.sort = 'asked';
    this.by = '';
    this.over = '';
    this.axis = '';
    this.report = '';
    this.until = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#until.listen();
    if (this.hasUpdated) this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.stop();
    this.#until.stop();
    this.#news.stop();
  }

  /** Reads the results again, or counts the responses again. */
  async refresh(): Promise<void> {
    const { responses, definition, src } = this;
    if (responses === undefined) return this.#source.read(src, this.#asked);
    if (definition === undefined) return this.#tell('tillid-results expected a definition beside the responses.');
    return this.#source.count(responses, definition, this.#asked);
  }

  protected override async loadWords(language: string): Promise<AfterMessages> {
    const cut = this.#needsCut ? loadCutView(language) : undefined;
    const [words, scaleWords, late, cutView] = await Promise.all([loadAfterMessages(language), loadMessages(language), loadLateViews(this.#parts, language), cut]);
    this.#scaleWords = scaleWords;
    this.#late = late;
    this.#cut = cutView;
    return words;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const unread = changed.has('until') ? this.#until.read(this.until) : undefined;
    if (unread !== undefined) this.#tell(unread);
    if (['by', 'over', 'sort', 'axis'].some((name) => changed.has(name))) this.#understand();
    if (['src', 'live', 'until', 'by', 'over', 'responses', 'definition'].some((name) => changed.has(name))) this.#connect();
    if (['chart', 'neutral', 'sort'].some((name) => changed.has(name))) for (const message of refusals(this)) this.#tell(message);
    if ((changed.has('chart') || changed.has('results')) && this.chart === 'barometer' && this.results !== undefined)
      for (const message of barometerProblems(this.results)) this.#tell(message);
  }

  protected override updated(_changed: PropertyValues): void {
    for (const problem of this.#refused) if (!this.#told.includes(problem)) this.#tell(problem);
    this.#told = this.#refused;
    // The results have come after the words.
    if (lacksLateViews(this.#parts, this.#late) || this.#awaitsCut) this.readLanguage();
  }

  protected override render(): TemplateResult {
    const { results } = this;
    const awaited = this.#until.awaited(results?.survey);
    return html`<div class="results" lang=${this.language} dir=${this.direction} part="results">
      ${results === undefined || this.#awaitsCut || awaited !== undefined ? html`<slot><p>${this.#instead(awaited)}</p></slot>` : this.#renderResults(results)}
      <p class="visually-hidden news" role="status">${this.#said}</p>
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
      ...questions.flatMap(({ summary }) => (summary?.kind === 'texts' && summary.quotes ? (['quotes'] as const) : [])),
    ];
  }

  /** What stands where no results can be shown. */
  #instead(awaited: Wait | undefined): string | typeof nothing {
    const { words } = this;
    if (typeof awaited === 'object') return words.resultsFrom(longDay(awaited.day, this.language));
    if (awaited === 'answer') return words.resultsAfterAnswer;
    return this.#failed || awaited === 'unread' ? words.resultsMissing : nothing;
  }

  #renderResults(results: Results): TemplateResult {
    const isShown = ({ id }: { readonly id: string }) => this.question === '' || id === this.question;
    const least = Math.max(results.minimum, this.minimum);
    const reader = this.#reader(results);
    void loadTaking();
    const period = periodText(results.period, reader);
    const views = { ...VIEWS, ...this.#late, ...(this.#late.quotes && { texts: this.#late.quotes }) };
    const cut = this.#cut?.({ results, asked: this.#asked, least }, reader);
    const { weighted, scores = [], indicators = [] } = results;
    const hasOwnResults = [...results.questions, ...scores].some(({ id }) => id === this.question);
    const followed = this.#late.indicators?.(hasOwnResults ? [] : indicators.filter(isShown), results, { least, reader });
    if (reader.drawing.chart === 'barometer') return html`${followed} ${sourceLine(results, this.words)}`;
    const pairs = this.question === '' ? trustPairs(scores) : [];
    const questions = results.questions.filter(isShown);
    this.#refused = cut?.problemsOf(questions) ?? [];
    return html`${cut?.note} ${followed} ${this.#late.pairs?.(pairs, { least, period, reader })}
    ${questions.map((question) => cut?.question(question) ?? questionView(question, views, { least, period, reader, weighted, note: cut?.noteOf(question) }))}
    ${scores.filter(isShown).map((score) => cut?.score(score) ?? this.#late.scores?.([score], results, { least, period, reader }))} ${sourceLine(results, this.words)}`;
  }

  #reader(results: Results): Reader {
    const { words, language, direction, chart, neutral, sort } = this;
    // There is no barometer of results without indicators.
    const isDrawable = chart !== 'barometer' || (results.indicators ?? []).length > 0;
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
      taking: (about) => html`<tillid-taking part="taking" .about=${about} .results=${results} .report=${this.report}></tillid-taking>`,
    };
  }

  #connect(): void {
    this.#source.stop();
    if ((this.src === '' && this.responses === undefined) || this.#until.isClosed) return;
    void this.refresh();
    if (this.live && this.responses === undefined) this.#source.follow(this.src, this.#asked);
  }

  #show(results: Results): void {
    this.#failed = false;
    const { n } = results;
    if (this.live && this.results !== undefined && n !== null && n !== this.results.n)
      this.#news.add(this.words.resultsNews(this.words.answers(this.formatNumber(n), this.pluralOf(n))));
    this.results = results;
  }

  /** Whether the page asks for more than the whole, drawn as it is. */
  get #needsCut(): boolean {
    const { by, over, axis } = cutAsked(this);
    return by !== null || over !== null || axis !== null;
  }

  /** Whether that is still to be fetched: until it is there nothing is shown, so that nobody sees a picture that was not asked for. */
  get #awaitsCut(): boolean {
    return this.#needsCut && this.#cut === undefined;
  }

  /** Reads what the page asks for; what cannot be done is told to its author. */
  #understand(): void {
    this.#asked = cutAsked(this);
    for (const problem of this.#asked.problems) this.#tell(problem);
  }

  #tell(message: string): void {
    this.dispatchEvent(new CustomEvent('tillid-error', { detail: { message }, bubbles: true, composed: true }));
  }
}

if (!customElements.get('tillid-results')) customElements.define('tillid-results', ResultsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-results': ResultsElement;
  }
}
