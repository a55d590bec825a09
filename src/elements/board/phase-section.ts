import { html, nothing, type TemplateResult } from 'lit';
import { basisOfPhase } from './basis.js';
import { chooseView } from './choose-view.js';
import { collectView } from './collect-view.js';
import { contributeView } from './contribute-view.js';
import { phaseName } from './phase-name.js';
import { rateView } from './rate-view.js';
import { storyView } from './story-view.js';
import type { BoardPhaseTold, PhaseView, WallReader } from './wall-reader.js';

/** THE list of how phases are shown: kind → its view. */
const VIEWS: Readonly<Record<BoardPhaseTold['kind'], PhaseView>> = { collect: collectView, rate: rateView, choose: chooseView, contribute: contributeView, story: storyView };

/** What there is of a phase. */
export const phaseContent: PhaseView = (phase, reader) => VIEWS[phase.kind](phase, reader);

/** A phase with its heading, what it asks, how many have answered, and what there is. */
export function phaseSection(phase: BoardPhaseTold, reader: WallReader): TemplateResult {
  const { board, words, say } = reader;
  const { kind, questions } = phase;
  const asked = kind === 'story' ? undefined : board.questions[questions[0] ?? ''];
  return html`<section class="phase" part="phase">
    <div class="phase-head">
      <h3>${phaseName(phase, words, say)}</h3>
      ${asked === undefined ? nothing : html`<p class="asked">${say(asked)}</p>`}
      ${questions.length === 0 || phase.n === null ? nothing : html`<p class="basis">${basisOfPhase(phase, reader)}</p>`}
    </div>
    ${phaseContent(phase, reader)}
  </section>`;
}
