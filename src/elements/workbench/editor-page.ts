import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PAGE_FIELDS } from '../../authoring/page-fields.js';
import type { PagePlace } from '../../authoring/places-of.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { formatPath } from '../../validation/problem-at.js';
import { faultView } from './editor-fault.js';
import { fieldViews } from './editor-field.js';
import { noteAt } from './editor-note.js';
import { type Part, partButtons } from './editor-part.js';
import { type ListedQuestion, questionView } from './editor-question.js';
import type { EditorScene, PartDeeds } from './editor-scene.js';
import { typesView } from './editor-types.js';

/** A page in the editor, with its questions. */
export interface ListedPage {
  readonly place: PagePlace;
  readonly part: Part;
  /** Its number among the pages. */
  readonly number: number;
  readonly questions: readonly ListedQuestion[];
  /** Whether somebody is choosing what kind of question is added here. */
  readonly isAdding: boolean;
  readonly deeds: Pick<PartDeeds, 'move' | 'copy' | 'remove'>;
  readonly adds: { readonly begin: () => void; readonly choose: (type: QuestionTypeName) => void; readonly cancel: () => void };
}

/** Title, introduction and condition of a page, and what can be done with it; questions at the top level have none of this. */
function settings({ place, part, number, deeds }: ListedPage, scene: EditorScene): TemplateResult | typeof nothing {
  if (place.path === null) return nothing;
  const form = { base: place.path, key: part.key };
  return html`<details class="settings">
    <summary id="${part.key}-settings">${scene.words.writePageSettings(scene.number(number))}</summary>
    <div class="inner" id="${part.key}-form" role="group" aria-labelledby=${part.named}>
      ${fieldViews(PAGE_FIELDS, place.path, form, scene)} ${partButtons(part, deeds, scene.words)}
    </div>
  </details>`;
}

/** A page with its questions in their order, and a way to add one. */
export function pageView(listed: ListedPage, scene: EditorScene): TemplateResult {
  const { place, part, number, questions, isAdding, adds } = listed;
  const { words } = scene;
  const title = scene.read(place.page['title']);
  const item = (question: ListedQuestion, index: number) => html`${noted(index)} ${questionView(question, scene)}`;
  const noted = (index: number) => {
    const note = noteAt(formatPath([...place.list, index]), scene);
    return note === nothing ? nothing : html`<li class="noted">${note}</li>`;
  };
  return html`<section class="page" aria-labelledby=${part.named} part="page">
    <h3 id=${part.named} tabindex="-1">
      ${words.writePage(scene.number(number))}${title.words === '' ? nothing : html`: <span lang=${title.language} dir="auto">${title.words}</span>`}
    </h3>
    ${faultView(`${part.key}-fault`, { typed: '', problems: scene.problems.get(formatPath(place.path ?? place.list)) ?? [] }, scene)} ${settings(listed, scene)}
    <ol class="questions">
      ${repeat(questions, (question) => question.part.key, item)} ${noted(questions.length)}
    </ol>
    ${
      isAdding
        ? typesView(part.key, words, adds.choose, adds.cancel)
        : html`<button type="button" class="add" id="${part.key}-add" aria-labelledby="${part.key}-add ${part.named}" @click=${adds.begin}>${words.writeAddQuestion}</button>`
    }
  </section>`;
}
