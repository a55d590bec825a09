import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordsOf } from '../../authoring/draft.js';
import { namesAsLines, namesFromLines } from '../../authoring/names-as-lines.js';
import { around, type DrawnField, valueOf } from './editor-control.js';

/** A day, as the browser lets it be picked. */
export function dayField(drawn: DrawnField): TemplateResult {
  const { id, path, value, scene } = drawn;
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<input
        id=${id}
        part="field"
        type="date"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(wordsOf(value))}
        @change=${(event: Event) => scene.does.set(path, valueOf(event) || undefined)}
      />`,
  );
}

/** Names, one to a line; they are taken when somebody leaves the field, as a line is empty while it is begun. */
export function namesField(drawn: DrawnField): TemplateResult {
  const { id, path, value, scene } = drawn;
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<textarea
        id=${id}
        part="field"
        rows="4"
        dir="auto"
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${namesAsLines(value)}
        @change=${(event: Event) => scene.does.set(path, namesFromLines(valueOf(event), value))}
      ></textarea>`,
  );
}
