import { html, nothing, type TemplateResult } from 'lit';
import type { CutsMessages } from '../../locales/en-cuts.js';
import { withPageTexts } from '../../locales/page-texts.js';
import { nameOfCut } from '../../results/cut.js';
import type { QuestionResult, Results, ScoreResult } from '../../results/results.js';
import type { CutAsked } from './cut-asked.js';
import { cutDifferences } from './cut-differences.js';
import { cutLines } from './cut-lines.js';
import { cutMeansView } from './cut-means-view.js';
import { type Measure, meanOfScore, meansIn, sharesIn } from './cut-measures.js';
import type { About, CutReader } from './cut-reader.js';
import { cutSharesView } from './cut-shares-view.js';
import { cutTrendView } from './cut-trend-view.js';
import { Figures } from './figures.js';
import { periodText } from './period-text.js';
import { resultsSection } from './results-section.js';
import type { Reader } from './view.js';

/** What is shown, how it is asked for, and the smallest number of answers shown. */
export interface CutShown {
  readonly results: Results;
  readonly asked: CutAsked;
  readonly least: number;
}

/** Shows results that are cut; what a cut cannot show of is left to the view of the whole, with a note. */
export interface CutView {
  /** What is not done of what is asked for, for the page's author. */
  readonly problemsOf: (questions: readonly QuestionResult[]) => readonly string[];
  /** What is to be known of all of it, before the questions. */
  readonly note: TemplateResult | typeof nothing;
  /** Stands with a question that is shown as a whole. */
  readonly noteOf: (question: QuestionResult) => TemplateResult | typeof nothing;
  readonly question: (question: QuestionResult) => TemplateResult | undefined;
  readonly score: (score: ScoreResult) => TemplateResult | undefined;
}

/** Whether a document is cut as it is asked for. */
const isCutAs = ({ by, over, cells }: Results, asked: CutAsked): boolean => cells !== undefined && (by ?? null) === asked.by && (over ?? null) === asked.over;

/** Shapes of results that are not drawn as bars. */
const WITHOUT_BARS: readonly string[] = ['numbers', 'grid', 'texts'];

/** One mean by group or over waves, with what the document tells of differences: what is read first, then the tables. */
function measureView(measure: Measure, about: About, reader: CutReader): TemplateResult {
  const series = cutLines(reader.results, reader.asked, reader.cuts, reader);
  const view = reader.asked.over === null ? cutMeansView(series[0]!.lines, measure, about, reader) : cutTrendView(series, measure, about, reader);
  const differences = cutDifferences(series, measure, about, reader);
  return html`${view.shown} ${differences.shown} ${view.table} ${differences.table}`;
}

/** The means of a question or a score, those of the rows of a grid each under its own heading. */
const measuresView = (measures: readonly Measure[], about: About, reader: CutReader): TemplateResult[] =>
  measures.map((measure) =>
    measure.text === undefined
      ? measureView(measure, about, reader)
      : html`<div class="series">
          <h4>${reader.say(measure.text) || measure.id}</h4>
          ${measureView(measure, { text: Object.keys(measure.text).length === 0 ? { und: measure.id } : measure.text }, reader)}
        </div>`,
  );

/** The view of results that are cut, in the words of a language. */
export const cutView =
  (cutsWords: CutsMessages) =>
  ({ results, asked, least }: CutShown, plainReader: Reader): CutView => {
    const reader: CutReader = { ...plainReader, cuts: withPageTexts(cutsWords, plainReader.language), results, asked, least };
    const { cuts, words, say, plain } = reader;
    const isAsked = asked.by !== null || asked.over !== null;
    const isCut = isAsked && isCutAs(results, asked);
    const period = periodText(results.period, reader);
    const meansOf = (question: QuestionResult) => (isCut ? meansIn(question) : []);
    const refusesAxis = (question: QuestionResult) =>
      asked.axis !== null && question.summary !== null && !WITHOUT_BARS.includes(question.summary.kind) && meansOf(question).length === 0;
    const warning = (text: string) => html`<p class="note warning">${text}</p>`;
    return {
      problemsOf: (questions) => [
        ...(isAsked && !isCut ? [`the results of ${results.survey} are not cut by ${nameOfCut(asked)}; shown are all answers`] : []),
        ...questions.filter(refusesAxis).map(({ id }) => `the bars of ${id} are shown from zero: axis="${asked.axis!.join(' ')}" would cut them`),
      ],
      note: isAsked && !isCut ? warning(cuts.cutNotThere) : nothing,
      noteOf: (question) =>
        html`${isCut && question.summary !== null ? html`<p class="note">${cuts.cutNotOfThis}</p>` : nothing} ${refusesAxis(question) ? warning(cuts.cutAxisRefused) : nothing}`,
      question(question) {
        const [means, shares] = [meansOf(question), isCut ? sharesIn(question) : []];
        if (means.length + shares.length === 0) return undefined;
        const { n, text, unit } = question;
        const about = { text, unit };
        return resultsSection('question', say(text), { n, least, period, about: question }, reader, () =>
          means.length > 0 ? measuresView(means, about, reader) : cutSharesView(cutLines(results, asked, cuts, reader), shares, about, reader),
        );
      },
      score(score) {
        const means = isCut ? meanOfScore(score) : [];
        if (means.length === 0) return undefined;
        const { n, title, id, range } = score;
        const about = { text: plain(title) === '' ? { und: id } : title! };
        const figures = new Figures(reader, score.level);
        const scale = range === null ? '' : words.scoreOf(figures.value(range[0]), figures.value(range[1]));
        return resultsSection('score', say(about.text), { n, least, scale, period, about: score }, reader, () => measuresView(means, about, reader));
      },
    };
  };
