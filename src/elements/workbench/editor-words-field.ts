import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { objectOf } from '../../authoring/draft.js';
import { wordsIn } from '../../authoring/texts-of.js';
import { directionOf } from '../../text/direction.js';
import { around, type DrawnField, valueOf } from './editor-control.js';

/** Words in the language that is being written, beside those of another language where this one has none. */
export function wordsField(drawn: DrawnField, isNeeded: boolean): TemplateResult {
  const { path, value, id, scene } = drawn;
  const { writing, does } = scene;
  const text = objectOf(value);
  const own = wordsIn(text, writing);
  const other = own === '' ? scene.read(text) : { words: '', language: '' };
  const beside =
    other.words === ''
      ? nothing
      : html`<p id="${id}-more" class="hint">${scene.words.writeInOther(scene.languageName(other.language))} <span lang=${other.language} dir="auto">${other.words}</span></p>`;
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<textarea
        id=${id}
        part="field"
        rows="1"
        maxlength="4000"
        lang=${writing}
        dir=${own === '' ? directionOf(writing) : 'auto'}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(scene.shown(id, own))}
        @input=${(event: Event) => {
          does.hold(id, { text: valueOf(event) });
          does.write(path, isNeeded, valueOf(event));
        }}
        @change=${() => does.written(path)}
      ></textarea>`,
    beside,
  );
}
