import { html, nothing, type TemplateResult } from 'lit';
import { type JsonObject, objectOf, wordsOf } from '../../authoring/draft.js';
import type { Changes } from '../../authoring/what-changed.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Scene } from './desk-scene.js';
import { partName } from './desk-settings.js';

/** A question by its words; by its id where it has none. */
function questionWords(question: JsonObject, { say }: Scene): TemplateResult {
  const text = objectOf(question['text']) as LocalisedText;
  return html`<q><bdi>${Object.keys(text).length === 0 ? wordsOf(question['id']) : say(text)}</bdi></q>`;
}

/** What is different between two definitions, in words. */
export function changesList({ added, removed, changed, isRearranged, parts }: Changes, scene: Scene): TemplateResult {
  const { words } = scene;
  return html`<ul class="changes">
    ${added.map((question) => html`<li>${words.deskQuestionAdded} ${questionWords(question, scene)}</li>`)}
    ${removed.map((question) => html`<li>${words.deskQuestionRemoved} ${questionWords(question, scene)}</li>`)}
    ${changed.map((question) => html`<li>${words.deskQuestionChanged} ${questionWords(question, scene)}</li>`)} ${isRearranged ? html`<li>${words.deskRearranged}</li>` : nothing}
    ${parts.map((part) => html`<li>${words.deskPartChanged(partName(part, words))}</li>`)}
  </ul>`;
}
