import { html, type TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';

/** Says calmly that the meeting has gone on while something is written and not sent; what becomes of that its writer decides. */
export function goneOnNotice(said: string, words: TakingPartMessages, { send, leave }: { readonly send: () => void; readonly leave: () => void }): TemplateResult {
  return html`<div class="gone-on" part="gone-on">
    <p role="status">${said}</p>
    <div class="actions">
      <button type="button" part="send-written" @click=${send}>${words.roomSendNow}</button>
      <button type="button" part="leave-written" @click=${leave}>${words.roomLeaveNow}</button>
    </div>
  </div>`;
}
