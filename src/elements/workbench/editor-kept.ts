import { html, nothing, type TemplateResult } from 'lit';
import { listOf, objectOf } from '../../authoring/draft.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { problemWords } from './editor-fault.js';
import type { EditorScene } from './editor-scene.js';

/** What stands in the file beside pages and questions and is kept, and what is wrong there. */
export function keptView(problems: readonly ProblemAt[], scene: EditorScene): TemplateResult {
  const { draft, words, number } = scene;
  const { board } = draft;
  return html`${
    board === undefined
      ? nothing
      : html`<section class="kept" aria-labelledby="kept" part="kept">
          <h3 id="kept">${words.writeKeptHeading}</h3>
          <p class="hint">${words.writeKept}</p>
          <ul>
            <li>${words.writeBoard(number(listOf(objectOf(board)['phases']).length))}</li>
          </ul>
        </section>`
  }
  ${
    problems.length === 0
      ? nothing
      : html`<section class="elsewhere" aria-labelledby="elsewhere" part="elsewhere">
          <h3 id="elsewhere" tabindex="-1">${words.writeElsewhere}</h3>
          <ul>
            ${problems.map((problem) => html`<li>${problem.path === '' ? nothing : html`<code dir="ltr">${problem.path}</code>: `}${problemWords(problem, scene)}</li>`)}
          </ul>
        </section>`
  }`;
}
