import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf, isQuestionType } from '../../authoring/fields-of.js';
import type { QuestionPlace } from '../../authoring/places-of.js';
import { formatPath } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import { chevron } from './editor-chevron.js';
import { faultView } from './editor-fault.js';
import { fieldViews } from './editor-field.js';
import { jsonView, type JsonScene } from './editor-json.js';
import { type Part, partButtons } from './editor-part.js';
import type { EditorScene, PartDeeds } from './editor-scene.js';

/** A question in the list, closed or open. */
export interface ListedQuestion {
  readonly place: QuestionPlace;
  readonly part: Part;
  /** Its number in the survey. */
  readonly number: number;
  readonly problems: number;
  readonly isOpen: boolean;
  readonly deeds: PartDeeds;
  readonly json: JsonScene;
}

const typeName = (type: string, { words }: EditorScene) => (isQuestionType(type) ? authoringWords(words, 'Type', [type]) : words.writeUnknownType);

function formView({ place, part, deeds, json }: ListedQuestion, scene: EditorScene): TemplateResult {
  const { words } = scene;
  const form = { base: place.path, key: part.key };
  const about = isQuestionType(place.type) ? authoringWords(words, 'About', [place.type]) : words.writeUnknownTypeHint;
  return html`<div class="form" id="${part.key}-form" role="group" aria-labelledby=${part.named}>
    <p class="hint">${about}</p>
    ${faultView(`${part.key}-fault`, { typed: '', problems: scene.problems.get(formatPath(place.path)) ?? [] }, scene)} ${fieldViews(fieldsOf(place.type), place.path, form, scene)}
    ${jsonView(form, json)} ${partButtons(part, deeds, words)}
  </div>`;
}

/** A question in the list: its number, words and type, how much is wrong with it, and its form where it is open. */
export function questionView(listed: ListedQuestion, scene: EditorScene): TemplateResult {
  const { place, part, number, problems, isOpen, deeds } = listed;
  const { words } = scene;
  const own = scene.read(place.question['text']);
  return html`<li class="question ${isOpen ? 'open' : ''}">
    <h4>
      <button type="button" class="head" id=${part.named} aria-expanded=${isOpen} aria-controls=${isOpen ? `${part.key}-form` : nothing} @click=${deeds.toggle}>
        ${chevron()} <span class="number">${scene.number(number)}.</span>
        ${own.words === '' ? html`<span class="empty">${words.writeNoWords}</span>` : html`<span class="own" lang=${own.language} dir="auto">${own.words}</span>`}
        ${problems === 0 ? nothing : html`<strong class="count">${words.writeProblems(scene.number(problems), scene.plural(problems))}</strong>`}
      </button>
    </h4>
    <p class="facts"><span>${typeName(place.type, scene)}</span> <bdi class="id" translate="no">${place.id}</bdi></p>
    ${isOpen ? formView(listed, scene) : nothing}
  </li>`;
}
