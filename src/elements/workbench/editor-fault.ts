import { html, nothing, type TemplateResult } from 'lit';
import { toldProblem } from '../../authoring/told-problem.js';
import type { FaultMessages } from '../../locales/en-faults.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { authoringWords } from './authoring-words.js';
import type { EditorScene } from './editor-scene.js';

/** A problem in the language of the workbench; in English, and said to be so, where it has no words there. */
export function problemWords({ expected }: ProblemAt, { words }: { readonly words: FaultMessages }): TemplateResult | string {
  const told = toldProblem(expected);
  const said = told === null ? '' : authoringWords(words, 'Problem', [told.name], told.figures);
  return said === '' ? html`<span lang="en" dir="ltr">${expected}</span>` : said;
}

/** What is wrong with a field: what was typed there, and what the check says of the draft. */
export function faultView(
  id: string,
  { typed, problems }: { readonly typed: string; readonly problems: readonly ProblemAt[] },
  scene: EditorScene,
): TemplateResult | typeof nothing {
  const faults = typed === '' ? problems.map((problem) => problemWords(problem, scene)) : [typed];
  if (faults.length === 0) return nothing;
  return html`<div id=${id} class="faults" part="error">
    ${faults.map((fault) => html`<p class="fault"><span class="visually-hidden">${scene.words.errorPrefix}</span> ${fault}</p>`)}
  </div>`;
}
