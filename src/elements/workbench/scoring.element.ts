import { html, type TemplateResult } from 'lit';
import { deepestField, problemsByField } from '../../authoring/field-of-problem.js';
import { SCORING_FIELDS } from '../../authoring/fields/scoring.js';
import { parsePath } from '../../authoring/path.js';
import { EditingElement } from './editing-element.js';
import { fieldViews } from './editor-field.js';
import { idsOf } from './editor-goal.js';
import type { EditorForm } from './editor-scene.js';
import { languageInWords } from './language-in-words.js';

const FORM: EditorForm = { base: [], key: 'scoring' };

/** The parts of a definition that are written here. */
const PARTS = SCORING_FIELDS.map(({ key }) => key);

/**
 * What is counted from the answers to a survey that is written: scores with their questions, bands and help, indicators with what
 * they follow and their targets, and the weights of groups or roles, with what is wrong told as it is written. Each change makes a
 * new draft and is told by an event.
 *
 * @summary Scores, indicators and weights of a survey that is written.
 * @tag tillid-workbench-scoring
 * @fires tillid-draft - The draft has changed; `detail.draft` is the new one.
 * @csspart scoring - Everything.
 * @csspart status - What is said of changes, for those who do not see it.
 * @csspart note - The same where the eye is, with a way to undo it.
 * @csspart field - A field to write in.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 */
export class WorkbenchScoringElement extends EditingElement {
  protected override open(place: string): readonly string[] {
    return idsOf(FORM, deepestField(parsePath(place), [], SCORING_FIELDS));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const problems = this.problems.filter(({ place }) => PARTS.includes(String(place[0])));
    const scene = this.sceneOf(problemsByField(problems, [], SCORING_FIELDS));
    return html`<div class="editor" lang=${this.language} dir=${this.direction} part="scoring">
      <p class="visually-hidden" role="status" part="status">${this.desk.said}</p>
      <p class="hint">${words.writeScoring} ${words.writeLanguageHint(languageInWords(this.languageWritten, this.language, words))}</p>
      ${fieldViews(SCORING_FIELDS, [], FORM, scene)}
    </div>`;
  }
}

if (!customElements.get('tillid-workbench-scoring')) customElements.define('tillid-workbench-scoring', WorkbenchScoringElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-scoring': WorkbenchScoringElement;
  }
}
