import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from '../../authoring/draft.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { nameOfDraft } from './desk-begun.js';
import { hindranceNote } from './desk-pieces.js';
import { hashOf, taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { TASK_WORDS, tasksOffered } from './desk-tasks.js';

/** A survey in the list: what is published of it, and what of a draft is on this device. */
interface Listed {
  readonly id: string;
  readonly title: LocalisedText;
  readonly facts: readonly string[];
  readonly hasBoard: boolean;
  readonly isPublished: boolean;
}

/** Whether answers are taken, in words. */
function openness({ opens = '', closes = '' }: { readonly opens?: string; readonly closes?: string }, { words, today, day }: Scene): string {
  if (opens > today) return words.deskOpensOn(day(opens));
  if (closes === '') return words.deskOpenNow;
  return closes < today ? words.deskClosedOn(day(closes)) : words.deskOpenUntil(day(closes));
}

/** All surveys that are there, those with most to do about them first: drafts, then what the token reaches. */
function listedSurveys(scene: Scene): Listed[] {
  const { shelf, session, names, words } = scene;
  const drafts = shelf.ids();
  const published = session.reach?.surveys ?? [];
  const unpublished = drafts.filter((id) => published.every((survey) => survey.id !== id));
  const ofDraft = (id: string): Listed => {
    const draft = shelf.read(id)?.draft ?? {};
    const known = shelf.read(id)?.base;
    const state = known === null || known === undefined ? words.deskNotPublished : words.deskVersion(wordsOf(known['version']));
    return { id, title: nameOfDraft(draft), facts: [state, words.deskUnpublishedChanges], hasBoard: false, isPublished: known !== null };
  };
  return [
    ...unpublished.map(ofDraft),
    ...published.map((survey): Listed => ({
      id: survey.id,
      title: survey.title ?? names.of(survey.id, session.collector),
      facts: [
        words.deskVersion(survey.version),
        openness(survey, scene),
        ...(drafts.includes(survey.id) ? [words.deskUnpublishedChanges] : []),
        ...(survey.mayPublish ? [] : [words.deskReadOnly]),
      ],
      hasBoard: survey.board,
      isPublished: true,
    })),
  ];
}

function surveyItem({ id, title, facts, hasBoard, isPublished }: Listed, scene: Scene): TemplateResult {
  const { words, say } = scene;
  const tasks = tasksOffered({ hasBoard, isPublished }, scene);
  return html`<li class="survey" part="survey">
    <h3 id="survey-${id}"><a href=${taskHash(id, tasks[0]!)}>${Object.keys(title).length === 0 ? html`<bdi>${id}</bdi>` : say(title)}</a></h3>
    <ul class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <nav aria-labelledby="tasks-${id} survey-${id}">
      <span id="tasks-${id}" hidden>${words.deskTasks}</span>
      <ul class="tasks">
        ${tasks.map((task) => html`<li><a id="${task}-${id}" aria-labelledby="${task}-${id} survey-${id}" href=${taskHash(id, task)}>${words[TASK_WORDS[task]]}</a></li>`)}
      </ul>
    </nav>
  </li>`;
}

/** All surveys, each with what can be done with it. */
export function listView(scene: Scene): TemplateResult {
  const { words, session } = scene;
  const surveys = listedSurveys(scene);
  return html`<h2 id="heading" tabindex="-1">${words.deskSurveys}</h2>
    ${session.hindrance === null ? nothing : hindranceNote(session.hindrance, scene)}
    <p><a class="button primary" href=${hashOf({ at: 'new', way: null })}>${words.deskNew}</a></p>
    ${
      surveys.length === 0
        ? html`<p>${words.deskNoSurveys}</p>`
        : html`<ul class="surveys">
            ${surveys.map((survey) => surveyItem(survey, scene))}
          </ul>`
    }`;
}
