import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingReader } from './meeting-reader.js';
import { phaseName } from './phase-head.js';
import type { PlacedSitting } from './sittings.js';

/** What was sent from here before, with its receipts. */
export function sentBefore(past: readonly PlacedSitting[], reader: MeetingReader): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  return html`<details class="sent" part="sent">
    <summary>${reader.words.roomSent} (${reader.number(past.length)})</summary>
    ${past.map(
      ({ now, sitting }) =>
        html`<section>
          <h4>${phaseName(now.phase, reader)}</h4>
          ${sitting.form}
        </section>`,
    )}
  </details>`;
}
