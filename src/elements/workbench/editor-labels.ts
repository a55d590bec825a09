import { html, nothing, type TemplateResult } from 'lit';
import { objectOf } from '../../authoring/draft.js';
import { valueAt } from '../../authoring/value-at.js';
import { formatPath } from '../../validation/problem-at.js';
import { controlId, type DrawnField, fieldGroup } from './editor-control.js';
import { wordsField } from './editor-words-field.js';

/** Most values that each have a field for their words. */
const MOST = 11;

/** The values that have a field: all where they are few, else the ends; and those that have words, even outside the range. */
function valuesWithField({ min, max }: { readonly min?: unknown; readonly max?: unknown }, labels: readonly string[]): string[] {
  const ends = typeof min === 'number' && typeof max === 'number' && Number.isInteger(min) && max > min ? [min, max] : [];
  const [low = 0, high = 0] = ends;
  const all = ends.length === 2 && high - low < MOST ? Array.from({ length: high - low + 1 }, (_, step) => low + step) : ends;
  return [...new Set([...all.map(String), ...labels])].toSorted((a, b) => Number(a) - Number(b));
}

/** The words for single values of a scale, a field for each. */
export function labelsView(drawn: DrawnField): TemplateResult {
  const { path, form, scene, value } = drawn;
  const range = objectOf(valueAt(scene.draft, path.slice(0, -1)));
  const labels = objectOf(value);
  const values = valuesWithField(range, Object.keys(labels));
  const isCut = typeof range['min'] === 'number' && typeof range['max'] === 'number' && range['max'] - range['min'] >= MOST;
  return fieldGroup(
    drawn,
    html`${isCut ? html`<p class="hint">${scene.words.writeManyValues}</p>` : nothing}
      <div class="labels">
        ${values.map((one) => {
          const place = [...path, one];
          return wordsField(
            {
              ...drawn,
              field: { key: one, kind: 'words', name: 'label' },
              path: place,
              value: labels[one],
              id: controlId(form, place),
              label: scene.words.writeLabel(scene.number(Number(one))),
              problems: scene.problems.get(formatPath(place)) ?? [],
              typed: '',
            },
            false,
          );
        })}
      </div>`,
  );
}
