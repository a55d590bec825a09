import { html, nothing, type TemplateResult } from 'lit';
import { asksOf, type PhasePlace } from '../../authoring/board/board-asks.js';
import { PHASE_FIELDS } from '../../authoring/board/board-fields.js';
import { formatPath } from '../../validation/problem-at.js';
import { chevron } from './editor-chevron.js';
import { faultView } from './editor-fault.js';
import { fieldViews } from './editor-field.js';
import { type Part, partButtons } from './editor-part.js';
import type { PartDeeds } from './editor-scene.js';
import { askView } from './meeting-ask.js';
import { KIND_WORDS, kindName, type MeetingScene } from './meeting-scene.js';

/** A step in the list, closed or open. */
export interface ListedStep {
  readonly place: PhasePlace;
  readonly part: Part;
  readonly number: number;
  readonly problems: number;
  readonly isOpen: boolean;
  readonly deeds: Pick<PartDeeds, 'toggle' | 'move' | 'remove'>;
}

function formView({ place, part, deeds }: ListedStep, scene: MeetingScene): TemplateResult {
  const { words, draft, problems } = scene;
  return html`<div class="form" id="${part.key}-form" role="group" aria-labelledby=${part.named}>
    ${place.kind === '' ? nothing : html`<p class="hint">${words[KIND_WORDS[place.kind][1]]}</p>`}
    ${faultView(`${part.key}-fault`, { typed: '', problems: problems.get(formatPath(place.path)) ?? [] }, scene)}
    ${asksOf(draft, place).map((ask) => askView(ask, part.key, scene))} ${fieldViews(PHASE_FIELDS, place.path, { base: place.path, key: part.key }, scene)}
    ${partButtons(part, deeds, words)}
  </div>`;
}

/** A step of a meeting in the list: its number, what it is called, how much is wrong with it, and its form where it is open. */
export function stepView(listed: ListedStep, scene: MeetingScene): TemplateResult {
  const { place, part, number, problems, isOpen, deeds } = listed;
  const { words } = scene;
  const title = scene.read(place.title);
  const kind = kindName(place.kind, words);
  return html`<li class="question ${isOpen ? 'open' : ''}" part="step">
    <h4>
      <button type="button" class="head" id=${part.named} aria-expanded=${isOpen} aria-controls=${isOpen ? `${part.key}-form` : nothing} @click=${deeds.toggle}>
        ${chevron()} <span class="number">${scene.number(number)}.</span>
        ${title.words === '' ? html`<span class="own">${kind}</span>` : html`<span class="own" lang=${title.language} dir="auto">${title.words}</span>`}
        ${problems === 0 ? nothing : html`<strong class="count">${words.writeProblems(scene.number(problems), scene.plural(problems))}</strong>`}
      </button>
    </h4>
    <p class="facts">${title.words === '' ? nothing : html`<span>${kind}</span>`} <bdi class="id" translate="no">${place.id}</bdi></p>
    ${isOpen ? formView(listed, scene) : nothing}
  </li>`;
}
