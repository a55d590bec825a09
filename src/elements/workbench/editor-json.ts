import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft, Json } from '../../authoring/draft.js';
import type { Path } from '../../authoring/path.js';
import { valueAt } from '../../authoring/value-at.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { valueOf } from './editor-control.js';
import type { EditorForm } from './editor-scene.js';

/** What is needed to write a question as JSON. */
export interface JsonScene {
  readonly draft: Draft;
  readonly words: AuthoringMessages;
  readonly errorPrefix: string;
  /** What somebody has written and not used yet; undefined where that is nothing. */
  readonly typed: string | undefined;
  readonly fault: { readonly words: string; readonly detail: string } | null;
  readonly type: (text: string | undefined) => void;
  readonly apply: (path: Path, text: string) => void;
}

/** A value as it is shown for writing. */
const writtenJson = (value: Json | undefined): string => JSON.stringify(value ?? {}, null, 2);

/** The question as JSON, for what has no field. What is written there waits until it is used. */
export function jsonView({ base, key }: EditorForm, { draft, words, errorPrefix, typed, fault, type, apply }: JsonScene): TemplateResult {
  const id = `${key}-json`;
  const text = typed ?? writtenJson(valueAt(draft, base));
  return html`<details class="file" ?open=${typed !== undefined}>
    <summary>${words.writeFile}</summary>
    <div class="inner">
      <label class="visually-hidden" for=${id}>${words.writeFile}</label>
      <p id="${id}-hint" class="hint">${words.writeFileHint}</p>
      <textarea
        id=${id}
        part="field"
        class="json"
        rows="12"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="${id}-hint${fault === null ? '' : ` ${id}-fault`}"
        aria-invalid=${fault !== null}
        .value=${live(text)}
        @input=${(event: Event) => type(valueOf(event))}
      ></textarea>
      ${
        fault === null
          ? nothing
          : html`<p id="${id}-fault" class="fault" part="error">
              <span class="visually-hidden">${errorPrefix}</span> ${fault.words} ${fault.detail === '' ? nothing : html`<span lang="en" dir="ltr">${fault.detail}</span>`}
            </p>`
      }
      <div class="buttons">
        <button type="button" id="${id}-apply" @click=${() => apply(base, text)}>${words.writeApply}</button>
        ${typed === undefined ? nothing : html`<button type="button" id="${id}-cancel" @click=${() => type(undefined)}>${words.writeCancel}</button>`}
      </div>
    </div>
  </details>`;
}
