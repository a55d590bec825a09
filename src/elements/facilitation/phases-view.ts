import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import { cardOptionsOf } from '../../survey/board-phases.js';
import { opener } from './pieces.js';
import { phaseName } from './phase-name.js';
import { named } from './quoted.js';
import type { Scene } from './scene.js';

type BoardPhaseView = BoardDocument['phases'][number];

/** How many have answered a phase, at how many tables; nothing of one that asks nothing. */
const countsOf = ({ questions, n, tables }: BoardPhaseView, { words, number }: Scene) =>
  questions.length === 0
    ? nothing
    : html`<span class="counts">${n === null ? nothing : `${words.leadAnswersHere(number(n))}. `}${words.leadTablesHere(number(Object.keys(tables).length))}</span>`;

/** How the meeting goes: its phases with the present one, a way on to the next, and to any other. */
export function phasesView(scene: Scene): TemplateResult {
  const { board, definition, words, language } = scene;
  const name = (phase: BoardPhaseView) => named(phaseName(phase, { words, language }));
  const place = board.phases.findIndex(({ id }) => id === board.phase);
  const next = board.phases[place + 1];
  const others = board.phases.filter(({ id }) => id !== board.phase && id !== next?.id);
  const present = definition.phases.find(({ id }) => id === board.phase);
  const go = (phase: BoardPhaseView, isFirst = false) => opener({ kind: 'phase', about: phase.id }, html`${`${words.leadGoOn} `}${name(phase)}`, scene, { isFirst });
  return html`<section aria-labelledby="section-phases" part="section">
    <h3 id="section-phases" tabindex="-1">${words.leadPhases}</h3>
    ${scene.noteAt('section-phases')}
    <ol class="phases">
      ${board.phases.map(
        (phase) =>
          html`<li aria-current=${phase.id === board.phase ? 'step' : nothing}>
            <span class="name">${name(phase)}</span> ${phase.id === board.phase ? html`<strong class="now">${words.leadNow}</strong>` : nothing} ${countsOf(phase, scene)}
          </li>`,
      )}
    </ol>
    <div class="buttons">
      ${next === undefined ? nothing : go(next, true)}
      ${present !== undefined && cardOptionsOf(present) !== undefined ? opener({ kind: 'phase', about: present.id }, words.leadAnew, scene) : nothing}
    </div>
    ${
      others.length === 0
        ? nothing
        : html`<details class="others">
            <summary>${words.leadOtherPhase}</summary>
            <div class="buttons">${others.map((phase) => go(phase))}</div>
          </details>`
    }
  </section>`;
}
