import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { QuestionResult, ScoreResult } from '../../results/results.js';
import type { DistributionResult } from '../../summaries/distribution.js';
import type { Figures } from './figures.js';
import { levelLabel, levelShown, levelWord } from './level-words.js';
import { areDiverging } from './likert-rows.js';
import { likertView } from './likert-view.js';
import type { Reader } from './view.js';

/** A question whose answers lie on a scale, with what is told of them. */
interface Item {
  readonly question: QuestionResult;
  readonly n: number;
  readonly summary: DistributionResult;
}

/** The items of a score that are told of, in its order; none where one of them has another scale. */
function itemsOf({ reliability }: ScoreResult, questions: readonly QuestionResult[], least: number): Item[] {
  const asked = (reliability?.items ?? []).flatMap(({ id }) => questions.find((question) => question.id === id) ?? []);
  const items = asked.flatMap((question) =>
    question.n !== null && question.n >= least && question.summary?.kind === 'distribution' ? [{ question, n: question.n, summary: question.summary }] : [],
  );
  const [first] = items;
  return items.every(({ summary: { min, max } }) => min === first!.summary.min && max === first!.summary.max) ? items : [];
}

/** The items of a score as diverging bars, where it has several on one scale. */
export function scoreItemsView(
  score: ScoreResult,
  questions: readonly QuestionResult[],
  least: number,
  told: { readonly likert: LikertMessages; readonly reader: Reader; readonly figures: Figures },
): TemplateResult | typeof nothing {
  const { likert, reader, figures } = told;
  const items = itemsOf(score, questions, least);
  const [first] = items;
  const rows = items.map(({ question: { id, text }, n, summary: { counts, mean } }) => ({ id, n, counts, mean, name: reader.plain(text) || id, shown: reader.say(text) || id }));
  if (first === undefined || items.length < 2 || !areDiverging(rows, reader.drawing.chart)) return nothing;
  const levels = first.summary.counts.map(({ value }) => levelLabel(figures.value(value), levelWord(first.question, first.summary, value, reader)));
  const shownLevels = first.summary.counts.map(({ value }) => levelShown(first.question, first.summary, value, { figure: figures.value(value), reader }));
  return html`<h4>${likert.itemsOf(reader.plain(score.title) || score.id)}</h4>
    ${likertView({ text: score.title ?? {}, rows, levels, shownLevels }, told)}`;
}
