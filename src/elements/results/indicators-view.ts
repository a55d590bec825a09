import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorsMessages } from '../../locales/en-indicators.js';
import type { IndicatorResult, Results } from '../../results/results.js';
import { BAROMETER_MOST } from './barometer-problems.js';
import { figuresBeside } from './figures-beside.js';
import { type IndicatorReader, shownIndicator, type ShownIndicator, waveName } from './indicator-reader.js';
import { changeSentence, targetSentence, timesSentence, valueSentence, wayOf } from './indicator-sentences.js';
import { indicatorTable } from './indicator-table.js';
import { intervalFigure } from './interval-figure.js';
import { sparkline } from './sparkline.js';
import { type State, stateSign } from './state-sign.js';
import type { Reader } from './view.js';

/** Something that is said, with the sign of its state. */
const marked = (state: State | null, said: string): TemplateResult | typeof nothing =>
  said === '' ? nothing : html`<span class="state">${state === null ? nothing : stateSign(state)}<span>${said}</span></span>`;

/** What is said of an indicator: its value, which way is wanted, the target and the change. */
function saidOf(indicator: ShownIndicator, about: IndicatorReader): TemplateResult {
  const { direction, reached, change } = indicator;
  const { indicatorUp, indicatorDown } = about.own;
  return html`<div class="said" part="sentence">
    <span class="sentence">${valueSentence(indicator, about)}</span>
    <span>${direction === 'up' ? indicatorUp : indicatorDown}</span>
    ${marked(reached, targetSentence(indicator, about))} ${marked(change && wayOf(change), changeSentence(indicator, about))}
  </div>`;
}

/** The value in large type, with its interval and the target on a band along the whole scale where that is known. */
function valueFigure(name: TemplateResult | string, indicator: ShownIndicator, about: IndicatorReader): TemplateResult {
  const { value, range, target, write } = indicator;
  if (value === null) {
    const { words, formatNumber } = about.reader;
    return html`<div class="figure">
      <dt>${name}</dt>
      <dd><span class="too-few">${words.tooFew(formatNumber(about.least))}</span></dd>
    </div>`;
  }
  const { estimate, low, high } = value;
  const after = saidOf(indicator, about);
  if (range === null || low === null || high === null)
    return html`<div class="figure" part="figure">
      <dt>${name}</dt>
      <dd><span class="number">${write(estimate)}</span>${after}</dd>
    </div>`;
  const [min, max] = range;
  return intervalFigure({ name, figure: write(estimate), interval: '', estimate, low, high, min, max, target, after });
}

/** What is measured, and on which scale. */
function measureName({ measure, range, numbers }: ShownIndicator, { own, reader: { words } }: IndicatorReader): string {
  if (measure === 'favourable') return own.indicatorShare;
  return range === null ? words.mean : `${words.mean}, ${words.meanOn(numbers.value(range[0]), numbers.value(range[1]))}`;
}

/** The value over time, in a small picture and in words. */
function overTime(indicator: ShownIndicator, about: IndicatorReader): TemplateResult | typeof nothing {
  const { times, range, target, measure, numbers } = indicator;
  const said = timesSentence(indicator, about);
  if (said === '' || range === null) return nothing;
  const [min, max] = range;
  const end = (value: number) => (measure === 'favourable' ? numbers.share(value, 0) : numbers.value(value));
  const nameAt = (place: number) => waveName(times.at(place)!, about.reader);
  const spark = { points: times.map(({ reading }) => reading), min, max, target, ends: [end(min), end(max)], times: [nameAt(0), nameAt(-1)] } as const;
  return html`<div class="over-time">
    ${sparkline(spark)}
    <p class="note">${said}</p>
  </div>`;
}

const tile = (indicator: ShownIndicator, about: IndicatorReader): TemplateResult =>
  html`<li class="tile" part="indicator">
    <h4>${about.reader.say(indicator.title)}</h4>
    <dl>${valueFigure(measureName(indicator, about), indicator, about)}</dl>
    ${overTime(indicator, about)} ${figuresBeside(indicator, about)}
  </li>`;

/** All of them below each other, each on its own scale. */
const barometer = (indicators: readonly ShownIndicator[], about: IndicatorReader): TemplateResult =>
  html`${indicators.length > BAROMETER_MOST ? html`<p class="note warning">${about.own.indicatorBarometerMany(about.reader.formatNumber(BAROMETER_MOST))}</p>` : nothing}
    <dl class="figures lines barometer">
      ${indicators.map((indicator) =>
        valueFigure(html`<strong>${about.reader.say(indicator.title)}</strong><span class="measure">${measureName(indicator, about)}</span>`, indicator, about),
      )}
    </dl>`;

/** Shows the indicators of a document; fewer answers than `least` are too few to say. */
export type IndicatorsView = (
  indicators: readonly IndicatorResult[],
  document: Results,
  shown: { readonly least: number; readonly reader: Reader },
) => TemplateResult | typeof nothing;

/**
 * The few numbers that are followed, a tile each: the value with its interval, what is to be reached and whether it is, the
 * change since the time before, how it went over waves where the document tells of them, and figures from elsewhere; or all
 * below each other as a barometer. The table holds the same numbers.
 */
export const indicatorsView =
  (own: IndicatorsMessages): IndicatorsView =>
  (indicators, document, { least, reader }) => {
    const about = { document, least, own, reader };
    const shown = indicators.map((indicator) => shownIndicator(indicator, about));
    if (shown.length === 0) return nothing;
    return html`<section part="indicators">
      <h3>${own.indicators}</h3>
      ${
        reader.drawing.chart === 'barometer'
          ? barometer(shown, about)
          : html`<ul class="tiles">
              ${shown.map((indicator) => tile(indicator, about))}
            </ul>`
      }
      <p class="note">${reader.words.intervalNote}</p>
      ${indicatorTable(shown, about)}
    </section>`;
  };
