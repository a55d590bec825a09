import { html, nothing, type TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';

/** What can be done with what is written and not sent. */
export interface Unsent {
  readonly send: () => void;
  readonly leave: () => void;
}

/**
 * Says calmly that the meeting has gone on, in a live region that is there before its words. Where something is written and
 * not sent, what becomes of it its writer decides.
 */
export function newsView(said: string, unsent: Unsent | undefined, words: TakingPartMessages): TemplateResult {
  return html`<div class=${said === '' ? 'news' : 'news told'}>
    <p id="news" role="status" part="status">${said}</p>
    ${
      unsent === undefined
        ? nothing
        : html`<div class="actions" role="group" aria-labelledby="news" part="gone-on">
            <button type="button" part="send-written" @click=${unsent.send}>${words.roomSendNow}</button>
            <button type="button" part="leave-written" @click=${unsent.leave}>${words.roomLeaveNow}</button>
          </div>`
    }
  </div>`;
}
