import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorReader, ShownIndicator } from './indicator-reader.js';
import { datum } from './table-cells.js';

type FigureBeside = ShownIndicator['figures'][number];

/** Most digits after the point of a figure that is taken as it stands elsewhere. */
const MOST_DIGITS = 4;

function figureBeside({ kind, title, value, unit, period, source }: FigureBeside, { own, reader }: IndicatorReader): TemplateResult {
  const { words, say, formatNumber } = reader;
  const name = source && html`<span lang="" dir="auto">${source.url === undefined ? source.name : html`<a href=${source.url} rel="noreferrer">${source.name}</a>`}</span>`;
  return html`<div class="beside" data-kind=${kind}>
    <dt>${kind === 'register' ? own.indicatorRegister : own.indicatorNational}: ${say(title)}</dt>
    <dd>
      <span>
        <strong>${datum(value, formatNumber(value, { maximumFractionDigits: MOST_DIGITS }))}</strong> ${say(unit)}
        ${period === undefined ? nothing : html`(<span lang="" dir="auto">${period}</span>)`}
      </span>
      ${name && html`<span class="from">${words.source}: ${name}</span>`}
    </dd>
  </div>`;
}

/** Figures from registers and of the whole country, apart from what was answered, each with its time and its source. */
export const figuresBeside = ({ figures }: ShownIndicator, about: IndicatorReader): TemplateResult | typeof nothing =>
  figures.length === 0
    ? nothing
    : html`<div class="elsewhere">
        <h5>${about.own.indicatorBeside}</h5>
        <dl>${figures.map((figure) => figureBeside(figure, about))}</dl>
      </div>`;
