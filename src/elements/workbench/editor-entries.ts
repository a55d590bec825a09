import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../../authoring/draft.js';
import type { EntriesKind, Field } from '../../authoring/field.js';
import { isWithin, parsePath, type Path } from '../../authoring/path.js';
import { valueAt } from '../../authoring/value-at.js';
import { formatPath } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import { controlId, type DrawnField, fieldGroup } from './editor-control.js';
import { faultView } from './editor-fault.js';
import { noteAt } from './editor-note.js';
import type { EditorForm, EditorScene } from './editor-scene.js';

type EntriesField = Field & EntriesKind;
type FieldViews = (fields: readonly Field[], around: Path, form: EditorForm, scene: EditorScene) => TemplateResult;

/** A list of options, rows or areas: each with its fields and ways to move or remove it, and a way to add one more. */
export function entriesView(drawn: DrawnField, field: EntriesField, fields: FieldViews): TemplateResult {
  const { path, form, scene, value, id } = drawn;
  const { words, does, number } = scene;
  const count = listOf(value).length;
  const ends = { id, isNeeded: field.isNeeded === true, words: field.words ?? 'text' };
  const entry = (index: number) => {
    const place = [...path, index];
    const own = controlId(form, place);
    const named = authoringWords(words, 'Entry', [field.stem], [number(index + 1)]);
    const button = (deed: string, label: string, isPossible: boolean, press: () => void) =>
      html`<button type="button" id="${own}-${deed}" aria-disabled=${!isPossible} aria-labelledby="${own}-${deed} ${own}-name" @click=${() => isPossible && press()}>
        ${label}
      </button>`;
    const content = html`${faultView(`${own}-fault`, { typed: '', problems: scene.problems.get(formatPath(place)) ?? [] }, scene)} ${fields(field.fields, place, form, scene)}
      <div class="buttons">
        ${button('up', words.writeUp, index > 0, () => does.moveEntry(place, -1, ends))} ${button('down', words.writeDown, index < count - 1, () => does.moveEntry(place, 1, ends))}
        ${button('remove', words.writeRemove, true, () => does.removeEntry(place, ends))}
      </div>`;
    return html`<li>
      ${
        field.isFolded === true
          ? foldedEntry({ id: own, named, title: scene.read(valueAt(scene.draft, [...place, ends.words])), isWrong: isWrongIn(place, scene), content }, scene)
          : html`<fieldset class="entry" id=${own}>
              <legend id="${own}-name">${named}</legend>
              ${content}
            </fieldset>`
      }
    </li>`;
  };
  return fieldGroup(
    drawn,
    html`${noteAt(formatPath(path), scene)}
      ${
        count === 0
          ? nothing
          : html`<ol class="entries">
              ${listOf(value).map((_, index) => entry(index))}
            </ol>`
      } <button type="button" id="${id}-add" aria-labelledby="${id}-add ${id}-legend" @click=${() => does.addEntry(path, field, ends)}>${words.writeAddEntry}</button>`,
  );
}

/** Whether anything is wrong in what stands at a place. */
const isWrongIn = (place: Path, { problems }: EditorScene): boolean => [...problems.keys()].some((at) => isWithin(parsePath(at), place));

interface FoldedEntry {
  readonly id: string;
  readonly named: string;
  readonly title: { readonly words: string; readonly language: string };
  readonly isWrong: boolean;
  readonly content: TemplateResult;
}

/** An entry that is folded away until somebody opens it, under its number and its own words. */
function foldedEntry({ id, named, title, isWrong, content }: FoldedEntry, { words }: EditorScene): TemplateResult {
  return html`<details class="folded">
    <summary>
      <span id="${id}-name">${named}${title.words === '' ? nothing : html`: <span lang=${title.language} dir="auto">${title.words}</span>`}</span>
      ${isWrong ? html`<strong class="count">${words.writeWrong}</strong>` : nothing}
    </summary>
    <div class="entry" role="group" id=${id} aria-labelledby="${id}-name">${content}</div>
  </details>`;
}
