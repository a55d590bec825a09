import { html, nothing, type TemplateResult } from 'lit';
import { type Draft, listOf } from '../../authoring/draft.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { problemWords } from './editor-fault.js';
import type { EditorScene } from './editor-scene.js';

/** What stands in the file and has no form here. */
function keptIn({ scores, indicators, weights }: Draft, { words, number }: EditorScene): string[] {
  const counted = (list: typeof scores, said: (count: string) => string) => (listOf(list).length === 0 ? [] : [said(number(listOf(list).length))]);
  return [...counted(scores, words.writeScores), ...counted(indicators, words.writeIndicators), ...(weights === undefined ? [] : [words.writeWeights])];
}

/** What stands in the file beside pages and questions and is kept, and what is wrong there. */
export function keptView(problems: readonly ProblemAt[], scene: EditorScene): TemplateResult {
  const { draft, words } = scene;
  const kept = keptIn(draft, scene);
  return html`${
    kept.length === 0
      ? nothing
      : html`<section class="kept" aria-labelledby="kept" part="kept">
          <h3 id="kept">${words.writeKeptHeading}</h3>
          <p class="hint">${words.writeKept}</p>
          <ul>
            ${kept.map((one) => html`<li>${one}</li>`)}
          </ul>
        </section>`
  }
  ${
    problems.length === 0
      ? nothing
      : html`<section class="elsewhere" aria-labelledby="elsewhere" part="elsewhere">
          <h3 id="elsewhere">${words.writeElsewhere}</h3>
          <ul>
            ${problems.map((problem) => html`<li>${problem.path === '' ? nothing : html`<code dir="ltr">${problem.path}</code>: `}${problemWords(problem, scene)}</li>`)}
          </ul>
        </section>`
  }`;
}
