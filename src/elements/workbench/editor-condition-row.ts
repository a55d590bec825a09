import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { answerValues, type AnswerValue, comparisonsFor, firstComparison } from '../../authoring/comparable.js';
import { type ComparisonName, comparisonOf } from '../../authoring/condition-rows.js';
import { type Json, type JsonObject, listOf, wordsOf } from '../../authoring/draft.js';
import type { QuestionPlace } from '../../authoring/places-of.js';
import { parseNumber } from '../../questions/parse-number.js';
import { authoringWords } from './authoring-words.js';
import { valueInWords } from './editor-condition-text.js';
import { type DrawnField, valueOf } from './editor-control.js';
import { cut, questionName } from './editor-question-name.js';
import type { EditorScene } from './editor-scene.js';

/** What a row of a condition is drawn with. */
export interface DrawnRow {
  readonly drawn: DrawnField;
  readonly row: JsonObject;
  readonly index: number;
  readonly questions: readonly QuestionPlace[];
  /** Puts another comparison in its place; null takes it away. */
  readonly put: (row: JsonObject | null) => void;
}

/** A comparison as it is picked: whether an answer was given stands twice, once for each. */
type Picked = ComparisonName | 'unanswered';

const pickedOf = (row: JsonObject): Picked => {
  const name = comparisonOf(row)!;
  return name === 'answered' && row['answered'] === false ? 'unanswered' : name;
};

const valueName = ({ value, text }: AnswerValue, scene: EditorScene) => {
  const { words } = scene.read(text);
  const own = typeof value === 'number' ? scene.number(value) : wordsOf(value);
  return words === '' ? own : typeof value === 'number' ? `${own} – ${cut(words)}` : cut(words);
};

function list(
  id: string,
  label: string,
  { value, options }: { value: string; options: readonly (readonly [value: string, words: string])[] },
  put: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} part="field" .value=${live(value)} @change=${(event: Event) => put(valueOf(event))}>
      ${options.map(([one, words]) => html`<option .value=${one} .selected=${one === value} dir="auto">${words}</option>`)}
    </select>
  </div>`;
}

/** One comparison with an earlier answer, and a way to take it away. */
export function conditionRow({ drawn, row, index, questions, put }: DrawnRow): TemplateResult {
  const { id: around, scene } = drawn;
  const { words } = scene;
  const id = `${around}-${index}`;
  const asked = wordsOf(row['question']);
  const place = questions.find((one) => one.id === asked);
  const picked = pickedOf(row);
  const possible: readonly Picked[] = (place === undefined ? [] : comparisonsFor(place)).flatMap((name): Picked[] => (name === 'answered' ? [name, 'unanswered'] : [name]));
  const names = possible.includes(picked) ? possible : [...possible, picked];
  const questionsOffered = questions.map((one) => [one.id, questionName(one, scene)] as const);
  const pick = (name: string) => {
    if (place !== undefined) put(name === 'unanswered' ? { question: asked, answered: false } : keepValue(row, firstComparison(place, name as ComparisonName)));
  };
  return html`<fieldset class="entry" id=${id}>
    <legend id="${id}-name">${words.writeCondition(scene.number(index + 1))}</legend>
    <div class="row">
      ${list(
        `${id}-question`,
        words.writeAsked,
        { value: asked, options: place === undefined ? [[asked, words.writeUnknownQuestion(asked)], ...questionsOffered] : questionsOffered },
        (next) =>
          put(
            firstComparison(
              questions.find((one) => one.id === next)!,
              'answered',
            ),
          ),
      )}
      ${list(`${id}-compared`, words.writeCompared, { value: picked, options: names.map((name) => [name, authoringWords(words, 'Compare', [name])]) }, pick)}
      ${valueView({ drawn, row, place, id, put })}
    </div>
    <div class="buttons">
      <button
        type="button"
        id="${id}-remove"
        aria-labelledby="${id}-remove ${id}-name"
        @click=${() => {
          put(null);
          scene.does.focus(`${around}-add`);
        }}
      >
        ${words.writeRemove}
      </button>
    </div>
  </fieldset>`;
}

/** The new comparison with the value of the old one, where both compare with one value. */
function keepValue(old: JsonObject, next: JsonObject): JsonObject {
  const [from, to] = [comparisonOf(old)!, comparisonOf(next)!];
  const isSingle = (name: ComparisonName) => !['in', 'answered'].includes(name);
  return isSingle(from) && isSingle(to) && typeof old[from] === typeof next[to] ? { ...next, [to]: old[from]! } : next;
}

interface DrawnValue {
  readonly drawn: DrawnField;
  readonly row: JsonObject;
  readonly place: QuestionPlace | undefined;
  readonly id: string;
  readonly put: (row: JsonObject) => void;
}

function valueView({ drawn, row, place, id, put }: DrawnValue): TemplateResult | typeof nothing {
  const { scene } = drawn;
  const { words } = scene;
  const name = comparisonOf(row)!;
  if (name === 'answered') return nothing;
  const offered = place === undefined ? null : answerValues(place);
  const value = row[name]!;
  if (name === 'in') return severalView({ drawn, row, place, id, put }, offered ?? []);
  const set = (next: Json) => put({ ...row, [name]: next });
  if (offered === null) return typeof value === 'number' ? numberView(id, value, scene, set) : html`<p>${words.writeUnknownValue(valueInWords(value))}</p>`;
  const isOffered = offered.some((one) => one.value === value);
  const options = offered.map((one, index) => [String(index), valueName(one, scene)] as const);
  return list(
    `${id}-value`,
    words.writeValue,
    {
      value: isOffered ? String(offered.findIndex((one) => one.value === value)) : '',
      options: isOffered ? options : [['', words.writeUnknownValue(valueInWords(value))], ...options],
    },
    (index) => index !== '' && set(offered[Number(index)]!.value),
  );
}

function numberView(id: string, value: number, scene: EditorScene, set: (value: number) => void): TemplateResult {
  const own = `${id}-value`;
  const written = new Intl.NumberFormat(scene.language, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
  const fault = scene.typingFault(own, written);
  return html`<div class="field number">
    <label for=${own}>${scene.words.writeValue}</label>
    <input
      id=${own}
      part="field"
      type="text"
      inputmode="decimal"
      dir="ltr"
      autocomplete="off"
      aria-describedby=${fault === '' ? nothing : `${own}-fault`}
      aria-invalid=${fault !== ''}
      .value=${live(scene.shown(own, written))}
      @input=${(event: Event) => {
        const text = valueOf(event);
        const number = parseNumber(text, scene.language);
        scene.does.hold(own, { text, fault: number === null ? scene.words.writeNotANumber : '', value: written });
        if (number !== null) set(number);
      }}
    />
    ${fault === '' ? nothing : html`<p id="${own}-fault" class="fault" part="error"><span class="visually-hidden">${scene.words.errorPrefix}</span> ${fault}</p>`}
  </div>`;
}

/** Several values, any of which holds; the last one stays, as none would hold for nobody. */
function severalView({ drawn: { scene }, row, id, put }: DrawnValue, offered: readonly AnswerValue[]): TemplateResult {
  const chosen = listOf(row['in']);
  const all = [...offered, ...chosen.filter((value) => !offered.some((one) => one.value === value)).map((value) => ({ value, text: {} }))];
  const toggle = (value: Json, isChosen: boolean) => {
    const next = all.map((one) => one.value).filter((one) => (one === value ? isChosen : chosen.includes(one)));
    put({ ...row, in: next.length === 0 ? [value] : next });
  };
  return html`<fieldset class="group" id="${id}-values">
    <legend>${scene.words.writeValue}</legend>
    ${all.map(
      (one, index) =>
        html`<label class="tick"
          ><input
            id="${id}-value-${index}"
            type="checkbox"
            .checked=${live(chosen.includes(one.value))}
            @change=${({ target }: Event) => toggle(one.value, (target as HTMLInputElement).checked)}
          /><span dir="auto">${valueName(one, scene)}</span></label
        >`,
    )}
  </fieldset>`;
}
