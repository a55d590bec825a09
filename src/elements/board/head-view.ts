import { html, nothing, type TemplateResult } from 'lit';
import { basisOfBoard } from './basis.js';
import { phaseName } from './phase-name.js';
import type { BoardPhaseTold, WallReader } from './wall-reader.js';
import { writtenDay, writtenDays } from './written-days.js';

/** From which day to which a phase is meant to go. */
function daysOf({ opens, closes }: BoardPhaseTold, { words, language }: WallReader): string {
  if (opens !== undefined && closes !== undefined) return writtenDays(opens, closes, language);
  if (opens !== undefined) return words.wallOpens(writtenDay(opens, language));
  return closes === undefined ? '' : words.wallCloses(writtenDay(closes, language));
}

function stepView(phase: BoardPhaseTold, reader: WallReader): TemplateResult {
  const { board, words, say } = reader;
  const days = daysOf(phase, reader);
  return html`<li part="step" aria-current=${phase.id === board.phase ? 'step' : nothing}>
    <span class="step-name">${phaseName(phase, words, say)}</span> ${days === '' ? nothing : html`<span class="days">${days}</span>`}
  </li>`;
}

/**
 * What the meeting is, what for, where it stands, and who stands behind the board.
 *
 * @param behindSince When the board was read last, where it may be behind.
 */
export function headView(reader: WallReader, behindSince: Date | undefined): TemplateResult {
  const { board, words, language, say } = reader;
  const time = (at: Date) => new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  return html`<header class="head" part="head">
    ${board.title === undefined ? nothing : html`<h2>${say(board.title)}</h2>`} ${board.purpose === undefined ? nothing : html`<p class="purpose">${say(board.purpose)}</p>`}
    <ol class="steps" aria-label=${words.wallPhases}>
      ${board.phases.map((phase) => stepView(phase, reader))}
    </ol>
    <p class="basis">${basisOfBoard(board, reader)}</p>
    ${behindSince === undefined ? nothing : html`<p class="behind" part="behind">${words.wallBehind(time(behindSince))}</p>`}
  </header>`;
}
