import { html, type TemplateResult } from 'lit';
import { weighted } from '../../authoring/countable.js';
import { type Json, listOf, objectOf } from '../../authoring/draft.js';
import { valueAt } from '../../authoring/value-at.js';
import { formatPath } from '../../validation/problem-at.js';
import { type DrawnField, fieldGroup } from './editor-control.js';

/** Draws a field for a number. */
type NumberField = (drawn: DrawnField, put?: (value: number | undefined) => void) => TemplateResult;

/** A field within a group, with what is wrong with it. */
const inner = (drawn: DrawnField, key: string | number, { label, id, value }: { readonly label: string; readonly id: string; readonly value: Json | undefined }): DrawnField => {
  const path = [...drawn.path, key];
  const { scene } = drawn;
  return {
    ...drawn,
    field: { key: String(key), kind: 'number', name: 'number' },
    path,
    value,
    id,
    label,
    problems: scene.problems.get(formatPath(path)) ?? [],
    typed: scene.typingFault(id, scene.written(value)),
  };
};

/** Two numbers under one key: where something begins and ends. */
export function endsView(drawn: DrawnField, numberField: NumberField): TemplateResult {
  const { id, path, value, scene } = drawn;
  const { words, does } = scene;
  const ends = [listOf(value)[0], listOf(value)[1]];
  const put = (index: number, number: number | undefined) => {
    const next = ends.with(index, number).map((end) => end ?? null);
    does.set(path, next.every((end) => end === null) ? undefined : next);
  };
  return fieldGroup(
    drawn,
    html`<div class="row">
      ${[words.writeLowEnd, words.writeHighEnd].map((label, index) => numberField(inner(drawn, index, { label, id: `${id}.${index}`, value: ends[index] }), (number) => put(index, number)))}
    </div>`,
  );
}

/** Names with their shares of the population. */
export function sharesView(drawn: DrawnField, numberField: NumberField): TemplateResult {
  const { id, value, scene } = drawn;
  const names = weighted(scene.draft);
  const isPicked = valueAt(scene.draft, [...drawn.path.slice(0, -1), 'by']) !== undefined;
  if (names.length === 0) return fieldGroup(drawn, html`<p class="hint">${isPicked ? scene.words.writeNoNames : scene.words.writeNoWeights}</p>`);
  return fieldGroup(
    drawn,
    html`<div class="labels">${names.map((name, index) => numberField(inner(drawn, name, { label: name, id: `${id}-${index}`, value: objectOf(value)[name] })))}</div>`,
  );
}
