import { html, nothing, type TemplateResult } from 'lit';
import type { LikertMessages } from '../../locales/en-likert.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Figures } from './figures.js';
import { divergingPicture, inOrder, type LikertRow, netOf } from './likert-rows.js';
import { likertSentences } from './likert-sentences.js';
import { datum, foldedTable, row } from './table-cells.js';
import type { Reader } from './view.js';

/** Items that share a scale, and what they are called together. */
export interface LikertItems {
  /** What was asked, or measured. */
  readonly text: LocalisedText;
  readonly rows: readonly LikertRow[];
  /** The words of the answers, from the lowest up. */
  readonly levels: readonly string[];
  /** The same as they are shown in a table, marked with their language. */
  readonly shownLevels: readonly (TemplateResult | string)[];
}

/** What is needed to tell of them. */
interface Told {
  readonly likert: LikertMessages;
  readonly reader: Reader;
  readonly figures: Figures;
}

/** The table of the picture: of each item the share of every answer and how many gave it, and the higher answers less the lower ones. */
function levelsTable({ text, shownLevels }: LikertItems, rows: readonly LikertRow[], { likert, reader, figures }: Told): TemplateResult {
  const { words, formatNumber } = reader;
  const net = (value: number) => formatNumber(value, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const shareOf = ({ count, share }: LikertRow['counts'][number]) =>
    html`${share === null ? nothing : datum(share.estimate, figures.share(share.estimate))} (${datum(count, figures.count(count))})`;
  const parts = {
    columns: [words.columnItem, words.columnCount, ...shownLevels, likert.columnNet],
    rows: rows.map((one) => row(one.shown, [datum(one.n, figures.count(one.n)), ...one.counts.map(shareOf), datum(netOf(one), net(netOf(one)))])),
  };
  return foldedTable({ text }, parts, reader, likert.showLevels);
}

/** Likert items: the highest and the lowest in a sentence, diverging bars, and the table that holds the same numbers. */
export function likertView(items: LikertItems, told: Told): TemplateResult {
  const { likert, reader, figures } = told;
  const { language, direction, drawing } = reader;
  const rows = inOrder(items.rows, drawing.sort);
  const hasMiddle = items.levels.length % 2 === 1;
  return html`<p class="sentence" part="sentence">${likertSentences(rows, likert, reader, figures).join(' ')}</p>
    <tillid-chart
      .picture=${divergingPicture(rows, items.levels, reader)}
      .label=${likert.divergingOf(reader.plain(items.text))}
      .language=${language}
      .direction=${direction}
    ></tillid-chart>
    <p class="note">${likert.sidesNote} ${hasMiddle ? (drawing.neutral === 'split' ? likert.neutralSplit : likert.neutralApart) : nothing}</p>
    ${levelsTable(items, rows, told)}`;
}
