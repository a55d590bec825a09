import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemAt } from '../../validation/problem-at.js';
import { problemWords } from './editor-fault.js';
import type { EditorScene } from './editor-scene.js';

/** What is wrong beside pages and questions. */
export function elsewhereView(problems: readonly ProblemAt[], scene: EditorScene): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<section class="elsewhere" aria-labelledby="elsewhere" part="elsewhere">
    <h3 id="elsewhere" tabindex="-1">${scene.words.writeElsewhere}</h3>
    <ul>
      ${problems.map((problem) => html`<li>${problem.path === '' ? nothing : html`<code dir="ltr">${problem.path}</code>: `}${problemWords(problem, scene)}</li>`)}
    </ul>
  </section>`;
}
