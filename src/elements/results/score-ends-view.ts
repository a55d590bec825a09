import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { ScoreResult } from '../../results/results.js';
import type { Figures } from './figures.js';
import { datum, estimateCells, row, scrollingTable } from './table-cells.js';
import type { Reader } from './view.js';

/** How many are at the lowest and at the highest possible score, in a table behind a word; nothing where there is no such end. */
export function endsView(
  { id, title, floor, ceiling }: ScoreResult,
  { likert, reader, figures }: { readonly likert: LikertMessages; readonly reader: Reader; readonly figures: Figures },
  digits: number,
): TemplateResult | typeof nothing {
  const { words, say, plain, formatNumber } = reader;
  const ends = [
    { end: floor, name: likert.rowFloor },
    { end: ceiling, name: likert.rowCeiling },
  ].flatMap(({ end, name }) => (end ? [{ ...end, name: name(formatNumber(end.score, { maximumFractionDigits: digits })) }] : []));
  if (ends.length === 0) return nothing;
  const parts = {
    columns: [words.columnBand, words.columnCount, words.columnShare, figures.intervalName],
    rows: ends.map(({ name, count, share }) => row(name, [datum(count, figures.count(count)), ...estimateCells(share, (value) => figures.share(value))], 'end')),
  };
  return html`<details class="ends">
    <summary>${likert.showEnds}<span class="visually-hidden">: ${say(title) || id}</span></summary>
    <p class="note">${likert.endsNote}</p>
    ${scrollingTable(`${likert.showEnds}: ${plain(title) || id}`, likert.showEnds, parts)}
  </details>`;
}
