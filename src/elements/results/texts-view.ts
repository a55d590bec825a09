import { html } from 'lit';
import type { TextsResult } from '../../summaries/texts.js';
import type { View } from './view.js';

/** Texts: how many there are. Most results hold no words of citizens; those that do are shown by `quotesView`. */
export const textsView: View<TextsResult> = (_question, { n }, { words, formatNumber, pluralOf }) =>
  html`<p class="sentence">${words.textsReceived(formatNumber(n), pluralOf(n))}</p>`;
