import { html, nothing, type TemplateResult } from 'lit';
import { shareBar } from './share-bar.js';
import type { WallReader } from './wall-reader.js';

/** How many cards each category has, most first; those of which that is not known stand last, and have no bar, which would be 0. */
export function categoriesView({ board, words, say, counted }: WallReader): TemplateResult | typeof nothing {
  const { categories } = board;
  if (categories.length === 0) return nothing;
  const most = Math.max(...categories.map(({ n }) => n ?? 0));
  return html`<section part="categories">
    <h3>${words.wallCategories}</h3>
    <p class="note">${words.wallCategoriesCounted}</p>
    <ul class="counts">
      ${categories
        .toSorted((a, b) => (b.n ?? -1) - (a.n ?? -1))
        .map(
          ({ text, n }) =>
            html`<li>
              <p>${say(text)}: <strong>${n === null ? words.wallCardsUnknown : counted(words.wallCards, n)}</strong></p>
              ${n === null ? nothing : shareBar(n, most)}
            </li>`,
        )}
    </ul>
  </section>`;
}
