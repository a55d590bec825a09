import { html, nothing } from 'lit';
import type { QuotesMessages } from '../../locales/en-quotes.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { TextsResult } from '../../summaries/texts.js';
import { textsView } from './texts-view.js';
import type { View } from './view.js';

/** Texts of which some were chosen to be shown: how many there are, the words in the order of the document, in whichever language they are, and where they come from. */
export const quotesView =
  (quotesWords: QuotesMessages): View<TextsResult> =>
  (question, summary, reader) => {
    const { n, quotes = [] } = summary;
    const { language, formatNumber, pluralOf } = reader;
    const words = withPageTexts(quotesWords, language);
    return html`${textsView(question, summary, reader)}
    ${
      quotes.length === 0
        ? nothing
        : html`<h4>${words.quotesTitle}</h4>
            <ul class="quotes" part="quotes">
              ${quotes.map((text) => html`<li><blockquote lang="" dir="auto">${text}</blockquote></li>`)}
            </ul>
            <p class="note">${words.quotesNote(formatNumber(n), pluralOf(n))}</p>`
    }`;
  };
