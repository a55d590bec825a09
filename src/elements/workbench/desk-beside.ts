import { html, type TemplateResult } from 'lit';
import type { Draft } from '../../authoring/draft.js';
import type { Scene } from './desk-scene.js';
import { isPartThere } from './desk-tasks.js';

/** What the preview shows, and the languages that it offers. */
export interface Previewed {
  readonly draft: Draft;
  readonly languages: readonly string[];
}

/** The preview: beside what is written where there is room, else behind a button. */
export function beside(content: TemplateResult, { draft, languages }: Previewed, scene: Scene): TemplateResult {
  const { words, acts, preview, part } = scene;
  const { isPreviewOpen } = acts;
  const tag = 'tillid-workbench-preview';
  if (!isPartThere(tag) || preview === '') return content;
  return html`<div class="beside">
    <div class="written">${content}</div>
    <section class="preview ${isPreviewOpen ? 'open' : ''}" aria-label=${words.deskPreview}>
      <button type="button" class="toggle" aria-expanded=${isPreviewOpen} aria-controls="preview" @click=${acts.togglePreview}>
        ${isPreviewOpen ? words.deskHidePreview : words.deskShowPreview}
      </button>
      <div id="preview">${part(tag, () => html`<tillid-workbench-preview page=${preview} .definition=${draft} .languages=${languages}></tillid-workbench-preview>`)}</div>
    </section>
  </div>`;
}
