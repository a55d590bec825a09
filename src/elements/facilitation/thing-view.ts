import { html, nothing, type TemplateResult } from 'lit';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import type { Thing } from './board-things.js';
import { opener, placeOf } from './pieces.js';
import { quoted } from './quoted.js';
import { type Direct, type Possible, possibleActs } from './possible-acts.js';
import { formView } from './form-view.js';
import type { Scene } from './scene.js';

/** What can be done → the key of the words on its button. */
const LABELS = {
  hide: 'leadHide',
  redact: 'leadRedact',
  merge: 'leadMerge',
  price: 'leadPrice',
  choose: 'leadChoose',
  categorise: 'leadCategorise',
  became: 'leadBecame',
  show: 'leadShow',
  part: 'leadPart',
  unchoose: 'leadUnchoose',
  unprice: 'leadUnprice',
} as const satisfies Record<Possible, keyof FacilitationMessages>;

const DIRECT: readonly string[] = ['show', 'part', 'unchoose', 'unprice'] satisfies readonly Direct[];
const isDirect = (act: Possible): act is Direct => DIRECT.includes(act);

/** The buttons for what can be done with something, or the form that one of them has opened. */
function buttonsFor(id: string, possible: readonly Possible[], scene: Scene): TemplateResult {
  const { words, open, does, isBusy } = scene;
  if (open?.ref.about === id && (possible as readonly string[]).includes(open.ref.kind)) return formView(open, scene);
  const button = (act: Possible) =>
    isDirect(act)
      ? html`<button
          type="button"
          class=${act}
          aria-disabled=${isBusy}
          id="do-${act}-${id}"
          aria-labelledby="do-${act}-${id} text-${id}"
          @click=${() => does.act({ act, card: id })}
        >
          ${words[LABELS[act]]}
        </button>`
      : opener({ kind: act, about: id }, words[act === 'price' && possible.includes('unprice') ? 'leadReprice' : LABELS[act]], scene, { about: `text-${id}` });
  return html`<div class="buttons">${possible.map(button)}</div>`;
}

/** Something that was written, with what is known of it and what can be done with it. */
export function thingView(thing: Thing, facts: readonly unknown[], scene: Scene, under: unknown = nothing): TemplateResult {
  const { id, text, language, raw } = thing;
  const { words, board, open } = scene;
  const possible = possibleActs(board, id);
  const isOpen = open?.ref.about === id && (possible as readonly string[]).includes(open.ref.kind);
  const said = facts.filter((fact) => fact !== nothing && fact !== '');
  return html`<li id=${placeOf(id)} class="thing" part="card">
    ${scene.noteAt(placeOf(id))}
    <p class="text" id="text-${id}" lang=${language} dir="auto">${text}</p>
    ${raw === undefined ? nothing : html`<p class="raw">${words.leadRaw} ${quoted({ text: raw, language })}</p>`}
    ${
      said.length === 0
        ? nothing
        : html`<ul class="facts">
            ${said.map((fact) => html`<li>${fact}</li>`)}
          </ul>`
    }
    <details class="acts" ?open=${isOpen}>
      <summary>${words.leadActs}<span class="visually-hidden" lang=${language} dir="auto">${` ${text}`}</span></summary>
      ${buttonsFor(id, possible, scene)}
    </details>
    ${under}
  </li>`;
}
