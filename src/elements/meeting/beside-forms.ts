import { html, nothing, type TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { BESIDE_WORDS, type BesidePlace, type BesideSittings } from './beside-sittings.js';
import type { Now } from './sittings.js';

/** What can be written at any time, whatever the meeting is doing: each place is closed until somebody opens it. */
export function besideForms(now: Now, beside: BesideSittings, words: TakingPartMessages): TemplateResult {
  const places = (Object.keys(BESIDE_WORDS) as BesidePlace[]).filter((place) => now.definition.board[place] !== undefined);
  return html`<div class="beside">
    ${places.map((place) => {
      const sitting = beside.at(place);
      const open = (event: Event) => (event.currentTarget as HTMLDetailsElement).open && beside.open(place, now);
      return html`<details part="beside" class=${place} @toggle=${open}>
        <summary>${words[BESIDE_WORDS[place].name]}</summary>
        <p class="note">${words.roomPublic}</p>
        ${sitting?.form}
        ${
          sitting?.isSent && !sitting.isOpen
            ? html`<div class="actions more"><button type="button" part="more" @click=${() => beside.begin(place, now)}>${words[BESIDE_WORDS[place].more]}</button></div>`
            : nothing
        }
      </details>`;
    })}
  </div>`;
}
