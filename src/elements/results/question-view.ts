import { html, type TemplateResult } from 'lit';
import type { QuestionResult, Results } from '../../results/results.js';
import type { SummaryResult } from '../../summaries/summary.js';
import { choicesView } from './choices-view.js';
import { distributionView } from './distribution-view.js';
import type { LateKind, ViewsOf } from './loaders.js';
import { numbersView } from './numbers-view.js';
import { resultsSection } from './results-section.js';
import { textsView } from './texts-view.js';
import type { Reader, View } from './view.js';
import { weightedView } from './weighted-view.js';

/** What can be shown of a summary: THE list of views, summary shape → how it is shown. */
type Views = ViewsOf<SummaryResult['kind']>;

/** Those that are there from the beginning. */
export const VIEWS: Omit<Views, LateKind> = {
  numbers: numbersView,
  distribution: distributionView,
  texts: textsView,
  choices: choicesView,
};

/** What stands around the results of a question. */
interface Around {
  readonly least: number;
  readonly period: string;
  readonly reader: Reader;
  readonly weighted: Results['weighted'];
  readonly note: unknown;
}

/** A question with its results. */
export function questionView(question: QuestionResult, views: Partial<Views>, { least, period, reader, weighted, note }: Around): TemplateResult {
  const { n, summary } = question;
  const view = () => summary && html`${note} ${(views[summary.kind] as View<SummaryResult> | undefined)?.(question, summary, reader)} ${weightedView(weighted, question, reader)}`;
  return resultsSection('question', reader.say(question.text), { n: summary && n, least, period, about: question }, reader, view);
}
