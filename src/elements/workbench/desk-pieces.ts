import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemAt } from '../../validation/problem-at.js';
import type { Hindrance } from './desk-client.js';
import { problemWords } from './editor-fault.js';
import { hashOf } from './desk-route.js';
import type { Scene } from './desk-scene.js';

/** What comes from files and from checks is English. */
export const inEnglish = (words: string): TemplateResult => html`<span lang="en" dir="ltr">${words}</span>`;

/** A problem: where it is, and what is wrong. */
export const plainProblem = (problem: ProblemAt, scene: Pick<Scene, 'words'>): TemplateResult =>
  html`<li>${problem.path === '' ? nothing : html`<code dir="ltr">${problem.path}</code> `}${problemWords(problem, scene)}</li>`;

/** Why the collector does not do what it is asked, in words. */
export function hindranceWords(hindrance: Hindrance, { words, number }: Pick<Scene, 'words' | 'number'>): string {
  switch (hindrance.kind) {
    case 'token':
      return words.deskTokenRefused;
    case 'forbidden':
      return words.deskForbidden;
    case 'unreachable':
      return words.deskUnreachable;
    default:
      return words.deskFailed(number(hindrance.status));
  }
}

/** The same with a way to try again. */
export const hindranceNote = (hindrance: Hindrance, scene: Scene): TemplateResult =>
  html`<div class="note wrong" part="note">
    <p>${hindranceWords(hindrance, scene)}</p>
    ${hindrance.kind === 'token' ? nothing : html`<button type="button" id="again" @click=${scene.does.tryAgain}>${scene.words.deskTryAgain}</button>`}
  </div>`;

/** What is to be known, where the eye is. */
export const note = (content: unknown): TemplateResult => html`<div class="note" part="note">${content}</div>`;

/** The way back to all surveys. */
export const wayBack = ({ words }: Scene): TemplateResult => html`<p class="back"><a href=${hashOf({ at: 'list' })}>${words.deskAllSurveys}</a></p>`;
