import { html, nothing, type TemplateResult } from 'lit';
import { beside } from './desk-beside.js';
import { nameOfDraft, titleOf } from './desk-begun.js';
import { hindranceNote, note, wayBack } from './desk-pieces.js';
import { publishView } from './desk-publish-view.js';
import { type Route, type Task, taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { settingsView } from './desk-settings-view.js';
import { TASK_WORDS, tasksOffered } from './desk-tasks.js';
import { versionIn } from './desk-version.js';
import { versionView } from './desk-version-view.js';
import type { Work } from './desk-work.js';

type SurveyRoute = Extract<Route, { readonly at: 'survey' }>;

/** How it stands between the draft and what is published, in words. */
function standing(work: Work, { words, address, session }: Scene): string {
  if (work.isChanged) return words.deskDraftKept;
  return address === '' || session.collector !== null ? words.deskAllPublished : words.deskPublishedUnknown;
}

/** Undo and redo, saving and throwing away. */
function toolbar(work: Work, { words, acts }: Scene): TemplateResult {
  const { asked } = acts;
  const discard = html`<div class="note wrong" role="group" aria-labelledby="sure">
    <p id="sure">${words.deskDiscardSure}</p>
    <button type="button" id="confirm" @click=${acts.confirm}>${words.deskDiscardYes}</button>
    <button type="button" id="refrain" @click=${() => acts.ask('')}>${words.deskDiscardNo}</button>
  </div>`;
  return html`<div class="buttons">
      <button type="button" id="undo" aria-disabled=${!work.canUndo} @click=${acts.undo}>${words.deskUndo}</button>
      <button type="button" id="redo" aria-disabled=${!work.canRedo} @click=${acts.redo}>${words.deskRedo}</button>
      <button type="button" id="save" @click=${acts.saveFile}>${words.deskSaveFile}</button>
      ${work.isChanged && asked !== 'discard' ? html`<button type="button" id="discard" @click=${() => acts.ask('discard')}>${words.deskDiscard}</button>` : nothing}
    </div>
    ${asked === 'discard' ? discard : nothing}`;
}

/** What has to be known before something is changed. */
function warnings(work: Work, { words, shelf, opened, acts }: Scene): TemplateResult {
  return html`${shelf.isBlocked ? note(html`<p>${words.deskBlocked}</p>`) : nothing} ${opened.isElsewhere ? note(html`<p>${words.deskElsewhere}</p>`) : nothing}
  ${
    work.isOvertaken && work.isChanged && work.published
      ? note(
          html`<p>${words.deskOvertaken}</p>
            <button type="button" id="take-published" @click=${() => acts.change(work.published!)}>${words.deskTakePublished}</button>`,
        )
      : nothing
  }`;
}

function writingPicker(work: Work, { words, nameOf, acts }: Scene): TemplateResult | typeof nothing {
  if (work.languages.length < 2) return nothing;
  return html`<div class="field writing">
    <label for="writing">${words.deskWriting}</label>
    <select id="writing" part="field" @change=${(event: Event) => acts.write((event.target as HTMLSelectElement).value)}>
      ${work.languages.map((tag) => html`<option value=${tag} .selected=${tag === work.writing}>${nameOf(tag)}</option>`)}
    </select>
  </div>`;
}

/** Takes what a part has made of the draft. */
const takeDraft =
  ({ acts }: Scene) =>
  ({ detail }: CustomEvent<{ readonly draft: Work['draft'] }>): void =>
    acts.change(detail.draft);

/** Each task → what it shows. */
const CONTENT: Readonly<Record<Task, (work: Work, scene: Scene, place: string) => TemplateResult>> = {
  questions: (work, scene, place) =>
    beside(
      html`${writingPicker(work, scene)}
      ${scene.part(
        'tillid-workbench-editor',
        () =>
          html`<tillid-workbench-editor
            id="part"
            writing=${work.writing}
            .draft=${work.draft}
            .languages=${work.languages}
            .place=${place}
            @tillid-draft=${takeDraft(scene)}
          ></tillid-workbench-editor>`,
      )}`,
      work,
      scene,
    ),
  scores: (work, scene, place) =>
    html`${writingPicker(work, scene)}
    ${scene.part(
      'tillid-workbench-scoring',
      () =>
        html`<tillid-workbench-scoring
          id="part"
          writing=${work.writing}
          .draft=${work.draft}
          .languages=${work.languages}
          .place=${place}
          @tillid-draft=${takeDraft(scene)}
        ></tillid-workbench-scoring>`,
    )}`,
  meeting: (work, scene) =>
    beside(
      html`${writingPicker(work, scene)}
      ${scene.part(
        'tillid-workbench-meeting',
        () =>
          html`<tillid-workbench-meeting
            id="part"
            writing=${work.writing}
            .draft=${work.draft}
            .languages=${work.languages}
            @tillid-draft=${(event: CustomEvent<{ readonly draft: Work['draft'] }>) => scene.acts.change(event.detail.draft)}
          ></tillid-workbench-meeting>`,
      )}`,
      work,
      scene,
    ),
  words: (work, scene) =>
    beside(
      scene.part(
        'tillid-workbench-words',
        () =>
          html`<tillid-workbench-words
            id="part"
            .draft=${work.draft}
            .languages=${work.languages}
            @tillid-draft=${takeDraft(scene)}
            @tillid-languages=${(event: CustomEvent<{ readonly languages: readonly string[] }>) => scene.acts.takeLanguages(event.detail.languages)}
          ></tillid-workbench-words>`,
      ),
      work,
      scene,
    ),
  settings: (work, scene) => beside(settingsView(work, scene), work, scene),
  publish: (work, scene, place) => (versionIn(place) === null ? publishView(work, scene) : versionView(work, scene)),
  ways: (work, scene) =>
    scene.address !== '' && work.published === null
      ? notYet(work, scene)
      : scene.part(
          'tillid-workbench-ways',
          () =>
            html`<tillid-workbench-ways
              id="part"
              .survey=${work.id}
              .address=${scene.address}
              .definition=${work.published ?? work.draft}
              .hashes=${scene.hashes}
            ></tillid-workbench-ways>`,
        ),
  results: (work, scene) =>
    work.published === null || work.published === undefined
      ? notYet(work, scene)
      : scene.part(
          'tillid-workbench-findings',
          () =>
            html`<tillid-workbench-findings
              id="part"
              .survey=${work.id}
              .address=${scene.address}
              .definition=${work.published}
              .token=${scene.session.token}
            ></tillid-workbench-findings>`,
        ),
  board: (work, scene) =>
    work.published?.['board'] === undefined
      ? html`<p>${scene.words.deskNoBoard}</p>`
      : scene.part(
          'tillid-workbench-board',
          () =>
            html`<tillid-workbench-board
              id="part"
              .survey=${work.id}
              .address=${scene.address}
              .definition=${work.published}
              .token=${scene.session.token}
            ></tillid-workbench-board>`,
        ),
};

const notYet = (work: Work, { words }: Scene): TemplateResult =>
  html`<p>${words.deskNotYet}</p>
    <p><a href=${taskHash(work.id, 'publish')}>${words.deskPublish}</a></p>`;

/** A survey that is open: what it is called, how it stands, what can be done with it, and the task that somebody is at. */
function openView(work: Work, { id, task, place }: SurveyRoute, scene: Scene): TemplateResult {
  const { words, language } = scene;
  const published = work.published ?? work.base;
  const tasks = tasksOffered({ hasBoard: published?.['board'] !== undefined, isPublished: published !== null }, scene);
  const current = tasks.includes(task) ? task : tasks[0]!;
  const title = titleOf(work.draft, language);
  const version = current === 'publish' ? versionIn(place) : null;
  return html`${wayBack(scene)}
    <h2 dir="auto">${title === '' ? words.deskNoTitle : scene.say(nameOfDraft(work.draft))}</h2>
    <p class="standing">${standing(work, scene)}</p>
    ${warnings(work, scene)} ${toolbar(work, scene)}
    <nav aria-label=${words.deskTasks}>
      <ul class="tasks">
        ${tasks.map((one) => html`<li><a href=${taskHash(id, one)} aria-current=${one === current ? 'page' : nothing}>${words[TASK_WORDS[one]]}</a></li>`)}
      </ul>
    </nav>
    <h3 id="heading" tabindex="-1">${version === null ? words[TASK_WORDS[current]] : words.deskVersion(version)}</h3>
    ${CONTENT[current](work, scene, place)}`;
}

/** The survey that the address names, or why it is not there. */
export function surveyView(route: SurveyRoute, scene: Scene): TemplateResult {
  const { words, opened } = scene;
  const { work, opening } = opened;
  if (work !== null) return openView(work, route, scene);
  const isHindered = typeof opening === 'object';
  return html`${wayBack(scene)}
    <h2 id="heading" tabindex="-1"><bdi>${route.id}</bdi></h2>
    ${isHindered ? hindranceNote(opening, scene) : html`<p>${opening === 'missing' ? words.deskMissing : words.deskReading}</p>`}`;
}
