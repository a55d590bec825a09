import { html, nothing, type TemplateResult } from 'lit';
import { LOOKS } from '../../questions/scale/scale-look.js';
import type { MissingCounts, QuestionResult } from '../../results/results.js';
import type { DistributionResult } from '../../summaries/distribution.js';
import { pickText } from '../../text/pick-text.js';
import { intervalFigure } from './interval-figure.js';
import type { Reader, View } from './view.js';

/** Writes the numbers of one distribution the way the reader does. */
class Figures {
  readonly #reader: Reader;
  readonly #level: number;

  constructor(reader: Reader, level: number) {
    this.#reader = reader;
    this.#level = level;
  }

  get level(): string {
    return this.#reader.formatNumber(this.#level, { style: 'percent' });
  }
  count(value: number): string {
    return this.#reader.formatNumber(value);
  }
  value(value: number): string {
    return this.#reader.formatNumber(value, { useGrouping: false });
  }
  mean(value: number, digits = 2): string {
    return this.#reader.formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  share(value: number, digits = 1): string {
    return this.#reader.formatNumber(value, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
}

/** The words of a value: the definition's, else the look's own, else none. */
function wordOf(question: QuestionResult, { min, max }: DistributionResult, value: number, { scaleWords, language }: Reader): string {
  const own = pickText(question.labels?.[value], language);
  const look = Object.entries(LOOKS).find(([name]) => name === question.look)?.[1];
  return own || (look?.word({ value, min, max }, scaleWords) ?? '');
}

const labelOf = (value: string, word: string) => (word === '' ? value : `${value} · ${word}`);

const datum = (value: number, text: string) => html`<data value=${value}>${text}</data>`;

/** Mean and favourable share in one sentence each; a single answer has no interval and gets none. */
function sentences({ mean, favourable }: DistributionResult, { words }: Reader, figures: Figures): string[] {
  const said: string[] = [];
  if (mean !== null && mean.low !== null && mean.high !== null)
    said.push(words.meanSentence(figures.mean(mean.estimate), figures.mean(mean.low), figures.mean(mean.high), figures.level));
  if (favourable !== null && favourable.share !== null) {
    const { estimate, low, high } = favourable.share;
    const range = words.rangeOf(figures.value(favourable.from), figures.value(favourable.to));
    said.push(words.shareSentence(figures.share(estimate), range, figures.share(low), figures.share(high), figures.level));
  }
  return said;
}

function keyFigures({ mean, favourable, min, max }: DistributionResult, { words }: Reader, figures: Figures): TemplateResult {
  const interval = (low: string, high: string) => `${words.intervalName(figures.level)}: ${words.interval(low, high)}`;
  return html`<dl class="figures">
    ${
      mean !== null && mean.low !== null && mean.high !== null
        ? intervalFigure({
            name: `${words.mean} ${words.meanOn(figures.value(min), figures.value(max))}`,
            figure: figures.mean(mean.estimate),
            interval: interval(figures.mean(mean.low), figures.mean(mean.high)),
            ...{ estimate: mean.estimate, low: mean.low, high: mean.high, min, max },
          })
        : nothing
    }
    ${
      favourable !== null && favourable.share !== null
        ? intervalFigure({
            name: words.shareOf(figures.value(favourable.from), figures.value(favourable.to)),
            figure: figures.share(favourable.share.estimate),
            interval: interval(figures.share(favourable.share.low), figures.share(favourable.share.high)),
            ...{ ...favourable.share, min: 0, max: 1 },
          })
        : nothing
    }
  </dl>`;
}

const totalMissing = (missing: MissingCounts) => missing['dont-know'] + missing['no-answer'] + missing.skipped + missing.absent;

function table(question: QuestionResult, summary: DistributionResult, labels: readonly string[], reader: Reader, figures: Figures): TemplateResult {
  const { words } = reader;
  const { mean, favourable } = summary;
  const bounds = (low: number, high: number, write: (value: number) => string) => html`${datum(low, write(low))}–${datum(high, write(high))}`;
  const share = (value: number) => figures.share(value, 2);
  return html`<table part="table">
    <caption class="visually-hidden">
      ${pickText(question.text, reader.language)}
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

/** A distribution: two key figures with their intervals, a sentence, bars, and the table that holds the same numbers. */
export const distributionView: View<DistributionResult> = (question, summary, reader) => {
  const { words, language, direction } = reader;
  const figures = new Figures(reader, summary.level);
  const labels = summary.counts.map(({ value }) => labelOf(figures.value(value), wordOf(question, summary, value, reader)));
  const { from = Infinity, to = -Infinity } = summary.favourable ?? {};
  const bars = summary.counts.map(({ value, share }, index) => ({
    label: labels[index]!,
    share: share?.estimate ?? 0,
    low: share?.low ?? 0,
    high: share?.high ?? 0,
    emphasised: value >= from && value <= to,
  }));
  return html`${keyFigures(summary, reader, figures)}
    <p class="sentence" part="sentence">${sentences(summary, reader, figures).join(' ')}</p>
    <tillid-bar-chart .bars=${bars} .label=${words.chartOf(pickText(question.text, language))} .language=${language} .direction=${direction}></tillid-bar-chart>
    <p class="note">${words.intervalNote}</p>
    <details>
      <summary>${words.showTable}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${words.showTable}>${table(question, summary, labels, reader, figures)}</div>
    </details>`;
};
