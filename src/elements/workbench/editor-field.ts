import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listOf, wordsOf } from '../../authoring/draft.js';
import { type Field, nameOf } from '../../authoring/field.js';
import type { Path } from '../../authoring/path.js';
import { valueAt } from '../../authoring/value-at.js';
import { parseNumber } from '../../questions/parse-number.js';
import { formatPath } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import { conditionView } from './editor-condition.js';
import { around, controlId, type DrawnField, fieldGroup, valueOf } from './editor-control.js';
import { entriesView } from './editor-entries.js';
import { faultView } from './editor-fault.js';
import { followedView, rowView } from './editor-followed.js';
import { itemsView } from './editor-items.js';
import { dayField, namesField } from './editor-line-fields.js';
import { labelsView } from './editor-labels.js';
import { endsView, sharesView } from './editor-numbers.js';
import type { EditorForm, EditorScene } from './editor-scene.js';
import { wordsField } from './editor-words-field.js';

/** A line: an id, a number, or words that are the same in every language. */
function line(drawn: DrawnField, value: string, { input, change, mode }: { input?: (text: string) => void; change?: (text: string) => void; mode?: string }): TemplateResult {
  const { id, scene } = drawn;
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<input
        id=${id}
        part="field"
        type="text"
        dir="ltr"
        inputmode=${mode ?? nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(scene.shown(id, value))}
        @input=${(event: Event) => {
          scene.does.hold(id, { text: valueOf(event) });
          input?.(valueOf(event));
        }}
        @change=${(event: Event) => change?.(valueOf(event))}
      />`,
  );
}

function numberField(drawn: DrawnField, put = (value: number | undefined) => drawn.scene.does.set(drawn.path, value)): TemplateResult {
  const { value, id, scene } = drawn;
  const { does, language, words } = scene;
  return line(drawn, scene.written(value), {
    mode: 'decimal',
    input: (text) => {
      const number = text.trim() === '' ? undefined : parseNumber(text, language);
      if (number === null) does.hold(id, { text, fault: words.writeNotANumber, value: scene.written(value) });
      else put(number);
    },
  });
}

function flagField({ field, path, value, id, label, scene, problems }: DrawnField): TemplateResult {
  const { words, does } = scene;
  const hint = authoringWords(words, 'Hint', [nameOf(field)]);
  const otherwise = field.kind === 'flag' && field.otherwise === true;
  const describedBy = [hint === '' ? '' : `${id}-hint`, problems.length === 0 ? '' : `${id}-fault`].filter(Boolean).join(' ') || nothing;
  const toggle = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    does.set(path, checked === otherwise ? undefined : checked);
  };
  return html`<div class="field flag">
    <label class="tick"
      ><input
        id=${id}
        type="checkbox"
        aria-describedby=${describedBy}
        aria-invalid=${problems.length > 0}
        .checked=${live(typeof value === 'boolean' ? value : otherwise)}
        @change=${toggle}
      />
      <span>${label}</span></label
    >
    ${hint === '' ? nothing : html`<p id="${id}-hint" class="hint" part="hint">${hint}</p>`} ${faultView(`${id}-fault`, { typed: '', problems }, scene)}
  </div>`;
}

function pickField(drawn: DrawnField, { values, isNeeded = false }: { readonly values: readonly string[]; readonly isNeeded?: boolean }): TemplateResult {
  const { field, path, value, id, scene } = drawn;
  const offered = values.map((one) => ({ one, label: authoringWords(scene.words, 'One', [nameOf(field), one]) || one }));
  return around(
    drawn,
    (describedBy, isInvalid) =>
      html`<select
        id=${id}
        part="field"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(wordsOf(value))}
        @change=${(event: Event) => scene.does.set(path, valueOf(event) || undefined)}
      >
        ${(isNeeded && values.includes(wordsOf(value)) ? offered : [{ one: '', label: scene.words.writeChoose }, ...offered]).map(({ one, label }) => html`<option .value=${one} .selected=${one === wordsOf(value)}>${label}</option>`)}
      </select>`,
  );
}

const WAYS = { 'dont-know': 'writeWayDontKnow', 'no-answer': 'writeWayNoAnswer' } as const;

function waysField(drawn: DrawnField): TemplateResult {
  const { value, path, id, scene } = drawn;
  const allowed = listOf(value);
  const toggle = (way: string, isAllowed: boolean) => {
    const next = isAllowed ? [...allowed, way] : allowed.filter((one) => one !== way);
    scene.does.set(path, next.length === 0 ? undefined : next);
  };
  return fieldGroup(
    drawn,
    Object.entries(WAYS).map(
      ([way, key]) =>
        html`<label class="tick"
          ><input
            id="${id}-${way}"
            type="checkbox"
            .checked=${live(allowed.includes(way))}
            @change=${({ target }: Event) => toggle(way, (target as HTMLInputElement).checked)}
          /><span>${scene.words[key]}</span></label
        >`,
    ),
  );
}

/** How each kind of field is drawn. */
function control(drawn: DrawnField): TemplateResult | typeof nothing {
  const { field, path, value, form, scene } = drawn;
  switch (field.kind) {
    case 'words':
      return wordsField(drawn, field.isNeeded === true);
    case 'id':
      return line(drawn, wordsOf(value), { change: (text) => scene.does.rename(path, text.trim(), drawn.id) });
    case 'line':
      return line(drawn, wordsOf(value), { input: (text) => scene.does.set(path, text === '' ? undefined : text) });
    case 'number':
      return numberField(drawn);
    case 'flag':
      return flagField(drawn);
    case 'one-of':
      return pickField(drawn, field);
    case 'day':
      return dayField(drawn);
    case 'names':
      return namesField(drawn);
    case 'ways':
      return waysField(drawn);
    case 'group':
      return fieldGroup(drawn, fieldViews(field.fields, path, form, scene));
    case 'labels':
      return labelsView(drawn);
    case 'condition':
      return conditionView(drawn);
    case 'entries':
      return entriesView(drawn, field, fieldViews);
    case 'items':
      return itemsView(drawn);
    case 'ends':
      return endsView(drawn, numberField);
    case 'followed':
      return followedView(drawn);
    case 'row':
      return rowView(drawn);
    case 'shares':
      return sharesView(drawn, numberField);
  }
}

function fieldView(field: Field, around: Path, form: EditorForm, scene: EditorScene): TemplateResult | typeof nothing {
  const path = [...around, field.key];
  const id = controlId(form, path);
  const value = valueAt(scene.draft, path);
  const current = field.kind === 'number' ? scene.written(value) : wordsOf(value);
  const label = authoringWords(scene.words, 'Field', [nameOf(field)]);
  return control({ field, path, value, id, label, form, scene, problems: scene.problems.get(formatPath(path)) ?? [], typed: scene.typingFault(id, current) });
}

/** Fields in their order; those that few need are behind “more settings”, which opens where something is wrong in it, and does not close when that is mended. */
export function fieldViews(fields: readonly Field[], around: Path, form: EditorForm, scene: EditorScene): TemplateResult {
  const rare = fields.filter(({ isRare }) => isRare);
  const isWrong = rare.some(({ key }) => [...scene.problems.keys()].some((place) => place.startsWith(formatPath([...around, key]))));
  return html`${fields.filter(({ isRare }) => !isRare).map((field) => fieldView(field, around, form, scene))}
  ${
    rare.length === 0
      ? nothing
      : html`<details class="rare" ?open=${isWrong || noChange}>
          <summary>${scene.words.writeMoreSettings}</summary>
          <div class="inner">${rare.map((field) => fieldView(field, around, form, scene))}</div>
        </details>`
  }`;
}
