import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import type { BoardPhase } from '../../survey/board.js';

/** The cards of a phase with what they were given, as far as they may be seen by somebody who has answered it or has not. */
export function othersView(
  board: BoardDocument,
  { id, kind }: BoardPhase,
  { words, hasAnswered }: { readonly words: TakingPartMessages; readonly hasAnswered: boolean },
): TemplateResult {
  if (board.counts === 'after-own-vote' && !hasAnswered) return html`<p class="note">${words.roomAfterOwn}</p>`;
  const waits = kind === 'rate' && board.phases.find((phase) => phase.id === id)?.counts === false;
  return html`<section class="others" part="others">
    <h3>${words.roomOthers}</h3>
    ${waits ? html`<p class="note">${words.roomAfterClose}</p>` : nothing}
    <tillid-board .board=${board} .phase=${id}></tillid-board>
  </section>`;
}
