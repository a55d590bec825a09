import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../authoring/draft.js';
import { type Field, nameOf } from '../../authoring/field.js';
import type { Path } from '../../authoring/path.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import { faultView } from './editor-fault.js';
import type { EditorForm, EditorScene } from './editor-scene.js';

/** What a field is drawn with. */
export interface DrawnField {
  readonly field: Field;
  readonly path: Path;
  readonly value: Json | undefined;
  /** The id of its control, which no other has. */
  readonly id: string;
  readonly label: string;
  readonly form: EditorForm;
  readonly scene: EditorScene;
  readonly problems: readonly ProblemAt[];
  /** What is wrong with what was typed. */
  readonly typed: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in the control that an event comes from. */
export const valueOf = ({ target }: Event) => (target as Control).value;

/** The id of the control of a place in a form. */
export const controlId = ({ base, key }: EditorForm, path: Path): string => [key, ...path.slice(base.length)].join('.');

/** A field of its own with its label, help and problems. */
export function around(
  drawn: DrawnField,
  control: (describedBy: string | typeof nothing, isInvalid: boolean) => TemplateResult,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { field, id, label, scene, problems, typed } = drawn;
  const hint = authoringWords(scene.words, 'Hint', [nameOf(field)]);
  const isInvalid = typed !== '' || problems.length > 0;
  const describedBy = [hint === '' ? '' : `${id}-hint`, more === nothing ? '' : `${id}-more`, isInvalid ? `${id}-fault` : ''].filter(Boolean).join(' ') || nothing;
  return html`<div class="field ${field.kind}">
    <label for=${id}>${label}</label>
    ${hint === '' ? nothing : html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>`} ${more} ${control(describedBy, isInvalid)}
    ${faultView(`${id}-fault`, { typed, problems }, scene)}
  </div>`;
}

/** Several controls under one heading. */
export function fieldGroup({ field, id, label, scene, problems }: DrawnField, content: unknown): TemplateResult {
  const hint = authoringWords(scene.words, 'Hint', [nameOf(field)]);
  const describedBy = [hint === '' ? '' : `${id}-hint`, problems.length === 0 ? '' : `${id}-fault`].filter(Boolean).join(' ') || nothing;
  return html`<fieldset class="group ${field.kind}" id=${id} tabindex="-1" aria-describedby=${describedBy}>
    <legend id="${id}-legend">${label}</legend>
    ${hint === '' ? nothing : html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>`} ${faultView(`${id}-fault`, { typed: '', problems }, scene)} ${content}
  </fieldset>`;
}
