import { html, nothing, type TemplateResult } from 'lit';
import { type Draft, type JsonObject, listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import { draftOfVersion } from '../../authoring/draft-of-version.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { saysTheSame } from '../../authoring/merge-patch.js';
import { pagePlaces } from '../../authoring/places-of.js';
import { whatChanged } from '../../authoring/what-changed.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { copyOf } from './desk-begun.js';
import { beginWith, idField } from './desk-begin-form.js';
import { beside } from './desk-beside.js';
import { changesList } from './desk-changes-view.js';
import { hindranceNote } from './desk-pieces.js';
import { taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import type { Work } from './desk-work.js';

const textOf = (member: JsonObject, key = 'text') => objectOf(member[key]) as LocalisedText;

/** A question with what can be answered, in words. */
function askedView(question: JsonObject, { say }: Scene): TemplateResult {
  const text = textOf(question);
  const entries = [...listOf(question['options']), ...listOf(question['rows'])].map(objectOf);
  return html`<li>
    <p dir="auto">${Object.keys(text).length === 0 ? wordsOf(question['id']) : say(text)}</p>
    ${
      entries.length === 0
        ? nothing
        : html`<ul>
            ${entries.map((entry) => html`<li dir="auto">${Object.keys(textOf(entry)).length === 0 ? wordsOf(entry['id']) : say(textOf(entry))}</li>`)}
          </ul>`
    }
  </li>`;
}

/** All that was asked, page by page. */
function askedList(definition: Draft, scene: Scene): TemplateResult {
  return html`<h4>${scene.words.deskOldAsked}</h4>
    ${pagePlaces(definition).map(
      ({ page, questions }) =>
        html`${page['title'] === undefined ? nothing : html`<h5 dir="auto">${scene.say(textOf(page, 'title'))}</h5>`}
          <ol class="asked">
            ${questions.map(({ question }) => askedView(question, scene))}
          </ol>`,
    )}`;
}

/** What has changed since a version was asked; nothing where it is not known what is published. */
function sinceView(definition: Draft, work: Work, scene: Scene): TemplateResult | typeof nothing {
  const { words } = scene;
  const now = work.published ?? work.base;
  if (now === null) return nothing;
  if (saysTheSame({ ...now, version: '' }, { ...definition, version: '' })) return html`<p>${words.deskOldSame}</p>`;
  return html`<h4>${words.deskOldSince}</h4>
    ${changesList(whatChanged(definition, now), scene)}`;
}

/** The draft becomes what was asked then, or another survey begins with it. */
function takingView(definition: Draft, work: Work, scene: Scene): TemplateResult {
  const { words, acts } = scene;
  const next = draftOfVersion(definition, work.draft);
  const isTaken = saysTheSame(next, work.draft);
  const take = () => {
    if (isTaken) return;
    acts.change(next);
    acts.tell(words.deskOldTook);
  };
  const submit = (event: SubmitEvent) => beginWith(scene, event, { name: work.id, draft: (id) => copyOf(definition, id) });
  return html`<div class="field">
      <p id="take-hint" class="hint">${words.deskOldTakeHint}</p>
      <div class="buttons">
        <button type="button" class="primary" id="take-version" aria-describedby="take-hint" aria-disabled=${isTaken} @click=${take}>${words.deskOldTake}</button>
      </div>
      ${isTaken ? html`<p>${words.deskOldIsDraft} <a href=${taskHash(work.id, 'questions')}>${words.deskQuestions}</a></p>` : nothing}
    </div>
    <details>
      <summary>${words.deskOldBegin}</summary>
      <form novalidate @submit=${submit}>
        ${idField(work.id, scene)}
        <div class="buttons"><button id="begin-version">${words.deskBegin}</button></div>
      </form>
    </details>`;
}

/** A version of the survey as it was published: what it asked, what has changed since, and what can be made of it. */
export function versionView(work: Work, scene: Scene): TemplateResult {
  const { words, version, session } = scene;
  const { reading } = version;
  const back = html`<p class="back"><a href=${taskHash(work.id, 'publish')}>${words.deskVersions}</a></p>`;
  if (session.collector === null)
    return html`${back}
      <p>${words.deskSignInFirst}</p>`;
  if (reading === null)
    return html`${back}
      <p>${words.deskReading}</p>`;
  if (reading.kind !== 'read') return html`${back}${hindranceNote(reading, scene)}`;
  const { value } = reading;
  if (value === null)
    return html`${back}
      <p>${words.deskOldMissing}</p>`;
  const content = html`<div class="publish">${takingView(value, work, scene)} ${sinceView(value, work, scene)} ${askedList(value, scene)}</div>`;
  return html`${back}${beside(content, { draft: value, languages: languagesOf(value) }, scene)}`;
}
