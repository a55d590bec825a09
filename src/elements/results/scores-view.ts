import { html, nothing, type TemplateResult } from 'lit';
import type { ScoreResult } from '../../results/results.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import type { Reader } from './view.js';

/** From this width on, a mean is written with one digit after the point: hundredths of a hundred say nothing. */
const WIDE = 50;

const titleOf = ({ id, title }: ScoreResult, { say }: Reader) => say(title) || html`<span lang="" dir="auto">${id}</span>`;

/** The mean as a key figure with its interval; of a single score, which has none, the figure alone. */
function meanFigure({ mean, range }: ScoreResult, { words }: Reader, figures: Figures): TemplateResult | typeof nothing {
  if (mean === null) return nothing;
  const digits = range !== null && range[1] - range[0] >= WIDE ? 1 : 2;
  const write = (value: number) => figures.mean(value, digits);
  const { estimate, low, high } = mean;
  if (low === null || high === null) return html`<p class="sentence" part="sentence">${words.mean}: <data value=${estimate}>${write(estimate)}</data></p>`;
  const sentence = html`<p class="sentence" part="sentence">${words.meanSentence(write(estimate), write(low), write(high), figures.level)}</p>`;
  if (range === null) return sentence;
  const [min, max] = range;
  const within = (value: number) => Math.min(Math.max(value, min), max);
  const figure = {
    name: words.mean,
    figure: write(estimate),
    interval: `${words.intervalName(figures.level)}: ${words.interval(write(low), write(high))}`,
    ...{ estimate, low: within(low), high: within(high), min, max },
  };
  return html`<dl class="figures">${intervalFigure(figure)}</dl>
    ${sentence}`;
}

/** The bands in a table: how many are in each, and their share with its interval. */
function bandsTable(score: ScoreResult, reader: Reader, figures: Figures): TemplateResult | typeof nothing {
  const { words } = reader;
  const bands = score.bands ?? [];
  if (bands.length === 0) return nothing;
  const share = (value: number) => html`<data value=${value}>${figures.share(value)}</data>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${reader.plain(score.title) || score.id}>
    <table part="table">
      <caption class="visually-hidden">
        ${titleOf(score, reader)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.columnBand}</th>
          <th scope="col">${words.columnCount}</th>
          <th scope="col">${words.columnShare}</th>
          <th scope="col">${words.intervalName(figures.level)}</th>
        </tr>
      </thead>
      <tbody>
        ${bands.map(
          ({ id, text, count, share: part }) =>
            html`<tr>
              <th scope="row">${reader.say(text) || id}</th>
              <td><data value=${count}>${figures.count(count)}</data></td>
              <td>${part === null ? nothing : share(part.estimate)}</td>
              <td>${part === null ? nothing : html`${share(part.low)}–${share(part.high)}`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function scoreView(score: ScoreResult, least: number, period: string, reader: Reader): TemplateResult {
  const { n, incomplete, range } = score;
  const { words, formatNumber, pluralOf } = reader;
  const figures = new Figures(reader, score.level);
  const title = html`<h3>${titleOf(score, reader)}</h3>`;
  if (n === null || n < least)
    return html`<section part="score">
      ${title}
      <p class="too-few">${words.tooFew(formatNumber(least))}</p>
    </section>`;
  const scale = range === null ? '' : words.scoreOf(figures.value(range[0]), figures.value(range[1]));
  return html`<section part="score">
    ${title}
    <p class="basis">${[scale, words.answers(formatNumber(n), pluralOf(n)), period].filter(Boolean).join(', ')}</p>
    ${meanFigure(score, reader, figures)} ${bandsTable(score, reader, figures)}
    ${incomplete === null || incomplete === 0 ? nothing : html`<p class="note">${words.scoreIncomplete(formatNumber(incomplete), pluralOf(incomplete))}</p>`}
    <p class="note">${words.intervalNote}</p>
  </section>`;
}

/**
 * The scores of a results document: of each its title, how many have it, the mean with its interval, and the bands in a
 * table.
 *
 * @param least Smallest number of scores shown.
 * @param period When the answers were given, in the reader's words, or an empty text.
 */
export const scoresView = (scores: readonly ScoreResult[], least: number, period: string, reader: Reader): TemplateResult[] =>
  scores.map((score) => scoreView(score, least, period, reader));
