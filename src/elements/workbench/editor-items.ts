import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countable, hasEnds, ruleOf, SCORE_RULES, type ScoreRule, withItem, withReversed, withRule } from '../../authoring/countable.js';
import { listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import type { QuestionPlace } from '../../authoring/places-of.js';
import { valueAt } from '../../authoring/value-at.js';
import { authoringWords } from './authoring-words.js';
import { type DrawnField, fieldGroup, valueOf } from './editor-control.js';
import { questionName } from './editor-question-name.js';

/** A question that a score can count: whether it does, and whether it turns the answer round. */
interface DrawnItem {
  readonly id: string;
  readonly place: QuestionPlace | undefined;
}

/** How a score is counted, the questions that it counts, and which of them are turned round. */
export function itemsView(drawn: DrawnField): TemplateResult {
  const { path, id, scene } = drawn;
  const { words, does, draft } = scene;
  const at = path.slice(0, -1);
  const score = objectOf(valueAt(draft, at));
  const rule = ruleOf(score);
  const [items, reversed] = [listOf(score[rule]).map(wordsOf), listOf(score['reverse']).map(wordsOf)];
  const places = countable(draft);
  const strangers = [...new Set([...items, ...reversed])].filter((one) => !places.some((place) => place.id === one));
  const offered: readonly DrawnItem[] = [...places.map((place) => ({ id: place.id, place })), ...strangers.map((one) => ({ id: one, place: undefined }))];
  const item = ({ id: question, place }: DrawnItem, index: number) => {
    const own = `${id}-${index}`;
    const isIn = items.includes(question);
    const isTurned = reversed.includes(question);
    const mayTurn = isTurned || (isIn && rule !== 'classify' && place !== undefined && hasEnds(place));
    return html`<li>
      <label class="tick"
        ><input id=${own} type="checkbox" .checked=${live(isIn)} @change=${(event: Event) => does.set(at, withItem(score, question, isChecked(event)))} />
        <span id="${own}-name" dir="auto">${place === undefined ? words.writeUnknownQuestion(question) : questionName(place, scene)}</span></label
      >
      ${
        mayTurn
          ? html`<label class="tick turned"
              ><input
                id="${own}-turned"
                type="checkbox"
                aria-describedby="${own}-name"
                .checked=${live(isTurned)}
                @change=${(event: Event) => does.set(at, withReversed(score, question, isChecked(event)))}
              />
              <span>${words.writeTurned}</span></label
            >`
          : nothing
      }
    </li>`;
  };
  return fieldGroup(
    drawn,
    html`<div class="field one-of">
        <label for="${id}-rule">${words.writeRule}</label>
        <select id="${id}-rule" part="field" .value=${live(rule)} @change=${(event: Event) => does.set(at, withRule(score, valueOf(event) as ScoreRule))}>
          ${SCORE_RULES.map((one) => html`<option .value=${one} .selected=${one === rule}>${authoringWords(words, 'One', ['scoreRule', one])}</option>`)}
        </select>
      </div>
      ${
        offered.length === 0
          ? html`<p class="hint">${words.writeNoneToCount}</p>`
          : html`<ul class="items">
              ${offered.map(item)}
            </ul>`
      }`,
  );
}

const isChecked = ({ target }: Event) => (target as HTMLInputElement).checked;
