import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from './act-client.js';
import { besideView, contributionsView, hiddenView } from './beside-view.js';
import { type Filtering, cardsView } from './cards-view.js';
import { formView } from './form-view.js';
import { becameView, categoriesView, themesView } from './made-view.js';
import { phasesView } from './phases-view.js';
import { possibleActs } from './possible-acts.js';
import type { Scene } from './scene.js';

/** What is around the board. */
interface Surroundings {
  readonly filtering: Filtering;
  readonly isBehind: boolean;
  readonly hasNewer: boolean;
  readonly leave: () => void;
  readonly readAgain: () => void;
  readonly showNewer: () => void;
}

/** Forms that stand at a place of their own, whatever stands on the board. */
const ELSEWHERE: readonly string[] = ['phase', 'category', 'theme', 'contribute'];

/** A form whose card does not stand any more where it stood, with what was written into it. */
function strayForm(scene: Scene): TemplateResult | typeof nothing {
  const { open, board, words } = scene;
  if (open === null || open.ref.about === '' || ELSEWHERE.includes(open.ref.kind)) return nothing;
  if ((possibleActs(board, open.ref.about) as readonly string[]).includes(open.ref.kind)) return nothing;
  return html`<div class="stray">
    <p class="note">${words.leadGone}</p>
    ${formView(open, scene)}
  </div>`;
}

/** The board as a facilitator works with it. */
export function boardView({ board }: Standing, scene: Scene, around: Surroundings): TemplateResult {
  const { words, say, number } = scene;
  const offer = (name: string, said: string, label: string, act: () => void) =>
    html`<div class="note ${name}" part="note">
      <p>${said}</p>
      <button type="button" @click=${act}>${label}</button>
    </div>`;
  return html`<header>
      <h2 id="heading" tabindex="-1">${board.title === undefined ? words.leadPhases : say(board.title)}</h2>
      <button type="button" class="leave" @click=${around.leave}>${words.leadLeave}</button>
      ${board.purpose === undefined ? nothing : html`<p class="purpose">${say(board.purpose)}</p>`}
      ${board.n === null ? nothing : html`<p class="counts">${words.leadAnswersInAll(number(board.n))}</p>`}
    </header>
    ${scene.noteAt('')} ${scene.noteAt('heading')} ${around.isBehind ? offer('behind', words.leadBehind, words.leadReadAgain, around.readAgain) : nothing}
    <div role="status">${around.hasNewer ? offer('newer', words.leadChanged, words.leadShowChanged, around.showNewer) : nothing}</div>
    ${strayForm(scene)} ${phasesView(scene)} ${cardsView(around.filtering, scene)} ${hiddenView(scene)} ${categoriesView(scene)} ${themesView(scene)} ${besideView(scene)}
    ${contributionsView(scene)} ${becameView(scene)}`;
}
