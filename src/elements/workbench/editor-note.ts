import { html, nothing, type TemplateResult } from 'lit';
import type { EditorScene } from './editor-scene.js';

/** What was just done at a place, where the eye is, with the way back as long as nothing else was done. */
export function noteAt(place: string, { news, draft, words, does }: EditorScene): TemplateResult | typeof nothing {
  if (news === null || news.at !== place || news.after !== draft) return nothing;
  return html`<p class="note" part="note">
    <span>${news.words} ${news.about === '' ? nothing : html`<bdi>${news.about}</bdi>`} ${news.more}</span>
    <button type="button" id="undo" @click=${does.undo}>${words.writeUndo}</button>
  </p>`;
}
