import { html } from 'lit';
import type { TextsResult } from '../../summaries/texts.js';
import type { View } from './view.js';

/** Texts: how many there are; the words themselves are never in results. */
export const textsView: View<TextsResult> = (_question, { n }, { words, formatNumber, pluralOf }) =>
  html`<p class="sentence">${words.textsReceived(formatNumber(n), pluralOf(n))}</p>`;
