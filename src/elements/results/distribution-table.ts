import { html, nothing, type TemplateResult } from 'lit';
import type { MissingCounts, QuestionResult } from '../../results/results.js';
import type { DistributionResult } from '../../summaries/distribution.js';
import type { Figures } from './figures.js';
import type { Reader } from './view.js';

/** A figure as it is written, with its unrounded value beside it. */
const datum = (value: number, text: string) => html`<data value=${value}>${text}</data>`;

const totalMissing = (missing: MissingCounts) => missing['dont-know'] + missing['no-answer'] + missing.skipped + missing.absent;

/** The table of one distribution: every value, the favourable share, the mean and what is missing, each with its interval. */
export function distributionTable(
  question: QuestionResult,
  summary: DistributionResult,
  labels: readonly (TemplateResult | string)[],
  reader: Reader,
  figures: Figures,
): TemplateResult {
  const { words } = reader;
  const { mean, favourable } = summary;
  const bounds = (low: number, high: number, write: (value: number) => string) => html`${datum(low, write(low))}–${datum(high, write(high))}`;
  const share = (value: number) => figures.share(value, 2);
  return html`<table part="table">
    <caption class="visually-hidden">
      ${reader.say(question.text)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.columnAnswer}</th>
        <th scope="col">${words.columnCount}</th>
        <th scope="col">${words.columnShare}</th>
        <th scope="col">${words.intervalName(figures.level)}</th>
      </tr>
    </thead>
    <tbody>
      ${summary.counts.map(
        ({ count, share: part }, index) =>
          html`<tr>
            <th scope="row">${labels[index]}</th>
            <td>${datum(count, figures.count(count))}</td>
            <td>${part === null ? nothing : datum(part.estimate, share(part.estimate))}</td>
            <td>${part === null ? nothing : bounds(part.low, part.high, share)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${words.rowTotal}</th>
        <td>${datum(question.n ?? 0, figures.count(question.n ?? 0))}</td>
        <td></td>
        <td></td>
      </tr>
      ${
        favourable === null || favourable.share === null
          ? nothing
          : html`<tr data-row="share">
              <th scope="row">${words.shareOf(figures.value(favourable.from), figures.value(favourable.to))}</th>
              <td>${datum(favourable.count, figures.count(favourable.count))}</td>
              <td>${datum(favourable.share.estimate, share(favourable.share.estimate))}</td>
              <td>${bounds(favourable.share.low, favourable.share.high, share)}</td>
            </tr>`
      }
      ${
        mean === null || mean.low === null || mean.high === null
          ? nothing
          : html`<tr data-row="mean">
              <th scope="row">${words.mean} ${words.meanOn(figures.value(summary.min), figures.value(summary.max))}</th>
              <td></td>
              <td>${datum(mean.estimate, figures.mean(mean.estimate, 4))}</td>
              <td>${bounds(mean.low, mean.high, (value) => figures.mean(value, 3))}</td>
            </tr>`
      }
      ${
        question.missing === null || totalMissing(question.missing) === 0
          ? nothing
          : html`<tr>
              <th scope="row">${words.rowMissing}</th>
              <td>${datum(totalMissing(question.missing), figures.count(totalMissing(question.missing)))}</td>
              <td></td>
              <td></td>
            </tr>`
      }
    </tfoot>
  </table>`;
}
