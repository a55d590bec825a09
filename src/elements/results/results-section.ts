import { html, type TemplateResult } from 'lit';
import type { QuestionResult, ScoreResult } from '../../results/results.js';
import type { Reader } from './view.js';

/** What a section of the results stands on. */
interface Basis {
  /** How many answered, or null where that is withheld. */
  readonly n: number | null;
  /** Smallest number of answers shown. */
  readonly least: number;
  /** On which scale the figures are, in the reader's words, or an empty text. */
  readonly scale?: string;
  /** When the answers were given, in the reader's words, or an empty text. */
  readonly period: string;
  /** The question or score. */
  readonly about: QuestionResult | ScoreResult;
}

/** A question or a score: its title, and what it stands on with its figures, or that too few have answered. */
export const resultsSection = (
  part: 'question' | 'score',
  title: TemplateResult | string,
  { n, least, scale = '', period, about }: Basis,
  { words, formatNumber, pluralOf, taking }: Reader,
  figures: () => unknown,
): TemplateResult =>
  html`<section part=${part}>
    <h3>${title}</h3>
    ${
      n === null || n < least
        ? html`<p class="too-few">${words.tooFew(formatNumber(least))}</p>`
        : html`<p class="basis">${[scale, words.answers(formatNumber(n), pluralOf(n)), period].filter(Boolean).join(', ')}</p>
            ${figures()} ${taking(about)}`
    }
  </section>`;
