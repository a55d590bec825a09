import { html, type TemplateResult } from 'lit';
import type { MissingCounts, QuestionResult } from '../../results/results.js';
import type { Reader } from './view.js';

/** A figure as it is written, with its unrounded value beside it. */
export const datum = (value: number, text: string): TemplateResult => html`<data value=${value}>${text}</data>`;

/** Both ends of an interval. */
export const bounds = (low: number, high: number, write: (value: number) => string): TemplateResult => html`${datum(low, write(low))}–${datum(high, write(high))}`;

/** How many were asked and gave no answer. */
export const totalMissing = (missing: MissingCounts): number => missing['dont-know'] + missing['no-answer'] + missing.skipped + missing.absent;

/** The table of a question behind a word that opens it; both are told apart from those of other questions by their names. */
export function foldedTable({ text }: QuestionResult, table: TemplateResult, { words, say, plain }: Reader): TemplateResult {
  return html`<details>
    <summary>${words.showTable}<span class="visually-hidden">: ${say(text)}</span></summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${`${words.showTable}: ${plain(text)}`}>${table}</div>
  </details>`;
}
