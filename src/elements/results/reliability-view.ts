import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { QuestionResult, ScoreResult } from '../../results/results.js';
import type { Figures } from './figures.js';
import { bounds, datum, row, scrollingTable } from './table-cells.js';
import type { Reader } from './view.js';

/** Stands where a figure cannot be told. */
const NOTHING_TOLD = '–';

type Reliability = NonNullable<ScoreResult['reliability']>;

/** Alpha in a sentence with its interval, how many it is counted from, and what it says. */
function sentences({ alpha, low, high, n }: Reliability, likert: LikertMessages, { formatNumber, pluralOf }: Reader, figures: Figures): string[] {
  if (alpha === null || low === null || high === null) return [likert.alphaUnknown];
  return [
    likert.alphaSentence(figures.mean(alpha), figures.mean(low), figures.mean(high), figures.level),
    likert.alphaBasis(formatNumber(n), pluralOf(n)),
    ...(alpha < 0 ? [likert.alphaNegative] : []),
  ];
}

/** How far the items of a score measure the same: alpha with its interval in a sentence, and what each item adds in a table. */
export function reliabilityView(
  { id, title, reliability }: ScoreResult,
  questions: readonly QuestionResult[],
  { likert, reader, figures }: { readonly likert: LikertMessages; readonly reader: Reader; readonly figures: Figures },
): TemplateResult | typeof nothing {
  if (!reliability) return nothing;
  const { say, plain } = reader;
  const told = (value: number | null) => (value === null ? NOTHING_TOLD : datum(value, figures.mean(value)));
  const nameOf = (item: string) => say(questions.find((question) => question.id === item)?.text) || item;
  const parts = {
    columns: [likert.columnQuestion, reader.words.columnMean, likert.columnSpread, likert.columnItemRest, likert.columnAlphaWithout],
    rows: reliability.items.map(({ id: item, mean, sd, itemRest, alphaIfDeleted }) => row(nameOf(item), [mean, sd, itemRest, alphaIfDeleted].map(told), 'item')),
    foot: [
      row(likert.rowAlpha, [nothing, nothing, nothing, told(reliability.alpha)], 'alpha'),
      row(figures.intervalName, [nothing, nothing, nothing, bounds({ estimate: 0, ...reliability }, (value) => figures.mean(value))], 'interval'),
      row(likert.rowStandardised, [nothing, nothing, nothing, told(reliability.standardised)], 'standardised'),
    ],
  };
  return html`<details class="reliability">
    <summary>${likert.showReliability}<span class="visually-hidden">: ${say(title) || id}</span></summary>
    <p class="sentence" part="sentence">${sentences(reliability, likert, reader, figures).join(' ')}</p>
    <p class="note">${likert.alphaNote}</p>
    ${scrollingTable(`${likert.showReliability}: ${plain(title) || id}`, likert.showReliability, parts)}
  </details>`;
}
