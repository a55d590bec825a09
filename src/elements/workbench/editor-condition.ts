import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { earlierQuestions, firstComparison } from '../../authoring/comparable.js';
import { conditionOf, conditionRows, type ConditionRows, type Join } from '../../authoring/condition-rows.js';
import type { JsonObject } from '../../authoring/draft.js';
import { conditionRow } from './editor-condition-row.js';
import { conditionText } from './editor-condition-text.js';
import { type DrawnField, fieldGroup, valueOf } from './editor-control.js';

const JOINS = { all: 'writeJoinAll', any: 'writeJoinAny' } as const;

/** What is said of a condition: of when something is shown, and of which answers fall into a band. */
const SAID = {
  showIf: { always: 'writeAlways', onlyIf: 'writeOnlyIf', remove: 'writeRemoveCondition' },
  when: { always: 'writeBandAlways', onlyIf: 'writeBandOnlyIf', remove: 'writeBandRemoveCondition' },
} as const;

/** When a question or a page is shown, or a band fits: comparisons with earlier answers; what no form can show is told in words and kept. */
export function conditionView(drawn: DrawnField): TemplateResult {
  const { path, value, id, scene } = drawn;
  const { words, does } = scene;
  const said = SAID[path.at(-1) === 'when' ? 'when' : 'showIf'];
  const standing = conditionRows(value);
  const always = html`<button
    type="button"
    id="${id}-none"
    aria-labelledby="${id}-none ${id}-legend"
    @click=${() => {
      does.set(path, undefined);
      does.focus(`${id}-add`);
    }}
  >
    ${words[said.remove]}
  </button>`;
  if (standing === null)
    return fieldGroup(
      drawn,
      html`<p class="hint">${words.writeNested}</p>
        <p>${words.writeSaid} ${conditionText(value, scene)}</p>
        ${always}`,
    );

  const questions = earlierQuestions(scene.draft, path.slice(0, -1));
  const put = (rows: readonly JsonObject[], join: Join = standing.join) => does.set(path, conditionOf({ join, rows }));
  const [last] = questions.slice(-1);
  const add =
    last === undefined
      ? html`<p class="hint">${words.writeNoEarlier}</p>`
      : html`<button
          type="button"
          id="${id}-add"
          aria-labelledby="${id}-add ${id}-legend"
          @click=${() => {
            put([...standing.rows, firstComparison(last, 'answered')]);
            does.focus(`${id}-${standing.rows.length}-question`);
          }}
        >
          ${standing.rows.length === 0 ? words.writeAddCondition : words.writeAnotherCondition}
        </button>`;
  return fieldGroup(
    drawn,
    html`<p>${standing.rows.length === 0 ? words[said.always] : words[said.onlyIf]}</p>
      ${standing.rows.length < 2 ? nothing : joinView(drawn, standing, put)}
      ${standing.rows.map((row, index) => conditionRow({ drawn, row, index, questions, put: (next) => put(next === null ? standing.rows.toSpliced(index, 1) : standing.rows.with(index, next)) }))}
      ${add}`,
  );
}

function joinView({ id, scene: { words } }: DrawnField, { join, rows }: ConditionRows, put: (rows: readonly JsonObject[], join: Join) => void): TemplateResult {
  return html`<div class="field">
    <label for="${id}-join">${words.writeJoin}</label>
    <select id="${id}-join" part="field" .value=${live(join)} @change=${(event: Event) => put(rows, valueOf(event) as Join)}>
      ${Object.entries(JOINS).map(([one, key]) => html`<option .value=${one} .selected=${one === join}>${words[key]}</option>`)}
    </select>
  </div>`;
}
