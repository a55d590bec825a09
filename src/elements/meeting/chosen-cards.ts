import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import type { MeetingReader } from './meeting-reader.js';

/** What has been chosen, in the order in which that was done, with its reasons: what those who take part see while facilitators choose. */
export function chosenCards({ cards, chosen }: BoardDocument, { words, say }: MeetingReader): TemplateResult {
  const shown = chosen.flatMap(({ card, reason }) => cards.filter(({ id }) => id === card).map((found) => ({ ...found, reason })));
  return html`<section part="chosen">
    <h4>${words.roomChosen}</h4>
    ${
      shown.length === 0
        ? html`<p>${words.roomNothingChosen}</p>`
        : html`<ol>
            ${shown.map(
              ({ text, language, reason }) =>
                html`<li>
                  <p class="card" lang=${language} dir="auto">${text}</p>
                  ${reason === undefined ? nothing : html`<p class="reason">${say(reason)}</p>`}
                </li>`,
            )}
          </ol>`
    }
  </section>`;
}
