import { html, nothing, type TemplateResult } from 'lit';
import { tokenForm } from '../facilitation/token-form.js';
import { hindranceWords } from './desk-pieces.js';
import type { Scene } from './desk-scene.js';

/** Asks for the token; who has none, or meets no collector, can go on without. `isEmpty` says that none was written. */
export function signInView(scene: Scene, isEmpty: boolean): TemplateResult {
  const { words, errorPrefix, session, does } = scene;
  const { hindrance, isBusy } = session;
  const fault = hindrance === null ? (isEmpty ? words.deskTokenNeeded : '') : hindranceWords(hindrance, scene);
  return html`<h2 id="heading" tabindex="-1">${words.deskTitle}</h2>
    ${tokenForm({ label: words.deskToken, hint: words.deskTokenHint, enter: words.deskEnter, errorPrefix, fault, isBusy, submit: does.enter })}
    ${isBusy ? html`<p>${words.deskReading}</p>` : nothing}
    <div class="guest">
      <p class="hint" id="hint-guest">${words.deskAsGuestHint}</p>
      <button type="button" id="guest" aria-describedby="hint-guest" @click=${does.beGuest}>${words.deskAsGuest}</button>
    </div>`;
}
