import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from './desk-begun.js';
import { hindranceNote, note, wayBack } from './desk-pieces.js';
import { publishView } from './desk-publish-view.js';
import { type Route, type Task, taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { settingsView } from './desk-settings-view.js';
import { isPartThere, TASK_WORDS, tasksOffered } from './desk-tasks.js';
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

/** The preview: beside what is written where there is room, else behind a button. */
function beside(content: TemplateResult, work: Work, scene: Scene): TemplateResult {
  const { words, acts, preview, part } = scene;
  const { isPreviewOpen } = acts;
  const tag = 'tillid-workbench-preview';
  if (!isPartThere(tag) || preview === '') return content;
  return html`<div class="beside">
    <div class="written">${content}</div>
    <section class="preview ${isPreviewOpen ? 'open' : ''}" aria-label=${words.deskPreview}>
      <button type="button" class="toggle" aria-expanded=${isPreviewOpen} aria-controls="preview" @click=${acts.togglePreview}>
        ${isPreviewOpen ? words.deskHidePreview : words.deskShowPreview}
      </button>
      <div id="preview">${part(tag, () => html`<tillid-workbench-preview page=${preview} .definition=${work.draft} .languages=${work.languages}></tillid-workbench-preview>`)}</div>
    </section>
  </div>`;
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
            @tillid-draft=${(event: CustomEvent<{ readonly draft: Work['draft'] }>) => scene.acts.change(event.detail.draft)}
          ></tillid-workbench-editor>`,
      )}`,
      work,
      scene,
    ),
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
            @tillid-draft=${(event: CustomEvent<{ readonly draft: Work['draft'] }>) => scene.acts.change(event.detail.draft)}
            @tillid-languages=${(event: CustomEvent<{ readonly languages: readonly string[] }>) => scene.acts.takeLanguages(event.detail.languages)}
          ></tillid-workbench-words>`,
      ),
      work,
      scene,
    ),
  settings: (work, scene) => beside(settingsView(work, scene), work, scene),
  publish: (work, scene) => publishView(work, scene),
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
  return html`${wayBack(scene)}
    <h2 dir="auto">${title === '' ? words.deskNoTitle : scene.say(work.draft['title'] as Readonly<Record<string, string>>)}</h2>
    <p class="standing">${standing(work, scene)}</p>
    ${warnings(work, scene)} ${toolbar(work, scene)}
    <nav aria-label=${words.deskTasks}>
      <ul class="tasks">
        ${tasks.map((one) => html`<li><a href=${taskHash(id, one)} aria-current=${one === current ? 'page' : nothing}>${words[TASK_WORDS[one]]}</a></li>`)}
      </ul>
    </nav>
    <h3 id="heading" tabindex="-1">${words[TASK_WORDS[current]]}</h3>
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
