import { html, nothing, type TemplateResult } from 'lit';
import type { DistributionResult } from '../../summaries/distribution.js';
import { distributionTable } from './distribution-table.js';
import { Figures } from './figures.js';
import { intervalFigure } from './interval-figure.js';
import { levelLabel, levelShown, levelWord } from './level-words.js';
import { shareBar } from './share-bar.js';
import type { Reader, View } from './view.js';

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
  return html`<dl class="figures">
    ${
      mean !== null && mean.low !== null && mean.high !== null
        ? intervalFigure({
            name: `${words.mean} ${words.meanOn(figures.value(min), figures.value(max))}`,
            figure: figures.mean(mean.estimate),
            interval: figures.interval(figures.mean(mean.low), figures.mean(mean.high)),
            ...{ estimate: mean.estimate, low: mean.low, high: mean.high, min, max },
          })
        : nothing
    }
    ${
      favourable !== null && favourable.share !== null
        ? intervalFigure({
            name: words.shareOf(figures.value(favourable.from), figures.value(favourable.to)),
            figure: figures.share(favourable.share.estimate),
            interval: figures.interval(figures.share(favourable.share.low), figures.share(favourable.share.high)),
            ...{ ...favourable.share, min: 0, max: 1 },
          })
        : nothing
    }
  </dl>`;
}

/** A distribution: two key figures with their intervals, a sentence, bars, and the table that holds the same numbers. */
export const distributionView: View<DistributionResult> = (question, summary, reader) => {
  const { words, language, direction } = reader;
  const figures = new Figures(reader, summary.level);
  const labels = summary.counts.map(({ value }) => levelLabel(figures.value(value), levelWord(question, summary, value, reader)));
  const marked = summary.counts.map(({ value }) => levelShown(question, summary, value, { figure: figures.value(value), reader }));
  const { from = Infinity, to = -Infinity } = summary.favourable ?? {};
  const bars = summary.counts.map(({ value, share }, index) => shareBar(labels[index]!, share, value >= from && value <= to, figures));
  return html`${keyFigures(summary, reader, figures)}
    <p class="sentence" part="sentence">${sentences(summary, reader, figures).join(' ')}</p>
    <tillid-chart .picture=${{ kind: 'bars', bars }} .label=${words.chartOf(reader.plain(question.text))} .language=${language} .direction=${direction}></tillid-chart>
    <p class="note">${words.intervalNote}</p>
    ${distributionTable(question, summary, marked, reader, figures)}`;
};
