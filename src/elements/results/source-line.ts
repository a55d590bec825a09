import { html, nothing, type TemplateResult } from 'lit';
import type { AfterMessages } from '../../locales/en-after.js';
import type { Results } from '../../results/results.js';

/** Where the wording of a survey comes from; nothing, where its results do not say. */
export function sourceLine({ source }: Results, words: AfterMessages): TemplateResult | typeof nothing {
  if (source === undefined) return nothing;
  const name = source.attribution ?? source.name;
  return html`<p class="source">${words.source}: <span lang="" dir="auto">${source.url === undefined ? name : html`<a href=${source.url} rel="noreferrer">${name}</a>`}</span></p>`;
}
