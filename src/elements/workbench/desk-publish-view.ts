import { html, nothing, type TemplateResult } from 'lit';
import { wordsOf } from '../../authoring/draft.js';
import type { Changes } from '../../authoring/what-changed.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { changesList } from './desk-changes-view.js';
import { problemWords } from './editor-fault.js';
import { fieldFrame } from './desk-field.js';
import { hindranceNote, hindranceWords, plainProblem } from './desk-pieces.js';
import { linkToProblem, placeOfProblem } from './desk-problem-place.js';
import type { Outcome } from './desk-publisher.js';
import { taskHash } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { partName } from './desk-settings.js';
import { isPartThere } from './desk-tasks.js';
import { versionsView } from './desk-versions-view.js';
import type { Work } from './desk-work.js';

/** One thing to mend, as a link to its place. */
function problemItem(problem: ProblemAt, work: Work, scene: Scene): TemplateResult {
  const { words, number, say } = scene;
  const { page, question, part, text } = placeOfProblem(problem.path, work.draft);
  const inQuestion = page !== null && question !== null;
  const where = inQuestion
    ? words.deskInQuestion(number(page + 1), number(question + 1))
    : page !== null
      ? words.deskInPage(number(page + 1))
      : part === ''
        ? words.deskInSurvey
        : partName(part, words);
  return html`<li>
    <a href=${linkToProblem(problem.path, work.id).hash}>${where}${Object.keys(text).length === 0 ? nothing : html`: <bdi>${say(text)}</bdi>`}</a
    ><br />${problemWords(problem, scene)}
  </li>`;
}

function problemsView(work: Work, scene: Scene): TemplateResult {
  const { words, number, plural } = scene;
  const { problems } = work;
  return html`<h4>${words.deskProblems(number(problems.length), plural(problems.length))}</h4>
    <ul class="problems">
      ${problems.map((problem) => problemItem(problem, work, scene))}
    </ul>`;
}

/** What is different from what is published, in words. */
function changesView(changes: Changes | null, scene: Scene): TemplateResult {
  const { words } = scene;
  if (changes === null) return html`<p>${words.deskFirstTime}</p>`;
  return html`<h4>${words.deskChanges}</h4>
    ${changesList(changes, scene)}`;
}

/** What became of publishing, in words. */
function outcomeWords(outcome: Exclude<Outcome, { readonly kind: 'version' }>, work: Work, scene: Scene): TemplateResult {
  const { words } = scene;
  switch (outcome.kind) {
    case 'published':
    case 'changed':
      return html`<p>${outcome.kind === 'published' ? words.deskPublished(outcome.version) : words.deskChanged(outcome.version)}</p>
        ${isPartThere('tillid-workbench-ways') ? html`<p><a class="button" href=${taskHash(work.id, 'ways')}>${words.deskPutOnPage}</a></p>` : nothing}`;
    case 'refused':
      return html`<p>${words.deskRefused}</p>
        <ul>
          ${outcome.errors.map((problem) => plainProblem(problem, scene))}
        </ul>`;
    case 'in-use':
      return html`<p>${words.deskVersionTaken}</p>`;
    case 'unsure':
      return html`<p>${words.deskUnsure}</p>`;
    default:
      return html`<p>${hindranceWords(outcome, scene)}</p>`;
  }
}

/** What became of publishing; the focus comes here, so that it is read at once. */
function outcomeView(work: Work, scene: Scene): TemplateResult | typeof nothing {
  const { outcome } = scene.publisher;
  if (outcome === null || outcome.kind === 'version') return nothing;
  const isDone = outcome.kind === 'published' || outcome.kind === 'changed';
  return html`<div id="outcome" class="note ${isDone ? '' : 'wrong'}" part="note" tabindex="-1">${outcomeWords(outcome, work, scene)}</div>`;
}

function versionField(work: Work, { words, publisher, errorPrefix }: Scene): TemplateResult {
  return fieldFrame(
    { id: 'version', label: words.deskNewVersion, hint: words.deskNewVersionHint, fault: publisher.outcome?.kind === 'version' ? words.deskVersionNeeded : undefined, errorPrefix },
    ({ describedBy, isInvalid }) =>
      html`<input
        id="version"
        part="field"
        type="text"
        class="number"
        dir="ltr"
        maxlength="32"
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${publisher.versionFor(work)}
        @input=${(event: Event) => publisher.write((event.target as HTMLInputElement).value)}
      />`,
  );
}

function publishForm(work: Work, changes: Changes | null, scene: Scene): TemplateResult {
  const { words, publisher, acts } = scene;
  const isAround = changes !== null && changes.around !== null;
  return html`<form novalidate @submit=${acts.publish}>
    ${isAround ? html`<p>${words.deskKeepsVersion(wordsOf(work.published?.['version']))}</p>` : versionField(work, scene)}
    <p>${words.deskOldAnswers}</p>
    <div class="buttons"><button class="primary" id="publish" aria-disabled=${publisher.isBusy}>${isAround ? words.deskPublishChange : words.deskPublishNow}</button></div>
  </form>`;
}

/** Why it cannot be published here and now, in words; nothing where it can. */
function whyNot(work: Work, scene: Scene): TemplateResult | null {
  const { words, address, session, opened, does } = scene;
  if (address === '') return html`<p>${words.deskNoServer}</p>`;
  if (session.collector === null)
    return html`<p>${words.deskSignInFirst}</p>
      <p><button type="button" id="sign-in" @click=${does.leave}>${words.deskSignIn}</button></p>`;
  if (!session.mayPublish(work.id)) return html`<p>${words.deskMayNot}</p>`;
  if (work.published !== undefined) return null;
  return opened.hindrance === null ? html`<p>${words.deskReading}</p>` : hindranceNote(opened.hindrance, scene);
}

/** What is to be mended before a survey can be published, what publishing changes, and the versions that there are. */
export function publishView(work: Work, scene: Scene): TemplateResult {
  const { words, publisher } = scene;
  const hindered = whyNot(work, scene);
  const isValid = work.problems.length === 0;
  const changes = publisher.changesOf(work);
  const isAnything = work.isChanged || work.published === null;
  return html`<div class="publish">
    ${isValid ? nothing : problemsView(work, scene)} ${isValid && isAnything ? html`<p>${words.deskNoProblems}</p>` : nothing}
    ${isAnything ? changesView(changes, scene) : html`<p>${words.deskNothingChanged}</p>`} ${outcomeView(work, scene)}
    ${hindered ?? (isValid && isAnything ? publishForm(work, changes, scene) : nothing)} ${scene.session.collector === null ? nothing : versionsView(work.id, scene)}
  </div>`;
}
